import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { Client, type PoolConfig } from 'pg'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { dataFolder } from '../../../tests/world/data-folder.ts'
import { openCluster } from './cluster/cluster.ts'
import { openExternal } from './external.ts'
import { migrate } from './migrate.ts'

const migration = `create schema seats;
create table seats.line (n int);
revoke update, delete on seats.line from app_rw;`

/** The address of a database that knows no app_rw, owned by a plain role with these attributes. */
async function elsewhere(t: TestContext, attributes: string): Promise<string> {
  const { owner, stop } = await openCluster({ dataDir: await dataFolder(t), durable: false, say: () => undefined })
  afterwards(t, stop)
  await ask(
    { ...owner, user: 'postgres' },
    `drop owned by app_rw; drop role app_rw; create role town login ${attributes}`,
  )
  await ask({ ...owner, user: 'postgres' }, 'create database town owner town')
  return `postgres://town@/town?host=${owner.host}`
}

async function folder(t: TestContext): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'kring-migrations-'))
  afterwards(t, () => rm(made, { recursive: true }))
  await writeFile(join(made, '0001-seats.sql'), migration)
  return made
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

test("an owner who may make roles gets an app that has given up the owner's rights", async (t) => {
  const { owner, app, adopted, where } = await openExternal(await elsewhere(t, 'createrole'))
  assert.deepEqual([adopted, where.endsWith('/town')], [true, true])
  assert.deepEqual(await migrate(owner, await folder(t)), ['0001-seats'])
  assert.deepEqual(await ask(owner, 'select current_user as name'), [{ name: 'town' }])
  assert.deepEqual(await ask(app, 'select current_user as name'), [{ name: 'app_rw' }])
  await ask(app, 'insert into seats.line values (1)')
  await assert.rejects(ask(app, 'delete from seats.line'), { code: '42501' })
  await assert.rejects(ask(app, 'create table seats.own (n int)'), { code: '42501' })
  await assert.rejects(ask(app, 'reset role; create table seats.own (n int)'), { code: '42501' })
})

test('an owner who may not is the app as well, and that is said', async (t) => {
  const said: string[] = []
  const { owner, app } = await openExternal(await elsewhere(t, 'nocreaterole'), (line) => said.push(line))
  assert.deepEqual(app, owner)
  assert.match(said.join('\n'), /may not make roles/)
  assert.deepEqual(await migrate(owner, await folder(t)), ['0001-seats'])
  await ask(app, 'insert into seats.line values (1)')
})
