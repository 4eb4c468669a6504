/** Protocol B, the poll: who may vote, when it opens, what a slip and a vote are. */

import { canonical, sha256 } from '../../kit/work/canonical.ts'
import { below, type Chance } from '../../kit/work/chance.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { listeners, twoToOne } from '../../panel/rules.ts'
import { partnerPollFrom } from '../policy.ts'
import { isStep } from '../rules.ts'
import type { Poll, ProposalRow, ScaleKey, Side } from '../types.ts'
import { refusals, sideWords } from './texts.ts'

const refuse = refusing(refusals)

/** Signs that nobody mistakes for another: no I, L, O, 0, 1. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
/** Eight signs of 31, 39 bits: guessing one of a hundred slips in the hour that a poll is open is hopeless. */
const newCode = (chance: Chance): string =>
  Array.from({ length: 8 }, () => signs.charAt(below(chance, signs.length))).join('')
export const inTwo = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`
/** A code as it was typed: spaces, hyphens and small letters do not matter. */
export const typedCode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** What the house keeps of a code is a keyed hash of this: eight signs alone could be tried one by one. */
export const slipText = (poll: string, code: string): string => `${poll}:${typedCode(code)}`
/** By what everybody finds her own slip back in the list; it stands on the slip beside the code and does not give it away. */
export const markOf = (hash: string): string => `${hash.slice(0, 3)} ${hash.slice(3, 6)}`.toUpperCase()

/** Slips for one group, each with a code whose mark no other slip of the poll has. */
export function newSlips(it: { n: number; taken: Set<string>; hash(code: string): string }, chance: Chance) {
  const slips: { code: string; hash: string; mark: string }[] = []
  while (slips.length < it.n) {
    const code = newCode(chance)
    const hash = it.hash(code)
    const mark = markOf(hash)
    if (it.taken.has(mark)) continue
    it.taken.add(mark)
    slips.push({ code, hash, mark })
  }
  return slips
}

/** What each slip says: one sign a proposal, `-` for none. Equally long whatever was voted, also by nobody. */
export type Box = Readonly<Record<string, string>>
export const emptyBox = (slips: readonly string[], items: number): Box =>
  Object.fromEntries([...slips].sort().map((id) => [id, '-'.repeat(items)]))
/** The box with the scores of one slip set anew. */
export const putIn = (box: Box, slip: string, scores: readonly (number | null)[]): Box => ({
  ...box,
  [slip]: scores.map((value) => value ?? '-').join(''),
})
export const scoresOn = (signs: string): (number | null)[] =>
  [...signs].map((sign) => (sign === '-' ? null : Number(sign)))

export interface PollText {
  readonly id: string
  readonly number: number
  readonly title: unknown
  readonly body: unknown
}
/** The texts on which a poll is held; the fingerprint stands on the screen and in the audit. */
export const fingerprintOf = (texts: readonly PollText[]): string => sha256(canonical(texts)).toString('hex')

type Moments = Pick<Poll, 'openedAt' | 'closedAt' | 'voidedAt'>
export const runs = (poll: Moments): boolean => poll.closedAt === null && poll.voidedAt === null
export const isOpen = (poll: Moments): boolean => runs(poll) && poll.openedAt !== null
/** Where a poll stands, as pages word it. */
export function standing(poll: Moments & Pick<Poll, 'destroyedAt'>): 'made' | 'open' | 'closed' | 'done' | 'void' {
  if (poll.voidedAt) return 'void'
  if (poll.closedAt) return poll.destroyedAt ? 'done' : 'closed'
  return poll.openedAt ? 'open' : 'made'
}

/** A poll that still runs, and is open where that is asked. */
export function running(poll: Moments, asked: 'open' | 'not-open' | 'any'): Refusal | undefined {
  if (poll.voidedAt) return refuse('is-void', { status: 409 })
  if (poll.closedAt) return refuse('is-closed', { status: 409 })
  if (asked === 'open' && !poll.openedAt) return refuse('not-open', { status: 409 })
  return asked === 'not-open' && poll.openedAt ? refuse('open-already', { status: 409 }) : undefined
}

/** May this poll be made? One at a time, on fixed texts, the second round after the first. */
export function makeable(
  polls: readonly (Moments & Pick<Poll, 'round'>)[],
  it: { round: number; chosen: readonly Pick<ProposalRow, 'number' | 'frozenAt'>[] },
): Refusal | undefined {
  if (polls.some(runs)) return refuse('poll-runs', { status: 409 })
  if (it.round === 2 && !polls.some((poll) => poll.round === 1 && poll.closedAt !== null))
    return refuse('no-first-round', { field: 'round' })
  if (it.chosen.length === 0) return refuse('none-chosen', { field: 'proposals[]' })
  const loose = it.chosen.find((one) => one.frozenAt === null)
  return loose && refuse('not-fixed', { number: loose.number, field: 'proposals[]' })
}

/** Two to one in the room: short, and so many of the partner listen. A poll is never blocked by it, nor is absence of the partner. */
export function roomFits(citizens: number, partner: number): Refusal | undefined {
  if (citizens === 0) return refuse('no-citizens', { field: 'citizens' })
  if (!twoToOne(citizens, partner, true)) return undefined
  const listen = listeners(citizens, partner)
  return refuse('too-many-partner', { citizens, most: partner - listen, listen, field: 'partner' })
}

/** With fewer than five of the partner their poll is not held: so few would be recognised. */
export const sidesPolled = (partner: number): readonly Side[] =>
  partner >= partnerPollFrom ? ['citizens', 'partner'] : ['citizens']

/** A poll with slips opens once the room was counted and there is a slip for everybody. */
export function openable(
  poll: Moments & Pick<Poll, 'citizens' | 'partner' | 'way'>,
  printed: Readonly<Record<Side, number>>,
): Refusal | undefined {
  const no = running(poll, 'not-open')
  if (no) return no
  if (poll.citizens === null || poll.partner === null) return refuse('no-room')
  const people = { citizens: poll.citizens, partner: poll.partner }
  const short = sidesPolled(poll.partner).find((side) => printed[side] < people[side])
  return short && refuse('few-slips', { slips: printed[short], people: people[short], group: sideWords[short][0] })
}

/** The answers of one slip: a step of the scale for each proposal, or none; at least one. */
export function answersOf(
  scale: ScaleKey,
  typed: ReadonlyMap<number, string>,
): ReadonlyMap<number, number | null> | Refusal {
  const answers = new Map<number, number | null>()
  for (const [number, text] of typed) {
    const empty = text === '' || text === 'blank'
    if (!empty && (!/^\d$/.test(text) || !isStep(scale, Number(text))))
      return refuse('bad-step', { field: `score-${number}` })
    answers.set(number, empty ? null : Number(text))
  }
  return [...answers.values()].some((value) => value !== null) ? answers : refuse('empty-vote')
}

/** May this slip vote? */
export const votable = (slip: { void: boolean } | undefined): Refusal | undefined => {
  if (!slip) return refuse('no-slip', { field: 'code' })
  return slip.void ? refuse('void-slip', { field: 'code' }) : undefined
}
