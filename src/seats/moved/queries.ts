import { sql } from 'kysely'
import { dayOf } from '../../kit/texts/dates.ts'
import type { Work } from '../../kit/work/work.ts'

/** Members with mail who were not told yet that a coming meeting has another day: over all panels, for the job. */
export const untold = (work: Work) =>
  work.sql
    .selectFrom('trajectory.meeting as m')
    .innerJoin('seats.seat as s', 's.panelId', 'm.panelId')
    .select(['m.id as meeting', 'm.title', 'm.day', 'm.firstDay', 'm.panelId'])
    .select(['s.id as seat', 's.name', 's.email', 's.lang'])
    .where('m.state', '=', 'planned')
    .where('m.day', '>=', dayOf(work.now))
    .whereRef('m.day', '<>', 'm.firstDay')
    .where('s.state', '=', 'confirmed')
    .where('s.email', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('kit.outbox as o')
            .select('o.id')
            .where('o.once', '=', sql<string>`'meeting-moved:' || m.id || ':' || m.day || ':' || s.id`),
        ),
      ),
    )
    .orderBy('m.day')
    .orderBy('s.number')
    .execute()
export type Untold = Awaited<ReturnType<typeof untold>>[number]
