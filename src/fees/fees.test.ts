import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { aHouse, type House } from '../../tests/world/house.ts'
import { theMembers } from '../../tests/world/members.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { promised } from '../agreement/queries.ts'
import { verify } from '../kit/audit/verify.ts'
import type { Member } from '../seats/types.ts'
import { fulfils } from './queries.ts'
import { fees } from './room.ts'

const now = new Date('2026-03-20T09:00:00Z')
let house: House
let panel: PanelInWorld
let other: PanelInWorld
let members: Member[]
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'fee', { feeMode: 'flat', feeCents: 12_000, feePer: 'meeting', meetings: 3 })
  other = await aPanel(house, 'ander', { feeMode: 'flat', feeCents: 10_000, feePer: 'meeting', meetings: 3 })
  members = await theMembers(house, panel, { citizens: 3, partner: 1 })
  await theMembers(house, other, { citizens: 1, partner: 1 })
})
after(() => house.close())

const staff = '/beheer/fee/vergoeding'
/** Writes straight what the rooms before this one write. */
const straight = (write: Parameters<House['works']['change']>[0]) =>
  house.works.change(async (work) => {
    await write(work)
    work.ledger.lines += 1
  })
async function meeting(
  of: PanelInWorld,
  number: number,
  { day, state = 'held' }: { day: string; state?: 'planned' | 'held' },
): Promise<string> {
  const id = crypto.randomUUID()
  await straight(async ({ sql: db, now: madeAt }) => {
    await db
      .insertInto('trajectory.plan')
      .values({ panelId: of.id, madeAt })
      .onConflict((on) => on.doNothing())
      .execute()
    const words = JSON.stringify({ nl: `Bijeenkomst ${number}`, en: `Meeting ${number}` })
    const facts = { id, panelId: of.id, number, kind: 'learning' as const, title: words, state, day, firstDay: day }
    await db
      .insertInto('trajectory.meeting')
      .values({ ...facts, starts: '10:00', ends: '16:00', place: words, madeAt })
      .execute()
    await db.insertInto('meetings.agenda').values({ meetingId: id, madeAt }).execute()
  })
  return id
}
const attend = (meetingId: string, seatId: string, state: 'present' | 'absent' | 'listening' = 'present') =>
  straight(async ({ sql: db, now: at }) => {
    await db
      .insertInto('meetings.attendance')
      .values({ meetingId, seatId, state, markedBy: panel.personOf('desk'), at })
      .onConflict((on) => on.columns(['meetingId', 'seatId']).doUpdateSet({ state }))
      .execute()
  })
const entries = () =>
  house.works.look((work) => work.sql.selectFrom('fees.entry').selectAll().orderBy('madeAt').execute())
