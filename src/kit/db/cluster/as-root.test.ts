import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { Client } from 'pg'
import { afterwards } from '../../../../tests/world/afterwards.ts'
import { dataFolder } from '../../../../tests/world/data-folder.ts'
import { otherProcess } from '../../../../tests/world/other-process.ts'
import { type Cluster, openCluster } from './cluster.ts'

// Who tests as root sees how the server lives under an account of its own; anybody else, that it is theirs.
const asRoot = process.getuid?.() === 0
const rootOnly = asRoot ? test : () => undefined
const nobody = 65_534

async function open(t: TestContext, dataDir: string, said: string[] = []): Promise<Cluster> {
  const cluster = await openCluster({ dataDir, durable: false, say: (line) => said.push(line) })
  afterwards(t, () => cluster.stop())
  return cluster
}

async function accountOfServer(where: string): Promise<number> {
  const [pid] = (await readFile(join(where, 'postmaster.pid'), 'utf8')).split('\n')
  return (await stat(`/proc/${pid}`)).uid
}

const uidOf = (name: string) => Number(execFileSync('id', ['-u', name], { encoding: 'utf8' }))

test('as root the server and its files are of an account of our own, else of who started it', async (t) => {
  const { where, owner, app } = await open(t, await dataFolder(t))
  const expected = asRoot ? uidOf('kring-db') : process.getuid?.()
  assert.equal(await accountOfServer(where), expected)
  for (const path of [where, String(owner.host)]) {
    const { uid, mode } = await stat(path)
    assert.deepEqual([uid, mode & 0o777], [expected, 0o700])
  }
  for (const config of [owner, app]) {
    const client = new Client(config)
    await client.connect()
    await client.end()
  }
})

rootOnly('an existing cluster runs as its owner', async (t) => {
  const dataDir = await dataFolder(t)
  const first = await open(t, dataDir)
  await first.stop()
  execFileSync('chown', ['-R', `${nobody}:${nobody}`, first.where])
  const { where } = await open(t, dataDir)
  assert.equal(await accountOfServer(where), nobody)
})

rootOnly('another account cannot connect: not into the folder, and past it not into the database', async (t) => {
  const dataDir = await dataFolder(t)
  const { owner } = await open(t, dataDir)
  const socket = String(owner.host)
  const stranger = otherProcess(
    dataDir,
    `process.setgroups([]); process.setgid(${nobody}); process.setuid(${nobody})
     const knock = async (user) => {
       const client = new pg.Client({ host: '${socket}', user, database: 'kring' })
       return client.connect().then(() => 'in', ({ code }) => code)
     }
     console.log(await knock('app_rw'))
     process.stdin.once('data', async () => {
       for (const user of ['app_rw', 'kring', 'postgres', 'nobody']) console.log(await knock(user))
     })`,
  )
  afterwards(t, stranger.kill)
  assert.equal(await stranger.line(), 'EACCES')
  await chmod(socket, 0o755)
  await chmod(join(socket, '.s.PGSQL.5432'), 0o777)
  stranger.tell('again')
  for (let user = 0; user < 4; user += 1) assert.equal(await stranger.line(), '28000')
})

rootOnly(
  'behind a closed folder the cluster goes to /var/lib/kring, with a copy of nothing but what it needs',
  async (t) => {
    const closed = await dataFolder(t, 0o700)
    const dataDir = join(closed, 'data')
    const said: string[] = []
    const { where, stop } = await open(t, dataDir, said)
    const home = dirname(where)
    afterwards(t, () => rm(home, { recursive: true, force: true }))
    const id = (await readFile(join(dataDir, 'cluster'), 'utf8')).trim()
    assert.equal(where, `/var/lib/kring/${id}/pg`)
    assert.match(said.join('\n'), new RegExp(`The database stands in /var/lib/kring/${id}`))
    assert.deepEqual(
      (await readdir(home)).filter((name) => name.includes('new-')),
      [],
    )
    await stop()
    await assertSame(t, dataDir, where)
    await assertOrphan(t, dataDir, home)
  },
)

async function assertSame(t: TestContext, dataDir: string, where: string): Promise<void> {
  const second = await open(t, dataDir)
  assert.equal(second.where, where)
  await second.stop()
}

async function assertOrphan(t: TestContext, dataDir: string, home: string): Promise<void> {
  await rm(dataDir, { recursive: true })
  await mkdir(dataDir)
  const said: string[] = []
  const { where, stop } = await open(t, dataDir, said)
  afterwards(t, () => rm(dirname(where), { recursive: true, force: true }))
  assert.notEqual(dirname(where), home)
  assert.ok(said.some((line) => line.includes(`rm -rf ${home}`)))
  await stop()
}

rootOnly('a closed cluster whose home is gone is not silently begun afresh', async (t) => {
  const dataDir = await dataFolder(t, 0o700)
  const { where, stop } = await open(t, dataDir)
  await stop()
  await rm(dirname(where), { recursive: true })
  await assert.rejects(openCluster({ dataDir }), /which is gone/)
  await rm(join(dataDir, 'cluster'))
})
