// `npm run dev`: builds on every change and starts the server afresh.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './bundle.mjs'

const stay = join(root, 'tools/stay.mjs')
const watched = ['src', 'packages', 'languages', 'migrations'].map((name) => join(root, name)).filter(existsSync)
let server
let due
let busy = false

/** The entry with the example's pages where there is one. */
function entryFile() {
  const names = ['dev', 'main', 'web']
  return names.map((name) => join(root, `dist/server/${name}.js`)).find(existsSync)
}

async function stopServer() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGTERM')
  await gone
}

async function restart() {
  const began = performance.now()
  try {
    await build()
  } catch {
    process.stderr.write('dev: waiting for a change that builds.\n')
    return
  }
  await stopServer()
  const file = entryFile()
  if (!file) return void process.stderr.write('dev: there is no src/entry/main.ts yet.\n')
  server = spawn(process.execPath, ['--enable-source-maps', '--import', stay, file, ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  process.stderr.write(`dev: built and started in ${Math.round(performance.now() - began)} ms\n`)
}

/** One restart at a time; what changed meanwhile asks for one more. */
function changed() {
  clearTimeout(due)
  due = setTimeout(async () => {
    if (busy) return changed()
    busy = true
    await restart()
    busy = false
  }, 60)
}

for (const folder of watched)
  watch(folder, { recursive: true }, (_, name) => !/\.(test\.tsx?|tmp|md~)$/.test(name ?? '') && changed())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    await stopServer()
    process.exit(0)
  })
}
changed()
