/** Who registered, was drawn or waits as a reserve: all she filled in goes, and nobody is erased with somebody else. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { house as byHouse } from '../src/accounts/proof.ts'
import { roomsOf } from '../src/entry/backup.ts'
import { verify } from '../src/kit/audit/verify.ts'
import { erasedHere } from '../src/kit/privacy/ledger.ts'
import { Refused } from '../src/kit/work/refusal.ts'
import type { Work } from '../src/kit/work/work.ts'
import { system } from '../src/panel/proof.ts'
import { erase, eraseAgain, eraseLate } from '../src/privacy/actions.ts'
import { eraseAtServer } from '../src/privacy/commands.ts'
import { emptyOf, snake, stepsOf } from '../src/privacy/rules.ts'
import { registeredOf } from '../src/recruitment/draw/queries.ts'
import { constitutional, registers } from '../src/road.ts'
import { seatsOf } from '../src/seats/queries.ts'
import { aHouse, type House } from './world/house.ts'
import { aPanel, type PanelInWorld } from './world/panel.ts'
import { drawn, planned, registered } from './world/pool.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'wis', { citizenSeats: 6, partnerSeats: 3, firstMeetingOn: '2027-02-06' })
  await planned(house, panel)
  await registered(house, panel, 30)
})
after(() => house.close())

const rooms = () => roomsOf(house.installation.settings)
const wipe = (person: string) => house.works.change((work) => erase(work, byHouse(), { person, rooms: rooms() }))
const command = (...words: string[]) =>
  house.works.change((work) => eraseAtServer(work, byHouse(), { words, rooms: rooms() }))
/** Written straight: how it comes about is told in the rooms. */
const written = <R>(act: (work: Work) => Promise<R>) =>
  house.works.change(async (work) => {
    work.ledger.lines += 1
    return act(work)
  })
const applicant = (lot: number) =>
  house.works.look((work) =>
    work.sql
      .selectFrom('recruitment.applicant')
      .selectAll()
      .where('panelId', '=', panel.id)
      .where('lot', '=', lot)
      .executeTakeFirstOrThrow(),
  )
