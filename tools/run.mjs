// Every npm script passes here: `node tools/run.mjs <task> [arguments]`.
// Runs on Node 20, so that a fresh clone needs nothing but Node and npm; the task itself runs under Node 24 or later.
// It speaks on stderr only: stdout belongs to the task (`npm run cli -- … --json`).
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { installIfNeeded } from './install.mjs'
import { whenOrphaned } from './orphan.mjs'

const tasks = {
  start: ['start.mjs', 'main'],
  cli: ['start.mjs', 'cli'],
  build: ['make.mjs'],
  dev: ['dev.mjs'],
  test: ['test.mjs'],
  check: ['check.mjs'],
  'check:machine': ['check-machine.mjs'],
  types: ['check.mjs', 'types'],
  format: ['format.mjs'],
  tables: ['tool.mjs', 'tools/tables.ts'],
  map: ['tool.mjs', 'tools/map.ts'],
  where: ['tool.mjs', 'tools/where.ts'],
  'bench:web': ['tool.mjs', 'tools/bench-web.ts'],
}

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
const [name = '', ...given] = process.argv.slice(2)
const task = tasks[name]
if (!task) stop(`Unknown task '${name}'. Tasks: ${Object.keys(tasks).join(', ')}.`)

try {
  installIfNeeded(root)
} catch (error) {
  stop(error.message)
}

const [script, ...fixed] = task
const file = join(here, script)
const stay = pathToFileURL(join(here, 'stay.mjs')).href

if (Number.parseInt(process.versions.node, 10) >= 24) {
  process.setSourceMapsEnabled(true)
  process.argv.splice(1, process.argv.length, file, ...fixed, ...given)
  await import(stay)
  await import(pathToFileURL(file).href)
} else {
  const node = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (!existsSync(node)) stop(tooOld())
  under(node, ['--enable-source-maps', '--import', stay, file, ...fixed, ...given])
}

/** Runs the task in a child: same terminal, signals and exit code passed on, a channel whose end tells it that we are gone. */
function under(node, args) {
  const child = spawn(node, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  child.on('error', () => stop(tooOld()))
  whenOrphaned(() => child.kill('SIGTERM'))
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    // Ctrl-C in a terminal reaches the child by itself; passing it on would be a second one.
    process.on(signal, () => !(signal === 'SIGINT' && process.stdin.isTTY) && child.kill(signal))
  }
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function tooOld() {
  return `This needs Node 24 or later; here is Node ${process.versions.node}, and for ${process.platform}-${process.arch} no Node comes along with the packages.
Install Node 24 (https://nodejs.org, or your system's packages) and run the same command again.`
}

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
