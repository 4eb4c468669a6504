import { Client, type PoolConfig } from 'pg'

/** Rows that migrations put in, by table and condition: they stay when everything else goes. */
export interface Stays {
  readonly table: string
  readonly where: string
}

/**
 * Empties every table of the rooms and of the kit, in one transaction, beside a running server: its processes keep their
 * connections, and hear that everything changed. For the example alone; real rows are never taken away like this.
 */
export async function emptyForExample(owner: PoolConfig, stays: readonly Stays[]): Promise<void> {
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query('begin')
    for (const [at, { table, where }] of stays.entries())
      await client.query(`create temporary table stays_${at} on commit drop as select * from ${table} where ${where}`)
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema', 'public') and schemaname not like 'pg_temp%'
         and schemaname <> 'migrations'`,
    )
    await client.query(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity cascade`)
    for (const [at, { table }] of stays.entries()) await client.query(`insert into ${table} select * from stays_${at}`)
    await client.query(`select pg_notify('kring', 'example:')`)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
