/** Who has the whole database, its write-ahead log, the web's log, the audit and a backup made during the vote cannot link one member to a score (abuse case 11). The secrets file is not among them. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { type Client, Client as Connection } from 'pg'
import { pino } from 'pino'
import { backupTo } from '../../src/entry/backup.ts'
import { keyFrom, openFrom } from '../../src/kit/backup/envelope.ts'
import { superuserOn } from '../../src/kit/db/cluster/roles.ts'
import { closePrints } from '../../src/kit/pdf/render.ts'
import { aHouse, type House } from '../world/house.ts'
import { theMembers } from '../world/members.ts'
import { aPanel, type PanelInWorld } from '../world/panel.ts'
import { anOpenPoll, aProposal, type PollInWorld } from '../world/polling.ts'

const room = { citizens: 18, partner: 8 }
const slug = 'stemgeheim'
let house: House
let panel: PanelInWorld
let poll: PollInWorld
let admin: Client
const web: string[] = []
/** Positions in the write-ahead log: between them lies nothing but the vote. */
let [from, until] = ['', '']
let backup = ''

before(async () => {
  const write = (chunk: unknown, _: string, done: () => void) => {
    web.push(String(chunk))
    done()
  }
  const log = pino({ level: 'trace' }, new Writable({ write }))
  house = await aHouse({ now: new Date('2027-05-08T10:00:00Z'), log })
  panel = await aPanel(house, slug)
  admin = new Connection(superuserOn(String(house.installation.cluster.owner.host)))
  await admin.connect()
  await theMembers(house, panel, room)
  const tellers = await aProposal(house, panel)
  poll = await anOpenPoll(house, panel, { room, round: '1', tellers })
  from = await position()
  web.length = 0
  // Each opens her own page, and then votes: as near to one another as it comes.
  for (const [at, code] of poll.codes.citizens.entries()) {
    assert.equal((await house.get(`/lid/${slug}`, `burger${at + 1}@${slug}.example`)).status, 200)
    assert.equal(await poll.vote(code, String((at % 7) + 1)), 303)
    if (at === 9) backup = await aBackup()
  }
  for (const code of poll.codes.partner) assert.equal(await poll.vote(code, '5'), 303)
  assert.equal(await poll.vote(poll.codes.citizens[3] ?? '', '7'), 303, 'a vote may change')
  until = await position()
})
after(async () => {
  await admin.end()
  await house.close()
  await closePrints()
})

const position = async () =>
  (await admin.query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at')).rows[0]?.at ?? ''

async function aBackup(): Promise<string> {
  const { settings, secrets } = house.installation
  const file = join(settings.dataDir, 'during')
  await backupTo(house.installation, file)
  const pieces = []
  for await (const piece of openFrom(file, keyFrom(secrets.key('backup')))) pieces.push(piece)
  return Buffer.concat(pieces).toString('latin1')
}

const slips = () => house.works.look((work) => work.sql.selectFrom('proposals.slip').selectAll().execute())

/** Every way in which a slip is written: its code, its hash, its sign, its id as text and as bytes. */
async function marksOfSlips(): Promise<Buffer[]> {
  const all = await slips()
  assert.equal(all.length, room.citizens + room.partner)
  return [
    ...[...poll.codes.citizens, ...poll.codes.partner]
      .flatMap((code) => [code, code.replace('-', '')])
      .map((text) => Buffer.from(text)),
    ...all.flatMap(({ id, codeHash }) => [
      ...[
        Buffer.from(id),
        Buffer.from(id.replaceAll('-', ''), 'hex'),
        Buffer.from(codeHash),
        Buffer.from(codeHash, 'hex'),
      ],
    ]),
  ]
}

/** Each row of each table as text, with the transaction that wrote it and where it lies. */
async function dump() {
  const { rows: tables } = await house.works.look((work) =>
    sql<{ name: string }>`select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information_schema)' order by 1`.execute(work.sql),
  )
  const all: { table: string; row: string; xmin: string; ctid: string }[] = []
  const client = new Connection(house.installation.cluster.owner)
  await client.connect()
  for (const { name } of tables) {
    const [schema, table] = name.split('.')
    const { rows } = await client.query<{ row: string; xmin: string; ctid: string }>(
      `select t::text as row, xmin::text, ctid::text from "${schema}"."${table}" t order by t.ctid`,
    )
    all.push(...rows.map((row) => ({ table: name, ...row })))
  }
  await client.end()
  return all
}

test('the log of the web says nothing of a vote', () => {
  assert.deepEqual(web, [])
})

test('between the first vote and the last the write-ahead log names no slip: it has votes, and not which', async () => {
  const { rows } = await admin.query<{ first: string; last: string; a: number; b: number; size: number }>(
    `select pg_walfile_name($1) as first, pg_walfile_name($2) as last, (pg_walfile_name_offset($1)).file_offset as a,
     (pg_walfile_name_offset($2)).file_offset as b, setting::int as size from pg_settings where name = 'wal_segment_size'`,
    [from, until],
  )
  const [found] = rows
  const { rows: where } = await admin.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
  const folder = join(where[0]?.folder ?? '', 'pg_wal')
  const names = (await readdir(folder))
    .filter((name) => name >= (found?.first ?? '') && name <= (found?.last ?? ''))
    .sort()
  const bytes = Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))))
  const span = bytes.subarray(found?.a ?? 0, bytes.length - ((found?.size ?? 0) - (found?.b ?? 0)))
  assert.ok(span.length > 1000, 'the votes are in it')
  for (const mark of await marksOfSlips()) assert.equal(span.includes(mark), false, mark.toString())
})