const kept = () => house.works.look(async (work) => (await fulfils(work, panel.id, await promised(work, panel.id)))[0])
const seatOf = (name: string): string => members.find((one) => one.name === name)?.seat ?? ''
const plain = (html: string): string =>
  html
    .replace(/^[\s\S]*<main/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')

test('before anything was earned the page says so, and nothing is said to be paid', async () => {
  for (const lang of ['', '/en']) {
    assert.equal((await house.get(`${lang}${staff}`, panel.who('finance'))).status, 200)
    assert.equal((await house.get(`${lang}/lid/fee/vergoeding`, 'burger1@fee.example')).status, 200)
  }
  assert.match((await house.get(staff, panel.who('finance'))).text, /Er is nog niets verdiend/)
  assert.equal((await kept())?.state, 'none')
})

test('who was there earns the fee once; absent and listening do not, and members from the partner neither', async () => {
  const held = await meeting(panel, 1, { day: '2025-11-08' })
  await attend(held, seatOf('Burger 1'))
  await attend(held, seatOf('Burger 2'), 'absent')
  await attend(held, seatOf('Burger 3'), 'listening')
  await attend(held, seatOf('Partner 1'))
  await house.jobs()
  assert.equal(await house.jobs(), 0, 'a second time there is nothing to do')
  const [one, ...rest] = await entries()
  assert.deepEqual(rest, [])
  assert.deepEqual([one?.cents, one?.mode, one?.month, one?.seatId], [12_000, 'flat', '2025-11-01', seatOf('Burger 1')])
  assert.match(
    plain((await house.get(staff, panel.who('finance'))).text),
    /Burger 1 november 2025 € 120 € 0 € 0 € 120 van € 210 € 120 van € 2\.100 Binnen de norm/,
  )
  assert.match(
    plain((await house.get(`/en${staff}`, panel.who('finance'))).text),
    /Burger 1 November 2025 € 120 .*€ 120 of € 210 € 120 of € 2,100 Within the norm/,
  )
  assert.match((await house.get(staff, panel.who('finance'))).text, /Er is nog geen betaalbestand/)
  assert.deepEqual([(await kept())?.state, (await kept())?.params], ['open', { n: 1 }])
})

test('corrected attendance takes the entry back in sight; two bookings at once make no second one', async () => {
  const held = (await entries())[0]?.meetingId ?? ''
  await attend(held, seatOf('Burger 1'), 'absent')
  await attend(held, seatOf('Burger 2'))
  await Promise.all([house.jobs(), house.jobs()])
  const all = await entries()
  assert.deepEqual(
    all.map(({ cents }) => cents).toSorted((a, b) => a - b),
    [-12_000, 12_000, 12_000],
  )
  const first = all.find((one) => one.seatId === seatOf('Burger 1') && one.cents > 0)
  assert.equal(first?.reversedBy, all.find(({ cents }) => cents < 0)?.id)
  for (const write of [
    'update fees.entry set cents = 1',
    'delete from fees.entry',
    'update fees.entry set reversed_by = null',
  ])
    await assert.rejects(
      straight((work) => sql.raw(write).execute(work.sql)),
      /an entry stays/,
    )
  await attend(held, seatOf('Burger 1'))
  await house.jobs()
  assert.equal((await entries()).length, 4, 'there after all')
})

test('the ledger is as it was recorded', async () => {
  const verdict = await house.works.look((work) => verify(work, fees.constitutional))
  assert.deepEqual([verdict.faults, verdict.rows], [[], 4])
})

test('the norm is of the person: what another panel pays counts, and a planned meeting warns before', async () => {
  const mine = members.find((one) => one.name === 'Burger 1')?.person ?? ''
  await straight(async ({ sql: db }) => {
    await db
      .updateTable('seats.seat')
      .set({ personId: mine })
      .where('panelId', '=', other.id)
      .where('name', '=', 'Burger 1')
      .execute()
  })
  const seat = await house.works.look((work) =>
    work.sql
      .selectFrom('seats.seat')
      .select('id')
      .where('panelId', '=', other.id)
      .where('name', '=', 'Burger 1')
      .executeTakeFirstOrThrow(),
  )
  const elsewhere = await meeting(other, 1, { day: '2025-11-22' })
  await attend(elsewhere, seat.id)
  await house.jobs()
  const page = plain((await house.get(staff, panel.who('finance'))).text)
  assert.match(page, /Burger 1 november 2025 € 120 € 100 .*€ 220 van € 210 .*Boven de norm/)
  assert.match(page, /Burger 2 november 2025 € 120 .*€ 120 van € 210 .*Binnen de norm/)
  const own = (await house.get('/lid/fee/vergoeding', 'burger1@fee.example')).text
  assert.match(own, /Je zit boven een norm/)
  assert.match(plain(own), /Bijeenkomst 1 .* € 120/)
  assert.match((await house.get('/en/lid/fee/vergoeding', 'burger1@fee.example')).text, /You are over a norm/)
})

test('a year without norms says so and takes none of 2025; earning goes on', async () => {
  const held = await meeting(panel, 2, { day: '2026-03-07' })
  await attend(held, seatOf('Burger 2'))
  await meeting(panel, 3, { day: '2026-03-28', state: 'planned' })
  await house.jobs()
  const page = plain((await house.get(staff, panel.who('finance'))).text)
  assert.match(page, /Van 2026 staan er nog geen normen/)
  assert.match(page, /Burger 2 maart 2026 € 120 € 0 € 120 € 120 € 120 Geen normen van dit jaar/)
  assert.match((await house.get(`/en${staff}`, panel.who('finance'))).text, /There are no norms of 2026 yet/)
})

const norms = '/beheer/vergoedingen/normen'
const of2026 = {
  year: '2026',
  hourCents: '5,70',
  under21Cents: '3.40',
  monthCents: '210',
  yearCents: '2100',
  source: 'Belastingdienst',
  url: 'https://www.belastingdienst.nl/vergoeding',
}
test('an administrator adds a year with its source; from then on a planned meeting warns', async () => {
  for (const role of ['finance', 'process-lead'] as const)
    assert.equal((await house.get(norms, panel.who(role))).status, 403, role)
  assert.equal((await house.get(norms)).status, 303)
  const admin = 'beheer@example.nl'
  const person = await house.somebody(admin)
  await straight(async ({ sql: db, chance }) => {
    await db
      .insertInto('accounts.officeHeld')
      .values({ id: chance.uuid(), personId: person, office: 'administrator', grantedAt: now, worksFrom: now })
      .execute()
  })
  const seen = plain((await house.get(norms, admin)).text)
  assert.match(seen, /Van 2026 staan er nog geen normen/)
  assert.match(seen, /2025 € 5,60 € 3,30 € 210 € 2\.100/)
  assert.match(seen, /2024 € 5,50 € 3,25 € 210 € 2\.100/)
  assert.match(seen, /2023 € 5 € 2,75 € 190 € 1\.900/)
  for (const bad of [
    { hourCents: 'veel' },
    { hourCents: '-1' },
    { source: '' },
    { url: 'javascript:alert(1)' },
    { year: '1999' },
    { monthCents: '5' },
  ]) {
    const answer = await house.post(norms, { ...of2026, ...bad }, admin)
    assert.equal(answer.status, 422, JSON.stringify(bad))
    assert.match(answer.text, /value="3.40"/, 'what was typed is kept')
  }
  const both = await Promise.all([1, 2].map(() => house.post(norms, of2026, admin)))
  assert.deepEqual(both.map(({ status }) => status).filter((status) => status === 303).length, 1)
  assert.equal((await house.get(`/en${norms}`, admin)).status, 200)
  const page = plain((await house.get(staff, panel.who('finance'))).text)
  assert.doesNotMatch(page, /geen normen/)
  assert.match(page, /Burger 2 maart 2026 € 120 € 0 € 120 € 120 van € 210 € 120 van € 2\.100 Komt boven de norm/)
  await house.post(norms, { ...of2026, monthCents: '250' }, admin)
  assert.match(plain((await house.get(norms, admin)).text), /2026 € 5,70 € 3,40 € 250 .*2026, vervangen € 5,70/)
  assert.match(
    plain((await house.get(staff, panel.who('finance'))).text),
    /Burger 2 maart 2026 € 120 € 0 € 120 € 120 van € 250 .*Binnen de norm/,
  )
})

test('money is for finance and the process lead; a member sees her own only', async () => {
  for (const role of ['desk', 'communication', 'contact', 'signatory'] as const)
    assert.equal((await house.get(staff, panel.who(role))).status, 403, role)
  assert.equal((await house.get(staff, 'burger1@fee.example')).status, 403)
  assert.equal((await house.get('/lid/fee/vergoeding', panel.who('finance'))).status, 403)
  const hers = (await house.get('/lid/fee/vergoeding', 'burger2@fee.example')).text
  assert.doesNotMatch(hers, /Burger 1|boven een norm/)
  assert.match((await house.get('/lid/fee/vergoeding', 'partner1@fee.example')).text, /geen vergoeding van het panel/)
  assert.match((await house.get('/en/lid/fee/vergoeding', 'partner1@fee.example')).text, /no fee from the panel/)
})
