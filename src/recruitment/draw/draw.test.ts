import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { closed, drawn, planned, registered, seedTime, throws, wanted } from '../../../tests/world/pool.ts'
import { verify } from '../../kit/audit/verify.ts'
import { clash } from '../../panel/rules.ts'
import { drawState, leavesOf } from './queries.ts'
import { drawConstitutional } from './room.ts'
import { hashOf, rootOf, seedOf } from './rules.ts'
import type { DrawRules } from './types.ts'

let house: House
let panel: PanelInWorld
const staff = '/beheer/loten/loting'
const work = '/werk/loten/loting'
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'loten', { citizenSeats: 6, partnerSeats: 2 })
})
after(() => house.close())

const lead = () => panel.who('process-lead')
const witness = () => panel.who('witness')
const state = () => house.works.look((look) => drawState(look, panel.id))
const everyPage = async () => {
  for (const lang of ['', '/en']) {
    assert.equal((await house.get(`${lang}${staff}`, lead())).status, 200)
    assert.equal((await house.get(`${lang}${work}`, witness())).status, 200)
    assert.equal((await house.get(`${lang}${work}/trek`, witness())).status, 200)
    assert.equal((await house.get(`${lang}/panel/loten/loting`)).status, 200)
    assert.equal((await house.get(`${lang}/panel/loten/loting/record.json`)).status, 200)
  }
}
interface Record {
  readonly rules: { readonly body: DrawRules; readonly hash: string }
  readonly versions: readonly unknown[]
  readonly leaves: readonly string[]
  readonly pool: { readonly n: number; readonly root: string }
  readonly seed: { readonly seed: string }
  readonly result: {
    readonly body: { readonly panel: readonly string[]; readonly targets: readonly { met: boolean }[] }
  }
}
const published = async (): Promise<Record> => JSON.parse((await house.get('/panel/loten/loting/record.json')).text)

test('without a plan there are no rules; nobody but who may comes near the draw', async () => {
  await everyPage()
  assert.equal((await house.post(staff, wanted, lead())).status, 409)
  await planned(house, panel)
  assert.equal((await house.get(staff, witness())).status, 403)
  assert.equal((await house.get(work, lead())).status, 403)
  assert.equal((await house.get('/panel/niets/loting')).status, 404)
  assert.ok(clash([{ role: 'process-lead', partnerId: null }], { name: 'Lea', role: 'witness' }), 'staff is no witness')
})

test('the rules are fixed with their code and mailed whole to partner and witness', async () => {
  assert.equal((await house.post(staff, { ...wanted, flex: 'kleur 1' }, lead())).status, 422)
  assert.equal((await house.post(staff, wanted, lead())).status, 303)
  const record = await published()
  assert.equal(hashOf(record.rules.body), record.rules.hash)
  assert.equal(record.rules.body.seats, 6)
  assert.deepEqual(record.rules.body.flexBounds, [{ feature: 'leeftijd', most: 1 }])
  for (const role of ['contact', 'deputy', 'witness'] as const) {
    const mail = (await house.mails()).find(({ name, to }) => name === 'draw-rules' && to === panel.who(role))
    assert.ok(mail?.text.includes(record.rules.hash) && mail.text.includes('"seats":6'), role)
  }
})

test('a change stands beside the old rules, with its reason and the signature of the witness', async () => {
  assert.equal((await house.post(staff, wanted, lead())).status, 409)
  const other = { ...wanted, reserves: '10' }
  assert.equal((await house.post(staff, other, lead())).status, 422)
  assert.equal((await house.post(staff, { ...other, reason: 'Minder reserves zijn genoeg.' }, lead())).status, 303)
  assert.equal((await published()).versions.length, 2)
  await everyPage()
})

test('the pool is frozen once, after the close, under signed rules', async () => {
  await registered(house, panel, 30)
  const computed = await house.get(`${staff}?reken=ja`, lead())
  assert.ok(computed.text.includes('alle doelen kunnen gehaald worden'))
  const freeze = () => house.post(`${staff}/bevries`, {}, lead(), staff)
  await freeze()
  assert.equal((await state()).draw, undefined, 'registration is still open')
  house.setClock(closed)
  await freeze()
  assert.equal((await state()).draw, undefined, 'the witness has not signed the change')
  assert.equal((await house.post(work, {}, witness())).status, 303)
  await Promise.all([freeze(), freeze()])
  const { draw } = await state()
  assert.equal(draw?.pool, 30)
  const leaves = await house.works.look((look) => leavesOf(look, panel.id))
  assert.equal(leaves.length, 30)
  assert.equal(rootOf(leaves), draw?.root)
  await freeze()
  assert.deepEqual((await state()).draw, draw)
  await house.post(staff, { ...wanted, reason: 'Te laat om nog te wijzigen.' }, lead())
  assert.equal((await published()).versions.length, 2, 'after the close the rules stay')
  assert.ok((await house.mails()).some(({ name, text }) => name === 'draw-frozen' && text.includes(draw?.root ?? 'x')))
  await everyPage()
})

test('the witness signs what is fixed; her throws count a day later, once', async () => {
  assert.equal((await house.post(work, { published: 'hier' }, witness())).status, 422)
  assert.equal((await house.post(work, { published: 'https://notaris.example/12' }, witness())).status, 303)
  const run = () => house.post(`${work}/trek`, {}, lead())
  await run()
  assert.equal((await state()).result, undefined, 'no draw before the throws')
  assert.notEqual((await house.post(work, { act: 'throws', throws }, witness())).status, 303)
  assert.equal((await state()).seed, undefined, 'too soon')
  house.setClock(new Date(Math.max(closed.getTime() + 24 * 3_600_000, seedTime.getTime())))
  assert.equal((await house.post(work, { throws: '123' }, witness())).status, 422)
  assert.equal((await house.post(work, { throws }, witness())).status, 303)
  await house.post(work, { act: 'throws', throws: '9'.repeat(20) }, witness())
  const { draw, seed } = await state()
  assert.equal(seed?.throws, throws)
  assert.equal(seed?.seed, draw && seedOf(draw, throws))
  await everyPage()
})

test('the draw is held once; its record is public, without names, and the audit finds every row as it was written', async () => {
  const run = () => house.post(`${work}/trek`, {}, lead())
  await Promise.all([run(), run()])
  const { result } = await state()
  assert.ok(result)
  await run()
  assert.deepEqual((await state()).result, result)
  const { result: shown } = await published()
  assert.equal(shown.body.panel.length, 6)
  assert.ok(shown.body.targets.every(({ met }) => met))
  const text = JSON.stringify(await published())
  assert.ok(!text.includes('Burger ') && !text.includes('@loten.example'))
  const verdict = await house.works.look((look) => verify(look, drawConstitutional))
  assert.deepEqual(verdict.faults, [])
  await everyPage()
})

test('when the targets are out of reach nothing is drawn, and it says what is missing', async () => {
  house.setClock(new Date('2026-11-24T12:00:00Z'))
  const few = await aPanel(house, 'krap', { citizenSeats: 6, partnerSeats: 2 })
  await planned(house, few)
  await registered(house, few, 4)
  await assert.rejects(drawn(house, few), /409/)
  const answer = await house.post('/werk/krap/loting/trek', {}, few.who('process-lead'))
  assert.ok(answer.text.includes('2 aanmeldingen meer'))
  assert.equal((await house.works.look((look) => drawState(look, few.id))).result, undefined)
})
