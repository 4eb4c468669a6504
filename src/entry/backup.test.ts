/** A backup of yesterday, restored today: who was erased since is absent, nobody is signed in, no mail goes, the chain says what it lost (abuse case 25). */
import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterwards } from '../../tests/world/afterwards.ts'
import { freshDatabase } from '../../tests/world/cluster.ts'
import { aHouse, type House } from '../../tests/world/house.ts'
import { theMembers } from '../../tests/world/members.ts'
import { aPanel } from '../../tests/world/panel.ts'
import { sealAll } from '../../tests/world/sealing.ts'
import { house as byHouse } from '../accounts/proof.ts'
import { beSomebody } from '../accounts/standing-in/actions.ts'
import type { Head } from '../kit/audit/sealer.ts'
import { verify } from '../kit/audit/verify.ts'
import type { Cluster } from '../kit/db/cluster/cluster.ts'
import { files } from '../kit/files/held.ts'
import { marked } from '../kit/work/marks.ts'
import { Refused } from '../kit/work/refusal.ts'
import type { Works } from '../kit/work/work.ts'
import { erase } from '../privacy/actions.ts'
import { constitutional } from '../road.ts'
import { backupTo, release, restoreFrom, roomsOf } from './backup.ts'
import { openInstallation } from './installation.ts'
import type { Settings } from './settings.ts'

const log = pino({ level: 'fatal' }, pino.destination(2))
const gone = { name: 'Greta Verdwenen', email: 'greta.verdwenen@voorbeeld.example' }

/** A house with a panel, members, a file, a sealed chain, waiting mail, a session; and somebody who will be erased. */
async function aFullHouse(t: TestContext) {
  const house = await aHouse({ now: new Date('2026-09-01T10:00:00Z') })
  afterwards(t, house.close)
  const panel = await aPanel(house)
  await theMembers(house, panel, { citizens: 4, partner: 2 })
  const greta = await house.somebody(gone.email, gone.name)
  await house.works.change((work) => beSomebody(work, byHouse(), greta))
  await house.works.change((work) =>
    files().keepMade(work, { bytes: Buffer.from('%PDF kept'), type: 'application/pdf', name: 'a.pdf' }),
  )
  await house.post('/inloggen', { email: gone.email })
  await sealAll(house.works)
  return { house, panel, greta }
}

/** An empty installation elsewhere, with the secrets and the ledger of this one. */
async function elsewhere(t: TestContext, { installation }: House) {
  const dataDir = await mkdtemp(join(tmpdir(), 'kring-restored-'))
  afterwards(t, () => rm(dataDir, { recursive: true, force: true }))
  const from = installation.settings
  await cp(from.secretsFile, join(dataDir, 'secrets.json'))
  await cp(join(from.dataDir, 'erasures.log'), join(dataDir, 'erasures.log')).catch(() => undefined)
  const database = await freshDatabase()
  afterwards(t, database.drop)
  const cluster: Cluster = { ...database, adopted: true, where: 'test', stop: async () => undefined }
  const settings: Settings = { ...from, dataDir, secretsFile: join(dataDir, 'secrets.json') }
  return { settings, cluster }
}

async function opened(t: TestContext, { settings, cluster }: { settings: Settings; cluster: Cluster }) {
  const installation = await openInstallation(settings, { log, cluster })
  afterwards(t, installation.close)
  await sealAll(installation.works)
  return installation
}

/** Every row of every table as PostgreSQL writes it. */
const allRows = (works: Works): Promise<Map<string, string[]>> =>
  works.look(async (work) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information_schema|migrations|public)' order by 1`.execute(
      work.sql,
    )
    const all = new Map<string, string[]>()
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(
        work.sql,
      )
      all.set(
        name,
        rows.map(({ row }) => row),
      )
    }
    return all
  })

const heads = (works: Works): Promise<Head[]> =>
  works.look(async (work) => {
    const blocks = await work.sql.selectFrom('kit.auditBlock').select(['n', 'head']).orderBy('n').execute()
    return blocks.map(({ n, head }) => ({ n, head: head.toString('hex') }))
  })

/** Tables in which a restore itself does something. */
const touched = ['accounts.session', 'accounts.sign_in', 'accounts.invitation', 'kit.outbox', 'kit.mark']
const grows = ['kit.audit_line', 'kit.audit_payload', 'kit.audit_block', 'kit.audit_sealed']

