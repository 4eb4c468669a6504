import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { type FreshDatabase, freshDatabase } from '../../../tests/world/cluster.ts'
import { connect } from '../db/database.ts'
import { type Job, keepAsking, recurring, runJob, untilQuiet } from './jobs.ts'
import { mark, unmark } from './marks.ts'
import { type Works, worksOn } from './work.ts'

const log = pino({ level: 'fatal' }, pino.destination(2))

async function database(t: test.TestContext): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  afterwards(t, fresh.drop)
  return fresh
}
function process(t: test.TestContext, { app }: FreshDatabase): Works {
  const db = connect(app)
  afterwards(t, () => db.destroy())
  return worksOn(db)
}

/** Adds one to every mark `n:…` below its goal; `fails` are never done. */
const counting = (goal: number, fails: readonly string[] = []): Job =>
  recurring<string>({
    name: 'counting',
    everyMinutes: 1,
    find: async (work) => {
      const rows = await work.sql
        .selectFrom('kit.mark')
        .select('key')
        .where('key', 'like', 'n:%')
        .where(sql<boolean>`value::int < ${goal}`)
        .orderBy('key')
        .execute()
      return rows.map(({ key }) => key)
    },
    async act(work, key) {
      await work.sql
        .updateTable('kit.mark')
        .set({ value: sql`to_jsonb(value::int + 1)` })
        .where('key', '=', key)
        .execute()
      if (fails.includes(key)) throw new Error('this one fails')
    },
  }) as Job

const begin = (works: Works, keys: readonly string[]) =>
  works.change((work) =>
    work.sql
      .insertInto('kit.mark')
      .values(keys.map((key) => ({ key, value: '0', at: work.now })))
      .execute(),
  )
const values = (works: Works) =>
  works.look(async (work) => {
    const rows = await work.sql
      .selectFrom('kit.mark')
      .select(['key', 'value'])
      .where('key', 'like', 'n:%')
      .orderBy('key')
      .execute()
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
  })

test('asked until nothing is left to do; a second time changes nothing', async (t) => {
  const works = process(t, await database(t))
  await begin(works, ['n:a', 'n:b'])
  assert.equal(await untilQuiet(works, [counting(3)], log), 6)
  assert.deepEqual(await values(works), { 'n:a': 3, 'n:b': 3 })
  assert.equal(await untilQuiet(works, [counting(3)], log), 0)
})

test('an item that fails leaves nothing of itself and does not stop the others', async (t) => {
  const works = process(t, await database(t))
  await begin(works, ['n:a', 'n:b', 'n:c'])
  assert.equal(await runJob(works, counting(1, ['n:b']), log), 2)
  assert.deepEqual(await values(works), { 'n:a': 1, 'n:b': 0, 'n:c': 1 })
  assert.equal(await runJob(works, counting(1), log), 1, 'it is tried again')
})

test('a job that never comes to rest is said, not waited for', async (t) => {
  const works = process(t, await database(t))
  await begin(works, ['n:a'])
  await assert.rejects(untilQuiet(works, [counting(1000)], log), /do not come to rest/)
})

test('of several processes one asks; after a restore none does until released', async (t) => {
  const fresh = await database(t)
  const [one, two] = [process(t, fresh), process(t, fresh)]
  await begin(one, ['n:a'])
  await one.change((work) => mark(work, 'held'))
  const ask = async () => {
    const stops = [one, two, one].map((works) => keepAsking(works, [counting(1000)], log))
    await sleep(700)
    for (const stop of stops) stop()
  }
  await ask()
  assert.deepEqual(await values(one), { 'n:a': 0 })
  await one.change((work) => unmark(work, 'held'))
  await ask()
  assert.deepEqual(await values(one), { 'n:a': 1 })
})
