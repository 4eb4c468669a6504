// `npm run map` writes docs/map.md from the running route table; `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mapOf, routesOf } from './house/routes.ts'

const root = process.cwd()
const file = join(root, 'docs/map.md')
const fresh = mapOf(await routesOf(root))
if (!process.argv.includes('--check')) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, fresh)
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) {
  process.stderr.write('docs/map.md is not what the routes are now: npm run map\n')
  process.exitCode = 1
}
process.exit()
