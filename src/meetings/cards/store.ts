/** The only writer of the parking lot and of "do we know enough?". */
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Card, Enough, YesNo } from './types.ts'

export const addCard = (
  work: Work,
  panel: PanelId,
  it: { meetingId: string; text: string; parkedBy: string },
): Promise<Card> =>
  work.sql
    .insertInto('meetings.card')
    .values({ id: work.chance.uuid(), panelId: panel, parkedAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const cardToClose = (work: Work, panel: PanelId, id: string): Promise<Card | undefined> =>
  work.sql
    .selectFrom('meetings.card')
    .selectAll()
    .where('panelId', '=', panel)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const saveClosed = (work: Work, id: string, it: { closedHow: string; closedBy: string }): Promise<Card> =>
  work.sql
    .updateTable('meetings.card')
    .set({ ...it, closedAt: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** The newest answer of a seat counts. */
export const putAnswer = (
  work: Work,
  panel: PanelId,
  it: { seatId: string; answer: YesNo; missing: string | null },
): Promise<Enough> =>
  work.sql
    .insertInto('meetings.enough')
    .values({ panelId: panel, at: work.now, ...it })
    .onConflict((on) =>
      on.columns(['panelId', 'seatId']).doUpdateSet({ answer: it.answer, missing: it.missing, at: work.now }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
