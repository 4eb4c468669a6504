import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import { type ClientBase, Pool, type PoolConfig } from 'pg'
import { learnArrays, parsersWith } from './parsers.ts'
import { type Say, toTerminal } from './say.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

const limits = {
  max: 12,
  // While the server is away a request fails within this time instead of waiting for ever.
  connectionTimeoutMillis: 10_000,
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 30_000,
  lock_timeout: 5_000,
  idleTimeoutMillis: 60_000,
  keepAlive: true,
}

/**
 * A pool of connections; `destroy()` ends it. Tables are named `schema.table`, columns in camelCase; documents in jsonb keep
 * their keys. `date` is 'YYYY-MM-DD', timestamptz a Date, int8 a number, numeric a string.
 */
export function connect(config: PoolConfig, say: Say = toTerminal): Database {
  const arrays = new Set<number>()
  const onConnect = (client: ClientBase) => learnArrays(client, arrays)
  const pool = new Pool({ ...limits, ...config, types: parsersWith(arrays), onConnect })
  // A server that goes away must not end our process: the pool hears it for idle connections, the client for busy ones.
  const lost = ({ message }: Error) => say(`A database connection was lost: ${message}`)
  pool.on('error', lost)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** One snapshot for all statements of `look`; the database refuses a write in it. */
export function readOnly<R>(db: Database, look: (sql: Transaction<Tables>) => Promise<R>): Promise<R> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(look)
}

/** All of `act` or nothing; each statement sees what others committed before it, so a lock shows the newest row. */
export function writing<R>(db: Database, act: (sql: Transaction<Tables>) => Promise<R>): Promise<R> {
  return db.transaction().setIsolationLevel('read committed').execute(act)
}
