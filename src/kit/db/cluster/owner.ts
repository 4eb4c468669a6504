import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { failedWith } from './files.ts'

const run = promisify(execFile)

/** An account of our own, so that no other program can reach the server's files and no file of others the server. */
const ownName = 'kring-db'

/** Programs of the server get a search path and nothing else: secrets of the product stay in its own environment. */
export const bareEnv = { PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin' }

/** Under whose name the server runs. */
export interface Account {
  readonly uid: number
  readonly gid: number
  readonly name: string
  /** Not the one we run under ourselves: programs are started as this account, files given to it. */
  readonly other: boolean
}

/**
 * PostgreSQL refuses to run as root: there it runs under an account of our own, made when missing. An existing cluster
 * runs as its owner, whoever starts it.
 * @throws in words when the cluster belongs to somebody we cannot act for, or we have no row in the password file
 */
export async function accountFor(cluster: string): Promise<Account> {
  const owner = await stat(cluster).catch((error) => {
    if (failedWith(error, 'ENOENT')) return undefined
    throw error
  })
  const root = process.getuid?.() === 0
  if (!owner) return root ? ownAccount() : self()
  if (!root && owner.uid !== process.getuid?.())
    throw new Error(`${cluster} belongs to ${await nameOf(owner.uid)}: start as that user, or as root.`)
  if (!root) return self()
  if (owner.uid === 0) throw new Error(`${cluster} belongs to root: give it back with chown -R ${ownName} ${cluster}`)
  return { uid: owner.uid, gid: owner.gid, name: await nameOf(owner.uid), other: true }
}

function self(): Account {
  try {
    const { uid, gid, username } = userInfo()
    return { uid, gid, name: username, other: false }
  } catch {
    throw new Error(
      `PostgreSQL needs a name for user ${process.getuid?.()} in /etc/passwd. Add one, run as root, or set DATABASE_URL.`,
    )
  }
}

async function ownAccount(): Promise<Account> {
  const made = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent']
  let trouble: unknown
  // Two who start at once: one waits for the lock of the password file, or finds the account made.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const row = await passwdRow(ownName)
    if (row) return row
    trouble = await run('useradd', [...made, '--shell', '/usr/sbin/nologin', ownName]).catch((error) => error)
    if (failedWith(trouble, 'ENOENT')) break
    if (trouble instanceof Error) await sleep(100)
  }
  throw new Error(`As root the database runs as ${ownName}, and that account could not be made.`, { cause: trouble })
}

async function nameOf(uid: number): Promise<string> {
  return (await passwdRow(String(uid)))?.name ?? String(uid)
}

async function passwdRow(nameOrUid: string): Promise<Account | undefined> {
  const found = await run('getent', ['passwd', nameOrUid]).catch(() => undefined)
  const [name, , uid, gid] = found?.stdout.trim().split(':') ?? []
  return name ? { uid: Number(uid), gid: Number(gid), name, other: true } : undefined
}

/** Whether this shell test succeeds under the account, with `$1` for the path: modes, groups and lists of every parent count. */
export async function passes(account: Account, test: string, path: string): Promise<boolean> {
  const as = account.other ? { uid: account.uid, gid: account.gid } : {}
  return run('/bin/sh', ['-c', test, 'sh', path], { ...as, cwd: '/', env: bareEnv }).then(
    () => true,
    () => false,
  )
}

/** Whether the account can come into the folder. */
export const reaches = (account: Account, folder: string): Promise<boolean> => passes(account, 'cd -- "$1"', folder)
