import assert from 'node:assert/strict'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client, type PoolConfig } from 'pg'
import { afterwards } from '../../../../tests/world/afterwards.ts'
import { dataFolder } from '../../../../tests/world/data-folder.ts'
import { otherProcess } from '../../../../tests/world/other-process.ts'
import { connect } from '../database.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { exists } from './files.ts'

const silent = () => undefined

async function open(t: TestContext, dataDir: string): Promise<Cluster> {
  const cluster = await openCluster({ dataDir, durable: false, say: silent })
  afterwards(t, () => cluster.stop())
  return cluster
}

async function ask<Row extends object>(config: PoolConfig, text: string): Promise<Row[]> {
  const client = new Client(config)
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** Waits for what must come true; how long that takes is not what is tested. */
async function until(what: string, true_: () => Promise<boolean>): Promise<void> {
  for (let left = 600; left > 0; left -= 1) {
    if (await true_()) return
    await sleep(50)
  }
  assert.fail(`never came true: ${what}`)
}

const serverOf = async (where: string) => Number((await readFile(join(where, 'postmaster.pid'), 'utf8')).split('\n')[0])

test('a first start makes a Dutch UTF-8 database behind a private socket, and stop clears up', async (t) => {
  const dataDir = await dataFolder(t)
  const { owner, adopted, where, stop } = await open(t, dataDir)
  assert.equal(adopted, false)
  const socket = String(owner.host)
  assert.equal((await stat(socket)).mode & 0o777, 0o700)
  assert.ok(!socket.startsWith(dataDir))
  assert.ok(Buffer.byteLength(join(socket, '.s.PGSQL.5432')) <= 107)
  const [server] = await ask(
    owner,
    `select current_setting('listen_addresses') as listens, current_setting('default_text_search_config') as words, current_setting('server_encoding') as encoding,
     datlocprovider as provider, datlocale as locale, current_setting('log_min_error_statement') as logs, current_setting('log_error_verbosity') as verbosity
     from pg_database where datname = current_database()`,
  )
  assert.deepEqual(server, {
    ...{ listens: '', words: 'pg_catalog.dutch', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' },
    ...{ logs: 'panic', verbosity: 'terse' },
  })
  assert.doesNotMatch(await readFile(join(where, 'pg_hba.conf'), 'utf8'), /host|trust|md5|scram/)
  await stop()
  assert.equal(await exists(socket), false)
  assert.equal(await exists(join(where, 'postmaster.pid')), false)
})

test('what people sent does not reach the log', async (t) => {
  const { owner, app, where } = await open(t, await dataFolder(t))
  await ask(owner, 'create table person (id uuid primary key, mail text unique); grant all on person to app_rw')
  await assert.rejects(ask(app, `insert into person values ('jan@example.org', '')`))
  await assert.rejects(
    ask(app, `insert into person select gen_random_uuid(), 'jan@example.org' from generate_series(1, 2)`),
  )
  assert.doesNotMatch(await readFile(join(dirname(where), 'postgres.log'), 'utf8'), /jan@/)
})

test('a killed Node takes the server along; the next start is clean and has every row', async (t) => {
  const dataDir = await dataFolder(t)
  const other = otherProcess(
    dataDir,
    `const { owner, where } = await openCluster({ dataDir, say: () => undefined })
     const client = new pg.Client(owner)
     await client.connect()
     await client.query('create table saved (n int)')
     console.log(owner.host)
     console.log(where)
     for (let n = 1; ; n += 1) { await client.query('insert into saved values ($1)', [n]); console.log(n) }`,
  )
  afterwards(t, other.kill)
  const socket = await other.line()
  const where = await other.line()
  let answered = 0
  while (answered < 50) answered = Number(await other.line())
  await other.kill()
  await until('the server stopped', async () => !(await exists(join(where, 'postmaster.pid'))))
  await until('the socket folder is gone', async () => !(await exists(socket)))
  const { owner, adopted } = await open(t, dataDir)
  assert.equal(adopted, false)
  const [row] = await ask<{ all: boolean }>(owner, `select count(*) >= ${answered} as all from saved where n > 0`)
  assert.equal(row?.all, true)
})

test('a killed server is started again; pools lose connections, Node lives', async (t) => {
  const said: string[] = []
  const cluster = await openCluster({ dataDir: await dataFolder(t), say: (line) => said.push(line) })
  afterwards(t, () => cluster.stop())
  const db = connect(cluster.owner, silent)
  afterwards(t, () => db.destroy())
  await sql`create table kept (n int)`.execute(db)
  await sql`insert into kept values (7)`.execute(db)
  const cut = db.transaction().execute(async (tx) => {
    await sql`select 1`.execute(tx)
    process.kill(await serverOf(cluster.where), 'SIGKILL')
    await sleep(200) // the busy connection hears of it while it is asked nothing
    await sql`select 1`.execute(tx)
  })
  await assert.rejects(cut)
  const answers = () => sql<{ n: number }>`select n from kept`.execute(db)
  await until('the pool answers', () =>
    answers().then(
      () => true,
      () => false,
    ),
  )
  assert.deepEqual((await answers()).rows, [{ n: 7 }])
  await until('it says so', async () => /ended by itself.*\n.*runs again/.test(said.join('\n')))
})

test('a server that was killed together with its Node starts again', async (t) => {
  const dataDir = await dataFolder(t)
  const other = otherProcess(
    dataDir,
    `const { where } = await openCluster({ dataDir, say: () => undefined })
     console.log(where)`,
  )
  afterwards(t, other.kill)
  const server = await serverOf(await other.line())
  process.kill(server, 'SIGKILL')
  await other.kill()
  const { owner, adopted } = await open(t, dataDir)
  assert.equal(adopted, false)
  assert.equal((await ask(owner, 'select 1')).length, 1)
})

test('two who start at once share one server', async (t) => {
  const dataDir = await dataFolder(t)
  const both = await Promise.all([open(t, dataDir), open(t, dataDir)])
  assert.deepEqual(both.map(({ adopted }) => adopted).sort(), [false, true])
  await Promise.all(both.map(({ app }) => ask(app, 'select 1')))
  assert.deepEqual(
    (await readdir(dirname(both[0].where))).filter((name) => name.includes('.new-')),
    [],
  )
})

test('a start that was killed during initdb leaves nothing in the way', async (t) => {
  const dataDir = await dataFolder(t)
  const other = otherProcess(dataDir, 'await openCluster({ dataDir, say: () => undefined })')
  afterwards(t, other.kill)
  const unfinished = async () => (await readdir(dataDir)).find((name) => name.startsWith('pg.new-'))
  await until('initdb began', async () => {
    const folder = await unfinished()
    return folder !== undefined && (await readdir(join(dataDir, folder))).length > 0
  })
  await other.kill()
  assert.equal(await exists(join(dataDir, 'pg')), false)
  const { owner } = await open(t, dataDir)
  assert.equal((await ask(owner, 'select 1')).length, 1)
  assert.equal(await unfinished(), undefined)
})

test('a second process adopts the running server and leaves it running', async (t) => {
  const dataDir = await dataFolder(t)
  const { owner } = await open(t, dataDir)
  const other = otherProcess(
    dataDir,
    `const { app, adopted, stop } = await openCluster({ dataDir })
     const client = new pg.Client(app)
     await client.connect()
     const { rows } = await client.query('select current_user as name')
     await client.end()
     await stop()
     console.log(JSON.stringify({ adopted, name: rows[0].name }))`,
  )
  afterwards(t, other.kill)
  assert.deepEqual(JSON.parse(await other.line()), { adopted: true, name: 'app_rw' })
  await other.kill()
  assert.equal((await ask(owner, 'select 1')).length, 1)
})

test('app_rw makes nothing, runs nothing, and reads what is granted only', async (t) => {
  const { owner, app } = await open(t, await dataFolder(t))
  await ask(owner, 'create schema kept; create table kept.secret (n int)')
  const refused = (text: string) => assert.rejects(ask(app, text), { code: '42501' }, text)
  await refused('create table public.own (n int)')
  await refused('create schema own')
  await refused('create temporary table own (n int)')
  await refused(`copy (select 1) to program 'cat'`)
  await refused(`copy (select 1) to '/tmp/never'`)
  await refused('select * from kept.secret')
  await refused('alter system set fsync = off')
  await refused('set role kring')
  await assert.rejects(ask(owner, `copy (select 1) to program 'cat'`), { code: '42501' })
})
