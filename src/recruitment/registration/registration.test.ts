import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { codesOf, filledIn, opened, termsFit } from '../../../tests/world/recruitment.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import { system } from '../../panel/proof.ts'
import { registeredOf } from '../draw/queries.ts'
import { grouped } from '../letters/rules.ts'
import { featuresOf, poolOf } from '../queries.ts'

const now = new Date('2026-11-24T10:00:00Z')
let house: House
let panel: PanelInWorld
let codes: string[] = []
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'mee', termsFit)
})
after(() => house.close())

const join = '/panel/mee/meedoen'
const code = (n: number): string => codes[n] ?? ''
const lots = () => house.works.look((work) => registeredOf(work, system(panel.id)))
const stateOf = async () =>
  (await house.works.look((work) => work.sql.selectFrom('recruitment.code').select('state').execute())).map(
    (one) => one.state,
  )

test('before the gate the door says so; nothing is looked up', async () => {
  assert.match((await house.get(join)).text, /Je kunt je nog niet aanmelden/)
  assert.match((await house.get(`/en${join}`)).text, /You cannot register yet/)
  assert.equal((await house.get('/panel/nergens/meedoen')).status, 404)
  await opened(house, panel)
  codes = await codesOf(house, panel, 12)
})

test('a slip is told before anything is looked up; an unknown code and a code without a letter too', async () => {
  assert.match((await house.post(join, { code: '' })).text, /Vul de code uit je brief in/)
  const wrong = code(0).replace(/^./, code(0).startsWith('a') ? 'b' : 'a')
  assert.match((await house.post(join, { code: wrong })).text, /een teken anders of verwisseld/)
  assert.match((await house.post(join, { code: `o${code(0).slice(1)}` })).text, /komt in geen enkele code voor/)
  const { text, status } = await house.post(join, { code: '22222222222' })
  assert.equal(status, 422)
  assert.match(text, /Deze code kennen we niet/)
  assert.equal((await stateOf()).filter((state) => state !== 'unused').length, 0)
})

test('a code typed with spaces and capitals registers: every page, then number, proof and mail', async () => {
  const check = await filledIn(house, panel, { code: grouped(code(0)).toUpperCase(), email: 'Sam@Voorbeeld.nl' })
  assert.ok((await house.mails()).some(({ text }) => /Ze is nog niet af/.test(text)))
  for (const lang of ['', '/en'])
    for (const step of ['naam', 'vraag-1', 'vraag-2', 'dagen', 'bereik', 'nodig', 'motivatie', 'controle'])
      assert.equal((await house.get(lang + check.replace('controle', step))).status, 200, step)
  assert.equal((await house.get(check.replace('controle', 'vraag-9'))).status, 404)
  assert.match((await house.get(check)).text, /Wie lid is van de gemeenteraad/)
  assert.equal((await house.post(check, {})).status, 422, 'not declared')
  const both = await Promise.all([house.post(check, { eligible: 'ja' }), house.post(check, { eligible: 'ja' })])
  assert.deepEqual(
    both.map(({ status }) => status),
    [303, 303],
  )
  const mine = both[0]?.location ?? ''
  const page = await house.get(mine)
  assert.match(page.text, /Je aanmelding is binnen/)
  const [lot] = await lots()
  assert.equal(lot?.lot, 1)
  const mail = (await house.mails()).find(({ name }) => name === 'registered')
  assert.equal(mail?.to, 'sam@voorbeeld.nl')
  const ticket = /bewijs: ([a-z0-9 ]+)\./.exec(mail?.text ?? '')?.[1] ?? ''
  assert.equal(ticket.replaceAll(' ', '').length, 28)
  assert.ok(page.text.includes(ticket))
  assert.deepEqual(lot?.ticketHash, sha256(ticket.replaceAll(' ', '')))
  assert.match((await house.get(`/en${mine}`)).text, /Your registration has arrived/)
})

test('a code that was begun opens nothing, for nobody', async () => {
  const answer = await house.post(join, { code: code(0) })
  assert.equal(answer.status, 409)
  assert.match(answer.text, /Ga verder met je eigen link/)
  const both = await Promise.all([house.post(join, { code: code(1) }), house.post(join, { code: code(1) })])
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  assert.equal((await house.get('/panel/mee/aanmelding/abcdefghijkmnpqrstuvwxyz23')).status, 404)
})

test('"I would rather not say" is possible at every feature and keeps nobody out', async () => {
  const chosen = { leeftijd: 'liever-niet', wijk: 'liever-niet' }
  const check = await filledIn(house, panel, { code: code(2), email: 'kim@voorbeeld.nl', chosen })
  assert.equal((await house.post(check.replace('controle', 'vraag-1'), { category: '' })).status, 422)
  assert.equal((await house.post(check.replace('controle', 'vraag-1'), { category: crypto.randomUUID() })).status, 422)
  const mine = (await house.post(check, { eligible: 'ja' })).location
  assert.match((await house.get(mine)).text, /Dat zeg ik liever niet/)
  const lot = (await lots()).find((one) => one.lot === 2)
  assert.deepEqual(Object.values(lot?.answers ?? {}), [null, null])
})

