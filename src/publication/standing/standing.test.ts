import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { anAdvice, moveTo } from '../../../tests/world/advice.ts'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel } from '../../../tests/world/panel.ts'

let house: House
before(async () => {
  house = await aHouse({ now: new Date('2027-05-15T10:00:00Z') })
})
after(() => house.close())

test('without a panel the front page says so, and where an organisation can ask', async () => {
  assert.match((await house.get('/')).text, /Er is nog geen panel[\s\S]*Ik heb een vraag voor een burgerpanel/)
  assert.match((await house.get('/en')).text, /There is no panel yet[\s\S]*I have a question for a citizens/)
})

test('the front page says of each panel where it is, and how late the partner is', async () => {
  const panel = await aPanel(house, 'plein', { responseDays: 60 })
  assert.match((await house.get('/')).text, /href="\/panel\/plein"[\s\S]*Hoe verder\?[\s\S]*Nu: Brieven/)
  await anAdvice(house, panel, { n: 2, handedOverOn: '2027-05-17' })
  await moveTo(house, '2027-08-26')
  assert.match((await house.get('/')).text, /De partner is 41.dagen te laat/)
  assert.match((await house.get('/en')).text, /Now: Letters[\s\S]*The partner is 41.days late/)
})
