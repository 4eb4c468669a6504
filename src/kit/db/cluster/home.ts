import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Say } from '../say.ts'
import { exists, placeFirst, textOf } from './files.ts'
import { type Account, accountFor, reaches } from './owner.ts'

const elsewhere = '/var/lib/kring'

/** Where a cluster stands, and whose it is. Beside `pg` lie the log and, where needed, a copy of the binaries. */
export interface Home {
  readonly folder: string
  readonly pg: string
  readonly log: string
  readonly account: Account
}

/**
 * The home of the cluster of this data folder: in it, or under /var/lib/kring where a parent folder keeps the server's
 * account out (a clone under /root). `DATA_DIR/cluster` then holds its random name: who deletes the data folder starts afresh.
 */
export async function homeOf(dataDir: string, say: Say): Promise<Home> {
  await mkdir(dataDir, { recursive: true })
  const folder = await realpath(dataDir)
  const moved = await movedTo(folder)
  if (moved) return homeAt(moved)
  const inside = await homeAt(folder)
  if (!inside.account.other || (await reaches(inside.account, folder))) return inside
  if (await exists(inside.pg))
    throw new Error(
      `${inside.account.name} cannot come into ${folder} any more: allow it with chmod o+x on every parent.`,
    )
  const home = await homeAt(await moveOut(folder))
  say(`The database stands in ${home.folder}: its account, ${home.account.name}, cannot come into ${folder}.`)
  return home
}

async function homeAt(folder: string): Promise<Home> {
  const pg = join(folder, 'pg')
  return { folder, pg, log: join(folder, 'postgres.log'), account: await accountFor(pg) }
}

async function movedTo(dataDir: string): Promise<string | undefined> {
  const note = join(dataDir, 'cluster')
  const id = (await textOf(note))?.trim()
  if (id === undefined) return undefined
  if (!/^[0-9a-f]{16}$/.test(id)) throw new Error(`${note} does not hold the name of a cluster.`)
  const folder = join(elsewhere, id)
  if (await exists(folder)) return folder
  throw new Error(
    `The database of ${dataDir} stood in ${folder}, which is gone. Put it back, or remove ${note} to begin with an empty one.`,
  )
}

async function moveOut(dataDir: string): Promise<string> {
  const id = randomBytes(8).toString('hex')
  const folder = join(elsewhere, id)
  await mkdir(folder, { recursive: true })
  for (const path of [elsewhere, folder]) await chmod(path, 0o755)
  await placeFirst(join(folder, 'data-dir'), `${dataDir}\n`)
  if (await placeFirst(join(dataDir, 'cluster'), `${id}\n`)) return folder
  await rm(folder, { recursive: true, force: true })
  return (await movedTo(dataDir)) ?? moveOut(dataDir)
}

/** Homes under /var/lib/kring whose data folder was deleted; named at start, never removed by us. */
export async function orphans(): Promise<string[]> {
  const ids = await readdir(elsewhere).catch(() => [])
  const homes = ids.map((id) => ({ id, folder: join(elsewhere, id) }))
  const left = await Promise.all(homes.map(async ({ id, folder }) => ((await isOrphan(id, folder)) ? [folder] : [])))
  return left.flat()
}

async function isOrphan(id: string, folder: string): Promise<boolean> {
  const dataDir = (await textOf(join(folder, 'data-dir')).catch(() => undefined))?.trim()
  if (!dataDir) return false
  return (await textOf(join(dataDir, 'cluster')).catch(() => undefined))?.trim() !== id
}

/** Removes a stopped cluster with everything beside it, wherever it stands. The data folder itself stays. */
export async function removeCluster(dataDir: string): Promise<void> {
  const moved = await movedTo(await realpath(dataDir))
  if (moved) await rm(moved, { recursive: true, force: true })
  const names = await readdir(dataDir)
  const ours = names.filter((name) => /^(cluster$|pg$|pg\.new-|postgres[.-])/.test(name))
  for (const name of ours) await rm(join(dataDir, name), { recursive: true, force: true })
}
