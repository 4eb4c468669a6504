import assert from 'node:assert/strict'
import test, { after, before, beforeEach } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { visit } from '../../tests/world/visit.ts'
import { Refused } from '../kit/work/refusal.ts'
import { makeInvitation } from './commands.ts'
import { isExample, organisation } from './queries.ts'

const start = new Date('2026-11-24T10:00:00Z')
const fields = {
  name: 'Stichting Voorbeeldpanel',
  phone: '000-000 00 00',
  email: 'info@example.nl',
  address: 'Plein 1\n1234 AB Voorbeeldstad',
  ownName: 'Ann',
  ownEmail: 'ann@example.nl',
}
let house: House
before(async () => {
  house = await aHouse({ now: start })
})
after(() => house.close())
beforeEach(() => house.setClock(start))
const invite = () => house.works.change(makeInvitation)

test('an invitation is over after a quarter of an hour, and an unknown one is no page', async () => {
  const path = `/welkom/${await invite()}`
  assert.equal((await visit(house).get(path)).status, 200)
  assert.equal((await visit(house).get('/welkom/abc')).status, 410)
  house.setClock(new Date(start.getTime() + 15 * 60_000))
  assert.equal((await visit(house).get(path)).status, 410)
  assert.equal((await visit(house).post(path, fields)).status, 410)
})

test('what is missing is asked again with what was typed', async () => {
  const browser = visit(house)
  const again = await browser.post(`/welkom/${await invite()}`, { ...fields, ownEmail: 'ann' })
  assert.equal(again.status, 422)
  assert.ok(again.text.includes('Plein 1\n1234 AB Voorbeeldstad') && again.text.includes('value="ann"'))
  assert.equal(browser.session(), '')
})

test('of two starts at once, with one invitation or with two, one makes the first administrator', async () => {
  const [one, two] = [`/welkom/${await invite()}`, `/welkom/${await invite()}`]
  const browsers = [visit(house), visit(house), visit(house), visit(house)]
  const answers = await Promise.all(
    browsers.map((browser, n) => browser.post(n % 2 ? one : two, { ...fields, ownEmail: `p${n}@example.nl` })),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410, 410, 410])
  const first = answers.findIndex(({ status }) => status === 303)
  const browser = browsers[first]
  assert.equal(answers[first]?.location, '/inloggen/bewijs/instellen?next=%2Fbeheer%2Fmensen')
  assert.equal((await browser?.get(answers[first]?.location ?? ''))?.status, 200)
  const [made, name, example] = await house.works.look(async (work) => [
    await work.sql.selectFrom('accounts.officeHeld').select(['office', 'worksFrom', 'grantedBy']).execute(),
    (await organisation(work)).name,
    await isExample(work),
  ])
  assert.deepEqual(made, [{ office: 'administrator', worksFrom: start, grantedBy: null }])
  assert.deepEqual([name, example], [fields.name, false])
  await assert.rejects(invite, (error) => error instanceof Refused && error.refusal.refused === 'administrator-there')
})
