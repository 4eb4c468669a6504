/** Whoever changes the database behind the product's back is found out (abuse case 13). */
import assert from 'node:assert/strict'
import test from 'node:test'
import { Client } from 'pg'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel } from '../../../tests/world/panel.ts'
import { sealAll } from '../../../tests/world/sealing.ts'
import { system } from '../../panel/proof.ts'
import { constitutional } from '../../road.ts'
import { canonical } from '../work/canonical.ts'
import { digest, record } from './record.ts'
import { genesis, type Head, headOf, merkleRoot } from './sealer.ts'
import { type Verdict, verify } from './verify.ts'

/** A house whose panel has an agreement in force; everything is sealed, in more than one block. */
async function aSealedHouse(t: test.TestContext) {
  const house = await aHouse({ now: new Date('2026-09-01T10:00:00Z') })
  afterwards(t, house.close)
  await house.somebody('first@voorbeeld.example')
  await sealAll(house.works)
  const panel = await aPanel(house)
  await sealAll(house.works)
  return { house, panel }
}
const verdictOf = (house: House, heads: readonly Head[] = []): Promise<Verdict> =>
  house.works.look((work) => verify(work, constitutional, heads))

const headsOf = (house: House): Promise<Head[]> =>
  house.works.look(async (work) => {
    const blocks = await work.sql.selectFrom('kit.auditBlock').select(['n', 'head']).orderBy('n').execute()
    return blocks.map(({ n, head }) => ({ n, head: head.toString('hex') }))
  })

/** Somebody with the owner's rights, past every trigger. */
async function behindTheBack<R>(house: House, act: (client: Client) => Promise<R>): Promise<R> {
  const client = new Client(house.installation.cluster.owner)
  await client.connect()
  try {
    for (const table of ['agreement.version', 'kit.audit_line', 'kit.audit_block', 'kit.audit_sealed'])
      await client.query(`alter table ${table} disable trigger user`)
    return await act(client)
  } finally {
    await client.end()
  }
}

test('what the product did itself is found in order', async (t) => {
  const { house } = await aSealedHouse(t)
  const { ok, blocks, unsealed, rows, faults } = await verdictOf(house, await headsOf(house))
  assert.deepEqual({ ok, unsealed, faults }, { ok: true, unsealed: 0, faults: [] })
  assert.ok(blocks >= 2)
  assert.ok(rows >= 1)
})

test('an agreement term changed by SQL is named, row and all', async (t) => {
  const { house, panel } = await aSealedHouse(t)
  const where = `agreement.version:${panel.version}`
  await behindTheBack(house, (sql) =>
    sql.query(`update agreement.version set content = jsonb_set(content, '{terms,citizens}', '9') where id = $1`, [
      panel.version,
    ]),
  )
  assert.deepEqual((await verdictOf(house)).faults, [{ what: 'the row is not as it was recorded', where }])
  await behindTheBack(house, async (sql) => {
    await sql.query('alter table agreement.dossier disable trigger user')
    await sql.query(
      `insert into agreement.version select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'number', 99))).* from agreement.version v`,
    )
  })
  const invented = (await verdictOf(house)).faults.map(({ what }) => what).sort()
  assert.deepEqual(invented, ['the row is not as it was recorded', 'the row was never recorded'])
})

test('a row whose table moved to another room is still held against what was said of it under its former name', async (t) => {
  const { house, panel } = await aSealedHouse(t)
  const id = await house.works.change(async (work) => {
    const row = await work.sql
      .insertInto('signing.signature')
      .values({
        ...{ id: work.chance.uuid(), panelId: panel.id, versionId: panel.version, party: 'foundation', way: 'mail' },
        ...{
          personId: panel.personOf('director'),
          name: 'Dir',
          task: 'directeur',
          fingerprint: 'a',
          signedAt: work.now,
        },
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(work, system(panel.id), 'version.signed', `agreement.signature:${row.id}`, { after: row })
    return row.id
  })
  await sealAll(house.works)
  assert.deepEqual((await verdictOf(house)).faults, [])
  await behindTheBack(house, (sql) => sql.query(`update signing.signature set name = 'X' where id = $1`, [id]))
  const where = `signing.signature:${id}`
  assert.deepEqual((await verdictOf(house)).faults, [{ what: 'the row is not as it was recorded', where }])
})

test('a changed line, a block left out and a block that was touched are each named', async (t) => {
  const { house } = await aSealedHouse(t)
  await behindTheBack(house, (sql) =>
    sql.query(`update kit.audit_line set who = 'somebody else' where id = (select min(id) from kit.audit_line)`),
  )
  const [line] = (await verdictOf(house)).faults
  assert.match(`${line?.what} ${line?.where}`, /the line 'person\.added' was changed line 1, accounts\.person:/)

  await behindTheBack(house, (sql) => sql.query(`update kit.audit_block set at = at + interval '1 day' where n = 2`))
  assert.ok(
    (await verdictOf(house)).faults.some(({ what, where }) => what === 'the block was changed' && where === 'block 2'),
  )

  await behindTheBack(house, async (sql) => {
    await sql.query('delete from kit.audit_sealed where block_n = 1')
    await sql.query('delete from kit.audit_block where n = 1')
  })
  assert.ok(
    (await verdictOf(house)).faults.some(({ what, where }) => what === 'a block is missing' && where === 'block 1'),
  )
})

test('a chain rewritten from its first line is whole in itself, and a head that left the house gives it away', async (t) => {
  const { house } = await aSealedHouse(t)
  const left = await headsOf(house)
  await behindTheBack(house, rewrite)
  const alone = await verdictOf(house)
  assert.deepEqual([alone.ok, alone.faults], [true, []], 'by itself nothing is to be seen')
  const compared = await verdictOf(house, left.slice(-1))
  assert.deepEqual(compared.faults, [
    { what: 'the chain is not the one whose head left the house', where: `block ${left.length}` },
  ])
  assert.equal(
    (await verdictOf(house, [{ n: 99, head: '00'.repeat(32) }])).ok,
    false,
    'a head of a block that is not there',
  )
})

/** The cleverest forger: another salt for the first line, and every digest, root and head made to fit. */
async function rewrite(sql: Client): Promise<void> {
  const first = await sql.query(
    'select l.*, p.payload from kit.audit_line l join kit.audit_payload p on p.line_id = l.id order by l.id limit 1',
  )
  const [line] = first.rows
  const salt = Buffer.alloc(16, 1)
  await sql.query('update kit.audit_payload set salt = $1 where line_id = $2', [salt, line.id])
  await sql.query('update kit.audit_line set digest = $1 where id = $2', [
    digest(salt, line, canonical(line.payload)),
    line.id,
  ])
  const blocks = await sql.query('select n::int, at, lines from kit.audit_block order by n')
  let prev: Buffer = genesis
  for (const block of blocks.rows) {
    const leaves = await sql.query(
      'select l.digest from kit.audit_sealed s join kit.audit_line l on l.id = s.line_id where s.block_n = $1 order by l.id',
      [block.n],
    )
    const facts = { ...block, root: merkleRoot(leaves.rows.map((row) => row.digest)), prev }
    const head = headOf(facts)
    await sql.query('update kit.audit_block set root = $1, prev = $2, head = $3 where n = $4', [
      facts.root,
      prev,
      head,
      block.n,
    ])
    prev = head
  }
}
