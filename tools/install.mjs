import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Installs the locked packages when package-lock.json is another than at the last install, or node_modules is missing.
 * Throws with a message for people when that fails.
 */
export function installIfNeeded(root) {
  const text = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(text).digest('hex')
  const stamp = join(root, 'node_modules/.kring-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!isInstalled(root, JSON.parse(text.toString()))) install(root)
  writeFileSync(stamp, hash)
}

/** npm keeps what it installed in a lock of its own, written last: when that says the same, nothing needs doing. */
function isInstalled(root, lock) {
  const hidden = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const there = installed[path]
    if (!there) return (wanted.optional ?? wanted.devOptional) === true && !isForHere(wanted)
    return there.version === wanted.version && existsSync(join(root, path))
  })
}

/** An optional package is missed when it names this platform; one without any belongs to another that is not here. */
function isForHere({ os, cpu, libc }) {
  if (libc) return false
  return os?.includes(process.platform) === true && (cpu?.includes(process.arch) ?? true)
}

function install(root) {
  process.stderr.write('Installing the packages of package-lock.json (a minute the first time)…\n')
  const npm = process.env.npm_execpath ?? join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js')
  if (!existsSync(npm)) throw new Error('npm was not found. Start this through npm: npm start, npm test, npm run …')
  // Its own words go to stderr; NODE_ENV=production would leave out what tests and builds need.
  const args = [npm, 'ci', '--include=dev', '--include=optional']
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('npm ci failed; its message is above. Is there a network, and room on the disk?')
}
