// `npm run tables` migrates an empty throw-away database and writes the types of its tables; `--check` only compares.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCluster } from '../src/kit/db/cluster/cluster.ts'
import { migrate } from '../src/kit/db/migrate.ts'
import { startTestCluster } from '../tests/world/test-cluster.ts'
import { tableTypes } from './table-types.ts'

const root = join(import.meta.dirname, '..')
const file = join(root, 'src/kit/db/tables.ts')

const cluster = await startTestCluster()
try {
  const { owner } = await openCluster({ dataDir: cluster.dir })
  await migrate(owner, join(root, 'migrations'))
  const fresh = await tableTypes(owner)
  process.exitCode = process.argv.includes('--check') ? await compare(fresh) : await write(fresh)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
} finally {
  await cluster.stop()
}

async function compare(fresh: string): Promise<number> {
  const there = await readFile(file, 'utf8').catch(() => '')
  if (there === fresh) return 0
  process.stderr.write('src/kit/db/tables.ts is not what migrations/ make: run npm run tables\n')
  return 1
}

async function write(fresh: string): Promise<number> {
  await writeFile(file, fresh)
  return 0
}
