import { Client, type PoolConfig } from 'pg'

/** Connections over the socket; port and ssl are named so that PGPORT and PGSSLMODE of the environment do not count. */
const over = (socket: string, user: string, database: string) => ({
  host: socket,
  port: 5432,
  ssl: false,
  user,
  database,
})

export const superuserOn = (socket: string) => over(socket, 'postgres', 'postgres')
export const ownerOn = (socket: string): PoolConfig => over(socket, 'kring', 'kring')
export const appOn = (socket: string): PoolConfig => over(socket, 'app_rw', 'kring')

/** Makes sure of roles and database; the same for who started the server and who adopts it, and twice is once. */
export async function prepareDatabase(socket: string): Promise<void> {
  const client = new Client({ ...superuserOn(socket), connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7305811)')
    const { rows } = await client.query<{ name: string }>(
      `select rolname as name from pg_roles union select 'database ' || datname from pg_database`,
    )
    const there = new Set(rows.map(({ name }) => name))
    for (const role of ['kring', 'app_rw']) if (!there.has(role)) await client.query(`create role ${role} login`)
    if (!there.has('database kring')) await client.query('create database kring owner kring')
    await closeToOthers(client, 'kring')
  } finally {
    await client.end()
  }
}

/** By default every role may connect and make temporary tables: app_rw gets the first only. */
export async function closeToOthers(client: Client, database: string): Promise<void> {
  await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`)
  await client.query(`grant connect on database ${client.escapeIdentifier(database)} to app_rw`)
}