test('all rows and files come back; sessions and links are over, mail and jobs are held, the audit holds', async (t) => {
  const { house } = await aFullHouse(t)
  const before = await allRows(house.works)
  const file = join(house.installation.settings.dataDir, 'backup')
  const made = await backupTo(house.installation, file)
  assert.deepEqual(made.missing, [])
  assert.equal(made.rows, [...before.values()].flat().length)
  const there = await elsewhere(t, house)
  const restored = await restoreFrom(there.settings, { file, heads: [] }, { log, cluster: there.cluster })
  assert.equal(restored.rows, made.rows)
  const { works, files: kept } = await opened(t, there)
  const after = await allRows(works)
  for (const [table, rows] of before) {
    if (touched.includes(table)) continue
    const now = after.get(table) ?? []
    if (grows.includes(table)) assert.ok(now.length > rows.length, table)
    else assert.deepEqual(now, rows, table)
  }
  const lines = (all: Map<string, string[]>) => (all.get('kit.audit_payload') ?? []).filter((line) => line.length > 0)
  assert.deepEqual(
    lines(before).filter((line) => !lines(after).includes(line)),
    [],
    'what the audit remembers is all there',
  )
  assert.ok((before.get('accounts.session') ?? []).length > 0)
  assert.deepEqual([after.get('accounts.session'), after.get('accounts.sign_in')], [[], []])
  assert.equal(
    (await works.look((work) => work.sql.selectFrom('kit.outbox').select('state').execute())).every(
      ({ state }) => state === 'held',
    ),
    true,
  )
  const verdict = await works.look((work) => verify(work, constitutional))
  assert.deepEqual([verdict.faults, verdict.unsealed], [[], 0])
  assert.ok(verdict.rows > 0)
  const { id } = await works.look((work) => work.sql.selectFrom('kit.file').select('id').executeTakeFirstOrThrow())
  assert.equal((await works.look((work) => kept.read(work, id))).bytes.toString(), '%PDF kept')

  assert.equal(await works.look((work) => marked(work, 'held')), true)
  assert.equal(await release(works, false), 0)
  assert.equal(await works.look((work) => marked(work, 'held')), false)
  assert.ok((await release(works, true)) > 0)
})

test('somebody erased after the backup is absent from the restored house, from every row and the remembered words', async (t) => {
  const { house, greta } = await aFullHouse(t)
  const { dataDir } = house.installation.settings
  const file = join(dataDir, 'backup')
  await backupTo(house.installation, file)
  const rooms = roomsOf(house.installation.settings)
  assert.equal(await house.works.change((work) => erase(work, byHouse(), { person: greta, rooms })), true)
  assert.equal(await house.works.change((work) => erase(work, byHouse(), { person: greta, rooms })), false, 'once')
  await sealAll(house.works)
  await absent(house.works)
  const left = await heads(house.works)

  const there = await elsewhere(t, house)
  const restored = await restoreFrom(there.settings, { file, heads: left }, { log, cluster: there.cluster })
  assert.equal(restored.erasedAgain, 1)
  assert.deepEqual(restored.lostHeads, left.slice(-1), 'the block of the erasure is not in the backup')
  const { works } = await opened(t, there)
  await absent(works)
  const told = await works.look((work) => verify(work, constitutional, left))
  assert.deepEqual([told.faults, told.lost], [[], left.slice(-1)], 'the chain itself names the head it lost')
  const other = [{ n: 1, head: '00'.repeat(32) }]
  assert.equal((await works.look((work) => verify(work, constitutional, other))).ok, false, 'only that one')
  const { rows } = await works.look((work) => sql<{ person: string }>`select person from kit.erasure`.execute(work.sql))
  assert.deepEqual(rows, [{ person: greta }])
})

async function absent(works: Works): Promise<void> {
  const all = [...(await allRows(works))].flatMap(([table, rows]) => rows.map((row) => `${table}: ${row}`))
  const found = all.filter((row) => /greta|verdwenen/i.test(row))
  assert.deepEqual(found, [])
}

test('who holds a role or a seat is not erased before that has ended', async (t) => {
  const { house, panel } = await aFullHouse(t)
  const rooms = roomsOf(house.installation.settings)
  const member = await house.works.look((work) =>
    work.sql.selectFrom('seats.seat').select('personId').where('state', '=', 'confirmed').executeTakeFirstOrThrow(),
  )
  for (const [person, why] of [
    [panel.personOf('director'), 'has-role'],
    [member.personId ?? '', 'has-seat'],
  ] as const)
    await assert.rejects(
      house.works.change((work) => erase(work, byHouse(), { person, rooms })),
      (error) => error instanceof Refused && error.refusal.refused === why,
    )
  await assert.rejects(readFile(rooms.ledger), /ENOENT/)
})

test('a restore refuses in words what is not empty, lacks its secrets, or is of a newer version', async (t) => {
  const { house } = await aFullHouse(t)
  const { settings } = house.installation
  const file = join(settings.dataDir, 'backup')
  await backupTo(house.installation, file)
  const there = await elsewhere(t, house)
  const again = { log, cluster: there.cluster }
  const without = { ...there.settings, secretsFile: join(there.settings.dataDir, 'none.json') }
  await assert.rejects(restoreFrom(without, { file, heads: [] }, again), /Put the secrets file/)
  await writeFile(join(there.settings.dataDir, 'other.json'), JSON.stringify({ version: 1, root: '00'.repeat(32) }))
  const wrong = { ...there.settings, secretsFile: join(there.settings.dataDir, 'other.json') }
  await assert.rejects(restoreFrom(wrong, { file, heads: [] }, again), /closed with key/)
  await restoreFrom(there.settings, { file, heads: [] }, again)
  await assert.rejects(restoreFrom(there.settings, { file, heads: [] }, again), /not empty.*empty DATA_DIR/)
  await assert.rejects(
    restoreFrom({ ...there.settings, mode: 'example' }, { file, heads: [] }, again),
    /not empty|backup of a real installation/,
  )
})

test('a restore that was not finished does not open', async (t) => {
  const { house } = await aFullHouse(t)
  const there = await elsewhere(t, house)
  const installation = await openInstallation(there.settings, { log, cluster: there.cluster })
  await installation.works.change((work) =>
    work.sql.insertInto('kit.mark').values({ key: 'house:restoring', value: 'true', at: work.now }).execute(),
  )
  await installation.close()
  await assert.rejects(openInstallation(there.settings, { log, cluster: there.cluster }), /restore was not finished/)
})