test('in a dump no row holds a code, no slip or box has a transaction or a place that goes with a vote', async () => {
  const all = await dump()
  const text = all.map(({ row }) => row).join('\n')
  for (const code of [...poll.codes.citizens, ...poll.codes.partner]) {
    assert.equal(text.includes(code), false)
    assert.equal(text.includes(code.replace('-', '')), false)
  }
  const of = (table: string) => all.filter((row) => row.table === table)
  assert.deepEqual(of('proposals.score'), [], 'scores have no rows while people vote')
  assert.equal(of('proposals.slip_box').length, 2)
  const printed = of('proposals.slip')
  assert.ok(
    new Set(printed.map(({ xmin }) => xmin)).size <= 2,
    'slips were written when they were printed, and never since',
  )
  const ids = (await slips()).map(({ id }) => id)
  const beside = all.filter(
    ({ table, row }) => !/^proposals\.(slip|slip_box)$/.test(table) && ids.some((id) => row.includes(id)),
  )
  assert.deepEqual(beside, [], 'no other row names a slip')
  const members = await house.works.look((work) =>
    work.sql.selectFrom('seats.seat').select(['id', 'personId']).execute(),
  )
  const names = members.flatMap(({ id, personId }) => [id, personId ?? id])
  for (const { row } of [...printed, ...of('proposals.slip_box')])
    assert.equal(
      names.some((name) => row.includes(name)),
      false,
    )
})

test('transactions that wrote a box wrote nothing of a member', async () => {
  const all = await dump()
  const boxes = new Set(all.filter(({ table }) => table === 'proposals.slip_box').map(({ xmin }) => xmin))
  assert.deepEqual(
    all.filter(({ table, xmin }) => boxes.has(xmin) && table !== 'proposals.slip_box').map(({ table }) => table),
    [],
  )
})

test('a box is as long after the vote as before it, and does not open without the secrets file', async () => {
  const [box] = await house.works.look((work) => work.sql.selectFrom('proposals.slipBox').selectAll().execute())
  const sealed = box?.sealed.toString('latin1') ?? ''
  assert.ok(sealed.length > 0)
  for (const { id } of await slips()) assert.equal(sealed.includes(id), false)
})

test('a backup made between two votes holds no code and no score', () => {
  assert.ok(backup.includes('proposals'))
  for (const code of [...poll.codes.citizens, ...poll.codes.partner])
    assert.equal(backup.includes(code) || backup.includes(code.replace('-', '')), false)
  const rows = /"table":"proposals\.score"[^\n]*\n([^\n]*)/.exec(backup)
  assert.ok(!rows || !/^[0-9a-f]{8}-/.test(rows[1] ?? ''), 'no rows of scores')
})

test('no audit line was written by a vote; after the close scores come at once, in an order that is chance', async () => {
  const lines = () => house.works.look((work) => work.sql.selectFrom('kit.auditLine').selectAll().execute())
  const during = (await lines()).filter(({ verb }) => /vote|score|slip/.test(verb))
  assert.deepEqual(
    during.map(({ verb }) => verb),
    [],
  )
  await poll.close()
  const scores = (await dump()).filter(({ table }) => table === 'proposals.score')
  assert.equal(scores.length, room.citizens + room.partner)
  assert.equal(new Set(scores.map(({ xmin }) => xmin)).size, 1)
  const order = scores.map(({ row }) => row.slice(1, 37))
  assert.deepEqual(order, [...order].sort(), 'the order of their random ids, whoever voted first')
})
