import type { Work } from '../../kit/work/work.ts'
import type { AsTeam } from '../../panel/types.ts'
import { seatsOf } from '../queries.ts'
import { isAsked } from '../rules.ts'
import type { Call, Seat } from '../types.ts'

/** Calls of one panel, oldest first. For the team. */
export const callsOf = (work: Work, as: AsTeam): Promise<Call[]> =>
  work.sql.selectFrom('seats.call').selectAll().where('panelId', '=', as.panel).orderBy('calledAt').execute()

/** Citizens who were asked and did not answer yet, with the calls to them. */
export async function toCall(work: Work, as: AsTeam): Promise<{ seat: Seat; calls: Call[] }[]> {
  const [seats, calls] = [await seatsOf(work, as), await callsOf(work, as)]
  return seats
    .filter((seat) => seat.seatGroup === 'citizen' && isAsked(seat))
    .map((seat) => ({ seat, calls: calls.filter(({ seatId }) => seatId === seat.id) }))
}

/** What was said by phone and counts from now on, of seats still open: over all panels, for the job. */
export const saidByPhone = (work: Work) =>
  work.sql
    .selectFrom('seats.call as c')
    .innerJoin('seats.seat as s', 's.id', 'c.seatId')
    .select(['c.id', 'c.panelId', 'c.seatId', 'c.outcome'])
    .where('s.state', '=', 'drawn')
    .where('c.countsFrom', '<=', work.now)
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('seats.call as later')
            .select('later.id')
            .whereRef('later.seatId', '=', 'c.seatId')
            .whereRef('later.calledAt', '>', 'c.calledAt')
            .where('later.countsFrom', 'is not', null),
        ),
      ),
    )
    .orderBy('c.calledAt')
    .execute()

/** Who registered and has no mail address: what her letter says. For the team. */
export async function toPost(work: Work, as: AsTeam) {
  const people = await work.sql
    .selectFrom('recruitment.leafRow as l')
    .innerJoin('recruitment.applicant as a', 'a.id', 'l.applicantId')
    .leftJoin('seats.seat as s', (on) => on.onRef('s.applicantId', '=', 'a.id').onRef('s.panelId', '=', 'l.panelId'))
    .leftJoin('seats.reserve as r', (on) => on.onRef('r.applicantId', '=', 'a.id').onRef('r.panelId', '=', 'l.panelId'))
    .select(['a.id', 'a.name', 'a.address', 'a.phone', 's.id as seat', 'r.place as reserve'])
    .where('l.panelId', '=', as.panel)
    .where('a.email', 'is', null)
    .where('a.withdrawnAt', 'is', null)
    .orderBy('l.place')
    .execute()
  return people.map(({ seat, reserve, ...one }) => ({
    ...one,
    says: seat ? ('drawn' as const) : reserve ? ('reserve' as const) : ('not-drawn' as const),
  }))
}
