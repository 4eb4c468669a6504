import { rename, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolConfig } from 'pg'
import { type Say, toTerminal } from '../say.ts'
import { writeAccess } from './access.ts'
import { dropBallast, takeBallast } from './ballast.ts'
import { binariesFor } from './binaries.ts'
import { type Home, homeOf, orphans } from './home.ts'
import { initialise, sweep } from './initdb.ts'
import { pidFile, runningOn } from './pid-file.ts'
import { appOn, ownerOn, prepareDatabase } from './roles.ts'
import { NotStarted, startServer } from './server.ts'
import { removeSocketFolder, socketFolder } from './socket.ts'
import { supervise } from './supervise.ts'

/** A database server with the database `kring`. */
export interface Cluster {
  /** For migrations only: owns the tables. */
  readonly owner: PoolConfig
  /** For web, worker and commands: own rows, no tables of its own, no programs. */
  readonly app: PoolConfig
  /** It ran already, of another process: `stop` leaves it running. */
  readonly adopted: boolean
  readonly where: string
  stop(): Promise<void>
}

interface ClusterOptions {
  readonly dataDir: string
  /** False in tests only: nothing is forced to the disk. */
  readonly durable?: boolean
  readonly say?: Say
  /** Bytes that must be free besides before room is taken for the ballast; of its own accord only where all is durable. */
  readonly spare?: number
}

/** How long we try while another server starts, stops or recovers on the same cluster, in milliseconds. */
const patience = 30_000
const longestLog = 5_000_000

/**
 * The embedded database of a data folder: made when new, started when it does not run, else adopted over its socket. A
 * started one stops with `stop()` and when our process ends in any way; it does not keep our process alive.
 * @throws in words when it cannot be had
 */
export async function openCluster({
  dataDir,
  durable = true,
  say = toTerminal,
  spare,
}: ClusterOptions): Promise<Cluster> {
  const home = await homeOf(resolve(dataDir), say)
  const found = await adoptOrStart(home, durable, say)
  await prepareDatabase(found.socket)
  if (!found.adopted) {
    await nameOrphans(say)
    if (durable) await takeBallast(home, spare)
  }
  const { adopted, socket, stop } = found
  return { owner: ownerOn(socket), app: appOn(socket), adopted, where: home.pg, stop }
}

type Found = Pick<Cluster, 'adopted' | 'stop'> & { readonly socket: string }

async function adoptOrStart(home: Home, durable: boolean, say: Say): Promise<Found> {
  const limit = performance.now() + patience
  for (;;) {
    const socket = await runningOn(home.pg)
    if (socket) return { adopted: true, socket, stop: async () => undefined }
    try {
      return await start(home, durable, say)
    } catch (error) {
      if (!(error instanceof NotStarted) || performance.now() > limit) throw error
    }
    await sleep(200)
  }
}

async function start(home: Home, durable: boolean, say: Say): Promise<Found> {
  await dropBallast(home, say)
  const binaries = await binariesFor(home)
  await turnLog(home.log)
  await initialise(home, binaries, durable)
  const before = await pidFile(home.pg)
  await writeAccess(home)
  const socket = await socketFolder(home.account)
  const launch = async () => {
    await dropBallast(home, say)
    return startServer({ home, binaries, socket, durable })
  }
  try {
    const server = await launch()
    if (before) await removeSocketFolder(before.socket)
    await sweep(home)
    const halt = supervise(server, launch, say)
    return { adopted: false, socket, stop: () => halt().finally(() => removeSocketFolder(socket)) }
  } catch (error) {
    await removeSocketFolder(socket)
    throw error
  }
}

async function turnLog(log: string): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  )
  if (size > longestLog) await rename(log, `${log}.1`)
}

async function nameOrphans(say: Say): Promise<void> {
  for (const folder of await orphans())
    say(`${folder} is the database of a deleted data folder. Remove it with: rm -rf ${folder}`)
}
