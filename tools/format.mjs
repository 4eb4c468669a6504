// `npm run format [files]`: Biome writes what it can mend by itself.
import { join } from 'node:path'
import { root } from './bundle.mjs'
import { run } from './steps.mjs'

const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
process.exit(await run([biome, 'check', '--write', ...process.argv.slice(2)]))
