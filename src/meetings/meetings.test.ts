import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { readPdf } from '../kit/pdf/read.ts'
import { closePrints } from '../kit/pdf/render.ts'
import { panelOf } from '../panel/queries.ts'
import { agendaPdf } from './prints.ts'
import { agendaOf } from './queries.ts'

let house: House
let panel: PanelInWorld
let [moderator, lead] = ['', '']
before(async () => {
  house = await aHouse({ now: new Date('2027-02-06T09:00:00Z') })
  panel = await aPanel(house, 'zaal')
  moderator = panel.who('lead-moderator')
  lead = panel.who('process-lead')
  const meeting = {
    kind: 'learning',
    title: 'Leren',
    titleEn: 'Learning',
    starts: '10:00',
    ends: '16:00',
    place: 'Het Gebouw',
  }
  await house.post('/beheer/zaal/traject/nieuw', { ...meeting, day: '2027-02-06' }, lead)
})
after(async () => {
  await house.close()
  await closePrints()
})

const path = '/beheer/zaal/bijeenkomst/1'
const facts = {
  kind: 'input',
  minutes: '40',
  title: 'Cijfers over wonen',
  owner: 'Noor',
  question: 'Wat valt op?',
  harvest: 'kaarten',
}
const now = () => house.works.look((work) => agendaOf(work, panel.id, '1'))
const agenda = async () => (await now())?.items.map(({ title }) => (title as { nl: string }).nl) ?? []

test('an empty agenda begins with a usual day that fits, once', async () => {
  assert.match((await house.get(path, moderator)).text, /nog leeg/)
  assert.equal((await house.post(`${path}/dagindeling`, {}, moderator, path)).status, 303)
  assert.match((await house.get(path, moderator)).text, /Past precies/)
  const before = await agenda()
  await house.post(`${path}/dagindeling`, { rev: '1' }, moderator, path)
  assert.deepEqual(await agenda(), before)
})

test('an item is added, moved, edited and taken off; times follow', async () => {
  assert.equal((await house.post(`${path}/punt`, facts, moderator)).status, 303)
  const added = (await now())?.items.at(-1)
  assert.ok(added)
  for (const bad of [{ minutes: '0' }, { minutes: 'veel' }, { title: '' }, { kind: 'dans' }])
    assert.equal((await house.post(`${path}/punt/${added.id}`, { ...facts, ...bad }, moderator)).status, 422)
  assert.equal((await house.post(`${path}/punt/${added.id}/plaats`, { way: 'up' }, moderator, path)).status, 303)
  assert.equal((await agenda()).at(-2), 'Cijfers over wonen')
  assert.match((await house.get(path, moderator)).text, /40 minuten te lang/)
  assert.equal((await house.post(`${path}/punt/${added.id}`, { ...facts, minutes: '25' }, lead)).status, 303)
  assert.match((await house.get(path, moderator)).text, /15\.55[\s\S]*Cijfers over wonen[\s\S]*16\.20/)
  const other = (await now())?.items[0]
  assert.equal((await house.post(`${path}/punt/${other?.id}/weg`, {}, moderator, path)).status, 303)
  assert.deepEqual(
    (await now())?.items.map(({ place }) => place),
    (await now())?.items.map((_, at) => at + 1),
  )
})

test('two people save the same agenda: the second is told, sees the newest, and keeps her text', async () => {
  const seen = await now()
  const item = seen?.items.at(-1)
  const on = `${path}/punt/${item?.id}`
  const [first, second] = await Promise.all([
    house.post(on, { ...facts, title: 'Van de gespreksleider', rev: String(seen?.rev) }, moderator),
    house.post(on, { ...facts, title: 'Van de procesleider', rev: String(seen?.rev) }, lead),
  ])
  assert.deepEqual([first.status, second.status].sort(), [303, 409])
  const [winner, loser] =
    first.status === 303
      ? ['Van de gespreksleider', 'Van de procesleider']
      : ['Van de procesleider', 'Van de gespreksleider']
  const refused = first.status === 303 ? second : first
  assert.match(refused.text, /bewaarde de agenda intussen/)
  assert.match(refused.text, new RegExp(`value="${loser}"`))
  assert.ok(refused.text.includes(winner))
  assert.ok((await agenda()).includes(winner) && !(await agenda()).includes(loser))
  assert.match(refused.text, new RegExp(`name="rev" value="${(seen?.rev ?? 0) + 1}"`))
})

