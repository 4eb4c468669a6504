import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { theMembers } from '../../../tests/world/members.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'

let house: House
let panel: PanelInWorld
const plan = '/beheer/verzet/traject'
before(async () => {
  house = await aHouse({ now: new Date('2027-01-11T09:00:00Z') })
  panel = await aPanel(house, 'verzet')
  await theMembers(house, panel, { citizens: 2, partner: 1 })
  const facts = { kind: 'learning', title: 'Leren', starts: '10:00', ends: '16:00', place: 'Het Gebouw' }
  for (const day of ['2027-02-06', '2027-03-06'])
    await house.post(`${plan}/nieuw`, { ...facts, day }, panel.who('process-lead'))
})
after(() => house.close())

const told = async () => (await house.mails()).filter(({ name }) => name === 'meeting-moved')

test('a meeting that moves is told to every member once, with the first day and the new one', async () => {
  await house.jobs()
  assert.equal((await told()).length, 0, 'nothing moved')
  await house.post(`${plan}/1/verzetten`, { day: '2027-02-13' }, panel.who('process-lead'))
  await house.jobs()
  await house.jobs()
  const mails = await told()
  assert.deepEqual(mails.map(({ to }) => to).sort(), [
    'burger1@verzet.example',
    'burger2@verzet.example',
    'partner1@verzet.example',
  ])
  assert.match(mails[0]?.text ?? '', /"Leren"[\s\S]*zaterdag\s6\sfebruari\s2027[\s\S]*zaterdag\s13\sfebruari\s2027/)
})

test('moved once more, it is told once more; once it is over nobody is told', async () => {
  await house.post(`${plan}/1/verzetten`, { day: '2027-02-20' }, panel.who('process-lead'))
  await house.jobs()
  assert.equal((await told()).length, 6)
  await house.post(`${plan}/2/verzetten`, { day: '2027-03-13' }, panel.who('process-lead'))
  house.setClock(new Date('2027-03-20T09:00:00Z'))
  await house.jobs()
  assert.equal((await told()).length, 6)
})
