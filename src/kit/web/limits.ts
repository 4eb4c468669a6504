import { sql } from 'kysely'
import type { Work, Works } from '../work/work.ts'

/** Counts an attempt in the database, in a transaction of its own; true while it is within the limit. */
export async function attempt(
  works: Works,
  key: string,
  limit: { attempts: number; minutes: number },
): Promise<boolean> {
  return works.change(async (work) => (await counted(work, key, limit.minutes)) <= limit.attempts)
}

/** Counts within this transaction: how often this happened in this window of so many minutes, with this one. */
export async function counted(work: Work, key: string, minutes: number): Promise<number> {
  const span = minutes * 60_000
  const window = new Date(Math.floor(work.now.getTime() / span) * span)
  const { n } = await work.sql
    .insertInto('kit.attempt')
    .values({ key, window, n: 1 })
    .onConflict((c) => c.columns(['key', 'window']).doUpdateSet({ n: sql`kit.attempt.n + 1` }))
    .returning('n')
    .executeTakeFirstOrThrow()
  return n
}

/** Attempts older than a day are of no use to anybody. */
export async function forgetAttempts(works: Works): Promise<void> {
  await works.change(async (work) => {
    const day = new Date(work.now.getTime() - 86_400_000)
    await work.sql.deleteFrom('kit.attempt').where('window', '<', day).execute()
    await work.sql.deleteFrom('kit.once').where('at', '<', day).execute()
  })
}
