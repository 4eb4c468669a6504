import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { emptyDatabase, type FreshDatabase } from '../../../tests/world/cluster.ts'
import { connect, type Database, readOnly, writing } from './database.ts'
import { listen } from './listen.ts'

let fresh: FreshDatabase
let db: Database
before(async () => {
  fresh = await emptyDatabase()
  db = connect(fresh.owner, () => undefined)
})
after(async () => {
  await db.destroy()
  await fresh.drop()
})

async function one(text: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(text)} as value`.execute(db)
  return rows[0]?.value
}

test('a date is its day, whatever the zone; a moment is a Date', async () => {
  assert.equal(await one(`date '2026-03-29'`), '2026-03-29')
  assert.deepEqual(await one(`array[date '2026-03-29', null]`), ['2026-03-29', null])
  assert.deepEqual(await one(`timestamptz '2026-03-29 02:30:00Z'`), new Date('2026-03-29T02:30:00Z'))
})

test('counts are numbers as long as a number holds them, amounts keep every digit', async () => {
  assert.equal(await one('count(*)'), 1)
  assert.deepEqual(await one('array[1, 9007199254740991]::int8[]'), [1, 9_007_199_254_740_991])
  await assert.rejects(one('9007199254740993'), RangeError)
  assert.equal(await one('1.10::numeric'), '1.10')
})

test('arrays of an enum of ours are arrays', async () => {
  await sql`create type power as enum ('advise', 'carry-out')`.execute(db)
  const later = connect(fresh.owner)
  const { rows } = await sql<{ value: unknown }>`select '{advise,carry-out}'::power[] as value`.execute(later)
  assert.deepEqual(rows[0]?.value, ['advise', 'carry-out'])
  await later.destroy()
})

test('columns are in camelCase, documents keep their keys', async () => {
  const { rows } = await sql`select 1 as panel_id, '{"not_asked": 1}'::jsonb as first_answer`.execute(db)
  assert.deepEqual(rows, [{ panelId: 1, firstAnswer: { not_asked: 1 } }])
})

test('every connection has its time limits', async () => {
  const limit = (name: string) => one(`current_setting('${name}')`)
  assert.equal(await limit('statement_timeout'), '15s')
  assert.equal(await limit('lock_timeout'), '5s')
  assert.equal(await limit('idle_in_transaction_session_timeout'), '30s')
})

test('a look is one snapshot', async () => {
  await sql`create table looked (n int)`.execute(db)
  const counts = await readOnly(db, async (tx) => {
    const count = async () => (await sql<{ n: number }>`select count(*) as n from looked`.execute(tx)).rows[0]?.n
    const before = await count()
    await sql`insert into looked values (1)`.execute(db)
    return [before, await count()]
  })
  assert.deepEqual(counts, [0, 0])
  assert.equal(await one('(select count(*) from looked)'), 1)
})

test('a look cannot write', async () => {
  await sql`create table untouched (n int)`.execute(db)
  const write = readOnly(db, (tx) => sql`insert into untouched values (1)`.execute(tx))
  await assert.rejects(write, { code: '25006' })
})

test('an act that throws leaves nothing', async () => {
  await sql`create table acted (n int)`.execute(db)
  const act = writing(db, async (tx) => {
    await sql`insert into acted values (1)`.execute(tx)
    throw new Error('no')
  })
  await assert.rejects(act, /^Error: no$/)
  assert.equal(await one('(select count(*) from acted)'), 0)
})

test('a listener hears, and after a lost connection is told that it may have missed something', async (t) => {
  const heard: (string | undefined)[] = []
  const ear = new EventEmitter()
  const hears = (payload: string | undefined) => {
    heard.push(payload)
    ear.emit('heard')
  }
  const line = listen(fresh.app, 'kring', { heard: hears, lost: () => void heard.push('lost') })
  afterwards(t, () => line.stop())
  await line.ready
  for (const act of [() => tell('seats:1'), cutListeners, () => tell('seats:2')]) {
    const news = once(ear, 'heard')
    await act()
    await news
  }
  assert.deepEqual(heard, ['seats:1', 'lost', undefined, 'seats:2'])
})

const tell = (payload: string) => sql`select pg_notify('kring', ${payload})`.execute(db)

async function cutListeners(): Promise<void> {
  const admin = new Client({ ...fresh.owner, user: 'postgres' })
  await admin.connect()
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'`)
  await admin.end()
}
