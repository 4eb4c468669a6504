import { sql } from 'kysely'
import { recurring } from '../work/jobs.ts'
import type { Work, Works } from '../work/work.ts'

/** Counts an attempt in the database, in a transaction of its own; true while it is within the limit. A key may change with the day. */
export async function attempt(
  works: Works,
  key: string | ((now: Date) => string),
  limit: { attempts: number; minutes: number },
): Promise<boolean> {
  return works.change(async (work) => {
    const n = await counted(work, typeof key === 'string' ? key : key(work.now), limit.minutes)
    return n <= limit.attempts
  })
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

/** How often something happened since that moment, under all keys that begin with this one. */
export async function countedUnder(work: Work, begin: string, since: Date): Promise<number> {
  const { n } = await work.sql
    .selectFrom('kit.attempt')
    .select(sql<number>`coalesce(sum(n), 0)::int`.as('n'))
    .where('key', 'like', `${begin}%`)
    .where('window', '>=', since)
    .executeTakeFirstOrThrow()
  return n
}

const dayBefore = (now: Date) => new Date(now.getTime() - 86_400_000)

/** Attempts and forms sent more than a day ago are of no use to anybody: within the hour they are gone. */
export const forgetAttempts = recurring<'all'>({
  name: 'forget-attempts',
  everyMinutes: 60,
  async find(work) {
    const day = dayBefore(work.now)
    const old = await work.sql
      .selectFrom('kit.attempt')
      .select('key')
      .where('window', '<', day)
      .unionAll(work.sql.selectFrom('kit.once').select('path as key').where('at', '<', day))
      .limit(1)
      .execute()
    return old.length > 0 ? ['all'] : []
  },
  async act(work) {
    const day = dayBefore(work.now)
    await work.sql.deleteFrom('kit.attempt').where('window', '<', day).execute()
    await work.sql.deleteFrom('kit.once').where('at', '<', day).execute()
  },
})
