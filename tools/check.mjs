// `npm run check`: all static checks; `npm run types`: the first one only. `npm test` begins with them.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isIsland } from './build.mjs'
import { root } from './bundle.mjs'
import { filesUnder } from './files.mjs'
import { run, runTool } from './steps.mjs'

const bin = (path) => join(root, 'node_modules', path)

/** Each check: its name and what it runs; the answer is an exit code. */
const checks = {
  types: () => run([bin('typescript/bin/tsc'), '-p', 'tsconfig.json']),
  'types of the islands': islandTypes,
  'format and lint': () => run([bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']),
  'house rules': () => runTool('tools/check-house.ts'),
  unused: () => run([bin('knip/bin/knip.js'), '--config', 'tools/knip.config.js']),
  'table types': () => whenThere('tools/tables.ts', ['--check']),
  'lock file': () => run([join(root, 'tools/lock.mjs'), '--check']),
  'map of addresses': () => whenThere('src/entry/routes.ts', ['--check'], 'tools/map.ts'),
  licences: () => run([join(root, 'tools/licences.mjs'), '--check']),
}

async function islandTypes() {
  // tsc calls an empty list an error.
  const some = filesUnder(join(root, 'src')).some((file) => isIsland(relative(root, file)))
  return some ? run([bin('typescript/bin/tsc'), '-p', 'tsconfig.islands.json']) : 0
}

async function whenThere(needed, args, tool = needed) {
  if (existsSync(join(root, needed))) return runTool(tool, args)
  process.stderr.write(`  not checked: there is no ${needed}\n`)
  // Before the first room stands there is nothing to look at; after it, nothing seen is a failure.
  return existsSync(join(root, 'src/road.ts')) ? 1 : 0
}

/** Runs the checks whose name begins with `only` (all without it); answers the names of those that failed. */
export async function staticChecks(only = '') {
  const failed = []
  for (const [name, check] of Object.entries(checks)) {
    if (!name.startsWith(only)) continue
    const began = performance.now()
    const code = await check()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    process.stderr.write(`${code === 0 ? '✔' : '✖'} ${name} (${seconds} s)\n`)
    if (code !== 0) failed.push(name)
  }
  if (failed.length > 0) process.stderr.write(`\nFailed: ${failed.join(', ')}.\n`)
  return failed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failed = await staticChecks(process.argv[2])
  process.exit(failed.length === 0 ? 0 : 1)
}
