import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg'
import { ensureAppRole } from './app-role.ts'

/** A migration may rewrite a large table; who waits for a lock that long stands in the way of everybody. */
const limits = { statement_timeout: 600_000, idle_in_transaction_session_timeout: 600_000, lock_timeout: 600_000 }
const lockTimeout = '30s'

/** Where the names of done migrations stand; not a schema of the product, and app_rw has no right in it. */
const ownSchema = 'migrations'

/** The database was migrated by a newer version of the product than this one. */
export class NewerDatabase extends Error {}

/**
 * Brings the database up to date with the `.sql` files of the folder, by name, each in a transaction of its own; answers the
 * names of those it ran. Two who start at once wait for each other. app_rw gets its rights on every new table, sequence and
 * schema by default, so that a migration can take them back (`revoke … from app_rw`).
 * `only` goes no further than these: a restore first makes the shape that the backup had.
 * @throws NewerDatabase; or an error that names the migration that failed, after which the earlier ones stand
 */
export async function migrate(owner: PoolConfig, folder: string, only?: readonly string[]): Promise<string[]> {
  // One connection: the lock and the settings are the session's.
  const pool = new Pool({ ...limits, ...owner, max: 1, idleTimeoutMillis: 0 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const client = await pool.connect()
    const separate = await prepare(client).finally(() => client.release())
    const all = await migrationsIn(folder, separate)
    return await runAll(
      db,
      only ? Object.fromEntries(Object.entries(all).filter(([name]) => only.includes(name))) : all,
    )
  } finally {
    await db.destroy()
  }
}

/** Takes the lock, and sets what app_rw gets on everything made from here on. Answers whether app_rw is another than we. */
async function prepare(client: PoolClient): Promise<boolean> {
  await client.query('select pg_advisory_lock(7305812)')
  await client.query(`set lock_timeout = '${lockTimeout}'`)
  await client.query(`create schema if not exists ${ownSchema}`)
  const separate = await ensureAppRole(client)
  if (!separate) return false
  await client.query(`
    alter default privileges grant usage on schemas to app_rw;
    alter default privileges grant select, insert, update, delete on tables to app_rw;
    alter default privileges grant usage, select on sequences to app_rw;
    revoke all on schema ${ownSchema} from app_rw`)
  return true
}

async function migrationsIn(folder: string, separate: boolean): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const files = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    const statements = separate ? text : withoutAppRole(text)
    return [name.slice(0, -'.sql'.length), { up: (db: Kysely<unknown>) => runFile(db, statements) }] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

async function runFile(db: Kysely<unknown>, text: string): Promise<void> {
  try {
    await sql.raw(text).execute(db)
  } catch (error) {
    if (!(error instanceof DatabaseError) || !error.position) throw error
    const line = text.slice(0, Number(error.position)).split('\n').length
    throw new Error(`line ${line}: ${error.message}`, { cause: error })
  }
}

/** Where owner and app are one there is nobody to take a right from: statements that begin a line with grant or revoke and name app_rw go. */
export function withoutAppRole(text: string): string {
  return text.replace(/^(?:grant|revoke)\s[^;]*\bapp_rw\b[^;]*;/gim, (statement) => statement.replace(/[^\n]/g, ''))
}

async function runAll(db: Kysely<unknown>, migrations: Record<string, Migration>): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: ownSchema,
  })
  const done = await doneIn(db)
  const unknown = done.filter((name) => !(name in migrations))
  if (unknown.length > 0)
    throw new NewerDatabase(
      `A newer version has changed this database (${unknown.join(', ')}). Start that version, or put back the backup from before it.`,
    )
  const ran: string[] = []
  const pending = Object.keys(migrations).filter((name) => !done.includes(name))
  for (const name of pending) {
    const { error } = await migrator.migrateUp()
    if (error) throw new Error(`migration ${name} failed: ${messageOf(error)}`, { cause: error })
    ran.push(name)
  }
  return ran
}

async function doneIn(db: Kysely<unknown>): Promise<string[]> {
  const { rows: tables } = await sql<{ there: boolean }>`
    select to_regclass(${`${ownSchema}.kysely_migration`}) is not null as there`.execute(db)
  if (!tables[0]?.there) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(`${ownSchema}.kysely_migration`)}`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
