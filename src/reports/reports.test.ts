import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { theMembers } from '../../tests/world/members.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { promised } from '../agreement/queries.ts'
import { verify } from '../kit/audit/verify.ts'
import type { Member } from '../seats/types.ts'
import { fulfils, publishedReports } from './queries.ts'
import { reports } from './room.ts'

let house: House
let panel: PanelInWorld
let members: Member[] = []
let [writer, communication, lead] = ['', '', '']
const citizen = 'burger1@verslag.example'
before(async () => {
  house = await aHouse({ now: new Date('2027-02-06T17:00:00Z') })
  panel = await aPanel(house, 'verslag', { reportDays: 10 })
  ;[writer, communication, lead] = [panel.who('note-taker'), panel.who('communication'), panel.who('process-lead')]
  members = await theMembers(house, panel, { citizens: 4, partner: 2 })
  const meeting = { kind: 'learning', title: 'Leren', starts: '10:00', ends: '16:00', place: 'Het Gebouw' }
  await house.post('/beheer/verslag/traject/nieuw', { ...meeting, day: '2027-02-06' }, lead)
  await house.post('/beheer/verslag/traject/nieuw', { ...meeting, day: '2027-02-27' }, lead)
  await house.post('/beheer/verslag/traject/1/gehouden', {}, lead, '/beheer/verslag/traject/1')
})
after(() => house.close())

const staff = '/beheer/verslag/verslag/1'
const own = '/lid/verslag/verslag/1'
const open = '/panel/verslag/verslag/1'
const text = {
  ...{ title: 'Verslag van de eerste dag', titleEn: 'Report of the first day' },
  body: '## Wat er gezegd is\n\nVeel mensen willen kleiner wonen, als het dichtbij kan.',
  bodyEn: '## What was said\n\nMany people want to live smaller, if it can be nearby.',
}
const kept = () =>
  house.works.look(async (work) =>
    (await fulfils(work, panel.id, await promised(work, panel.id))).map(({ state }) => state),
  )

test('nothing is public before there is a report; the staff sees what is owed', async () => {
  assert.match((await house.get('/panel/verslag/verslagen')).text, /binnen 10 dagen[\s\S]*nog geen verslag/)
  assert.match((await house.get('/beheer/verslag/verslagen', writer)).text, /16.februari 2027/)
  assert.deepEqual(await kept(), ['open'])
})

test('the draft begins with who was there, and says who listened', async () => {
  const on = '/beheer/verslag/bijeenkomst/1/aanwezig'
  for (const { seat, name } of members)
    await house.post(on, { mark: `${seat}:${name === 'Burger 4' ? 'absent' : 'present'}` }, lead)
  const page = (await house.get('/beheer/verslag/verslagen/nieuw', writer)).text
  assert.match(page, /Er waren 3 burgers en 2 leden van de partner\. Eén van hen luisterde/)
})

test('a draft of a meeting that was, once; bad input keeps what was typed', async () => {
  const on = '/beheer/verslag/verslagen/nieuw'
  for (const bad of [{ meeting: '2' }, { meeting: '9' }, { meeting: '' }, { title: ' ' }, { kind: 'roman' }]) {
    const answer = await house.post(on, { ...text, kind: 'meeting', meeting: '1', ...bad }, writer)
    assert.equal(answer.status, 422, JSON.stringify(bad))
    assert.match(answer.text, /kleiner wonen/)
  }
  const two = await Promise.all([1, 2].map(() => house.post(on, { ...text, kind: 'meeting', meeting: '1' }, writer)))
  assert.deepEqual(two.map(({ status }) => status).sort(), [303, 422])
  assert.equal((await house.get(own, citizen)).status, 404, 'a draft is not for members')
  assert.equal((await house.get(open)).status, 404)
})

test('two people write: the second is told, sees the newest, and keeps her text', async () => {
  assert.equal((await house.post(staff, { ...text, title: 'Van een ander' }, lead)).status, 303)
  const answer = await house.post(staff, { ...text, title: 'Van mij', rev: '1' }, writer)
  assert.equal(answer.status, 409)
  assert.match(answer.text, /bewaarde dit verslag intussen/)
  assert.match(answer.text, /value="Van mij"/)
  assert.equal((await house.post(staff, text, writer)).status, 303)
})

test('the members get it to check: mail to all, and each may object', async () => {
  assert.equal((await house.post(`${staff}/openbaar`, {}, communication)).status, 422, 'not without a check')
  assert.equal((await house.post(`${staff}/voorleggen`, { length: 'days' }, writer)).status, 303)
  assert.equal((await house.mails()).filter(({ subject }) => subject === 'Wil je het verslag nakijken?').length, 6)
  assert.match((await house.get(own, citizen)).text, /nakijken tot 11.februari 2027/)
  assert.match((await house.get('/lid/verslag/verslagen', citizen)).text, /Verslag van de eerste dag/)
  assert.equal((await house.post(own, { text: '' }, citizen)).status, 422)
  assert.equal((await house.post(own, { text: 'Er was ook een ander geluid.' }, citizen)).status, 303)
  assert.equal((await house.post(own, { text: 'Het is niet iedereen.' }, 'partner1@verslag.example')).status, 303)
  assert.equal((await house.get(open)).status, 404)
})

