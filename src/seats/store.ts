/** The only writer of seats.*. */
import type { Insertable, Updateable } from 'kysely'
import type { Tables } from '../kit/db/tables.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Exception, Moment, Move, Released, Reserve, Seat, Seating, Tallies, Why } from './types.ts'

/** The roster, locked: whoever looks at all seats before changing one begins here. Made when it is not there. */
export async function rosterToChange(work: Work, panel: PanelId): Promise<Seat[]> {
  const lock = () =>
    work.sql.selectFrom('seats.roster').select('panelId').where('panelId', '=', panel).forUpdate().executeTakeFirst()
  if (!(await lock())) {
    await work.sql
      .insertInto('seats.roster')
      .values({ panelId: panel, madeAt: work.now })
      .onConflict((on) => on.column('panelId').doNothing())
      .execute()
    await lock()
  }
  return work.sql.selectFrom('seats.seat').selectAll().where('panelId', '=', panel).orderBy('number').execute()
}

export const addSeat = (
  work: Work,
  panel: PanelId,
  it: Omit<Insertable<Tables['seats.seat']>, 'id' | 'panelId' | 'drawnAt'>,
): Promise<Seat> =>
  work.sql
    .insertInto('seats.seat')
    .values({ id: work.chance.uuid(), panelId: panel, drawnAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const saveSeat = (
  work: Work,
  seat: Pick<Seat, 'id' | 'panelId'>,
  it: Updateable<Tables['seats.seat']>,
): Promise<Seat> =>
  work.sql
    .updateTable('seats.seat')
    .set(it)
    .where('panelId', '=', seat.panelId)
    .where('id', '=', seat.id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const addMove = (work: Work, after: Seat, it: { from: Seat['state'] | null; why: Why }): Promise<Move> =>
  work.sql
    .insertInto('seats.move')
    .values({
      ...{ id: work.chance.uuid(), panelId: after.panelId, seatId: after.id, seatGroup: after.seatGroup },
      ...{ fromState: it.from, toState: after.state, why: it.why, movedAt: work.now },
    })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addReserves = (work: Work, panel: PanelId, applicants: readonly string[]): Promise<unknown> =>
  work.sql
    .insertInto('seats.reserve')
    .values(applicants.map((applicantId, i) => ({ panelId: panel, place: i + 1, applicantId })))
    .execute()

export const saveReserve = (
  work: Work,
  panel: PanelId,
  it: { place: number; state: Reserve['state']; seatId?: string },
): Promise<unknown> =>
  work.sql
    .updateTable('seats.reserve')
    .set({ state: it.state, ...(it.seatId ? { seatId: it.seatId } : {}) })
    .where('panelId', '=', panel)
    .where('place', '=', it.place)
    .execute()

/** Whoever held a seat as a reserve took it, or said no. */
export const settleReserve = (work: Work, seat: Seat, state: 'taken' | 'declined'): Promise<unknown> =>
  work.sql
    .updateTable('seats.reserve')
    .set({ state })
    .where('panelId', '=', seat.panelId)
    .where('seatId', '=', seat.id)
    .execute()

export const addCall = (
  work: Work,
  panel: PanelId,
  it: Omit<Insertable<Tables['seats.call']>, 'id' | 'panelId' | 'calledAt'>,
) =>
  work.sql
    .insertInto('seats.call')
    .values({ id: work.chance.uuid(), panelId: panel, calledAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addReleased = (work: Work, panel: PanelId, moment: Moment, of: Tallies): Promise<Released> =>
  work.sql
    .insertInto('seats.released')
    .values({
      ...{ id: work.chance.uuid(), panelId: panel, moment, at: work.now },
      ...{ citizens: JSON.stringify(of.citizens), partner: JSON.stringify(of.partner) },
    })
    .returningAll()
    .executeTakeFirstOrThrow()

/** The gate opened, once: a second time nothing is added. */
export const addSeating = (
  work: Work,
  panel: PanelId,
  it: { citizens: number; partner: number; offTarget: number },
): Promise<Seating | undefined> =>
  work.sql
    .insertInto('seats.seating')
    .values({ id: work.chance.uuid(), panelId: panel, openedAt: work.now, ...it })
    .onConflict((on) => on.column('panelId').doNothing())
    .returningAll()
    .executeTakeFirst()

export const addException = (
  work: Work,
  panel: PanelId,
  it: Omit<Insertable<Tables['seats.exception']>, 'panelId' | 'firstAt'>,
): Promise<Exception> =>
  work.sql
    .insertInto('seats.exception')
    .values({ panelId: panel, firstAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const signException = (
  work: Work,
  panel: PanelId,
  it: { secondPerson: string; secondName: string; secondParty: string },
): Promise<Exception> =>
  work.sql
    .updateTable('seats.exception')
    .set({ ...it, secondAt: work.now })
    .where('panelId', '=', panel)
    .returningAll()
    .executeTakeFirstOrThrow()
