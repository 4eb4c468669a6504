import { sql } from 'kysely'
import { addDays, type Day, dayOf, momentOf } from '../texts/dates.ts'
import type { Work } from '../work/work.ts'

/** The head of the log at the end of a day: whoever keeps it can later see that nothing before it was changed. */
export interface DayHead {
  readonly day: Day
  readonly n: number
  readonly at: Date
  readonly head: string
}

/** The last head of each of these last days, newest first; of today, the one that is there now. */
export async function headsOfDays(work: Work, days: number): Promise<DayHead[]> {
  const from = momentOf(addDays(dayOf(work.now), -days), '00:00')
  const day = sql<string>`(at at time zone 'Europe/Amsterdam')::date`
  const rows = await work.sql
    .selectFrom('kit.auditBlock')
    .distinctOn(day)
    .select(['n', 'at', 'head'])
    .where('at', '>=', from)
    .orderBy(day, 'desc')
    .orderBy('n', 'desc')
    .execute()
  return rows.map(({ n, at, head }) => ({ day: dayOf(at), n, at, head: head.toString('hex') }))
}
