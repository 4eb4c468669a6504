// The oldest PostgreSQL that is supported, started for a moment in a folder of its own.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bin = '/usr/lib/postgresql/15/bin'
export const hasPostgres15 = () => existsSync(join(bin, 'postgres'))

/** Calls `use(folder of the socket)` while a fresh PostgreSQL 15 runs there; superuser `postgres`, no port. */
export async function withPostgres15(use) {
  const folder = mkdtempSync(join(tmpdir(), 'pg15-'))
  const account = unprivileged()
  if (account) chownSync(folder, account.uid, account.gid)
  const call = (program, args) => {
    const options = {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      ...account,
    }
    const { status, stderr } = spawnSync(join(bin, program), args, options)
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const cluster = join(folder, 'cluster')
  try {
    call('initdb', ['-D', cluster, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-A', 'trust', '-N'])
    const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`
    call('pg_ctl', ['-D', cluster, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
    try {
      return await use(folder)
    } finally {
      call('pg_ctl', ['-D', cluster, '-m', 'immediate', '-w', 'stop'])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** PostgreSQL does not run as root; then as its own account, or as nobody. */
function unprivileged() {
  if (process.getuid() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = ['postgres', 'nobody'].map((name) => accounts.find(([one]) => one === name)).find(Boolean)
  if (!found) throw new Error('no account to run as')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}
