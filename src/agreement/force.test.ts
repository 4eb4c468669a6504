import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { system } from '../panel/proof.ts'
import { startClock } from './actions.ts'
import { inForce, promised } from './queries.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'kracht', { responseDays: 90, followUpMonths: [6, 12] })
})
after(() => house.close())

test('what holds is the newest published version; its promises are there, those after the hand-over without a date', async () => {
  const [force, all] = await house.works.look(async (work) => [
    await inForce(work, panel.id),
    await promised(work, panel.id),
  ])
  assert.equal(force?.version.number, 1)
  assert.equal(force?.terms.citizenSeats, 24)
  const answer = all.find(({ kind }) => kind === 'answer-each')
  assert.equal(answer?.party, panel.partner)
  assert.equal(answer?.dueOn, undefined)
  assert.equal(all.filter(({ kind }) => kind === 'status-report').length, 2)
  assert.equal(all.find(({ kind }) => kind === 'citizens-seated')?.dueOn, '2027-02-06')
})

test('the clock starts once: promises get their day, and keep the first', async () => {
  await house.works.change((work) => startClock(work, system(panel.id), '2027-05-18'))
  await house.works.change((work) => startClock(work, system(panel.id), '2027-08-01'))
  const all = await house.works.look((work) => promised(work, panel.id))
  const answer = all.find(({ kind }) => kind === 'answer-each')
  assert.equal(answer?.dueOn, '2027-08-16')
  assert.equal(answer?.firstDueOn, '2027-08-16')
  assert.deepEqual(
    all.filter(({ kind }) => kind === 'status-report').map(({ dueOn }) => dueOn),
    ['2027-11-18', '2028-05-18'],
  )
})
