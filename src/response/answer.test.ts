import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { anAdvice, moveTo } from '../../tests/world/advice.ts'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { verify } from '../kit/audit/verify.ts'
import { constitutional } from '../road.ts'

let house: House
let panel: PanelInWorld
let elsewhere: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2027-05-15T10:00:00Z') })
  const preconditions = ['Het past binnen de wet', 'Het past binnen het geld']
  panel = await aPanel(house, 'antwoord', { responseDays: 60, followUpMonths: [6, 12], preconditions })
  elsewhere = await aPanel(house, 'elders', {})
  await anAdvice(house, panel, { n: 3, handedOverOn: '2027-05-17' })
  await moveTo(house, '2027-06-01')
})
after(() => house.close())

const desk = '/partner/antwoord'
const draft = `${desk}/antwoord/1`
const send = `${draft}/verstuur`
const open = '/panel/antwoord/aanbeveling/1'
const good = {
  ...{ act: 'ready', decision: 'in-part', reasons: 'Het hele plein kan niet, want daar ligt een leiding.' },
  ...{ what: 'We planten in 2028 twintig bomen aan de randen.', who: 'afdeling groen', doneBy: '2028-03-01' },
  ...{ money: '12.500', routeBody1: 'college', routeDay1: '2027-07-01', routeBody2: 'raad', routeDay2: '2027-08-01' },
  ...{ failed: ['Het past binnen het geld', 'Het past binnen de wet'] },
}

test('the contact drafts; the signatory sends; the public reads, in both languages', async () => {
  assert.equal((await house.post(draft, { ...good, act: 'save', reasons: '' }, panel.who('contact'))).location, draft)
  const bare = await house.post(draft, { ...good, reasons: '', who: '' }, panel.who('contact'))
  assert.equal(bare.status, 422)
  assert.match(bare.text, /id="veld-reasons-fout"/, 'beside its field')
  assert.match(bare.text, /id="veld-who-fout"/, 'and all that is missing at once')
  assert.match(bare.text, /We planten in 2028 twintig bomen/, 'what was typed is still there')
  assert.equal((await house.post(draft, good, panel.who('deputy'))).location, `${draft}/voorbeeld`)
  assert.ok((await house.mails()).some((one) => one.to === panel.who('signatory')))
  assert.doesNotMatch((await house.get(open)).text, /twintig bomen/)
  const contact = await house.raw(send, { headers: {} })
  assert.equal(contact.status, 303, 'nobody is sent to sign in')
  assert.equal((await house.post(send, { rev: '2' }, panel.who('contact'), draft)).status, 403)
  assert.equal((await house.post(send, {}, panel.who('signatory'))).location, desk)
  for (const lang of ['', '/en']) {
    for (const path of [open, '/panel/antwoord/antwoord']) assert.equal((await house.get(`${lang}${path}`)).status, 200)
    for (const path of [desk, draft, `${draft}/voorbeeld`])
      assert.equal((await house.get(`${lang}${path}`, panel.who('contact'))).status, 200)
    for (const path of [desk, send])
      assert.equal((await house.get(`${lang}${path}`, panel.who('signatory'))).status, 200)
  }
  const public_ = (await house.get(open)).text
  for (const word of [
    'twintig bomen',
    'afdeling groen',
    '12.500',
    'signatory Voorbeeld',
    'Raad',
    'Het past binnen het geld',
  ])
    assert.ok(public_.includes(word), word)
  assert.match((await house.get(`/en${open}`)).text, /Adopted in part/)
})

test('a sent answer never changes: a change is the next version, and the first stays', async () => {
  await assert.rejects(
    house.works.change((work) => sql`update response.answer set decision = 'adopted'`.execute(work.sql)),
    /takes no update/,
  )
  const same = await house.post(draft, good, panel.who('contact'))
  assert.equal(same.status, 422, 'the same answer is no next version')
  const next = { ...good, decision: 'adopted' }
  assert.match((await house.post(draft, next, panel.who('contact'))).text, /id="veld-whyChanged-fout"/)
  const why = { ...next, whyChanged: 'De leiding is verlegd, dus er is plaats.' }
  assert.equal((await house.post(draft, why, panel.who('contact'))).status, 303)
  await house.post(send, {}, panel.who('signatory'))
  const { text } = await house.get(open)
  for (const word of ['Versie 2', 'Versie 1, 1', 'De leiding is verlegd', '<del>', '<ins>'])
    assert.ok(text.includes(word), word)
  const own = constitutional.filter(({ table }) => table.startsWith('response.'))
  const checked = await house.works.look((work) => verify(work, own))
  assert.deepEqual([checked.faults, checked.rows], [[], 2])
})

test('two write at once: the second sees the difference and keeps her text', async () => {
  const path = `${desk}/antwoord/2`
  const both = { act: 'save', rev: '0', decision: 'under-study' }
  const [one, other] = await Promise.all([
    house.post(path, { ...both, reasons: 'Wij vragen eerst de winkels.' }, panel.who('contact')),
    house.post(path, { ...both, reasons: 'Wij vragen eerst de bewoners.' }, panel.who('deputy')),
  ])
  assert.deepEqual([one.status, other.status].sort(), [303, 409])
  const second = one.status === 409 ? one : other
  assert.match(second.text, /<del>/)
  assert.match(second.text, /<ins>/)
  const mine = one.status === 409 ? 'winkels' : 'bewoners'
  assert.match(second.text, new RegExp(`<textarea[^>]*name="reasons"[^>]*>\\s*Wij vragen eerst de ${mine}`))
  const seen = (
    await house.works.look((work) => sql<{ rev: number }>`select rev from response.draft`.execute(work.sql))
  ).rows
  assert.ok(seen.length >= 2)
})

