/** Case 4: the pool is frozen once, the throws count once, and the draw is held once; another number or other throws are refused. Voiding a draw does not stand yet. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { drawState } from '../../src/recruitment/draw/queries.ts'
import { aHouse, type House } from '../world/house.ts'
import { insists } from '../world/insisting.ts'
import { aPanel, type PanelInWorld } from '../world/panel.ts'
import { closed, planned, registered, seedTime, throws, wanted } from '../world/pool.ts'

const [staff, work] = ['/beheer/een-keer/loting', '/werk/een-keer/loting']
let house: House
let panel: PanelInWorld
let [lead, witness] = ['', '']
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'een-keer', { citizenSeats: 6, partnerSeats: 2 })
  lead = panel.who('process-lead')
  witness = panel.who('witness')
  await planned(house, panel)
  await registered(house, panel, 30)
  assert.equal((await house.post(staff, wanted, lead)).status, 303)
})
after(() => house.close())

const state = () => house.works.look((look) => drawState(look, panel.id))
const record = async () => (await house.get('/panel/een-keer/loting/record.json')).text
const everybody = ['process-lead', 'director', 'witness', 'verifier', 'contact', 'signatory', 'desk'] as const

/** Whoever insists with this form: what was fixed stays as it was, byte by byte. */
async function changesNothing(path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const [before, shown] = [await state(), await record()]
  for (const role of everybody) await insists(house, panel.who(role), path, fields)
  assert.deepEqual(await state(), before, path)
  assert.equal(await record(), shown, path)
}

test('the pool is frozen once', async () => {
  house.setClock(closed)
  const both = [1, 2].map(() => insists(house, lead, `${staff}/bevries`))
  assert.deepEqual((await Promise.all(both)).map(({ status }) => status).sort(), [303, 303])
  assert.equal((await state()).draw?.pool, 30)
  house.setClock(new Date(closed.getTime() + 3_600_000))
  await changesNothing(`${staff}/bevries`, {})
  await changesNothing(staff, { ...wanted, reserves: '10', reason: 'Nog even iets anders gewild.' })
})

test('the witness signs once, and only what is fixed', async () => {
  const { draw } = await state()
  const print = `${draw?.rulesHash} ${draw?.pool} ${draw?.root}`
  const published = 'https://notaris.example/akte-12'
  const other = await insists(house, witness, work, { act: 'sign', print: print.replace(' 30 ', ' 31 '), published })
  assert.equal(other.status, 409)
  assert.equal((await insists(house, witness, work, { act: 'sign', print, published })).status, 303)
  await changesNothing(work, { act: 'sign', print, published: 'https://elders.example/akte-13' })
})

test('twenty throws, not before their time, and no other ones after them', async () => {
  const enter = (value: string) => insists(house, witness, work, { act: 'throws', throws: value })
  assert.equal((await enter(throws)).status, 409, 'too soon')
  house.setClock(new Date(Math.max(closed.getTime() + 26 * 3_600_000, seedTime.getTime())))
  for (const wrong of [throws.slice(1), `${throws}1`, throws.repeat(2), throws.replace('3', 'x'), ''])
    assert.equal((await enter(wrong)).status, 422, wrong)
  assert.equal((await state()).seed, undefined)
  assert.equal((await enter(throws)).status, 303)
  assert.equal((await state()).seed?.throws, throws)
  const others = [[...throws].reverse().join(''), '0'.repeat(20), throws.slice(1), `${throws}9`]
  for (const other of others) assert.equal((await enter(other)).status, 409, other)
  for (const other of [throws, ...others]) await changesNothing(work, { act: 'throws', throws: other })
})

test('the draw is held once, also by two at the same moment', async () => {
  const run = `${work}/trek`
  const both = await Promise.all([insists(house, witness, run), insists(house, lead, run)])
  assert.ok(both.some(({ status }) => status === 303))
  const { result } = await state()
  assert.ok(result)
  house.setClock(new Date(seedTime.getTime() + 3 * 86_400_000))
  await changesNothing(run, {})
  await changesNothing(`${staff}/bevries`, {})
  await changesNothing(work, { act: 'throws', throws: '9'.repeat(20) })
  await changesNothing(staff, { ...wanted, reserves: '3', reason: 'Liever een andere uitslag gehad.' })
})
