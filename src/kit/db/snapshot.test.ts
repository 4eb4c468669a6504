import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { type FreshDatabase, freshDatabase } from '../../../tests/world/cluster.ts'
import { statementsOf } from '../../../tests/world/statements.ts'
import { type Work, type Works, worksOn } from '../work/work.ts'
import { connect, type Database } from './database.ts'

let fresh: FreshDatabase
let db: Database
let works: Works
before(async () => {
  fresh = await freshDatabase()
  db = connect(fresh.app)
  works = worksOn(db)
  await works.change(async (work) => {
    for (const at of ['a', 'b', 'c', 'd'])
      await work.sql
        .insertInto('kit.attempt')
        .values([3, 1, 2].map((n) => ({ key: at, window: new Date(n * 1000), n })))
        .execute()
  })
})
after(async () => {
  await db.destroy()
  await fresh.drop()
})

const tries = (work: Work, key: string) =>
  work.sql.selectFrom('kit.attempt').select(['key', 'n']).where('key', '=', key).orderBy('n', 'desc').execute()
const rows = (key: string) => [3, 2, 1].map((n) => ({ key, n }))
/** What a look asks, besides beginning and ending. */
const asked = async (read: (work: Work) => Promise<unknown>) =>
  (await statementsOf(() => works.look(read))).filter((text) => text.includes('attempt'))

test('the same question is asked once, and nobody can spoil the answer for another', async () => {
  const all = await asked(async (work) => {
    const first = await tries(work, 'a')
    first.pop()
    for (const one of first) one.n = 0
    assert.deepEqual(await tries(work, 'a'), rows('a'))
  })
  assert.equal(all.length, 1)
})

test('what is asked of many at once is one statement; each gets its own rows in their order', async () => {
  const read = (work: Work) => Promise.all(['b', 'nobody', 'a', 'c', 'b'].map((key) => tries(work, key)))
  await works.look(read)
  const all = await asked(async (work) => {
    assert.deepEqual(await read(work), [rows('b'), [], rows('a'), rows('c'), rows('b')])
  })
  assert.equal(all.length, 1)
})

test('moments, lists of any length, nothing and bytes are told apart', async () => {
  const of = (work: Work, value: { at: Date; keys: string[]; not: string | null; bytes: Buffer }) =>
    work.sql
      .selectFrom('kit.attempt')
      .select(['key', 'n'])
      .where('window', '=', value.at)
      .where('key', 'in', value.keys)
      .where(sql<boolean>`key is distinct from ${value.not}::text`)
      .where(sql<boolean>`${value.bytes}::bytea <> ''`)
      .orderBy('key')
      .execute()
  const at = new Date(2000)
  const [one, two, three, four] = await works.look((work) =>
    Promise.all([
      of(work, { at, keys: ['a', 'b', 'c'], not: 'b', bytes: Buffer.from('x') }),
      of(work, { at, keys: ['d', 'quo"te\\'], not: null, bytes: Buffer.from('y') }),
      of(work, { at: new Date(9000), keys: ['a'], not: null, bytes: Buffer.from('z') }),
      of(work, { at, keys: [], not: null, bytes: Buffer.from('z') }),
    ]),
  )
  assert.deepEqual(one, [
    { key: 'a', n: 2 },
    { key: 'c', n: 2 },
  ])
  assert.deepEqual([two, three, four], [[{ key: 'd', n: 2 }], [], []])
})

test('what cannot be asked together is asked one by one', async () => {
  const most = (work: Work, n: number) =>
    work.sql.selectFrom('kit.attempt').select('n').where('key', '=', 'a').orderBy('n').limit(n).execute()
  const found = await works.look((work) => Promise.all([most(work, 1), most(work, 2)]))
  assert.deepEqual(
    found.map((some) => some.map(({ n }) => n)),
    [[1], [1, 2]],
  )
})

test('a question that fails fails the look; the connection is whole again, and what was still to be asked is not', async () => {
  const wrong = works.look((work) =>
    Promise.all([tries(work, 'a'), sql`select 1 / 0`.execute(work.sql), tries(work, 'b')]),
  )
  await assert.rejects(wrong, /division by zero/)
  const late: Promise<unknown>[] = []
  await works.look(async (work) => {
    late.push(Promise.allSettled([tries(work, 'c')]))
  })
  assert.match(JSON.stringify(await Promise.all(late)), /rejected/)
  assert.deepEqual(await works.look((work) => tries(work, 'd')), rows('d'))
  await assert.rejects(
    works.look((work) => sql`delete from kit.attempt`.execute(work.sql)),
    /read-only/,
  )
})
