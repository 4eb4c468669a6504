import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { promised } from '../agreement/queries.ts'
import { fulfils, meetingsOf, nextMeeting } from './queries.ts'

let house: House
let panel: PanelInWorld
let lead = ''
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'baan', { meetings: 2, hours: 12 })
  lead = panel.who('process-lead')
})
after(() => house.close())

const facts = {
  ...{ kind: 'learning', title: 'Kennismaken', titleEn: 'Getting to know each other', starts: '10:00', ends: '16:00' },
  ...{ place: 'Het Gebouw, Plein 1, Voorbeeldstad', placeEn: '', facilities: ['level', 'food'] },
}
const plan = '/beheer/baan/traject'
const days = () =>
  house.works.look(async (work) =>
    (await meetingsOf(work, panel.id)).map(({ day, firstDay, state }) => [day, firstDay, state]),
  )

test('an empty agenda says so; the first two meetings are planned, bad input comes back with what was typed', async () => {
  assert.match((await house.get('/panel/baan/agenda')).text, /nog geen bijeenkomst/)
  for (const bad of [
    { day: '2026-02-30' },
    { starts: '25:00' },
    { title: ' ' },
    { ends: '09:00' },
    { day: '2026-11-01' },
  ]) {
    const answer = await house.post(`${plan}/nieuw`, { ...facts, day: '2027-02-06', ...bad }, lead)
    assert.equal(answer.status, 422, JSON.stringify(bad))
    assert.match(answer.text, /Plein 1/)
  }
  assert.equal((await house.post(`${plan}/nieuw`, { ...facts, day: '2027-02-06' }, lead)).status, 303)
  assert.equal(
    (await house.post(`${plan}/nieuw`, { ...facts, title: 'Besluiten', day: '2027-02-27' }, lead)).status,
    303,
  )
  assert.equal((await house.post(`${plan}/nieuw`, { ...facts, day: '2027-02-20' }, lead)).status, 422)
})

test('every page opens in both languages for the process lead, and for nobody else', async () => {
  for (const path of [plan, `${plan}/nieuw`, `${plan}/1`, `${plan}/1/verzetten`, `${plan}/1/afgelast`])
    for (const lang of ['', '/en']) {
      assert.equal((await house.get(`${lang}${path}`, lead)).status, 200, path)
      assert.equal((await house.get(`${lang}${path}`, panel.who('contact'))).status, 403, path)
    }
  assert.equal((await house.get(`${plan}/9`, lead)).status, 404)
  assert.equal((await house.get('/panel/nergens/agenda')).status, 404)
  const [nl, en] = [await house.get('/panel/baan/agenda'), await house.get('/en/panel/baan/agenda')]
  assert.match(nl.text, /zaterdag 6.februari 2027/)
  assert.match(nl.text, /Drempelvrij/)
  assert.match(en.text, /Getting to know each other/)
})

test('a postponed meeting shows the first day beside the new one, and whom to tell', async () => {
  const on = `${plan}/1/verzetten`
  assert.match((await house.post(on, { day: '2027-02-27' }, lead)).text, /Verzet eerst die bijeenkomst/)
  assert.match((await house.post(on, { day: '2027-02-16' }, lead)).text, /andere dag van de week/)
  assert.equal((await house.post(on, { day: '2027-02-13' }, lead)).status, 303)
  assert.deepEqual(await days(), [
    ['2027-02-13', '2027-02-06', 'planned'],
    ['2027-02-27', '2027-02-27', 'planned'],
  ])
  const after = await house.get(`${plan}/1`, lead)
  assert.match(after.text, /contact@baan\.example/)
  const agenda = (await house.get('/panel/baan/agenda')).text.replaceAll('\u00a0', ' ')
  assert.match(agenda, /zaterdag 13 februari 2027[\s\S]*eerst gepland op 6 februari 2027/)
  assert.doesNotMatch((await house.get(plan, lead)).text, /Kijk na/)
})

test('the calendar has the new day and the same id', async () => {
  const ics = await house.get('/panel/baan/agenda.ics')
  assert.match(ics.headers.get('content-type') ?? '', /^text\/calendar/)
  assert.match(ics.text, /DTSTART:20270213T090000Z\r\n/)
  const [first] = await house.works.look((work) => meetingsOf(work, panel.id))
  assert.ok(ics.text.includes(`UID:${first?.id}@kring`))
  assert.equal((await house.get('/en/panel/baan/agenda.ics')).status, 200)
})

test('two at once move the same meeting: the second is told, and both days never hold', async () => {
  const on = `${plan}/2/verzetten`
  const answers = await Promise.all([
    house.post(on, { day: '2027-03-20' }, lead),
    house.post(on, { day: '2027-03-20' }, lead),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
})

test('a meeting is not held before its day; a cancelled one stays on the agenda', async () => {
  await house.post(`${plan}/1/gehouden`, {}, lead, `${plan}/1/verzetten`)
  assert.equal((await days())[0]?.[2], 'planned')
  assert.equal((await house.post(`${plan}/1`, facts, lead)).status, 303)
  assert.equal((await house.post(`${plan}/2/afgelast`, {}, lead)).status, 303)
  assert.match((await house.get('/panel/baan/agenda')).text, /Afgelast/)
  assert.match((await house.get(plan, lead)).text, /Kijk na/)
})

test('held on its day: the promise follows, and is late after its own day', async () => {
  const other = await aPanel(house, 'spoor', { meetings: 2 })
  const who = other.who('process-lead')
  const kept = () =>
    house.works.look(async (work) =>
      (await fulfils(work, other.id, await promised(work, other.id))).map(({ state }) => state),
    )
  assert.deepEqual(await kept(), ['none'])
  await house.post('/beheer/spoor/traject/nieuw', { ...facts, day: '2026-11-24' }, who)
  assert.deepEqual(await kept(), ['open'])
  assert.equal((await house.works.look((work) => nextMeeting(work, other.id)))?.number, 1)
  assert.equal((await house.post('/beheer/spoor/traject/1/gehouden', {}, who, '/beheer/spoor/traject/1')).status, 303)
  assert.deepEqual(await kept(), ['part'])
  assert.equal(await house.works.look((work) => nextMeeting(work, other.id)), undefined)
  house.setClock(new Date('2027-05-16T10:00:00Z'))
  assert.deepEqual(await kept(), ['late'])
})
