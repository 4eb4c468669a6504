// Is package-lock.json sound on every platform? npm leaves out optional packages of platforms it could not fetch when it
// wrote the lock, and then refuses its own work ("Missing: … from lock file"). `--fix` adds them, else it only looks.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A platform at the end of a package name, as napi-rs writes it: os-cpu or os-cpu-abi. */
const platform = /-(android|darwin|freebsd|linux|win32)-(arm64|arm|x64|ia32)(?:-(gnueabihf|gnu|musl|msvc|eabi))?$/
const libcs = { gnu: 'glibc', musl: 'musl' }

/** Faults of a lock (parsed), in words; with `fix` it adds missing entries to the lock it was given instead. */
export function faultsOf(lock, fix = false) {
  return [...missingEntries(lock, fix), ...registryAddresses(lock)]
}

function missingEntries(lock, fix) {
  const faults = []
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isThere(lock.packages, path, name)) continue
      const made = foreign(name, version, entry)
      if (fix && made) lock.packages[`node_modules/${name}`] = made
      else faults.push(`${path || 'package.json'} wants ${name} ${version}, which has no entry.`)
    }
  }
  return faults
}

/** As Node resolves: beside the package's own dependencies, then outward. */
function isThere(packages, path, name) {
  const inside = path === '' ? '' : `${path}/`
  if (packages[`${inside}node_modules/${name}`]) return true
  return path !== '' && isThere(packages, path.split('/node_modules/').slice(0, -1).join('/node_modules/'), name)
}

/** The entry npm would have written, from the name; undefined where name or version do not tell. */
function foreign(name, version, { license, engines }) {
  const [, os, cpu, abi] = platform.exec(name) ?? []
  if (!os || !/^\d+\.\d+\.\d+/.test(version)) return undefined
  const libc = os === 'linux' && libcs[abi] ? { libc: [libcs[abi]] } : {}
  return { version, cpu: [cpu], ...libc, license, optional: true, os: [os], ...(engines && { engines }) }
}

function registryAddresses({ packages }) {
  const named = Object.entries(packages).filter(([, { resolved }]) => resolved && !isWorkspace(resolved))
  return named.map(([path]) => `${path} names a registry address; .npmrc keeps these out: run npm install again.`)
}

const isWorkspace = (resolved) => resolved.startsWith('packages/')

/** npm sorts its entries this way; so the next `npm install` does not turn the file over. */
function sorted(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fix = process.argv.includes('--fix')
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const faults = faultsOf(lock, fix)
  if (fix) writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted(lock.packages) }, null, 2)}\n`)
  for (const fault of faults) process.stderr.write(`package-lock.json: ${fault} Mend: node tools/lock.mjs --fix\n`)
  process.exit(faults.length === 0 ? 0 : 1)
}
