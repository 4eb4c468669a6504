// `npm run where /beheer/7/belronde`: which file answers there, and who may.
import { routesAt, routesOf } from './house/routes.ts'

const [url] = process.argv.slice(2)
const found = url ? routesAt(await routesOf(process.cwd()), url) : []
for (const { method, path, verb, roles, file } of found) {
  const who = roles.length === 0 ? 'everybody' : roles.join(', ')
  process.stdout.write(`${method} ${path}\n  file  ${file}\n  who   ${who}${verb ? `\n  verb  ${verb}` : ''}\n`)
}
if (found.length === 0) process.stderr.write(url ? `Nothing answers at ${url}.\n` : 'Which address? npm run where /…\n')
process.exit(found.length === 0 ? 1 : 0)