test('the signatory sends exactly what she read', async () => {
  const path = `${desk}/antwoord/2`
  const sent = await house.post(`${path}/verstuur`, { rev: '99' }, panel.who('signatory'))
  assert.equal(sent.status, 409)
  assert.match(sent.text, /Lees het nog eens/)
  const bare = await house.post(`${path}/verstuur`, {}, panel.who('signatory'))
  assert.equal(bare.status, 422, 'under study without a day is not sent')
  assert.match(bare.text, /terugkomen/)
})

test('bad input is told beside its field and nothing is lost', async () => {
  const path = `${desk}/antwoord/3`
  const wrong = {
    act: 'save',
    decision: 'adopted',
    money: 'veel',
    routeBody1: 'raad',
    routeDay1: '',
    link: 'javascript:alert(1)',
  }
  const told = await house.post(path, wrong, panel.who('contact'))
  assert.equal(told.status, 422)
  for (const field of ['money', 'routeDay1']) assert.match(told.text, new RegExp(`id="veld-${field}-fout"`))
  const link = await house.post(path, { ...wrong, money: '', routeBody1: '' }, panel.who('contact'))
  assert.match(link.text, /id="veld-link-fout"/)
  const made = await house.post(path, { act: 'save', failed: 'Iets anders' }, panel.who('contact'))
  assert.equal(made.status, 422, 'a condition that was never agreed')
  assert.equal((await house.get(`${desk}/antwoord/9`, panel.who('contact'))).status, 404)
  assert.equal((await house.get('/panel/antwoord/aanbeveling/x')).status, 404)
})

test('a file is the partner’s own until it is sent; then it is public', async () => {
  const pdf = new File([new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')], 'besluit.pdf')
  const path = `${desk}/antwoord/3`
  const adopted = { ...good, decision: 'adopted', failed: [], file: pdf, fileTitle: 'Besluit 12' }
  assert.equal((await house.post(path, adopted, panel.who('contact'))).status, 303)
  const { id } = await house.works.look((work) =>
    work.sql.selectFrom('response.document').select('id').where('title', '=', 'Besluit 12').executeTakeFirstOrThrow(),
  )
  assert.equal((await house.get(`/panel/antwoord/aanbeveling/3/stuk/${id}`)).status, 404)
  assert.equal((await house.get(`${path}/stuk/${id}`, panel.who('signatory'))).status, 200)
  assert.equal((await house.post(`${path}/verstuur`, {}, panel.who('signatory'))).status, 303)
  const shown = await house.get(`/panel/antwoord/aanbeveling/3/stuk/${id}`)
  assert.equal(shown.headers.get('content-type'), 'application/pdf')
})

test('the partner of another panel has nothing here, nor has a recommendation before the hand-over', async () => {
  for (const path of [desk, draft, send, `${draft}/voorbeeld`, `${desk}/vragen`, `${desk}/opvolging/1`])
    assert.equal((await house.get(path, elsewhere.who('contact'))).status, 403, path)
  assert.equal((await house.post(draft, good, elsewhere.who('contact'), '/partner/elders')).status, 403)
  assert.equal((await house.get('/partner/elders', elsewhere.who('contact'))).status, 200)
  assert.match((await house.get('/panel/elders/antwoord')).text, /nog geen advies overhandigd/)
  await anAdvice(house, elsewhere, { n: 1, adoptedOn: '2027-05-15' })
  assert.equal((await house.get('/panel/elders/aanbeveling/1')).status, 404, 'under embargo')
  const early = { ...good, failed: [] }
  assert.equal((await house.post('/partner/elders/antwoord/1', early, elsewhere.who('contact'))).status, 303)
  const sent = await house.post('/partner/elders/antwoord/1/verstuur', {}, elsewhere.who('signatory'))
  assert.match(sent.text, /nog niet overhandigd/)
})

test('a body answers for its own partner only, and stays once it answered', async () => {
  const path = '/werk/elders/antwoord/organen'
  for (const lang of ['', '/en']) {
    assert.equal((await house.get(`${lang}${path}`, elsewhere.who('process-lead'))).status, 200)
    assert.equal((await house.get(`${lang}${path}`, elsewhere.who('contact'))).status, 200)
  }
  const wrong = await house.post(path, { number: '1', body: panel.body }, elsewhere.who('process-lead'))
  assert.match(wrong.text, /Kies een orgaan/, 'the body of another panel is none')
  assert.equal((await house.post(path, { number: '1', body: elsewhere.body }, elsewhere.who('contact'))).status, 303)
  const late = { number: '1', body: panel.body }
  assert.equal((await house.post('/werk/antwoord/antwoord/organen', late, panel.who('process-lead'))).status, 409)
})
