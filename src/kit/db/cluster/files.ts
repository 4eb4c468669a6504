import { chown, link, mkdtemp, open, readFile, rename, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Account } from './owner.ts'

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error) => {
      if (failedWith(error, 'ENOENT', 'ENOTDIR')) return false
      throw error
    },
  )
}

/** The text of a file, or undefined when there is none. */
export async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error) => {
    if (failedWith(error, 'ENOENT')) return undefined
    throw error
  })
}

export function failedWith(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/** An empty folder with a random end to its name, 0700, of the account. */
export async function freshFolder(prefix: string, account: Account): Promise<string> {
  const folder = await mkdtemp(prefix)
  if (account.other) await chown(folder, account.uid, account.gid)
  return folder
}

/**
 * Puts a file of the account in place whole. Never through an existing name: in a folder of a lesser account root must
 * not follow a link.
 */
export async function placeFile(path: string, text: string, account: Account): Promise<void> {
  const unfinished = `${path}.new-${process.pid}`
  await rm(unfinished, { force: true })
  const file = await open(unfinished, 'wx', 0o600)
  try {
    await file.writeFile(text)
    if (account.other) await file.chown(account.uid, account.gid)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
}

/** Writes the file unless there is one: of two who do this at once, one gets true. */
export async function placeFirst(path: string, text: string): Promise<boolean> {
  const folder = await mkdtemp(join(dirname(path), '.new-'))
  try {
    const file = await open(join(folder, 'text'), 'wx', 0o644)
    await file.writeFile(text)
    await file.sync()
    await file.close()
    await link(join(folder, 'text'), path)
    await unlink(join(folder, 'text'))
    return true
  } catch (error) {
    if (failedWith(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Gives a finished folder its name; false, and the folder gone, when another was first. The name survives a power cut. */
export async function nameFolder(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(await exists(to))) throw error
    await rm(from, { recursive: true, force: true })
    return false
  }
  await syncFolder(dirname(to))
  return true
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync()
  await folder.close()
}
