import { record } from '../kit/audit/record.ts'
import { say } from '../kit/texts/texts.ts'
import { allowed, obey, stop } from '../kit/work/refusal.ts'
import type { Work } from '../kit/work/work.ts'
import type { May } from '../panel/proof.ts'
import type { PanelId } from '../panel/types.ts'
import { meetingNumbered } from '../trajectory/queries.ts'
import { minutesOf, noMeeting } from '../trajectory/rules.ts'
import type { Meeting } from '../trajectory/types.ts'
import { itemsOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import { dayWords } from './texts.ts'
import type { Item, ItemFacts } from './types.ts'

type Leader = May<'meetings.lead'>
/** Locks the row that stands for all of one meeting. @throws Refused where there is no such meeting. */
export async function lockMeeting(
  work: Work,
  panel: PanelId,
  number: string,
): Promise<{ meeting: Meeting; rev: number }> {
  const meeting = (await meetingNumbered(work, panel, number)) ?? stop(noMeeting())
  return { meeting, rev: (await store.agendaToChange(work, meeting.id)).rev }
}

/** Which agenda of which meeting, as it was seen. */
export interface On {
  readonly number: string
  readonly rev: number
}

/** The agenda, locked and as it was seen, for one change; the change makes it one newer. */
async function changing(
  work: Work,
  as: Leader,
  it: On & { act: (meeting: Meeting, items: readonly Item[]) => Promise<void> },
): Promise<void> {
  const { meeting, rev } = await lockMeeting(work, as.panel, it.number)
  obey(rules.upToDate(rev, it.rev))
  await it.act(meeting, await itemsOf(work, meeting.id))
  await store.saveRev(work, meeting.id, rev + 1)
}

/** A new item, at the end. */
export const add = (work: Work, as: Leader, { number, rev, ...facts }: On & ItemFacts): Promise<void> =>
  changing(work, as, {
    ...{ number, rev },
    act: async (meeting, items) => {
      obey(rules.roomFor(items))
      const after = await store.addItem(work, meeting.id, { ...facts, place: (items.at(-1)?.place ?? 0) + 1 })
      await record(work, as, 'item.added', `meetings.item:${after.id}`, { after })
    },
  })

export const edit = (
  work: Work,
  as: Leader,
  { number, rev, id, ...facts }: On & ItemFacts & { id: string },
): Promise<void> =>
  changing(work, as, {
    ...{ number, rev },
    act: async (_, items) => {
      const before = items.find((one) => one.id === id) ?? stop(rules.noItem())
      const after = await store.saveItem(work, id, facts)
      await record(work, as, 'item.edited', `meetings.item:${id}`, { before, after })
    },
  })

export const move = (
  work: Work,
  as: Leader,
  { id, way, ...on }: On & { id: string; way: 'up' | 'down' },
): Promise<void> =>
  changing(work, as, {
    ...on,
    act: async (meeting, items) => {
      const before = items.map((one) => one.id)
      const after = allowed(rules.reordered(before, id, way))
      await store.saveOrder(work, after)
      await record(work, as, 'agenda.reordered', `meetings.agenda:${meeting.id}`, { before, after })
    },
  })

export const remove = (work: Work, as: Leader, { id, ...on }: On & { id: string }): Promise<void> =>
  changing(work, as, {
    ...on,
    act: async (meeting, items) => {
      const before = items.find((one) => one.id === id) ?? stop(rules.noItem())
      await store.removeItem(work, id)
      await store.saveOrder(
        work,
        items.filter((one) => one.id !== id).map((one) => one.id),
      )
      await store.endRunning(work, meeting.id, id)
      await record(work, as, 'item.removed', `meetings.item:${id}`, { before })
    },
  })

/** An empty agenda begins with a usual day that fills the meeting. */
export const begin = (work: Work, as: Leader, on: On): Promise<void> =>
  changing(work, as, {
    ...on,
    act: async (meeting, items) => {
      obey(rules.stillEmpty(items))
      for (const [at, { kind, minutes }] of rules.usualDay(minutesOf(meeting)).entries()) {
        const [title, titleEn] = [say(dayWords[kind], 'nl'), say(dayWords[kind], 'en')]
        const rest = { owner: '', question: '', questionEn: '', harvest: '' }
        await store.addItem(work, meeting.id, { kind, minutes, title, titleEn, ...rest, place: at + 1 })
      }
      await record(work, as, 'agenda.begun', `meetings.agenda:${meeting.id}`, {
        after: await itemsOf(work, meeting.id),
      })
    },
  })

/** In the hall: this item runs from now on; nothing when the meeting is over. */
export async function run(work: Work, as: Leader, { number, item }: { number: string; item?: string }): Promise<void> {
  const { meeting } = await lockMeeting(work, as.panel, number)
  if (item && !(await itemsOf(work, meeting.id)).some(({ id }) => id === item)) stop(rules.noItem())
  const after = await store.saveRunning(work, meeting.id, item ?? null)
  await record(work, as, 'agenda.runs', `meetings.agenda:${meeting.id}`, { after })
}
