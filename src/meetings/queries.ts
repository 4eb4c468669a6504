/** Reads of a meeting for its staff and for later rooms: the agenda, who was there, whether the members know enough. */
import { to } from '../kit/web/addresses.ts'
import type { Work } from '../kit/work/work.ts'
import { passed } from '../panel/proof.ts'
import { panelOf } from '../panel/queries.ts'
import type { AsTeam, GateView, PanelId } from '../panel/types.ts'
import { membersOf } from '../seats/queries.ts'
import { meetingNumbered } from '../trajectory/queries.ts'
import { at as cardsAt } from './cards/addresses.ts'
import { answered, answersOf } from './cards/queries.ts'
import { enoughConditions } from './cards/rules.ts'
import { holds, inRoom } from './tables/rules.ts'
import type { AttendanceState, Marked } from './tables/types.ts'
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

/** Who was there, as it holds: members of the partner whom the rule of two to one asks to listen are listening. */
export async function attendanceOf(
  work: Work,
  meeting: string,
): Promise<(Marked & { readonly state: AttendanceState; readonly person: string | null })[]> {
  const rows = await work.sql
    .selectFrom('meetings.attendance as a')
    .innerJoin('seats.seat as s', 's.id', 'a.seatId')
    .select(['s.id as seat', 's.seatGroup as group', 's.number', 's.listenOrder', 's.personId as person'])
    .select('a.state as marked')
    .where('a.meetingId', '=', meeting)
    .orderBy('s.number')
    .execute()
  const room = inRoom(rows)
  return rows.map((one) => ({ ...one, state: holds(room, one) ?? one.marked }))
}

/** The gate to deliberation: the members said that they know enough. */
export async function enoughGate(work: Work, as: AsTeam): Promise<GateView<'enough-known'>> {
  const [members, answers] = [await membersOf(work, as), await answersOf(work, as)]
  const { slug: panel } = await panelOf(work, as)
  const staff = to(cardsAt.enough, { panel })
  const at = { member: staff, staff }
  const conditions = enoughConditions(answered(members.length, answers), at)
  const open = conditions.some(({ met }) => !met)
  return { gate: 'enough-known', conditions, ...(open ? {} : { passed: passed('enough-known', as.panel) }) }
}
