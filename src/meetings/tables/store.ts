/** The only writer of tables, who sits where, and who was there. */
import type { Work } from '../../kit/work/work.ts'
import type { Attendance, AttendanceState, Seated } from './types.ts'

/** All tables of a meeting anew; who moderated a number keeps it. */
export async function putTables(work: Work, meeting: string, tables: readonly Seated[]): Promise<void> {
  await work.sql.deleteFrom('meetings.tableSeat').where('meetingId', '=', meeting).execute()
  const gone = work.sql.deleteFrom('meetings.roundTable').where('meetingId', '=', meeting)
  await gone.where('number', '>', tables.length).execute()
  await work.sql
    .insertInto('meetings.roundTable')
    .values(tables.map(({ number }) => ({ meetingId: meeting, number })))
    .onConflict((on) => on.columns(['meetingId', 'number']).doNothing())
    .execute()
  const seats = tables.flatMap(({ number, people }) =>
    people.map(({ seat }) => ({ meetingId: meeting, seatId: seat, number })),
  )
  if (seats.length > 0) await work.sql.insertInto('meetings.tableSeat').values(seats).execute()
}

/** One person at another table; without a number at none. */
export async function putSeat(work: Work, meeting: string, it: { seat: string; number?: number }): Promise<void> {
  await work.sql
    .deleteFrom('meetings.tableSeat')
    .where('meetingId', '=', meeting)
    .where('seatId', '=', it.seat)
    .execute()
  if (it.number === undefined) return
  await work.sql
    .insertInto('meetings.tableSeat')
    .values({ meetingId: meeting, seatId: it.seat, number: it.number })
    .execute()
}

export const saveModerator = (work: Work, meeting: string, it: { number: number; person: string | null }) =>
  work.sql
    .updateTable('meetings.roundTable')
    .set({ moderatorId: it.person })
    .where('meetingId', '=', meeting)
    .where('number', '=', it.number)
    .returningAll()
    .executeTakeFirstOrThrow()

export const mark = (
  work: Work,
  meeting: string,
  it: { seat: string; state: AttendanceState; by: string },
): Promise<Attendance> =>
  work.sql
    .insertInto('meetings.attendance')
    .values({ meetingId: meeting, seatId: it.seat, state: it.state, markedBy: it.by, at: work.now })
    .onConflict((on) =>
      on.columns(['meetingId', 'seatId']).doUpdateSet({ state: it.state, markedBy: it.by, at: work.now }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
