import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { theMembers } from '../../../tests/world/members.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { system } from '../../panel/proof.ts'
import { enoughGate } from '../queries.ts'
import { cardsOf } from './queries.ts'

let house: House
let panel: PanelInWorld
let moderator = ''
before(async () => {
  house = await aHouse({ now: new Date('2027-02-06T09:00:00Z') })
  panel = await aPanel(house, 'kaart')
  moderator = panel.who('lead-moderator')
  const meeting = {
    kind: 'learning',
    title: 'Leren',
    starts: '10:00',
    ends: '16:00',
    place: 'Het Gebouw',
    day: '2027-02-06',
  }
  await house.post('/beheer/kaart/traject/nieuw', meeting, panel.who('process-lead'))
  await theMembers(house, panel, { citizens: 4, partner: 2 })
})
after(() => house.close())

const cards = '/beheer/kaart/bijeenkomst/1/kaarten'
const own = '/lid/kaart/genoeg'
const all = () => house.works.look((work) => cardsOf(work, system(panel.id)))
const gate = () => house.works.look((work) => enoughGate(work, system(panel.id)))

test('a card is parked, and closed once with what became of it', async () => {
  assert.match((await house.get(cards, moderator)).text, /geen kaarten open/)
  assert.equal((await house.post(cards, { text: ' ' }, moderator)).status, 422)
  assert.equal((await house.post(cards, { text: 'Wie betaalt de tuin?' }, moderator)).status, 303)
  const [card] = await all()
  const on = `${cards}/${card?.id}`
  assert.equal((await house.post(on, { how: '' }, moderator)).status, 422)
  const twice = await Promise.all(
    [1, 2].map(() => house.post(on, { how: 'De gemeente, stond in de stukken.' }, moderator)),
  )
  assert.deepEqual(twice.map(({ status }) => status).sort(), [303, 409])
  for (const lang of ['', '/en'])
    for (const page of [cards, on]) assert.equal((await house.get(`${lang}${page}`, moderator)).status, 200)
  assert.equal((await house.get(`${cards}/onzin`, moderator)).status, 404)
  assert.equal((await house.get(cards, 'burger1@kaart.example')).status, 403)
})

test('members say whether they know enough; the last answer counts, and the gate opens', async () => {
  assert.deepEqual(
    (await gate()).conditions.map(({ met }) => met),
    [false, false],
  )
  const answer = (who: string, fields: Record<string, string>) => house.post(own, fields, `${who}@kaart.example`)
  assert.equal((await answer('burger1', { answer: 'no', missing: '' })).status, 422)
  assert.equal((await answer('burger1', { answer: 'no', missing: 'Wat kost het?' })).status, 303)
  assert.equal((await answer('burger2', { answer: 'yes', missing: '' })).status, 303)
  assert.equal((await answer('partner1', { answer: 'yes', missing: '' })).status, 303)
  const page = (await house.get('/beheer/kaart/genoeg', moderator)).text
  assert.match(page, /Wat kost het\?/)
  assert.doesNotMatch(page, /Burger 1/)
  assert.ok((await gate()).passed)
  await answer('burger2', { answer: 'no', missing: 'Hoe lang duurt het?' })
  assert.equal((await gate()).passed, undefined)
  assert.match((await house.get(`/en${own}`, 'burger2@kaart.example')).text, /Hoe lang duurt het/)
  assert.equal((await house.get('/en/beheer/kaart/genoeg', moderator)).status, 200)
})

test('a member of another panel cannot answer here', async () => {
  const other = await aPanel(house, 'buur')
  await theMembers(house, other, { citizens: 1, partner: 0 })
  assert.equal((await house.get(own, 'burger1@buur.example')).status, 403)
  assert.equal((await house.post(own, { answer: 'yes' }, 'burger1@buur.example', '/mijn')).status, 403)
})
