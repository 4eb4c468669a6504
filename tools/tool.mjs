// Runs one of the tools written in TypeScript: `node tools/tool.mjs tools/map.ts --check`.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundle.mjs'
import { runTool } from './steps.mjs'

const [path, ...args] = process.argv.slice(2)
if (!existsSync(join(root, path))) {
  process.stderr.write(`There is no ${path} yet.\n`)
  process.exit(1)
}
process.exit(await runTool(path, args))
