/** Reads of the parking lot and of the members' answers. */
import type { Work } from '../../kit/work/work.ts'
import type { AsTeam, PanelId } from '../../panel/types.ts'
import type { Answered } from './rules.ts'
import type { Card, Enough } from './types.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Open cards first, then closed ones, newest first. For later rooms: all must be closed before a decision. */
export const cardsOf = (work: Work, as: AsTeam): Promise<(Card & { meeting: number | null })[]> =>
  work.sql
    .selectFrom('meetings.card as c')
    .leftJoin('trajectory.meeting as m', 'm.id', 'c.meetingId')
    .selectAll('c')
    .select('m.number as meeting')
    .where('c.panelId', '=', as.panel)
    .orderBy('c.closedAt', (by) => by.desc().nullsFirst())
    .orderBy('c.parkedAt')
    .execute()

export const cardOf = (work: Work, panel: PanelId, id: string): Promise<Card | undefined> =>
  uuid.test(id)
    ? work.sql
        .selectFrom('meetings.card')
        .selectAll()
        .where('panelId', '=', panel)
        .where('id', '=', id)
        .executeTakeFirst()
    : Promise.resolve(undefined)

/** What members answered who have a seat now. */
export async function answersOf(work: Work, as: AsTeam): Promise<Enough[]> {
  return work.sql
    .selectFrom('meetings.enough as e')
    .innerJoin('seats.seat as s', 's.id', 'e.seatId')
    .selectAll('e')
    .where('e.panelId', '=', as.panel)
    .where('s.state', '=', 'confirmed')
    .orderBy('e.at')
    .execute()
}
export const answered = (members: number, answers: readonly Enough[]): Answered => {
  const yes = answers.filter(({ answer }) => answer === 'yes').length
  return { members, yes, no: answers.length - yes }
}

export const answerOf = (work: Work, panel: PanelId, seat: string): Promise<Enough | undefined> =>
  work.sql
    .selectFrom('meetings.enough')
    .selectAll()
    .where('panelId', '=', panel)
    .where('seatId', '=', seat)
    .executeTakeFirst()
