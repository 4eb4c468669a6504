import { record } from '../../kit/audit/record.ts'
import { below } from '../../kit/work/chance.ts'
import { obey, stop } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { lockMeeting } from '../actions.ts'
import { moderatorsOf, peopleOf, tablesOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { AttendanceState, Seated } from './types.ts'

type Leader = May<'meetings.lead'>
const seatsAt = (tables: readonly Seated[]) =>
  tables.map(({ number, people }) => [number, people.map(({ seat }) => seat)])

/** Makes so many tables and mixes everybody who takes part over them. */
export async function mix(work: Work, as: Leader, it: { number: string; tables: number }): Promise<void> {
  const { meeting } = await lockMeeting(work, as.panel, it.number)
  const { tables: before } = await tablesOf(work, as, meeting.id)
  const people = await peopleOf(work, as, meeting.id)
  const room = rules.inRoom(people.map(rules.expected))
  const sitting = people.filter((one) => rules.takesPart(rules.holds(room, rules.expected(one))))
  obey(rules.tablesFit(sitting.length, it.tables))
  const after = rules.mixed(sitting, it.tables, (n) => below(work.chance, n))
  await store.putTables(work, meeting.id, after)
  const change = { before: seatsAt(before), after: seatsAt(after) }
  await record(work, as, 'tables.mixed', `meetings.agenda:${meeting.id}`, change)
}

/** By hand: one person to another table, or to none. */
export async function moveTo(
  work: Work,
  as: Leader,
  it: { number: string; seat: string; table: number },
): Promise<void> {
  const { meeting } = await lockMeeting(work, as.panel, it.number)
  const { tables, loose } = await tablesOf(work, as, meeting.id)
  const from = tables.find(({ people }) => people.some(({ seat }) => seat === it.seat))?.number
  if (from === undefined && !loose.some(({ seat }) => seat === it.seat)) stop(rules.noSeat())
  if (it.table !== 0 && !tables.some(({ number }) => number === it.table)) stop(rules.noTable())
  await store.putSeat(work, meeting.id, { seat: it.seat, ...(it.table === 0 ? {} : { number: it.table }) })
  const change = { before: { table: from ?? null }, after: { table: it.table || null, seat: it.seat } }
  await record(work, as, 'seat.moved', `meetings.agenda:${meeting.id}`, change)
}

/** Who leads a table; nobody leads two. */
export async function moderate(
  work: Work,
  as: Leader,
  it: { number: string; table: string; person: string },
): Promise<void> {
  const { meeting } = await lockMeeting(work, as.panel, it.number)
  const { tables } = await tablesOf(work, as, meeting.id)
  const team = (await moderatorsOf(work, as)).map(({ person }) => person)
  const number = Number(it.table)
  obey(rules.moderatable(tables, { number, person: it.person, team }))
  const after = await store.saveModerator(work, meeting.id, { number, person: it.person || null })
  await record(work, as, 'table.moderated', `meetings.agenda:${meeting.id}`, { after })
}

/** Who is there. Marking never refuses for the rule of two to one: it only shows who listens. */
export async function attend(
  work: Work,
  as: May<'meetings.attend'>,
  it: { number: string; seat: string; state: AttendanceState },
): Promise<string> {
  const { meeting } = await lockMeeting(work, as.panel, it.number)
  const one = (await peopleOf(work, as, meeting.id)).find(({ seat }) => seat === it.seat) ?? stop(rules.noSeat())
  obey(rules.markable(one, it.state))
  const after = await store.mark(work, meeting.id, { seat: it.seat, state: it.state, by: as.person })
  await record(work, as, 'attendance.marked', `meetings.attendance:${meeting.id}/${it.seat}`, {
    before: one.marked,
    after,
  })
  return it.seat
}
