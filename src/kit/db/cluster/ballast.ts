/** A file of nothing that stands beside the cluster: on a full disk it is thrown out, and the server can start again. */
import { randomBytes } from 'node:crypto'
import { open, rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Say } from '../say.ts'
import { exists } from './files.ts'
import type { Home } from './home.ts'

/** Four segments of the write-ahead log: recovery and its checkpoint fit in it. */
const size = 64 * 1024 * 1024
/** So much must be free besides before room is taken for it. */
const spare = 1_000_000_000
/** With less the server may not come up. */
const least = 48 * 1024 * 1024
const piece = 1024 * 1024

const fileOf = ({ folder }: Home): string => join(folder, 'ballast')
/** Bytes free in a folder. */
export type FreeIn = (folder: string) => Promise<number>
const statted: FreeIn = async (folder) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Takes it aboard where there is none and plenty of room. Bytes by chance: a disk that packs them gains nothing. */
export async function takeBallast(home: Home, enough = spare, free = statted): Promise<void> {
  const path = fileOf(home)
  if ((await exists(path)) || (await free(home.folder)) < enough + size) return
  const made = `${path}.new`
  const file = await open(made, 'w', 0o600)
  try {
    for (let at = 0; at < size; at += piece) await file.write(randomBytes(piece))
  } finally {
    await file.close()
  }
  await rename(made, path)
}

/** Throws it out when the disk is full. True when that made room. */
export async function dropBallast(home: Home, say: Say, free = statted): Promise<boolean> {
  const path = fileOf(home)
  if ((await free(home.folder)) >= least || !(await exists(path))) return false
  await rm(path)
  say(
    `The disk is full: ${path} was thrown out so that the database can start. Make room; it comes back at a later start.`,
  )
  return true
}