const rowsOf = (column: string, id: string) =>
  house.works.look(async (work) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.columns
      where column_name = ${column} order by 1`.execute(work.sql)
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await sql`select from ${sql.table(name)} where ${sql.ref(column)} = ${id}`.execute(work.sql)
      if (rows.length > 0) found.push(name)
    }
    return found
  })
const linkOf = async (to: string | null) => {
  const mail = (await house.mails()).findLast((one) => one.name === 'seat-drawn' && one.to === to)
  return /\/panel\/wis\/plek\/[a-z0-9]+/.exec(mail?.text ?? '')?.[0] ?? ''
}

test('every column that is emptied can be emptied', async () => {
  const { rows } = await house.works.look((work) =>
    sql<{ at: string; type: string; nullable: boolean }>`
      select table_schema || '.' || table_name || '.' || column_name as at, data_type as type,
        is_nullable = 'YES' as nullable from information_schema.columns`.execute(work.sql),
  )
  const columns = new Map(rows.map((row) => [row.at, row]))
  for (const step of stepsOf(registers))
    for (const column of step.empty) {
      const it = columns.get(`${snake(step.table)}.${snake(column)}`)
      assert.ok(it && emptyOf(it) !== 'kept', `${step.table}.${column}`)
    }
})

test('before the draw: by lot, without an account; answers and link go, and she is in no draw', async () => {
  await written((work) =>
    work.sql
      .updateTable('recruitment.applicant')
      .set({ accessNeeds: Buffer.from('sealed'), needsConsentAt: work.now, motivation: 'Omdat ik hier woon' })
      .where('panelId', '=', panel.id)
      .where('lot', '=', 7)
      .execute(),
  )
  const before = await applicant(7)
  assert.deepEqual(await rowsOf('applicant_id', before.id), ['recruitment.answer'])
  assert.equal((await command('wis', '7')).ok, true)
  const after = await applicant(7)
  assert.deepEqual([after.name, after.email, after.phone, after.address], ['', null, null, null])
  assert.deepEqual([after.accessNeeds, after.needsConsentAt, after.motivation], [null, null, null])
  assert.ok(!after.ownLinkHash.equals(before.ownLinkHash))
  assert.ok(after.withdrawnAt)
  assert.deepEqual(await rowsOf('applicant_id', before.id), [])
  const pool = await house.works.look((work) => registeredOf(work, system(panel.id)))
  assert.equal(pool.length, 29)
  assert.equal((await command('wis', '7')).ok, false, 'once')
})

test('who shares an address stays: by name where one name is meant, by lot where several are', async () => {
  await written((work) =>
    work.sql
      .updateTable('recruitment.applicant')
      .set({ email: 'samen@voorbeeld.example' })
      .where('panelId', '=', panel.id)
      .where('lot', 'in', [8, 9])
      .execute(),
  )
  const several = await command('samen@voorbeeld.example')
  assert.equal(several.ok, false)
  assert.match(several.out, /person erase wis 8\n {2}person erase wis 9/)
  const request = {
    ...{ organisation: 'Gemeente', sort: 'municipality' as const, lang: 'nl', question: 'v', stillOpen: 'o' },
    ...{ power: 'raad', willing: 'ja' },
  }
  const person = await house.somebody('samen@voorbeeld.example', 'burger  8')
  await written(async (work) => {
    for (const name of ['Burger 8', 'Burger 9'])
      await work.sql
        .insertInto('intake.request')
        .values({
          ...{ ...request, id: work.chance.uuid(), once: work.chance.uuid(), name, email: 'Samen@voorbeeld.example' },
          madeAt: work.now,
        })
        .execute()
  })
  const told = await command('samen@voorbeeld.example')
  assert.equal(told.ok, true)
  assert.match(told.out, /stay:\n {2}person erase wis 9$/)
  assert.deepEqual([(await applicant(8)).name, (await applicant(9)).name], ['', 'Burger 9'])
  assert.equal((await applicant(9)).email, 'samen@voorbeeld.example')
  const asked = await house.works.look((work) => work.sql.selectFrom('intake.request').select('name').execute())
  assert.deepEqual(asked.map(({ name }) => name).sort(), ['', 'Burger 9'])
  assert.equal(await wipe(person), false, 'her account went with it')
})

test('while a draw is frozen and not held, it keeps everybody', async () => {
  await drawn(house, panel, async () => {
    const { id } = await applicant(10)
    await assert.rejects(wipe(id), (error) => error instanceof Refused && error.refusal.refused === 'in-draw')
    const erased = [{ person: id, at: '2026-12-11T10:00:00.000Z' }]
    const again = await written((work) => eraseAgain(work, byHouse(), { erased, rooms: rooms() }))
    assert.deepEqual(again, { erased: 0, waiting: 1 }, 'nor does a restore take her out of it')
    for (const one of erased) await house.works.change((work) => eraseLate(work, byHouse(), { one, rooms: rooms() }))
    assert.equal((await applicant(10)).name, 'Burger 10')
  })
})

test('whom a restore kept for a frozen draw is erased once it was held', async () => {
  const { rows } = await house.works.look((work) =>
    sql<{ id: string; lot: number }>`
      select a.id, a.lot from recruitment.applicant a where a.panel_id = ${panel.id} and a.name <> ''
        and not exists (select from seats.seat s where s.applicant_id = a.id)
        and not exists (select from seats.reserve r where r.applicant_id = a.id) order by a.lot limit 1`.execute(
      work.sql,
    ),
  )
  const [left] = rows
  assert.ok(left)
  const one = { person: left.id, at: '2026-12-11T10:00:00.000Z' }
  await house.works.change((work) => eraseLate(work, byHouse(), { one, rooms: rooms() }))
  assert.deepEqual([(await applicant(left.lot)).name, (await applicant(left.lot)).email], ['', null])
  const known = await house.works.look((work) => erasedHere(work))
  assert.ok(known.has(left.id), 'and not asked again')
})

test('a member who left: registration, leaf, table, attendance, words about enough and objection go', async () => {
  const seat = (await house.works.look((work) => seatsOf(work, system(panel.id)))).find(
    (one) => one.state === 'drawn' && one.email,
  )
  assert.ok(seat)
  await assert.rejects(
    wipe(seat.applicantId ?? ''),
    (error) => error instanceof Refused && error.refusal.refused === 'has-seat',
  )
  const link = await linkOf(seat.email)
  assert.equal((await house.post(link, { says: 'yes' })).status, 303)
  await sitting(seat.id)
  assert.equal((await house.post(link, { says: 'no' })).status, 303)
  const { personId } = (await house.works.look((work) => seatsOf(work, system(panel.id)))).find(
    ({ id }) => id === seat.id,
  ) ?? { personId: null }
  const applicantId = seat.applicantId ?? ''
  assert.ok(personId)
  assert.deepEqual(await rowsOf('applicant_id', applicantId), [
    'recruitment.answer',
    'recruitment.leaf_row',
    'seats.seat',
  ])
  assert.equal(await wipe(applicantId), true, 'by her registration: her account goes too')
  assert.deepEqual(await rowsOf('applicant_id', applicantId), ['seats.seat'])
  const left = await rowsOf('seat_id', seat.id)
  for (const table of ['meetings.table_seat', 'meetings.attendance', 'meetings.enough', 'reports.objection'])
    assert.ok(!left.includes(table), table)
  const dump = await house.works.look(async (work) => {
    const { rows } = await sql<{ payload: string }>`select payload::text from kit.audit_payload`.execute(work.sql)
    return JSON.stringify([
      rows,
      await work.sql.selectFrom('recruitment.applicant').selectAll().execute(),
      await work.sql.selectFrom('seats.seat').selectAll().execute(),
      await work.sql.selectFrom('accounts.person').selectAll().execute(),
    ])
  })
  assert.ok(!dump.includes(`"${seat.name}"`) && !dump.includes(seat.email ?? ''))
  const gone = await house.works.look((work) =>
    work.sql.selectFrom('accounts.person').select('erasedAt').where('id', '=', personId).executeTakeFirst(),
  )
  assert.ok(gone?.erasedAt)
})

test('a reserve is erased by lot, the order of the others stays, and the audit still holds', async () => {
  const waiting = await house.works.look((work) =>
    work.sql
      .selectFrom('seats.reserve as r')
      .innerJoin('recruitment.applicant as a', 'a.id', 'r.applicantId')
      .select(['r.place', 'a.lot', 'a.id'])
      .where('r.state', '=', 'waiting')
      .orderBy('r.place')
      .execute(),
  )
  const [one, ...others] = waiting
  assert.equal((await command('wis', String(one?.lot))).ok, true)
  assert.deepEqual(await rowsOf('applicant_id', one?.id ?? ''), [])
  const after = await house.works.look((work) =>
    work.sql.selectFrom('seats.reserve').select('place').where('state', '=', 'waiting').orderBy('place').execute(),
  )
  assert.deepEqual(
    after.map(({ place }) => place),
    others.map(({ place }) => place),
  )
  const verdict = await house.works.look((work) => verify(work, constitutional, []))
  assert.ok(verdict.ok, JSON.stringify(verdict))
  for (const lang of ['', '/en'])
    for (const page of ['plekken', 'belronde', 'loting', 'werving'])
      assert.equal((await house.get(`${lang}/beheer/wis/${page}`, panel.who('process-lead'))).status, 200, page)
})

/** What hangs on a seat after one meeting. */
const sitting = (seatId: string) =>
  written(async (work) => {
    const [meetingId, reportId, lead] = [work.chance.uuid(), work.chance.uuid(), panel.personOf('process-lead')]
    const words = JSON.stringify({ nl: 'x', en: 'x' })
    await work.sql
      .insertInto('trajectory.plan')
      .values({ panelId: panel.id, madeAt: work.now })
      .onConflict((on) => on.doNothing())
      .execute()
    await work.sql
      .insertInto('trajectory.meeting')
      .values({
        ...{ id: meetingId, panelId: panel.id, number: 91, kind: 'learning', title: words, day: '2027-02-06' },
        ...{ starts: '10:00', ends: '16:00', place: words, firstDay: '2027-02-06', madeAt: work.now },
      })
      .execute()
    await work.sql.insertInto('meetings.agenda').values({ meetingId, madeAt: work.now }).execute()
    await work.sql.insertInto('meetings.roundTable').values({ meetingId, number: 1 }).execute()
    await work.sql.insertInto('meetings.tableSeat').values({ meetingId, seatId, number: 1 }).execute()
    await work.sql
      .insertInto('meetings.attendance')
      .values({ meetingId, seatId, state: 'present', markedBy: lead, at: work.now })
      .execute()
    await work.sql
      .insertInto('meetings.enough')
      .values({ panelId: panel.id, seatId, answer: 'no', missing: 'Wat het kost', at: work.now })
      .execute()
    await work.sql
      .insertInto('reports.shelf')
      .values({ panelId: panel.id })
      .onConflict((on) => on.doNothing())
      .execute()
    await work.sql
      .insertInto('reports.report')
      .values({
        ...{ id: reportId, panelId: panel.id, number: 91, meetingId, kind: 'meeting', title: words, body: words },
        ...{ madeBy: lead, madeAt: work.now },
      })
      .execute()
    await work.sql
      .insertInto('reports.objection')
      .values({ id: work.chance.uuid(), reportId, seatId, text: 'Dat zei ik niet', madeAt: work.now })
      .execute()
  })
