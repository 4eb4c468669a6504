import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { committed, csv, fixRules, planned, termsFit } from '../../tests/world/recruitment.ts'
import { system } from '../panel/proof.ts'
import { commitmentGate, featuresOf, recruitmentOf, releasedOf } from './queries.ts'

const now = new Date('2026-11-24T10:00:00Z')
let house: House
let panel: PanelInWorld
let lead = ''
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'werf', termsFit)
  lead = panel.who('process-lead')
})
after(() => house.close())

const at = '/beheer/werf/werving'
const unmet = () =>
  house.works.look(async (work) =>
    (await commitmentGate(work, system(panel.id))).conditions.filter(({ met }) => !met).map(({ key }) => key),
  )

test('every page opens in both languages for the process lead; the desk sees where it stands, the partner nothing', async () => {
  for (const path of [at, `${at}/plan`, `${at}/doelen`])
    for (const lang of ['', '/en']) {
      assert.equal((await house.get(`${lang}${path}`, lead)).status, 200, path)
      assert.equal((await house.get(`${lang}${path}`, panel.who('contact'))).status, 403, path)
    }
  assert.equal((await house.get(at, panel.who('desk'))).status, 200)
  assert.equal((await house.get(`${at}/plan`, panel.who('desk'))).status, 403)
})

test('a plan that leaves no time, and targets that do not add up, come back in words with what was typed', async () => {
  for (const bad of [{ closesOn: '2026-11-01' }, { drawOn: '2026-12-19' }, { drawTime: '25:00' }, { letters: '-1' }]) {
    const answer = await house.post(`${at}/plan`, { ...planned, ...bad }, lead)
    assert.equal(answer.status, 422, JSON.stringify(bad))
    assert.match(answer.text, /Wie lid is van de gemeenteraad/)
  }
  const answer = await house.post(`${at}/doelen`, { csv: csv.replace('Zuid; 5; 4', 'Zuid; 6; 4') }, lead)
  assert.equal(answer.status, 422)
  assert.match(answer.text, /samen 11\. In de overeenkomst staan 10 plekken/)
  assert.match(answer.text, /oud; 6; 5; 7/)
})

test('the gate says what is missing, and opens nothing before', async () => {
  await committed(house, panel)
  assert.deepEqual(await unmet(), ['dates', 'targets', 'rules'])
  await house.post(`${at}/open`, {}, lead, at)
  assert.equal((await house.works.look((work) => recruitmentOf(work, panel.id)))?.openedAt ?? null, null)
  assert.equal((await house.post(`${at}/plan`, planned, lead)).status, 303)
  assert.equal((await house.post(`${at}/doelen`, { csv }, lead)).status, 303)
  assert.deepEqual(await unmet(), ['rules'])
  await fixRules(house, panel)
  assert.deepEqual(await unmet(), [])
  house.setClock(new Date('2026-11-24T10:01:00Z'))
  await house.post(`${at}/doelen`, { csv: `${csv} ` }, lead)
  assert.deepEqual(await unmet(), ['rules'], 'targets changed after the rules of the draw were fixed')
  house.setClock(now)
})

test('opening lets out the number of letters once; after it plan and targets stay', async () => {
  await house.post(`${at}/doelen`, { csv }, lead)
  const both = await Promise.all([house.post(`${at}/open`, {}, lead, at), house.post(`${at}/open`, {}, lead, at)])
  assert.ok(both.every(({ status }) => status === 303))
  const [released, it] = await house.works.look(async (work) => [
    await releasedOf(work, panel.id),
    await recruitmentOf(work, panel.id),
  ])
  assert.deepEqual(
    released.map(({ moment, table }) => [moment, table]),
    [['invited', { total: 40 }]],
  )
  assert.ok(it?.openedAt)
  assert.equal((await house.post(`${at}/plan`, { ...planned, letters: '50' }, lead)).status, 409)
  assert.equal((await house.post(`${at}/doelen`, { csv }, lead, `${at}/plan`)).status, 409)
  assert.equal((await house.works.look((work) => featuresOf(work, panel.id))).length, 2)
  assert.match((await house.get(at, lead)).text, /0 aangemeld, 30 nodig/)
})
