/** SQL on an agreement term, a poll result, a move of a seat: `audit verify`, as somebody at the server runs it, names the row; a chain rewritten from line 1 is found with `--heads` (abuse case 13). */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import { Client } from 'pg'
import { root } from '../../src/entry/root.ts'
import { digest } from '../../src/kit/audit/record.ts'
import { genesis, type Head, headOf, merkleRoot } from '../../src/kit/audit/sealer.ts'
import type { Verdict } from '../../src/kit/audit/verify.ts'
import { closePrints } from '../../src/kit/pdf/render.ts'
import { canonical } from '../../src/kit/work/canonical.ts'
import { aHouse, type House } from '../world/house.ts'
import { aPanel, type PanelInWorld } from '../world/panel.ts'
import { anOpenPoll, aProposal } from '../world/polling.ts'
import { drawn, planned, registered } from '../world/pool.ts'
import { sealAll } from '../world/sealing.ts'

let house: House
let panel: PanelInWorld
let owner: Client
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'sql', { citizenSeats: 6, partnerSeats: 2 })
  await sealAll(house.works)
  await planned(house, panel)
  await registered(house, panel, 14)
  await drawn(house, panel)
  await house.jobs()
  const tellers = await aProposal(house, panel)
  const poll = await anOpenPoll(house, panel, { room: { citizens: 16, partner: 0 }, round: '1', tellers })
  for (const code of poll.codes.citizens) await poll.vote(code, '6')
  await poll.close()
  await sealAll(house.works)
  owner = new Client(house.installation.cluster.owner)
  await owner.connect()
})
after(async () => {
  await owner.end()
  await house.close()
  await closePrints()
})

/** `npm run cli -- audit verify`, from another process. */
async function verify(heads: readonly Head[] = []): Promise<{ code: number | null; verdict: Verdict }> {
  const { settings, cluster } = house.installation
  const { host, database } = cluster.owner
  const args = [join(root, 'dist/server/cli.js'), 'audit', 'verify', '--json']
  if (heads.length > 0) {
    const file = join(settings.dataDir, 'heads.json')
    await writeFile(file, JSON.stringify(heads))
    args.push('--heads', file)
  }
  const url = `postgres://postgres@/${database}?host=${encodeURIComponent(String(host))}`
  const env = { PUBLIC_URL: settings.origin, DATABASE_URL: url, SECRETS_FILE: settings.secretsFile }
  const own = { PATH: process.env.PATH ?? '', DATA_DIR: settings.dataDir, ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: own, encoding: 'utf8', cwd: root })
  assert.ok(stdout, stderr)
  return { code: status, verdict: JSON.parse(stdout) as Verdict }
}

/** Past every trigger, as only the owner of the database can. */
async function sql(table: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  await owner.query(`alter table ${table} disable trigger user`)
  return (await owner.query(text, values)).rows
}
const headsNow = async (): Promise<Head[]> =>
  (
    await owner.query<{ n: number; head: string }>(
      `select n::int, encode(head, 'hex') as head from kit.audit_block order by n`,
    )
  ).rows

test('what the product did itself is in order', async () => {
  const { code, verdict } = await verify(await headsNow())
  assert.deepEqual([code, verdict.faults], [0, []])
  assert.ok(verdict.rows > 10)
})

test('a term, a poll result and a move of a seat that SQL changed are each named, by table and row, and put back they are in order', async () => {
  const changes = [
    ['agreement.version', `content = jsonb_set(content, '{terms,responseDays}', '900')`],
    ['proposals.poll_result', `counts = '{"7": 16}'`],
    ['seats.move', `to_state = 'declined'`],
  ] as const
  for (const [table, change] of changes) {
    const [row] = await sql(
      table,
      `select id, to_jsonb(t) as was from ${table} t where panel_id = $1 order by id limit 1`,
      [panel.id],
    )
    await sql(table, `update ${table} set ${change} where id = $1`, [row?.id])
    const { code, verdict } = await verify()
    assert.equal(code, 1, table)
    const named = table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    assert.deepEqual(verdict.faults, [{ what: 'the row is not as it was recorded', where: `${named}:${row?.id}` }])
    const columns = change.split(' ')[0]
    await sql(
      table,
      `update ${table} t set ${columns} = r.${columns} from jsonb_populate_record(null::${table}, $1) r where t.id = r.id`,
      [row?.was],
    )
  }
  assert.deepEqual((await verify()).verdict.faults, [])
})

test('a chain rewritten from its first line is whole in itself; a head that left the house gives it away', async () => {
  const left = await headsNow()
  await rewrite()
  const alone = await verify()
  assert.deepEqual([alone.code, alone.verdict.faults], [0, []])
  const { code, verdict } = await verify(left.slice(-1))
  assert.equal(code, 1)
  assert.deepEqual(verdict.faults, [
    { what: 'the chain is not the one whose head left the house', where: `block ${left.at(-1)?.n}` },
  ])
})

/** The cleverest forger: another salt for the first line, and every digest, root and head made to fit. */
async function rewrite(): Promise<void> {
  for (const table of ['kit.audit_line', 'kit.audit_block', 'kit.audit_sealed', 'kit.audit_payload'])
    await owner.query(`alter table ${table} disable trigger user`)
  const first = await owner.query(
    'select l.*, p.payload from kit.audit_line l join kit.audit_payload p on p.line_id = l.id order by l.id limit 1',
  )
  const [line] = first.rows
  const salt = Buffer.alloc(16, 1)
  await owner.query('update kit.audit_payload set salt = $1 where line_id = $2', [salt, line.id])
  const anew = digest(salt, line, canonical(line.payload))
  await owner.query('update kit.audit_line set digest = $1 where id = $2', [anew, line.id])
  let prev: Buffer = genesis
  for (const block of (await owner.query('select n::int, at, lines from kit.audit_block order by n')).rows) {
    const leaves = await owner.query(
      'select l.digest from kit.audit_sealed s join kit.audit_line l on l.id = s.line_id where s.block_n = $1 order by l.id',
      [block.n],
    )
    const facts = { ...block, root: merkleRoot(leaves.rows.map((row) => row.digest)), prev }
    const head = headOf(facts)
    await owner.query('update kit.audit_block set root = $1, prev = $2, head = $3 where n = $4', [
      facts.root,
      prev,
      head,
      block.n,
    ])
    prev = head
  }
}
