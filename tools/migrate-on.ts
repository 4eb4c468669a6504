// Runs the product's own migrations on the server behind a socket: `node tools/tool.mjs tools/migrate-on.ts <folder>`.
import { join } from 'node:path'
import { migrate } from '../src/kit/db/migrate.ts'

const [host = ''] = process.argv.slice(2)
const done = await migrate({ host, user: 'postgres', database: 'postgres' }, join(process.cwd(), 'migrations'))
process.stderr.write(`  ${done.length} migrations\n`)
process.exit(done.length > 0 ? 0 : 1)
