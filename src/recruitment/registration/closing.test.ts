import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { opened, ready, termsFit } from '../../../tests/world/recruitment.ts'
import { verify } from '../../kit/audit/verify.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import { system } from '../../panel/proof.ts'
import { releasePool } from '../actions.ts'
import { registeredOf } from '../draw/queries.ts'
import { featuresOf } from '../queries.ts'
import { recruitment } from '../room.ts'
import { lock, setMoment } from '../store.ts'

const released = recruitment.constitutional.filter(({ table }) => table === 'recruitment.released')
let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'dicht', termsFit)
  await opened(house, panel)
})
after(() => house.close())

test('a hundred registrations around one freeze: each is truly in the list, or was told no', async () => {
  const links = await ready(house, panel, 100)
  const freeze = house.works.change(async (work) => {
    await lock(work, panel.id)
    const pool = await registeredOf(work, system(panel.id))
    await setMoment(work, panel.id, { closedAt: work.now, frozenAt: work.now })
    await releasePool(work, system(panel.id))
    return new Set(pool.map(({ lot }) => lot))
  })
  const send = (link: string) => house.post(`/panel/dicht/meedoen/${link}/controle`, { eligible: 'ja' })
  const [early, late] = [links.slice(0, 50).map(send), links.slice(50).map(send)]
  const answers = [...(await Promise.all(early)), ...(await Promise.all(late))]
  const frozen = await freeze
  const rows = await house.works.look((work) =>
    work.sql.selectFrom('recruitment.applicant').select(['name', 'lot']).execute(),
  )
  const lotOf = new Map(rows.map(({ name, lot }) => [name, lot]))
  for (const [at, answer] of answers.entries()) {
    const lot = lotOf.get(links[at] ?? '') ?? null
    assert.equal(answer.status, lot === null ? 409 : 303)
    if (lot !== null) assert.ok(frozen.has(lot), `number ${lot} was told saved and is in no list`)
  }
  const given = [...lotOf.values()].filter((lot) => lot !== null)
  assert.equal(new Set(given).size, given.length)
  assert.equal(given.length, frozen.size)
  const [page, english] = [await house.get('/panel/dicht/meedoen'), await house.get('/en/panel/dicht/meedoen')]
  assert.match(page.text, new RegExp(`${frozen.size} mensen doen mee aan de loting`))
  assert.match(page.text, /niet getoond/)
  assert.match(english.text, /Age<[\s\S]*young<[\s\S]*not shown/)
  const verdict = await house.works.look((work) => verify(work, released))
  assert.deepEqual([verdict.rows, verdict.faults], [2, []])
})

test('a request that waited for the lock past the deadline is told no', async () => {
  const other = await aPanel(house, 'later', termsFit)
  await opened(house, other)
  const closesAt = new Date('2026-11-24T10:00:00.300Z')
  await house.works.change(async (work) => {
    work.ledger.lines += 1
    await work.sql.updateTable('recruitment.recruitment').set({ closesAt }).where('panelId', '=', other.id).execute()
    const id = work.chance.uuid()
    const hash = sha256('wacht')
    const row = { id, panelId: other.id, ownLinkHash: hash, begunAt: work.now, stream: 'letter' as const }
    await work.sql
      .insertInto('recruitment.applicant')
      .values({ ...row, name: 'W', channel: 'post', address: 'x' })
      .execute()
    const features = await featuresOf(work, other.id)
    await work.sql
      .insertInto('recruitment.answer')
      .values(features.map((one) => ({ applicantId: id, stratumId: one.id })))
      .execute()
  })
  const held = Promise.withResolvers<void>()
  const holding = house.works.change(async (work) => {
    await lock(work, other.id)
    held.resolve()
    await new Promise((done) => setTimeout(done, 700))
  })
  await held.promise
  const answer = await house.post('/panel/later/meedoen/wacht/controle', { eligible: 'ja' })
  await holding
  assert.equal(answer.status, 409)
  assert.deepEqual(await house.works.look((work) => registeredOf(work, system(other.id))), [])
})
