/** On a small disk of its own: fills it while people register, kills the database, and counts what was answered. Argument: the folder where that disk is mounted. */
import assert from 'node:assert/strict'
import { chmod, mkdir, open, readdir, readFile, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { backupTo } from '../src/entry/backup.ts'
import { openCluster } from '../src/kit/db/cluster/cluster.ts'
import { migrate } from '../src/kit/db/migrate.ts'
import { endless } from '../src/kit/work/disk.ts'
import { aHouse, type House, origin } from '../tests/world/house.ts'
import { aPanel } from '../tests/world/panel.ts'
import { codesOf, filledIn, opened, termsFit } from '../tests/world/recruitment.ts'

const [disk = ''] = process.argv.slice(2)
const dataDir = join(disk, 'data')
const filler = join(disk, 'filler')
const now = new Date('2026-10-20T10:00:00Z')
const said: string[] = []

async function free(): Promise<number> {
  const { bavail, bsize } = await statfs(disk)
  return bavail * bsize
}

/** Fills the disk to the last block. */
async function fill(): Promise<void> {
  const file = await open(filler, 'a')
  try {
    for (const piece of [1 << 20, 1 << 12]) for (;;) await file.write(Buffer.alloc(piece, 1))
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC')
  } finally {
    await file.close()
  }
}
const makeRoom = () => rm(filler)

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let left = 600; left > 0; left -= 1) {
    if (await holds().catch(() => false)) return
    await sleep(100)
  }
  assert.fail(`never came true: ${what}`)
}

const begun = (house: House) =>
  house.works.look(async (work) => {
    const { n } = await work.sql
      .selectFrom('recruitment.applicant')
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  })

const beginOne = (house: House, n: number) =>
  house.raw(
    '/panel/vol/meedoen/zonder-brief',
    { method: 'POST', body: new FormData(), headers: { origin } },
    `10.0.${n >> 8}.${n & 255}`,
  )

/** Begins one registration after another until the disk says no; answers how many were told yes. */
async function beginMany(house: House): Promise<number> {
  for (let yes = 0; yes < 20_000; yes += 1) {
    const answer = await beginOne(house, yes)
    if (answer.status === 303 && answer.headers.get('location')?.endsWith('/naam')) continue
    const text = await answer.text()
    assert.equal(answer.status, 503, text)
    assert.match(text, /Onze schijf is vol/)
    return yes
  }
  return assert.fail('the disk never filled')
}

const serverPid = async (): Promise<number> =>
  Number((await readFile(join(cluster.where, 'postmaster.pid'), 'utf8')).split('\n')[0])

await mkdir(dataDir)
await chmod(dataDir, 0o755)
const cluster = await openCluster({ dataDir, spare: 0, say: (line) => void said.push(line) })
await migrate(cluster.owner, join(process.cwd(), 'migrations'))
const database = { owner: cluster.owner, app: cluster.app, drop: async () => undefined }
const house = await aHouse({ now, database, disk: endless })
try {
  const panel = await aPanel(house, 'vol', { ...termsFit, mix: 'letters-and-open' })
  await opened(house, panel)
  const [code = ''] = await codesOf(house, panel, 1)
  const last = await filledIn(house, panel, { code, email: 'sam@voorbeeld.example' })

  await fill()
  let yes = 1 + (await beginMany(house))
  console.error(`  ${yes} registrations were told yes, then the disk was full`)
  await assert.rejects(backupTo(house.installation, join(disk, 'backup')), /Nothing was written/)
  await assert.rejects(
    backupTo(house.installation, join(disk, 'backup'), async () => Number.MAX_SAFE_INTEGER),
    {
      code: 'ENOSPC',
    },
  )
  assert.deepEqual(
    (await readdir(disk)).filter((name) => name.startsWith('backup')),
    [],
    'half a backup has no name',
  )

  const server = await serverPid()
  process.kill(server, 'SIGKILL')
  // Those it had started answer a while longer: only another server shows that it started again.
  await until('another server is there', async () => ![server, 0, Number.NaN].includes(await serverPid()))
  await until('the database starts on a full disk', async () => (await begun(house)) === yes)
  assert.match(said.join('\n'), /ballast was thrown out/)
  console.error(
    `  the database started on the full disk without its ballast: ${await free()} bytes free, every registration is there`,
  )

  await makeRoom()
  assert.equal((await house.post(last, { eligible: 'ja' })).status, 303, 'the form that was half filled in')
  assert.equal((await beginOne(house, 60_000)).status, 303)
  yes += 1
  assert.equal(await begun(house), yes)
  const { missing } = await backupTo(house.installation, join(disk, 'backup'))
  assert.deepEqual(missing, [])
} finally {
  await house.close()
  await cluster.stop()
  await rm(dirname(cluster.where) === dataDir ? dataDir : dirname(cluster.where), { recursive: true, force: true })
}
