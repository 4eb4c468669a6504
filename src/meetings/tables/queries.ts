/** Reads of who sits where and who is there: for staff, never public. */
import type { Work } from '../../kit/work/work.ts'
import { team } from '../../panel/queries.ts'
import type { AsTeam } from '../../panel/types.ts'
import { membersOf } from '../../seats/queries.ts'
import type { Member } from '../../seats/types.ts'
import type { AttendanceState, Marked, Seated } from './types.ts'

export type Person = Member & Marked

/** Every member with what was marked of her at this meeting. */
export async function peopleOf(work: Work, as: AsTeam, meeting: string): Promise<Person[]> {
  const rows = await work.sql
    .selectFrom('meetings.attendance')
    .select(['seatId', 'state'])
    .where('meetingId', '=', meeting)
    .execute()
  const marks = new Map<string, AttendanceState>(rows.map(({ seatId, state }) => [seatId, state]))
  return (await membersOf(work, as)).map((one) => ({ ...one, marked: marks.get(one.seat) }))
}

/** The tables of a meeting; who sits nowhere yet comes with them. */
export async function tablesOf(
  work: Work,
  as: AsTeam,
  meeting: string,
): Promise<{ tables: Seated<Person>[]; loose: Person[] }> {
  const people = await peopleOf(work, as, meeting)
  const tables = await work.sql
    .selectFrom('meetings.roundTable')
    .selectAll()
    .where('meetingId', '=', meeting)
    .orderBy('number')
    .execute()
  const rows = await work.sql
    .selectFrom('meetings.tableSeat')
    .select(['seatId', 'number'])
    .where('meetingId', '=', meeting)
    .execute()
  const at = new Map(rows.map(({ seatId, number }) => [seatId, number]))
  return {
    tables: tables.map(({ number, moderatorId }) => ({
      ...{ number, moderator: moderatorId ?? undefined },
      people: people.filter(({ seat }) => at.get(seat) === number),
    })),
    loose: people.filter(({ seat }) => !at.has(seat)),
  }
}

/** Who may lead a table: moderators of this panel. */
export const moderatorsOf = async (work: Work, as: AsTeam): Promise<{ person: string; name: string }[]> => {
  const all = (await team(work, as)).filter(({ role }) => role === 'table-moderator' || role === 'lead-moderator')
  return [...new Map(all.map(({ personId, name }) => [personId, { person: personId, name }])).values()]
}
