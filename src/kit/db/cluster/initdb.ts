import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { exists, freshFolder, nameFolder } from './files.ts'
import type { Home } from './home.ts'
import { watched } from './watchdog.ts'

const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-T', 'dutch']
const major = '18'

/**
 * Makes the cluster when there is none. It grows under a temporary name: what has its name is whole, so an interrupted
 * first start leaves nothing that looks like a database, and of two at once one wins.
 */
export async function initialise(home: Home, binaries: string, durable: boolean): Promise<void> {
  if (await exists(home.pg)) return checkVersion(home.pg)
  const fresh = await freshFolder(`${home.pg}.new-`, home.account)
  const initdb = await watched({
    program: join(binaries, 'bin/initdb'),
    args: ['-D', fresh, '-U', 'postgres', '-A', 'peer', ...locale, ...(durable ? [] : ['--no-sync'])],
    account: home.account,
    folder: home.folder,
    log: home.log,
  })
  initdb.hold()
  const code = await initdb.ended
  if (code === 0) await nameFolder(fresh, home.pg)
  else if (!(await exists(home.pg))) throw new Error(`initdb ended with ${code}; it says why in ${home.log}`)
}

async function checkVersion(pg: string): Promise<void> {
  const made = (await readFile(join(pg, 'PG_VERSION'), 'utf8')).trim()
  if (made !== major)
    throw new Error(
      `${pg} was made by PostgreSQL ${made}; this version brings ${major}. Start the version that made it and make a backup.`,
    )
}

/**
 * Clears up after interrupted first starts. Only while our server runs: somebody who is still at it then finds the cluster
 * there and uses it.
 */
export async function sweep(home: Home): Promise<void> {
  const names = await readdir(dirname(home.pg))
  const left = names.filter((name) => name.startsWith(`${basename(home.pg)}.new-`))
  for (const name of left) await rm(join(home.folder, name), { recursive: true, force: true, maxRetries: 3 })
}
