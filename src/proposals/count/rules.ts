/** What two tellers count: they say the same or the step is not taken; slips and people are as many. */
import { canonical, sha256 } from '../../kit/work/canonical.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { partnerPollFrom, scales } from '../policy.ts'
import { roomFits, sidesPolled } from '../poll/rules.ts'
import { sideWords } from '../poll/texts.ts'
import type { Counts, Poll, ScaleKey, Side, SideCount } from '../types.ts'
import { refusals } from './texts.ts'

const refuse = refusing(refusals)

export type Figures = Readonly<Record<string, number>>
export interface TellerWord {
  readonly person: string
  readonly figures: Figures
}
const inWords = (figures: Figures): string => Object.values(figures).join(', ')

/** Two different people, the same figures: then the step is taken. The first one waits; a difference is refused. */
export function agreed(said: readonly TellerWord[], mine: TellerWord): 'waits' | 'agreed' | Refusal {
  const other = said.find((word) => word.person !== mine.person)
  if (!other) return 'waits'
  if (canonical(other.figures) === canonical(mine.figures)) return 'agreed'
  return refuse('tellers-differ', { other: inWords(other.figures), status: 409 })
}

/** What stands behind a prefix in steps on which another teller spoke, and this one did not. */
export function saidByOther(spoken: readonly { step: string; person: string }[], prefix: string, me: string): string[] {
  const mine = new Set(spoken.filter(({ person }) => person === me).map(({ step }) => step))
  return spoken.flatMap(({ step }) => (step.startsWith(prefix) && !mine.has(step) ? [step.slice(prefix.length)] : []))
}

export type SideFigures = Readonly<Record<Side, number>>
/** Handed out is the electorate, for each group that votes; what was left over is void. Else the poll does not close. */
export function closable(
  poll: Pick<Poll, 'citizens' | 'partner'>,
  handed: SideFigures,
  valid: SideFigures,
): Refusal | undefined {
  const people = { citizens: poll.citizens ?? 0, partner: poll.partner ?? 0 }
  for (const side of sidesPolled(people.partner)) {
    const group = sideWords[side][0].toLowerCase()
    if (handed[side] !== people[side])
      return refuse('slips-differ', { slips: handed[side], people: people[side], group, field: side })
    if (valid[side] > handed[side])
      return refuse('left-over', { n: valid[side] - handed[side], group, field: side, status: 409 })
    if (valid[side] < handed[side])
      return refuse('slips-differ', { slips: valid[side], people: people[side], group, field: side })
  }
  return undefined
}

/** A count on paper: every step a whole number, no more answers than slips, no more slips than people. Fewer: somebody left. */
export function countFits(scale: ScaleKey, it: SideCount & { side: Side }): Refusal | undefined {
  const figures = Object.entries(it.counts)
  const known = (value: string) => scales[scale].some((step) => String(step.value) === value)
  if (figures.some(([value, n]) => !known(value) || !Number.isInteger(n) || n < 0)) return refuse('bad-count')
  const answers = figures.reduce((sum, [, n]) => sum + n, 0)
  if (answers > it.slips) return refuse('more-answers', { answers, slips: it.slips, field: 'slips' })
  if (it.slips > it.electorate) return refuse('more-slips', { slips: it.slips, people: it.electorate, field: 'slips' })
  if (it.side === 'partner' && it.electorate < partnerPollFrom)
    return refuse('few-partner', { least: partnerPollFrom, field: 'electorate' })
  return undefined
}

/** Two to one holds for a count on paper as well, once both groups were counted. */
export const bothFit = (one: { side: Side; electorate: number }, other: { electorate: number } | undefined) =>
  other &&
  roomFits(
    one.side === 'citizens' ? one.electorate : other.electorate,
    one.side === 'partner' ? one.electorate : other.electorate,
  )

/** A slip as the room sees it: its mark and its scores, in the order of the proposals. */
export interface Listed {
  readonly side: Side
  readonly mark: string
  readonly scores: readonly (number | null)[]
}
/** The fingerprint of the list that the room saw, sorted by group and mark. */
export const listHash = (list: readonly Listed[]): string => sha256(canonical(sorted(list))).toString('hex')
export const sorted = (list: readonly Listed[]): Listed[] =>
  [...list].sort((a, b) => (`${a.side} ${a.mark}` < `${b.side} ${b.mark}` ? -1 : 1))

/** The count of one proposal in one group, from the list: slips with any answer, and how many at each step. */
export function countIn(list: readonly Listed[], of: { side: Side; place: number; electorate: number }): SideCount {
  const voted = list.filter((slip) => slip.side === of.side && slip.scores.some((score) => score !== null))
  const scores = voted.flatMap((slip) => slip.scores[of.place] ?? [])
  const counts: Counts = Object.fromEntries(
    [...new Set(scores)].sort().map((value) => [String(value), scores.filter((one) => one === value).length]),
  )
  return { counts, electorate: of.electorate, slips: voted.length }
}

/** A poll on paper closes once the citizens were counted on every proposal. */
export function allCounted(
  items: readonly { id: string; number: number }[],
  results: readonly { proposalId: string; side: Side }[],
): Refusal | undefined {
  const open = items.find(({ id }) => !results.some((one) => one.proposalId === id && one.side === 'citizens'))
  return open && refuse('not-counted', { number: open.number })
}

/** Codes and slips are destroyed after closing, once. */
export function destroyable(poll: Pick<Poll, 'closedAt' | 'destroyedAt'>): Refusal | undefined {
  if (!poll.closedAt) return refuse('not-closed', { status: 409 })
  return poll.destroyedAt ? refuse('destroyed', { status: 409 }) : undefined
}
