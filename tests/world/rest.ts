/** Do the recurring jobs come to rest? A second run changes no row, sends no mail, writes no audit line. */
import { sql } from 'kysely'
import { pino } from 'pino'
import { type Job, runJob } from '../../src/kit/work/jobs.ts'
import type { Work } from '../../src/kit/work/work.ts'
import type { House } from './house.ts'

/** Every table of the product with a fingerprint of all its rows: mails and audit lines are rows too. */
async function allRows(work: Work): Promise<ReadonlyMap<string, string>> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'migrations') order by 1`.execute(work.sql)
  const prints = new Map<string, string>()
  for (const { name } of tables.rows) {
    const found = await sql<{ print: string }>`
      select md5(coalesce(string_agg(md5(row::text), '' order by md5(row::text)), '')) as print
      from ${sql.raw(name)} as row`.execute(work.sql)
    prints.set(name, found.rows[0]?.print ?? '')
  }
  return prints
}

export interface Rest {
  /** Jobs of which the second run changed something, with the tables. */
  readonly restless: readonly string[]
  /** Items on which a job failed, in either run. */
  readonly failed: readonly string[]
}

/** Lets the jobs work until they are done, then runs each once more and says what that changed. */
export async function restOf(house: House, jobs: readonly Job[]): Promise<Rest> {
  const failed: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void failed.push(line) })
  await house.jobs()
  const restless: string[] = []
  let before = await house.works.look(allRows)
  for (const job of jobs) {
    await runJob(house.works, job, log)
    const after = await house.works.look(allRows)
    const changed = [...after].filter(([table, print]) => before.get(table) !== print).map(([table]) => table)
    if (changed.length > 0) restless.push(`${job.name}: ${changed.join(', ')}`)
    before = after
  }
  return { restless, failed }
}