test('answers that count are changed until the close; a page that misses something says which', async () => {
  const begun = (await house.post(join, { code: code(3) })).location
  const at = (step: string) => begun.replace('naam', step)
  assert.match((await house.post(at('controle'), { eligible: 'ja' })).text, /je naam/)
  for (const [step, fields] of [
    ['naam', { name: '  ' }],
    ['dagen', { attend: 'misschien' }],
    ['bereik', { channel: 'mail', email: 'geen adres' }],
    ['bereik', { channel: 'post', address: 'kort' }],
    ['bereik', { channel: 'phone', phone: '112' }],
    ['nodig', { needs: 'een tolk' }],
  ] as const)
    assert.equal((await house.post(at(step), fields)).status, 422, step)
  assert.equal((await house.post(at('nodig'), { needs: 'een tolk', needsConsent: 'ja' })).status, 303)
  const row = () =>
    house.works.look((work) =>
      work.sql
        .selectFrom('recruitment.applicant')
        .selectAll()
        .where('name', '=', '')
        .where('accessNeeds', 'is not', null)
        .executeTakeFirst(),
    )
  assert.doesNotMatch((await row())?.accessNeeds?.toString('utf8') ?? '', /tolk/)
  assert.match((await house.get(at('nodig'))).text, /een tolk/)
  assert.equal((await house.post(at('nodig'), { needs: '' })).status, 303)
  assert.equal(await row(), undefined)
})

test('declining is one click and is undone until the close; a declined code may also begin', async () => {
  const path = `${join}/niet`
  assert.equal((await house.get(path)).status, 200)
  assert.equal((await house.get(`/en${path}`)).status, 200)
  assert.equal((await house.post(path, { code: '234' })).status, 422)
  const done = await house.post(path, { code: code(4) })
  assert.equal(done.status, 303)
  assert.match((await house.get(done.location)).text, /Dank dat je het liet weten/)
  assert.match((await house.get(`/en${done.location}`)).text, /Thank you for letting us know/)
  assert.ok((await stateOf()).includes('declined'))
  assert.equal((await house.post(done.location, {})).location, join)
  assert.ok(!(await stateOf()).includes('declined'))
  assert.equal((await house.post(done.location, {})).status, 409)
  await house.post(path, { code: code(4) })
  assert.equal((await house.post(join, { code: code(4) })).status, 303)
})

test('withdrawing takes somebody out of the draw, and back until the close', async () => {
  const check = await filledIn(house, panel, { code: code(5), email: 'bo@voorbeeld.nl' })
  const mine = (await house.post(check, { eligible: 'ja' })).location
  const before = (await lots()).length
  for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${mine}/terugtrekken`)).status, 200)
  assert.equal((await house.post(`${mine}/terugtrekken`, { away: 'ja' })).status, 303)
  assert.equal((await lots()).length, before - 1)
  assert.equal((await house.post(check.replace('controle', 'dagen'), { attend: 'nee' })).status, 409)
  assert.equal((await house.post(`${mine}/terugtrekken`, { away: 'nee' })).status, 303)
  assert.equal((await lots()).length, before)
  const second = (await house.works.look((work) => featuresOf(work, panel.id)))[1]?.categories[1]?.id ?? ''
  assert.equal((await house.post(check.replace('controle', 'vraag-2'), { category: second })).location, mine)
  assert.ok((await lots()).some(({ answers }) => Object.values(answers).includes('Zuid')))
})

test('nobody is told by whom a code was used: not the partner, not the desk', async () => {
  for (const path of ['/beheer/mee/werving', '/beheer/mee/werving/brieven']) {
    assert.equal((await house.get(path, panel.who('contact'))).status, 403)
    assert.doesNotMatch((await house.get(path, panel.who('process-lead'))).text, new RegExp(`${code(0)}|begun|unused`))
  }
  const pool = await house.works.look((work) => poolOf(work, system(panel.id)))
  assert.deepEqual([pool.registered, pool.withdrawn], [3, 0])
})

test('one second after the deadline it is told no, and nothing changes any more', async () => {
  const check = await filledIn(house, panel, { code: code(6), email: 'laat@voorbeeld.nl' })
  house.setClock(new Date('2026-12-18T23:00:01Z'))
  const answer = await house.post(check, { eligible: 'ja' })
  assert.equal(answer.status, 409)
  assert.match(answer.text, /Aanmelden is gesloten/)
  assert.equal((await house.post(check.replace('controle', 'dagen'), { attend: 'nee' })).status, 409)
  assert.equal((await house.post(join, { code: code(7) })).status, 409)
  assert.match((await house.get(join)).text, /Je kunt je niet meer aanmelden/)
  assert.equal((await lots()).length, 3)
  house.setClock(now)
})
