import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Client, type PoolConfig } from 'pg'
import { openCluster } from '../../src/kit/db/cluster/cluster.ts'
import { closeToOthers, superuserOn } from '../../src/kit/db/cluster/roles.ts'
import { migrate } from '../../src/kit/db/migrate.ts'
import { startTestCluster } from './test-cluster.ts'

export interface FreshDatabase {
  readonly owner: PoolConfig
  readonly app: PoolConfig
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>
}

const migrations = join(import.meta.dirname, '../../migrations')
let opened: Promise<Server> | undefined

/** A migrated, empty database of one test's own: a clone of a template that is made once for each state of migrations/. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = `template_${await hashOf(migrations)}`
  return newDatabase((admin, owner) => ensureTemplate(admin, template, owner), template)
}

/** A database with nothing in it, for tests of the migrating itself. */
export const emptyDatabase = (): Promise<FreshDatabase> => newDatabase(async () => undefined, 'template1')

export type Filled = Pick<FreshDatabase, 'owner' | 'app'>

/** A clone of a database that `fill` fills once for each `key`; whoever comes meanwhile waits for it. */
export async function filledDatabase(key: string, fill: (empty: Filled) => Promise<void>): Promise<FreshDatabase> {
  const migrated = `template_${await hashOf(migrations)}`
  const template = `${migrated}_${key}`
  return newDatabase(async (admin, owner) => {
    await ensureTemplate(admin, migrated, owner)
    await onceMade(admin, template, async (unfinished) => {
      await admin.query(`create database ${unfinished} template ${migrated} owner kring`)
      await closeToOthers(admin, unfinished)
      const { app } = await theServer()
      await fill({ owner: { ...owner, database: unfinished }, app: { ...app, database: unfinished } })
    })
  }, template)
}

/** The folder of the server of this test run: what belongs to a template can be kept in it. */
export async function clusterFolder(): Promise<string> {
  return (await theServer()).dir
}

async function newDatabase(
  before: (admin: Client, owner: PoolConfig) => Promise<void>,
  template: string,
): Promise<FreshDatabase> {
  const { owner, app } = await theServer()
  const database = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(owner, async (admin) => {
    await before(admin, owner)
    await admin.query(`create database ${database} template ${template} owner kring`)
    await closeToOthers(admin, database)
  })
  return {
    owner: { ...owner, database },
    app: { ...app, database },
    drop: () => asSuperuser(owner, async (admin) => void (await admin.query(`drop database ${database} with (force)`))),
  }
}

type Server = Filled & { readonly dir: string }

function theServer(): Promise<Server> {
  opened ??= server()
  return opened
}

/** The server of this test run; a test file that runs alone starts its own and stops it when nothing is left to do. */
async function server(): Promise<Server> {
  const shared = process.env.KRING_TEST_CLUSTER
  if (shared) return serverIn(shared)
  const own = await startTestCluster()
  process.once('beforeExit', () => void own.stop())
  return serverIn(own.dir)
}

async function serverIn(dir: string): Promise<Server> {
  const { owner, app } = await openCluster({ dataDir: dir, durable: false })
  return { owner, app, dir }
}

const ensureTemplate = (admin: Client, template: string, owner: PoolConfig): Promise<void> =>
  onceMade(admin, template, async (unfinished) => {
    await admin.query(`create database ${unfinished} owner kring`)
    await migrate({ ...owner, database: unfinished }, migrations)
  })

/** Grows under another name: a template that has its name is whole, and nobody is connected to it. */
async function onceMade(admin: Client, template: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  await admin.query('select pg_advisory_lock(hashtext($1))', [template])
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
  if (rowCount === 0) {
    const unfinished = `${template}_new`
    await admin.query(`drop database if exists ${unfinished} with (force)`)
    await make(unfinished)
    await admin.query(`alter database ${unfinished} rename to ${template}`)
  }
  await admin.query('select pg_advisory_unlock(hashtext($1))', [template])
}

async function asSuperuser<R>({ host = '' }: PoolConfig, work: (admin: Client) => Promise<R>): Promise<R> {
  const admin = new Client(superuserOn(host))
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

/** What stands in a folder, in sixteen signs. */
export async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(relative(folder, path)).update(await readFile(path))
  return hash.digest('hex').slice(0, 16)
}
