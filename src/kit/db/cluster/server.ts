import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Home } from './home.ts'
import { pidFile, runningOn } from './pid-file.ts'
import { type Watched, watched } from './watchdog.ts'

/** Given on the command line: there no file in the data folder, nor `alter system`, can say otherwise. */
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Messages of failed statements hold what people sent ("invalid input syntax …"): whoever sent the statement gets them,
  // the log does not.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_lock_waits: 'off',
  log_checkpoints: 'off',
}
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Recovery after a power cut may take minutes; a fast stop writes out at most shared_buffers. */
const patience = { recovery: 300_000, stop: 30_000 }

/** The server did not come up; another may have been first, or is still stopping: trying again can help. */
export class NotStarted extends Error {}

interface Launch {
  readonly home: Home
  readonly binaries: string
  readonly socket: string
  readonly durable: boolean
}

/** Starts the server and waits until it answers as ours. @throws NotStarted with the last lines of its log */
export async function startServer({ home, binaries, socket, durable }: Launch): Promise<Watched> {
  const logged = await stat(home.log).then(
    ({ size }) => size,
    () => 0,
  )
  const all = Object.entries({ ...settings, ...(durable ? {} : forgetful) })
  const server = await watched({
    program: join(binaries, 'bin/postgres'),
    args: ['-D', home.pg, '-k', socket, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    account: home.account,
    folder: home.pg,
    log: home.log,
    leaves: socket,
  })
  if (await ready(server, home.pg, socket)) return server
  if (server.running()) await stopServer(server)
  throw new NotStarted(`The database in ${home.pg} does not start. ${await lastWords(home.log, logged)}(${home.log})`)
}

/** The pid file may be another's who was first: only one that names our own socket counts. */
async function ready(server: Watched, pg: string, socket: string): Promise<boolean> {
  const limit = performance.now() + patience.recovery
  while (server.running() && performance.now() < limit) {
    if ((await pidFile(pg))?.socket === socket && (await runningOn(pg)) === socket) return true
    await sleep(20)
  }
  return false
}

/** A fast stop; when that takes too long the hard one, after which the next start recovers from the write-ahead log. */
export async function stopServer(server: Watched): Promise<void> {
  server.hold()
  server.signal('INT')
  const hard = setTimeout(() => server.signal('QUIT'), patience.stop)
  await server.ended
  clearTimeout(hard)
}

async function lastWords(log: string, from: number): Promise<string> {
  const file = await open(log, 'r')
  try {
    const { size } = await file.stat()
    const length = Math.min(size - from, 1_000)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length)
    return `${buffer.toString('utf8').trim()}\n`
  } finally {
    await file.close()
  }
}
