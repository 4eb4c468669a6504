/** The only writer of fees.*. */
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import { monthOf } from './rules.ts'
import type { Cap, Due, Entry, Mode, NewCap } from './types.ts'

/** Norms of a year; nothing where somebody else just took this place. */
export const addCap = (work: Work, it: NewCap & { rev: number; addedBy: string }): Promise<Cap | undefined> =>
  work.sql
    .insertInto('fees.cap')
    .values({ id: work.chance.uuid(), addedAt: work.now, ...it })
    .onConflict((on) => on.columns(['year', 'rev']).doNothing())
    .returningAll()
    .executeTakeFirst()

/** The ledger of a panel, locked; it begins with the first entry. */
export async function bookToChange(work: Work, panel: PanelId): Promise<Entry[]> {
  await work.sql
    .insertInto('fees.book')
    .values({ panelId: panel, madeAt: work.now })
    .onConflict((on) => on.doNothing())
    .execute()
  await work.sql.selectFrom('fees.book').select('panelId').where('panelId', '=', panel).forUpdate().execute()
  return work.sql.selectFrom('fees.entry').selectAll().where('panelId', '=', panel).execute()
}

export const addEntry = (work: Work, panel: PanelId, it: Due & { cents: number; mode: Mode }): Promise<Entry> =>
  work.sql
    .insertInto('fees.entry')
    .values({
      ...{ id: work.chance.uuid(), panelId: panel, seatId: it.seat, personId: it.person, meetingId: it.meeting },
      ...{ cents: it.cents, mode: it.mode, month: `${monthOf(it.day)}-01`, madeAt: work.now },
    })
    .returningAll()
    .executeTakeFirstOrThrow()

/** Takes an entry back with another one of the same month. */
export async function reverse(work: Work, one: Entry): Promise<{ before: Entry; after: Entry; by: Entry }> {
  const { seatId, personId, meetingId, mode, month, panelId } = one
  const by = await work.sql
    .insertInto('fees.entry')
    .values({
      ...{ id: work.chance.uuid(), panelId, seatId, personId, meetingId, cents: -one.cents, mode, month },
      madeAt: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const after = await work.sql
    .updateTable('fees.entry')
    .set({ reversedBy: by.id })
    .where('id', '=', one.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return { before: one, after, by }
}
