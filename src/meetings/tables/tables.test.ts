import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { theMembers } from '../../../tests/world/members.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { system } from '../../panel/proof.ts'
import type { Member } from '../../seats/types.ts'
import { meetingsOf } from '../../trajectory/queries.ts'
import { attendanceOf } from '../queries.ts'
import { tablesOf } from './queries.ts'
import { tableChecks } from './rules.ts'

let house: House
let panel: PanelInWorld
let [moderator, desk] = ['', '']
let members: Member[] = []
before(async () => {
  house = await aHouse({ now: new Date('2027-02-06T09:00:00Z') })
  panel = await aPanel(house, 'tafel')
  ;[moderator, desk] = [panel.who('lead-moderator'), panel.who('desk')]
  const meeting = {
    kind: 'learning',
    title: 'Leren',
    starts: '10:00',
    ends: '16:00',
    place: 'Het Gebouw',
    day: '2027-02-06',
  }
  await house.post('/beheer/tafel/traject/nieuw', meeting, panel.who('process-lead'))
})
after(() => house.close())

const tables = '/beheer/tafel/bijeenkomst/1/tafels'
const attendance = '/beheer/tafel/bijeenkomst/1/aanwezig'
const meeting = () => house.works.look(async (work) => (await meetingsOf(work, panel.id))[0]?.id ?? '')
const state = async () => {
  const id = await meeting()
  return house.works.look((work) => tablesOf(work, system(panel.id), id))
}

test('without members there is nothing to mix or mark', async () => {
  assert.match((await house.get(attendance, desk)).text, /nog geen leden/)
  await house.post(`${tables}/mengen`, { tables: '2' }, moderator, tables)
  assert.equal((await state()).tables.length, 0)
  members = await theMembers(house, panel, { citizens: 25, partner: 13 })
})

test('25 citizens and 13 of the partner mark themselves present: the page says who listens, and nothing is blocked', async () => {
  for (const one of members)
    assert.equal((await house.post(attendance, { mark: `${one.seat}:present` }, desk)).status, 303)
  const page = (await house.get(attendance, desk)).text
  assert.match(page, /1 lid van de partner luistert vandaag[\s\S]*Partner 1\. Dit gaat/)
  const id = await meeting()
  const held = await house.works.look((work) => attendanceOf(work, id))
  assert.equal(held.filter((one) => one.state === 'listening').length, 1)
  assert.equal(held.filter((one) => one.state === 'present').length, 37)
  assert.match((await house.get(`/en${attendance}`, desk)).text, /1 member of the partner listens today/)
})

test('marking anew counts once; bad marks are refused', async () => {
  const [citizen] = members
  for (const mark of ['', 'x', `${citizen?.seat}:slaapt`, `${crypto.randomUUID()}:present`])
    assert.ok((await house.post(attendance, { mark }, desk)).status >= 400, mark)
  assert.equal((await house.post(attendance, { mark: `${citizen?.seat}:listening` }, desk)).status, 422)
  const twice = await Promise.all(
    [`${citizen?.seat}:absent`, `${citizen?.seat}:absent`].map((mark) => house.post(attendance, { mark }, desk)),
  )
  assert.deepEqual(
    twice.map(({ status }) => status),
    [303, 303],
  )
  const id = await meeting()
  const held = await house.works.look((work) => attendanceOf(work, id))
  assert.equal(held.length, 38)
  assert.equal(held.find(({ seat }) => seat === citizen?.seat)?.state, 'absent')
})

test('mixing: everybody who takes part has a place, the partner nowhere more than a third', async () => {
  assert.equal((await house.post(`${tables}/mengen`, { tables: '5' }, moderator, tables)).status, 303)
  const { tables: made, loose } = await state()
  assert.deepEqual(
    made.map(({ number }) => number),
    [1, 2, 3, 4, 5],
  )
  assert.equal(made.flatMap(({ people }) => people).length, 36)
  assert.equal(loose.length, 2, 'one absent, one listening')
  assert.ok(tableChecks(made).every(({ fits }) => fits))
  await house.post(`${tables}/mengen`, { tables: '61' }, moderator, tables)
  assert.equal((await state()).tables.length, 5)
})

test('by hand: somebody moves, a table gets its moderator, and nobody leads two', async () => {
  const { tables: made } = await state()
  const one = made[0]?.people[0]
  assert.equal((await house.post(tables, { seat: one?.seat ?? '', table: '3' }, moderator)).status, 303)
  assert.ok((await state()).tables[2]?.people.some(({ seat }) => seat === one?.seat))
  for (const bad of [{ table: '9' }, { seat: crypto.randomUUID() }, { seat: 'x' }])
    assert.ok((await house.post(tables, { seat: one?.seat ?? '', table: '1', ...bad }, moderator)).status >= 400)
  const person = panel.personOf('table-moderator')
  assert.equal((await house.post(`${tables}/1/gespreksleider`, { person }, moderator, tables)).status, 303)
  await house.post(`${tables}/2/gespreksleider`, { person }, moderator, tables)
  await house.post(`${tables}/3/gespreksleider`, { person: panel.personOf('desk') }, moderator, tables)
  const leads = (await state()).tables.map((table) => table.moderator)
  assert.deepEqual(leads, [person, undefined, undefined, undefined, undefined])
  await house.post(`${tables}/mengen`, { tables: '4' }, moderator, tables)
  assert.equal((await state()).tables[0]?.moderator, person, 'who led table 1 leads it after mixing')
})

test('pages open in both languages, for who may; the desk has the list only', async () => {
  for (const lang of ['', '/en']) {
    assert.equal((await house.get(`${lang}${tables}`, moderator)).status, 200)
    assert.equal((await house.get(`${lang}/beheer/tafel/bijeenkomsten`, desk)).status, 200)
    assert.equal((await house.get(`${lang}${tables}`, desk)).status, 403)
    assert.equal((await house.get(`${lang}${attendance}`, panel.who('contact'))).status, 403)
  }
  assert.doesNotMatch((await house.get(attendance, desk)).text, /bijeenkomst\/1\/tafels"/)
})
