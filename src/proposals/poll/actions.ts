/** A poll by protocol B: made, printed, opened, called off; and a vote. */
import { inForce } from '../../agreement/queries.ts'
import { record } from '../../kit/audit/record.ts'
import type { Lang } from '../../kit/texts/texts.ts'
import { allowed, obey, refusing, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import type { PanelId } from '../../panel/types.ts'
import { lockAdvice } from '../actions.ts'
import { editable } from '../rules.ts'
import { proposalsToChange } from '../store.ts'
import { refusals as roomRefusals } from '../texts.ts'
import { type Poll, type ScaleKey, type Side, sides } from '../types.ts'
import { slipsPdf } from './prints.ts'
import { hashOf, pollsOf, slipFigures, textsOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import { refusals } from './texts.ts'

const refuse = refusing(refusals)
const ofRoom = refusing(roomRefusals)
/** A poll of this panel, locked. @throws Refused where it is not there. */
export const lockPoll = async (work: Work, panel: PanelId, id: string): Promise<Poll> =>
  (await store.pollToChange(work, panel, id)) ?? stop(refuse('no-poll', { status: 404 }))

export interface NewPoll {
  /** Numbers of proposals whose texts are fixed. */
  readonly proposals: readonly number[]
  readonly round: 1 | 2
  /** `counted`: everything is on paper, and two tellers enter the totals. */
  readonly way: Poll['way']
}
/** A poll on fixed texts, by the scale of the agreement. A second round holds for the people of the first. */
export async function makePoll(work: Work, as: May<'proposals.poll'>, it: NewPoll): Promise<Poll> {
  const advice = await lockAdvice(work, as.panel)
  obey(editable({ frozenAt: null }, advice))
  const agreed = (await inForce(work, as.panel)) ?? stop(ofRoom('no-terms'))
  const all = await proposalsToChange(work, as.panel)
  const chosen = all.filter((one) => it.proposals.includes(one.number))
  const polls = await pollsOf(work, as.panel)
  obey(rules.makeable(polls, { round: it.round, chosen }))
  const first = it.round === 2 ? polls.find((poll) => poll.round === 1 && poll.closedAt !== null) : undefined
  const texts = chosen.map(({ id, number, title, body }) => ({ id, number, title, body }))
  const poll = await store.addPoll(work, as.panel, {
    ...{ number: (polls[0]?.number ?? 0) + 1, round: it.round, way: it.way, scale: agreed.terms.scale, texts },
    ...{ fingerprint: rules.fingerprintOf(texts), citizens: first?.citizens ?? null, partner: first?.partner ?? null },
    ...{ openedAt: it.way === 'counted' ? work.now : null, by: as.person },
  })
  await record(work, as, 'poll.made', `proposals.poll:${poll.id}`, { after: poll })
  return poll
}

export interface Printing {
  readonly poll: string
  readonly slips: Readonly<Record<Side, number>>
  /** Where votes are cast, as it stands on the slips. */
  readonly address: string
}
/** Prints slips with new codes for both groups; earlier slips of this poll are then of no use. */
export async function printSlips(work: Work, as: May<'proposals.poll'>, it: Printing, lang: Lang): Promise<void> {
  const poll = await lockPoll(work, as.panel, it.poll)
  if (poll.way !== 'slips') return stop(refuse('not-slips'))
  obey(rules.running(poll, 'not-open'))
  const [panel, taken] = [await panelOf(work, as), new Set<string>()]
  const hash = (code: string) => hashOf(poll.id, code)
  for (const side of sides) {
    const slips = rules.newSlips({ n: it.slips[side], taken, hash }, work.chance)
    const pdf =
      slips.length > 0 ? await slipsPdf({ panel, poll, side, address: it.address, slips }, lang) : new Uint8Array()
    const printed = { side, hashes: slips.map((one) => one.hash), pdf }
    await store.putSlips(work, { id: poll.id, items: textsOf(poll).length }, printed)
  }
  await record(work, as, 'poll.printed', `proposals.poll:${poll.id}`, {
    before: poll,
    after: { ...poll, slips: it.slips },
  })
}

/** Opens the vote once the room was counted; from here the house holds no code. */
export async function openPoll(work: Work, as: May<'proposals.poll'>, id: string): Promise<void> {
  const poll = await lockPoll(work, as.panel, id)
  const figures = await slipFigures(work, poll.id)
  const valid = (side: Side) => figures[side].printed - figures[side].void
  obey(rules.openable(poll, { citizens: valid('citizens'), partner: valid('partner') }))
  if (!rules.sidesPolled(poll.partner ?? 0).includes('partner')) await store.voidSide(work, poll.id, 'partner')
  await store.dropPrints(work, poll.id)
  const after = await store.changePoll(work, poll.id, { openedAt: work.now })
  await record(work, as, 'poll.opened', `proposals.poll:${poll.id}`, { before: poll, after })
  notify(work, 'proposals', as.panel)
}

/** Calls a poll off before it is closed: its slips and scores are destroyed, its reason stays. */
export async function callOff(work: Work, as: May<'proposals.poll'>, it: { poll: string; why: string }): Promise<void> {
  const poll = await lockPoll(work, as.panel, it.poll)
  obey(rules.running(poll, 'any'))
  await store.dropSlips(work, poll.id)
  const after = await store.changePoll(work, poll.id, { voidedAt: work.now, voidWhy: it.why })
  await record(work, as, 'poll.called-off', `proposals.poll:${poll.id}`, { before: poll, after })
}

/**
 * A vote: the scores of one slip in the poll that is open, set anew each time. It leaves no audit line, time, address or
 * session, and no row of its own. `scores` go by the number of the proposal.
 */
export async function vote(
  work: Work,
  panel: PanelId,
  it: { code: string; scores: ReadonlyMap<number, string> },
): Promise<void> {
  const poll = (await store.pollToVote(work, panel)) ?? stop(refuse('none-open', { status: 409 }))
  await fillSlip(work, poll, it)
}

interface Typed {
  readonly code: string
  readonly scores: ReadonlyMap<number, string>
}
/** What was typed for a slip that may vote, as answers of the scale. @throws Refused where it is no slip or no answer */
export async function answersOn(work: Work, poll: Poll, it: Typed): Promise<ReadonlyMap<number, number | null>> {
  obey(rules.votable(await store.slipByHash(work, poll.id, hashOf(poll.id, it.code))))
  const typed = new Map(textsOf(poll).map((one) => [one.number, it.scores.get(one.number) ?? '']))
  return allowed(rules.answersOf(poll.scale as ScaleKey, typed))
}

/** Sets the scores of the slip with this code in a poll that is locked. */
export async function fillSlip(work: Work, poll: Poll, it: Typed): Promise<void> {
  const slip = await store.slipByHash(work, poll.id, hashOf(poll.id, it.code))
  const no = rules.votable(slip)
  if (no || !slip) return stop(no ?? refuse('no-slip', { field: 'code' }))
  const items = textsOf(poll)
  const typed = new Map(items.map((one) => [one.number, it.scores.get(one.number) ?? '']))
  const answers = allowed(rules.answersOf(poll.scale as ScaleKey, typed))
  const scores = items.map((one) => answers.get(one.number) ?? null)
  await store.changeBox(work, { poll: poll.id, side: slip.side }, (box) => rules.putIn(box, slip.id, scores))
}
