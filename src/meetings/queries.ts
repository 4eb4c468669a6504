/** Reads of the agenda of a meeting: for its staff. */
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import { meetingNumbered } from '../trajectory/queries.ts'
import type { Agenda, Item } from './types.ts'

export const itemsOf = (work: Work, meeting: string): Promise<Item[]> =>
  work.sql.selectFrom('meetings.item').selectAll().where('meetingId', '=', meeting).orderBy('place').execute()

/** The agenda of a meeting by its number: rev 0 and empty where nobody began. */
export async function agendaOf(work: Work, panel: PanelId, number: string): Promise<Agenda | undefined> {
  const meeting = await meetingNumbered(work, panel, number)
  if (!meeting) return undefined
  const row = await work.sql
    .selectFrom('meetings.agenda')
    .selectAll()
    .where('meetingId', '=', meeting.id)
    .executeTakeFirst()
  const running = row?.nowItem && row.nowSince ? { running: { item: row.nowItem, since: row.nowSince } } : {}
  return { meeting, rev: row?.rev ?? 0, items: await itemsOf(work, meeting.id), ...running }
}

/** How many items the agenda of each meeting of a panel holds, and how many minutes. */
export const agendaSizes = async (work: Work, panel: PanelId): Promise<ReadonlyMap<string, number>> => {
  const rows = await work.sql
    .selectFrom('meetings.item as i')
    .innerJoin('trajectory.meeting as m', 'm.id', 'i.meetingId')
    .select(({ fn }) => ['i.meetingId', fn.countAll<number>().as('items')])
    .where('m.panelId', '=', panel)
    .groupBy('i.meetingId')
    .execute()
  return new Map(rows.map(({ meetingId, items }) => [meetingId, Number(items)]))
}