test('members of another panel and people without a seat do not see it', async () => {
  const other = await aPanel(house, 'anders')
  await theMembers(house, other, { citizens: 1, partner: 0 })
  for (const who of ['burger1@anders.example', panel.who('contact')]) {
    assert.equal((await house.get(own, who)).status, 403)
    assert.equal((await house.post(own, { text: 'Ik hoor hier niet.' }, who, '/mijn')).status, 403)
  }
  assert.equal((await house.get('/lid/anders/verslag/1', 'burger1@anders.example')).status, 404)
  assert.equal((await house.get(staff, citizen)).status, 403)
})

test('one objection is settled, the other stays open and is printed without a name', async () => {
  const page = (await house.get(staff, writer)).text
  const [first] = [...page.matchAll(/bezwaar\/([0-9a-f-]{36})/g)].map(([, id]) => id)
  assert.ok(first)
  const on = `${staff}/bezwaar/${first}`
  assert.match((await house.get(on, writer)).text, /Er was ook een ander geluid/)
  assert.equal((await house.post(on, { how: 'Toegevoegd: sommigen wilden dat niet.' }, writer)).status, 303)
  assert.equal((await house.post(on, { how: 'Nog een keer.' }, writer)).status, 409)
  assert.match((await house.get(own, citizen)).text, /Toegevoegd: sommigen/)
  assert.equal((await house.post(`${staff}/openbaar`, {}, communication)).status, 422, 'the check still runs')
})

test('after the check communication publishes, and nobody else; late is computed', async () => {
  house.setClock(new Date('2027-02-18T10:00:00Z'))
  const [members, communicator, note] = [
    'burger2@verslag.example',
    await again('communication'),
    await again('note-taker'),
  ]
  assert.deepEqual(await kept(), ['late'])
  assert.equal((await house.post(own, { text: 'Te laat' }, members, '/mijn')).status, 409)
  assert.equal((await house.post(`${staff}/openbaar`, {}, note, '/mijn')).status, 403)
  assert.equal((await house.post(`${staff}/openbaar`, {}, communicator)).status, 303)
  assert.deepEqual(await kept(), ['kept'])
  const [nl, en] = [(await house.get(open)).text, (await house.get(`/en${open}`)).text]
  assert.match(nl, /kleiner wonen[\s\S]*Het is niet iedereen\.[\s\S]*Een lid van het panel/)
  assert.match(en, /live smaller/)
  assert.doesNotMatch(nl, /Partner 1|ander geluid/)
  assert.equal(
    (await house.post(staff, { ...text, rev: '3' }, note, '/mijn')).status,
    409,
    'what is public is not edited',
  )
})

test('a correction is a new version with its reason; the old one stays', async () => {
  const who = panel.who('communication').replace('@', '2@')
  const on = `${staff}/verbeteren`
  assert.equal((await house.post(on, { ...text, reason: 'Een getal.' }, who)).status, 422, 'nothing changed')
  const body = `${text.body}\n\nHet ging om 40 woningen.`
  assert.equal((await house.post(on, { ...text, body, reason: 'Het aantal woningen ontbrak.' }, who)).status, 303)
  const nl = (await house.get(open)).text
  assert.match(nl, /40 woningen[\s\S]*Het is niet iedereen[\s\S]*Het aantal woningen ontbrak/)
  assert.doesNotMatch((await house.get(`${open}?versie=1`)).text, /40 woningen/)
  assert.equal((await house.get(`${open}?versie=7`)).status, 404)
  const [shown] = await house.works.look((work) => publishedReports(work, panel.id))
  assert.deepEqual([shown?.version, shown?.meeting?.number, shown?.objections], [2, 1, ['Het is niet iedereen.']])
  assert.match((await house.get('/panel/verslag/verslagen')).text, /verbeterd op/)
})

test('what was published stands as it was recorded, and cannot be changed', async () => {
  const verdict = await house.works.look((work) => verify(work, reports.constitutional))
  assert.deepEqual(verdict.faults, [])
  await assert.rejects(
    house.works.change(async (work) => {
      work.ledger.lines += 1
      await work.sql.updateTable('reports.version').set({ number: 9 }).execute()
    }),
    /takes no update/,
  )
})

test('every page opens in both languages', async () => {
  const [note, who] = [panel.who('note-taker').replace('@', '2@'), panel.who('communication').replace('@', '2@')]
  for (const lang of ['', '/en']) {
    for (const path of ['/beheer/verslag/verslagen', '/beheer/verslag/verslagen/nieuw', staff, `${staff}/voorleggen`])
      assert.equal((await house.get(`${lang}${path}`, note)).status, 200, path)
    for (const path of [`${staff}/openbaar`, `${staff}/verbeteren`])
      assert.equal((await house.get(`${lang}${path}`, who)).status, 200, path)
    for (const path of ['/lid/verslag/verslagen', own])
      assert.equal((await house.get(`${lang}${path}`, 'burger2@verslag.example')).status, 200, path)
    for (const path of ['/panel/verslag/verslagen', open])
      assert.equal((await house.get(`${lang}${path}`)).status, 200, path)
  }
})

/** Another person with this role, whose session begins now. */
async function again(role: 'communication' | 'note-taker'): Promise<string> {
  const email = panel.who(role).replace('@', '2@')
  const person = await house.somebody(email)
  await house.works.change(async (work) => {
    const post = { id: crypto.randomUUID(), panelId: panel.id, personId: person, role, grantedAt: work.now }
    await work.sql
      .insertInto('panel.post')
      .values({ ...post, worksFrom: work.now })
      .execute()
    work.ledger.lines += 1
  })
  return email
}
