// `npm run check:machine`: what not every machine can check. What cannot be checked here is named, never passed over.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './bundle.mjs'
import { hasPostgres15, withPostgres15 } from './postgres15.mjs'
import { runTool } from './steps.mjs'

/** Each answers undefined when all is well, `{ not: why }` when it could not be checked, `{ wrong: what }` when it failed. */
const checks = {
  'migrations on PostgreSQL 15': migrations15,
  'a disk that is full': fullDisk,
  'the systemd unit': unit,
  'npm audit': audit,
  'PDF structure by an outside validator': validator,
  'Node for linux-arm64': () => (process.arch === 'arm64' ? undefined : { not: `this machine is ${process.arch}` }),
}

async function migrations15() {
  if (!existsSync(join(root, 'src/kit/db/migrate.ts'))) return { not: 'there is no src/kit/db/migrate.ts' }
  if (!hasPostgres15()) return { not: 'PostgreSQL 15 is not here (Debian: apt-get install postgresql-15)' }
  const code = await withPostgres15((folder) => runTool('tools/migrate-on.ts', [folder]))
  return code === 0 ? undefined : { wrong: 'a migration failed; its message is above' }
}

/** A small disk in memory, filled for real; only root may mount one. */
async function fullDisk() {
  if (process.getuid?.() !== 0) return { not: 'only root can mount a small disk' }
  const disk = mkdtempSync(join(tmpdir(), 'kring-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=420m,mode=755', 'tmpfs', disk], { encoding: 'utf8' })
  if (mounted.status !== 0) {
    rmdirSync(disk)
    return { not: `a small disk could not be mounted (${(mounted.stderr || mounted.error?.message || '').trim()})` }
  }
  try {
    chmodSync(disk, 0o755)
    const code = await runTool('tools/full-disk.ts', [disk], { TMPDIR: disk })
    return code === 0
      ? undefined
      : { wrong: 'something that was answered is lost, or it did not start; the message is above' }
  } finally {
    spawnSync('umount', ['-l', disk])
    rmdirSync(disk)
  }
}

/** The unit as systemd reads it, with this folder for the one it names and without its settings file. */
function unit() {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'))
  try {
    const here = readFileSync(join(root, 'deploy/kring.service'), 'utf8').replaceAll('/opt/kring', root)
    const file = join(folder, 'kring.service')
    writeFileSync(file, here.replace(/^EnvironmentFile=.*$/m, ''))
    const { status, stderr, error } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' })
    if (error) return { not: 'systemd-analyze is not here' }
    return status === 0 && !stderr.includes('kring.service') ? undefined : { wrong: stderr.trim() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asked only on request: a registry that answers nothing would read as "nothing found". */
function audit() {
  const npm = process.env.npm_execpath
  if (process.env.NPM_AUDIT !== '1' || !npm) return { not: 'the registry was not asked (NPM_AUDIT=1 asks it)' }
  const { status, stdout } = spawnSync(process.execPath, [npm, 'audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  })
  const total = JSON.parse(stdout || '{}').metadata?.vulnerabilities?.total
  if (total === undefined) return { not: 'the registry did not answer' }
  return status === 0 ? undefined : { wrong: `${total} known vulnerabilities: npm audit` }
}

function validator() {
  const here = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'verapdf')))
  if (!here) return { not: 'verapdf is not on PATH; our own reader looks at tags, language, title, alt and fonts' }
  return { not: 'verapdf is here, but nothing hands it a document yet' }
}

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  const answer = await Promise.resolve()
    .then(check)
    .catch((error) => ({ wrong: error.message }))
  if (answer?.wrong) failed += 1
  if (!answer) process.stderr.write(`✔ ${name}\n`)
  else process.stderr.write(answer.not ? `not checked: ${name}: ${answer.not}\n` : `✖ ${name}: ${answer.wrong}\n`)
}
process.exit(failed === 0 ? 0 : 1)
