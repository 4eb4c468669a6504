// May what we distribute and build with be combined with EUPL-1.2? Lists each package of the lock with its licence;
// fails on one that is not known to be compatible. `--check` says only what is wrong.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Permissive, or weak copyleft that stays within its own files (EUPL-1.2, article 5 and appendix). */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib'],
  ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Unlicense', 'WTFPL', 'Python-2.0', 'PostgreSQL', 'OFL-1.1'],
  ...['EUPL-1.2', 'MPL-2.0'],
])

/** Packages whose package.json says nothing usable, each read by a person. */
const read = {
  'png-js': 'MIT (its LICENSE file; package.json is silent)',
}

/** Packages of the lock that are here, with what they say: [{ path, name, version, licence, dev }]. */
export function packagesOf(folder) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  return Object.entries(lock.packages)
    .filter(([path]) => path.includes('node_modules/'))
    .map(([path, entry]) => {
      const file = join(folder, path, 'package.json')
      const said = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : entry
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { path, name, version: entry.version, licence: licenceIn(said) ?? entry.license, dev: entry.dev === true }
    })
}

function licenceIn({ license, licenses }) {
  if (typeof license === 'string') return license
  if (license?.type) return license.type
  return Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : undefined
}

/** A licence expression is fine when one side of every OR, and all sides of every AND, are on the list. */
export function isAllowed(expression) {
  const bare = expression.replace(/[()]/g, '').trim()
  return bare.split(/\s+OR\s+/).some((side) => side.split(/\s+AND\s+/).every((one) => allowed.has(one)))
}

/** In words, what stands in the way of each package. */
export function faultsOf(packages) {
  return packages
    .filter(({ name, licence }) => !read[name] && !(licence && isAllowed(licence)))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence ?? 'names no licence'}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = packagesOf(root)
  const faults = faultsOf(packages)
  if (!process.argv.includes('--check')) {
    for (const { name, version, licence, dev } of packages) {
      process.stdout.write(`${name} ${version}  ${read[name] ?? licence ?? '?'}${dev ? '  (development)' : ''}\n`)
    }
  }
  if (packages.length < 50) faults.push(`saw only ${packages.length} packages; is package-lock.json whole?`)
  for (const fault of faults)
    process.stderr.write(`licence: ${fault}. Another package, or a reasoned line in tools/licences.mjs.\n`)
  process.exit(faults.length === 0 ? 0 : 1)
}
