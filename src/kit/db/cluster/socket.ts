import { rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { freshFolder } from './files.ts'
import { type Account, reaches } from './owner.ts'

/** What a Unix socket's address holds, in bytes, without the closing zero. */
const longest = 107
const files = ['.s.PGSQL.5432', '.s.PGSQL.5432.lock'] as const

/** A folder 0700 of the account for the server's socket, outside the data folder, whose path may be too long for one. */
export async function socketFolder(account: Account): Promise<string> {
  for (const base of [process.env.RUNTIME_DIRECTORY, tmpdir(), '/tmp']) {
    if (!base || !fits(base) || !(await reaches(account, base))) continue
    return freshFolder(join(base, 'kring-'), account)
  }
  throw new Error(`No folder for the database's socket: ${account.name} cannot come into /tmp, or TMPDIR is too long.`)
}

export const fits = (base: string): boolean => Buffer.byteLength(join(base, 'kring-XXXXXX', files[0])) <= longest

/** Removes a socket folder, and nothing else: the path may come from a file that is not ours. */
export async function removeSocketFolder(folder: string): Promise<void> {
  if (!/^kring-\w{6}$/.test(basename(folder))) return
  for (const name of files) await rm(join(folder, name), { force: true }).catch(() => undefined)
  await rmdir(folder).catch(() => undefined)
}
