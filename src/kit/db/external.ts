import { Client } from 'pg'
import { ensureAppRole } from './app-role.ts'
import type { Cluster } from './cluster/cluster.ts'
import { type Say, toTerminal } from './say.ts'

const floor = 15

/**
 * A database of one's own (`DATABASE_URL`), PostgreSQL 15 or newer, with the rights of an embedded one where its owner may
 * make roles: the app then gives up the owner's rights at the start of every session.
 * @throws in words when it is too old, or not UTF-8
 */
export async function openExternal(url: string, say: Say = toTerminal): Promise<Cluster> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await checkServer(client)
    const separate = await ensureAppRole(client)
    if (!separate) say('The owner of this database may not make roles: the app works with the rights of the owner.')
    const owner = { connectionString: url }
    const app = separate ? { ...owner, options: '-c role=app_rw' } : owner
    return { owner, app, adopted: true, where: `${client.host}/${client.database}`, stop: async () => undefined }
  } finally {
    await client.end()
  }
}

async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`,
  )
  const [server] = rows
  if (!server || server.version < floor)
    throw new Error(`PostgreSQL ${floor} or newer is needed; this is ${server?.version}.`)
  if (server.encoding !== 'UTF8') throw new Error(`The database must be UTF8; this one is ${server.encoding}.`)
}
