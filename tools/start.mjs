// `npm start` and `npm run cli`: build when needed, then become that entry in this same process.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfNeeded } from './build.mjs'
import { root } from './bundle.mjs'

const [entry, ...args] = process.argv.slice(2)
try {
  if (await buildIfNeeded()) await (await import('esbuild')).stop()
} catch {
  process.stderr.write('The build failed; the reason is above.\n')
  process.exit(1)
}
const file = join(root, `dist/server/${entry}.js`)
if (!existsSync(file)) {
  process.stderr.write(`There is no src/entry/${entry}.ts yet.\n`)
  process.exit(1)
}
process.argv.splice(1, process.argv.length, file, ...args)
await import(pathToFileURL(file).href)
