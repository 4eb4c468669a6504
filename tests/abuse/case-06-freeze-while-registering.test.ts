/** Case 6: registrations come in while the pool is frozen. Whoever was told "saved" is in the pool, every other was told no. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { endOf } from '../../src/kit/texts/dates.ts'
import { drawState, leavesOf } from '../../src/recruitment/draw/queries.ts'
import { rootOf } from '../../src/recruitment/draw/rules.ts'
import { someAtOnce } from '../world/at-once.ts'
import { aHouse, type House } from '../world/house.ts'
import { insists } from '../world/insisting.ts'
import { aPanel, type PanelInWorld } from '../world/panel.ts'
import { opened, planned, ready, termsFit } from '../world/recruitment.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'rond', termsFit)
  await opened(house, panel)
})
after(() => house.close())

/** Presses the last button of a hundred registrations; when forty were answered the day of closing is over and somebody freezes. */
async function roundOneFreeze(links: readonly string[]) {
  const staff = '/beheer/rond/loting'
  const answered = { n: 0 }
  const frozen = Promise.withResolvers<number>()
  const freeze = async () => {
    house.setClock(endOf(planned.closesOn))
    frozen.resolve((await house.post(`${staff}/bevries`, {}, panel.who('process-lead'), staff)).status)
  }
  const statuses = await someAtOnce(links, async (link) => {
    const { status } = await house.post(`/panel/rond/meedoen/${link}/controle`, { eligible: 'ja' })
    answered.n += 1
    if (answered.n === 40) void freeze().catch(frozen.reject)
    return status
  })
  assert.equal(await frozen.promise, 303)
  return new Map(links.map((link, at) => [link, statuses[at]]))
}

test('of a hundred registrations round one freeze each is in the pool, or was told no', async () => {
  const answers = await roundOneFreeze(await ready(house, panel, 100))
  const [rows, state, leaves] = await house.works.look(async (work) => [
    await work.sql
      .selectFrom('recruitment.applicant as a')
      .leftJoin('recruitment.leafRow as r', 'r.applicantId', 'a.id')
      .select(['a.name', 'a.lot', 'r.place'])
      .execute(),
    await drawState(work, panel.id),
    await leavesOf(work, panel.id),
  ])
  for (const { name, lot, place } of rows) {
    const saved = answers.get(name) === 303
    assert.ok(saved || answers.get(name) === 409, `${name}: ${answers.get(name)}`)
    assert.equal(place !== null, saved, `${name} was told ${answers.get(name)}`)
    assert.equal(lot !== null, saved, `${name} has number ${lot}`)
  }
  const told = [...answers.values()].filter((status) => status === 303).length
  assert.ok(told >= 40 && told < 100, `${told} of a hundred came in time`)
  assert.equal(state.draw?.pool, told)
  assert.equal(leaves.length, told)
  assert.equal(rootOf(leaves), state.draw?.root)
})

test('a second freeze changes nothing, and nobody comes in after the first', async () => {
  const before = await house.works.look((work) => drawState(work, panel.id))
  const again = await insists(house, panel.who('process-lead'), '/beheer/rond/loting/bevries')
  assert.equal(again.location, '/beheer/rond/loting', 'it got as far as the rule, and went back to the page')
  const [late = ''] = await house.works.look(async (work) =>
    (await work.sql.selectFrom('recruitment.applicant').select('name').where('lot', 'is', null).limit(1).execute()).map(
      ({ name }) => name,
    ),
  )
  house.setClock(new Date('2026-11-24T10:00:00Z'))
  assert.equal((await house.post(`/panel/rond/meedoen/${late}/controle`, { eligible: 'ja' })).status, 409)
  assert.deepEqual(await house.works.look((work) => drawState(work, panel.id)), before)
})
