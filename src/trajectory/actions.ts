import { record } from '../kit/audit/record.ts'
import { dayOf } from '../kit/texts/dates.ts'
import { obey, stop } from '../kit/work/refusal.ts'
import { notify, type Work } from '../kit/work/work.ts'
import type { May } from '../panel/proof.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Meeting, MeetingFacts, NewMeeting } from './types.ts'

type Planner = May<'trajectory.plan'>
/** The plan, locked, and one of its meetings. */
async function toChange(work: Work, as: Planner, number: string): Promise<{ all: Meeting[]; of: Meeting }> {
  const all = await store.planToChange(work, as.panel)
  return { all, of: all.find((one) => String(one.number) === number) ?? stop(rules.noMeeting()) }
}

async function told(
  work: Work,
  as: Planner,
  verb: string,
  change: { before?: Meeting; after: Meeting },
): Promise<void> {
  await record(work, as, verb, `trajectory.meeting:${change.after.id}`, change)
  notify(work, 'trajectory', as.panel)
}

/** A new meeting, after those there are. */
export async function add(work: Work, as: Planner, it: NewMeeting): Promise<Meeting> {
  const all = await store.planToChange(work, as.panel)
  obey(rules.timesFit(it) ?? rules.addable(all, it.day, dayOf(work.now)))
  const after = await store.addMeeting(work, as.panel, { ...it, number: rules.nextNumber(all) })
  await told(work, as, 'meeting.planned', { after })
  return after
}

/** Everything but the day. */
export async function edit(
  work: Work,
  as: Planner,
  { number, ...facts }: MeetingFacts & { number: string },
): Promise<void> {
  const { of: before } = await toChange(work, as, number)
  obey(rules.timesFit(facts))
  await told(work, as, 'meeting.edited', { before, after: await store.saveFacts(work, before.id, facts) })
}

/** Another day; the day that was first planned stays beside it. */
export async function postpone(
  work: Work,
  as: Planner,
  it: { number: string; day: string; otherWeekday: boolean },
): Promise<void> {
  const { all, of: before } = await toChange(work, as, it.number)
  obey(rules.movable(all, before, { ...it, today: dayOf(work.now) }))
  await told(work, as, 'meeting.postponed', { before, after: await store.saveDay(work, before.id, it.day) })
}

export async function hold(work: Work, as: Planner, number: string): Promise<void> {
  const { of: before } = await toChange(work, as, number)
  obey(rules.holdable(before, dayOf(work.now)))
  await told(work, as, 'meeting.held', { before, after: await store.saveState(work, before.id, 'held') })
}

export async function cancel(work: Work, as: Planner, number: string): Promise<void> {
  const { of: before } = await toChange(work, as, number)
  obey(rules.cancellable(before))
  await told(work, as, 'meeting.cancelled', { before, after: await store.saveState(work, before.id, 'cancelled') })
}