test('an item that was taken off while somebody wrote keeps her text, as a new item', async () => {
  const seen = await now()
  const item = seen?.items[1]
  await house.post(`${path}/punt/${item?.id}/weg`, {}, moderator, path)
  const rev = String((await now())?.rev)
  const refused = await house.post(
    `${path}/punt/${item?.id}`,
    { ...facts, title: 'Mijn lange tekst', rev },
    lead,
    `${path}/punt`,
  )
  assert.equal(refused.status, 409)
  assert.match(refused.text, /value="Mijn lange tekst"/)
  assert.match(refused.text, /action="\/beheer\/zaal\/bijeenkomst\/1\/punt"/)
})

test('the agenda prints on A4 in both languages, with what stands on it', async () => {
  assert.equal((await house.get(`${path}/agenda`)).status, 303, 'not without signing in')
  for (const [lang, way, name] of [
    ['nl', '', 'Bijeenkomst 1: Leren'],
    ['en', '/en', 'Meeting 1: Learning'],
  ] as const) {
    const answer = await house.get(`${way}${path}/agenda`, moderator)
    assert.equal(answer.headers.get('content-type'), 'application/pdf')
    assert.match(answer.text, /^%PDF/)
    const pdf = await house.works.look(async (work) => {
      const found = await agendaOf(work, panel.id, '1')
      assert.ok(found)
      return agendaPdf(found, await panelOf(work, { panel: panel.id }), lang)
    })
    const read = readPdf(pdf)
    assert.ok(read.text.includes(name))
    assert.match(read.text, /Wat valt op\?/)
    assert.deepEqual([read.title, read.tagged], [name, true])
  }
})

test('in the hall: what runs, how long still, and on to the next; it ends', async () => {
  assert.match((await house.get(`${path}/zaal`, moderator)).text, /Straks/)
  const items = (await now())?.items ?? []
  assert.equal((await house.post(`${path}/zaal`, { item: items[0]?.id ?? '' }, moderator)).status, 303)
  house.setClock(new Date('2027-02-06T09:05:00Z'))
  const shown = (await house.get(`${path}/zaal`, moderator)).text
  assert.match(shown, new RegExp(`<b>${(items[0]?.minutes ?? 0) - 5}</b>`))
  assert.equal((await house.post(`${path}/zaal`, { item: crypto.randomUUID() }, moderator)).status, 409)
  assert.equal((await house.post(`${path}/zaal`, { item: '' }, moderator)).status, 303)
  assert.equal((await now())?.running, undefined)
})

test('every page opens in both languages, for who leads and for nobody else', async () => {
  const item = (await now())?.items[0]?.id
  for (const lang of ['', '/en'])
    for (const page of ['/beheer/zaal/bijeenkomsten', path, `${path}/punt`, `${path}/punt/${item}`, `${path}/zaal`]) {
      assert.equal((await house.get(`${lang}${page}`, moderator)).status, 200, page)
      assert.equal((await house.get(`${lang}${page}`, panel.who('contact'))).status, 403, page)
    }
  assert.equal((await house.get('/beheer/zaal/bijeenkomst/7', moderator)).status, 404)
  assert.equal((await house.get(`${path}/punt/onzin`, moderator)).status, 404)
  const elsewhere = await aPanel(house, 'elders')
  assert.equal((await house.get(path, elsewhere.who('lead-moderator'))).status, 403)
})
