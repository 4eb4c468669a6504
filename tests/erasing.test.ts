/** Erasing reaches every table where a person can stand: one of everybody is erased, and no row still names her. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { house as byHouse } from '../src/accounts/proof.ts'
import { roomsOf } from '../src/entry/backup.ts'
import { erase } from '../src/privacy/actions.ts'
import { afterwards } from './world/afterwards.ts'
import { aHouse, type House } from './world/house.ts'
import { theMembers } from './world/members.ts'
import { aPanel } from './world/panel.ts'

async function naming(house: House, words: RegExp): Promise<string[]> {
  return house.works.look(async (work) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information_schema|migrations|public)'`.execute(
      work.sql,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(work.sql)
      found.push(...rows.filter(({ row }) => words.test(row)).map(({ row }) => `${name}: ${row}`))
    }
    return found
  })
}

test('a member who left is erased from her seat too, and the seat keeps its number', async (t) => {
  const house = await aHouse({ now: new Date('2026-09-01T10:00:00Z') })
  afterwards(t, house.close)
  const panel = await aPanel(house)
  const [member] = await theMembers(house, panel, { citizens: 2, partner: 1 })
  const name = 'Wilhelmina Onmiskenbaar'
  const seat = await house.works.change(async (work) => {
    work.ledger.lines += 1 // written straight: how a seat ends is told elsewhere
    const email = 'wilhelmina@voorbeeld.example'
    const row = await work.sql
      .updateTable('seats.seat')
      .set({ name, email, phone: '0612345678', state: 'withdrawn', endedAt: work.now })
      .where('id', '=', member?.seat ?? '')
      .returningAll()
      .executeTakeFirstOrThrow()
    await work.sql
      .updateTable('accounts.person')
      .set({ name, email })
      .where('id', '=', row.personId ?? '')
      .execute()
    return row
  })
  assert.ok((await naming(house, /wilhelmina|onmiskenbaar|0612345678/i)).length >= 2)
  const rooms = roomsOf(house.installation.settings)
  await house.works.change((work) => erase(work, byHouse(), { person: seat.personId ?? '', rooms }))
  assert.deepEqual(await naming(house, /wilhelmina|onmiskenbaar|0612345678/i), [])
  const after = await house.works.look((work) =>
    work.sql.selectFrom('seats.seat').select(['number', 'seatGroup']).where('id', '=', seat.id).executeTakeFirst(),
  )
  assert.deepEqual(after, { number: seat.number, seatGroup: seat.seatGroup })
})
