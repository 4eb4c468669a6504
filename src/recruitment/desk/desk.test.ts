import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { answers, codesOf, opened, termsFit } from '../../../tests/world/recruitment.ts'
import { closePrints } from '../../kit/pdf/render.ts'
import { system } from '../../panel/proof.ts'
import { registeredOf } from '../draw/queries.ts'
import { featuresOf, poolOf } from '../queries.ts'

const now = new Date('2026-11-24T10:00:00Z')
let house: House
let panel: PanelInWorld
let codes: string[] = []
let facts: Record<string, string> = {}
let desk = ''
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'desk', termsFit)
  await opened(house, panel)
  codes = await codesOf(house, panel, 5)
  desk = panel.who('desk')
  const features = await house.works.look((work) => featuresOf(work, panel.id))
  facts = {
    ...{ name: 'Anna Voorbeeld', receivedOn: '2026-11-24', attend: 'ja', channel: 'post', lang: 'nl', eligible: 'ja' },
    ...{ address: 'Straat 1\n1234 AB Voorbeeldstad' },
    ...Object.fromEntries(answers(features).map((category, n) => [`answer-${n + 1}`, category])),
  }
})
after(async () => {
  await house.close()
  await closePrints()
})

const at = '/beheer/desk/werving/aanmeldingen'
const code = (n: number): string => codes[n] ?? ''
const lots = async () => (await house.works.look((work) => registeredOf(work, system(panel.id)))).map(({ lot }) => lot)

test('an empty list says so; both pages open in both languages for the desk, not for the partner', async () => {
  assert.match((await house.get(at, desk)).text, /Nog geen aanmeldingen/)
  for (const path of [at, `${at}/nieuw`])
    for (const lang of ['', '/en']) {
      assert.equal((await house.get(lang + path, desk)).status, 200)
      assert.equal((await house.get(lang + path, panel.who('contact'))).status, 403)
    }
})

test('what is missing comes back with what was typed, and takes no code', async () => {
  for (const bad of [
    { code: '' },
    { code: '22222222222' },
    { name: ' ' },
    { receivedOn: '2026-11-25' },
    { 'answer-2': '' },
    { address: '' },
    { attend: '' },
    { eligible: '' },
    { needs: 'een tolk' },
  ]) {
    const answer = await house.post(`${at}/nieuw`, { ...facts, code: code(0), ...bad }, desk)
    assert.equal(answer.status, 422, JSON.stringify(bad))
    assert.match(answer.text, /Voorbeeld/)
  }
  assert.deepEqual(await lots(), [])
})

test('a caller is entered whole: number, proof, a confirmation to post; her code is then used', async () => {
  const done = await house.post(`${at}/nieuw`, { ...facts, code: code(0), needs: 'een tolk', needsConsent: 'ja' }, desk)
  assert.equal(done.location, `${at}/1`)
  for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${at}/1`, desk)).status, 200)
  const page = (await house.get(`${at}/1`, desk)).text
  assert.match(page, /[a-z2-9]{4}( [a-z2-9]{4}){6}/)
  assert.doesNotMatch(page, /tolk|<dd>jong/)
  assert.match((await house.get(at, desk)).text, /Anna Voorbeeld/)
  assert.equal((await house.post('/panel/desk/meedoen', { code: code(0) })).status, 409)
  const letter = await house.get(`${at}/1/brief`, desk)
  assert.equal(letter.headers.get('content-type'), 'application/pdf')
  assert.equal((await house.get(`${at}/9`, desk)).status, 404)
  assert.equal((await house.get(`${at}/1/brief`, panel.who('contact'))).status, 403)
  const pool = await house.works.look((work) => poolOf(work, system(panel.id)))
  assert.deepEqual([pool.registered, pool.desk], [1, 1])
})

test('who lost her link while she was not ready begins again with the desk; who was ready gets a new one', async () => {
  const begun = await house.post('/panel/desk/meedoen', { code: code(3) })
  assert.equal((await house.get(begun.location)).status, 200)
  const fields = { ...facts, code: code(3), channel: 'mail', email: 'kwijt@voorbeeld.nl' }
  const { location } = await house.post(`${at}/nieuw`, fields, desk)
  assert.equal(location, `${at}/2`)
  assert.equal((await house.get(begun.location)).status, 404)
  assert.equal(
    (await house.post(`${at}/nieuw`, fields, desk)).status,
    409,
    'a registration that was sent is never replaced',
  )
  const linkIn = (text: string) => /(\/panel\/desk\/aanmelding\/\w+)/.exec(text)?.[1] ?? ''
  const old = linkIn((await house.mails()).find(({ name }) => name === 'registered')?.text ?? '')
  assert.equal((await house.get(old)).status, 200)
  assert.equal((await house.post(`${location}/link`, {}, desk, location)).status, 303)
  const renewed = linkIn((await house.mails()).find(({ name }) => name === 'registration-link')?.text ?? '')
  assert.equal((await house.get(renewed)).status, 200)
  assert.equal((await house.get(old)).status, 404)
  await house.post(`${renewed}/terugtrekken`, { away: 'ja' })
  assert.equal((await house.get(renewed)).status, 200)
})

test('two people leave somebody out, and nobody alone', async () => {
  const [path, lead] = [`${at}/1/uitsluiten`, panel.who('process-lead')]
  await house.post(path, { reason: 'twice' }, desk, `${at}/1`)
  await house.post(path, { reason: 'twice' }, desk, `${at}/1`)
  assert.deepEqual(await lots(), [1])
  assert.match((await house.get(`${at}/1`, lead)).text, /Voorstel om uit te sluiten: heeft zich twee keer aangemeld/)
  await house.post(path, { reason: '' }, desk, `${at}/1`)
  await house.post(path, { reason: 'not-real' }, desk, `${at}/1`)
  await house.post(path, { reason: 'not-real' }, lead, `${at}/1`)
  assert.deepEqual(await lots(), [])
  assert.match((await house.get(at, desk)).text, /uitgesloten/)
})

test('after the close: what came in before it, three working days; then no more', async () => {
  const enter = (n: number, receivedOn: string) =>
    house.post(`${at}/nieuw`, { ...facts, code: code(n), receivedOn }, desk)
  house.setClock(new Date('2026-12-22T10:00:00Z'))
  assert.equal((await enter(1, '2026-12-19')).status, 422)
  assert.equal((await enter(1, '2026-12-18')).status, 303)
  house.setClock(new Date('2026-12-24T10:00:00Z'))
  const late = await enter(2, '2026-12-18')
  assert.equal(late.status, 409)
  assert.match(late.text, /3 werkdagen na de sluiting/)
  assert.deepEqual(await lots(), [3])
  house.setClock(now)
})
