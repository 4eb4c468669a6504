import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { Client, type PoolConfig } from 'pg'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { emptyDatabase, type FreshDatabase } from '../../../tests/world/cluster.ts'
import { migrate, NewerDatabase, withoutAppRole } from './migrate.ts'

const first = `create schema seats;
  create table seats.seat (id bigint generated always as identity primary key, place int not null);
  create table seats.line (n serial, words text);
revoke update, delete on seats.line from app_rw;`
const second = `create schema sealed;
create table sealed.key (n int);
revoke usage on schema sealed from app_rw;`

async function database(t: TestContext): Promise<FreshDatabase> {
  const fresh = await emptyDatabase()
  afterwards(t, () => fresh.drop())
  return fresh
}

async function folderOf(t: TestContext, files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-migrations-'))
  afterwards(t, () => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

async function ask(config: PoolConfig, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client(config)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

test('migrations run once, by name, and only the new ones the next time', async (t) => {
  const { owner } = await database(t)
  const folder = await folderOf(t, { '0002-sealed.sql': second, '0001-seats.sql': first, 'README.md': 'no migration' })
  assert.deepEqual(await migrate(owner, folder), ['0001-seats', '0002-sealed'])
  assert.deepEqual(await migrate(owner, folder), [])
  await writeFile(join(folder, '0003-more.sql'), 'alter table seats.seat add column name text;')
  assert.deepEqual(await migrate(owner, folder), ['0003-more'])
})

test('two who migrate at once do it once', async (t) => {
  const { owner } = await database(t)
  const folder = await folderOf(t, { '0001-seats.sql': `select pg_sleep(0.1);\n${first}`, '0002-sealed.sql': second })
  const ran = await Promise.all([migrate(owner, folder), migrate(owner, folder), migrate(owner, folder)])
  assert.deepEqual(ran.flat(), ['0001-seats', '0002-sealed'])
})

test('the app works with every table by default, and without what a migration takes back', async (t) => {
  const { owner, app } = await database(t)
  await migrate(owner, await folderOf(t, { '0001-seats.sql': first, '0002-sealed.sql': second }))
  await ask(app, 'insert into seats.seat (place) values (1); update seats.seat set place = 2; delete from seats.seat')
  await ask(app, `insert into seats.line (words) values ('a')`)
  const refused = (text: string) => assert.rejects(ask(app, text), { code: '42501' }, text)
  await refused(`update seats.line set words = 'b'`)
  await refused('delete from seats.line')
  await refused('select * from sealed.key')
  await refused('select * from migrations.kysely_migration')
  await refused('create table seats.own (n int)')
  await refused('drop table seats.seat')
  await refused('truncate seats.seat')
})

test('a migration that fails is named with its line, leaves nothing, and keeps the earlier ones', async (t) => {
  const { owner } = await database(t)
  const folder = await folderOf(t, {
    '0001-seats.sql': first,
    '0002-wrong.sql': 'create table seats.half (n int);\nselect nothing;',
  })
  await assert.rejects(migrate(owner, folder), /0002-wrong failed: line 2: column "nothing" does not exist/)
  const [row] = await ask(
    owner,
    `select to_regclass('seats.half') as half, to_regclass('seats.seat') is not null as seat`,
  )
  assert.deepEqual(row, { half: null, seat: true })
  await writeFile(join(folder, '0002-wrong.sql'), 'create table seats.half (n int);')
  assert.deepEqual(await migrate(owner, folder), ['0002-wrong'])
})

test('a database of a newer version is refused in words', async (t) => {
  const { owner } = await database(t)
  await migrate(owner, await folderOf(t, { '0001-seats.sql': first, '0002-sealed.sql': second }))
  const older = await folderOf(t, { '0001-seats.sql': first })
  await assert.rejects(migrate(owner, older), (error) => {
    assert.ok(error instanceof NewerDatabase)
    assert.match(error.message, /newer version has changed this database \(0002-sealed\)/)
    return true
  })
})

test('without an app role its grants and revokes go, and lines keep their number', () => {
  const left = withoutAppRole(
    'create table a ();\nrevoke update\n  on a from app_rw;\n-- app_rw stays in words\nselect 1;',
  )
  assert.equal(left, 'create table a ();\n\n\n-- app_rw stays in words\nselect 1;')
})
