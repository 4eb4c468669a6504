import { join } from 'node:path'
import { Client } from 'pg'
import { textOf } from './files.ts'
import { superuserOn } from './roles.ts'

/** What a server says about itself in its data folder. The process number in it is never trusted, the file never removed. */
interface PidFile {
  readonly socket: string
  readonly ready: boolean
}

export async function pidFile(pg: string): Promise<PidFile | undefined> {
  const lines = (await textOf(join(pg, 'postmaster.pid')))?.split('\n')
  const socket = lines?.[4]
  return lines && socket ? { socket, ready: lines[7]?.trim() === 'ready' } : undefined
}

/** The socket folder of the server that runs on this cluster: it says it is ready, and who answers there serves this very folder. */
export async function runningOn(pg: string): Promise<string | undefined> {
  const file = await pidFile(pg)
  return file?.ready && (await serves(file.socket, pg)) ? file.socket : undefined
}

async function serves(socket: string, pg: string): Promise<boolean> {
  const client = new Client({ ...superuserOn(socket), connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
    return rows[0]?.folder === pg
  } catch {
    return false // nobody there, starting, stopping: whoever asks tries again
  } finally {
    await client.end().catch(() => undefined)
  }
}
