import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { theMembers } from '../../tests/world/members.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { dossierOf, promised } from '../agreement/queries.ts'
import { verify } from '../kit/audit/verify.ts'
import { closePrints } from '../kit/pdf/render.ts'
import { system } from '../panel/proof.ts'
import { adviceOf, decisionGate, fulfils, handOverGate, recommendationsOf } from './queries.ts'
import { proposals } from './room.ts'

const now = new Date('2027-05-20T10:00:00Z')
let house: House
let panel: PanelInWorld
let lead = ''
let notes = ''
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'straat')
  lead = panel.who('process-lead')
  notes = panel.who('note-taker')
  await theMembers(house, panel, { citizens: 2, partner: 1 })
})
after(async () => {
  await house.close()
  await closePrints()
})

const list = '/beheer/straat/voorstellen'
const one = { title: 'Meer bomen', body: 'Plant bomen.\n\nElk jaar.', reasons: 'Schaduw.', titleEn: 'More trees' }
const two = { title: 'Minder steen', body: 'Haal tegels weg.', reasons: 'Water.' }

test('a proposal is written, opened in both languages, and refused without a text', async () => {
  assert.equal((await house.get('/panel/straat/advies')).status, 200)
  assert.match((await house.get(list, notes)).text, /Er zijn nog geen voorstellen/)
  assert.equal((await house.post(list, { ...one, body: ' ' }, notes)).status, 422)
  assert.equal((await house.post(list, one, notes)).location, `${list}/1`)
  assert.equal((await house.post(list, two, lead)).location, `${list}/2`)
  for (const path of [list, `${list}/1`, `/en${list}`, `/en${list}/1`])
    assert.equal((await house.get(path, notes)).status, 200)
  assert.match((await house.get(`/en${list}/1`, notes)).text, /More trees/)
  assert.equal((await house.get(`${list}/9`, notes)).status, 404)
  assert.equal((await house.get(list, panel.who('contact'))).status, 403)
})

test('members of the panel read the proposals, and nobody else does', async () => {
  for (const path of ['/lid/straat/voorstellen', '/en/lid/straat/voorstellen'])
    assert.match((await house.get(path, 'burger1@straat.example')).text, /Haal tegels weg\./)
  assert.equal((await house.get('/lid/straat/voorstellen', panel.who('contact'))).status, 403)
  assert.equal((await house.get('/lid/straat/voorstellen')).status, 303)
})

test('of two who edit one proposal the second is refused, keeps her text and sees the difference', async () => {
  const mine = { ...one, body: 'Plant bomen in elke straat.', why: 'Na de tweede bijeenkomst' }
  const hers = { ...one, body: 'Plant struiken.', why: 'Voor wie geen bomen wil' }
  assert.equal((await house.post(`${list}/1`, { ...mine, rev: '1' }, notes)).status, 303)
  const second = await house.post(`${list}/1`, { ...hers, rev: '1' }, lead)
  assert.equal(second.status, 409)
  assert.match(second.text, /Plant struiken\./)
  assert.match(second.text, /Wat een ander intussen bewaarde/)
  assert.match(second.text, /name="rev" value="2"/)
  assert.equal((await house.post(`${list}/1`, { ...hers, rev: '2' }, lead)).status, 303)
  const shown = (await house.get(`${list}/1`, lead)).text
  assert.match(shown, /Versie 3/)
  assert.match(shown, /Na de tweede bijeenkomst/)
})

test('of two who save at the same moment one is refused', async () => {
  const save = (body: string) => house.post(`${list}/1`, { ...one, body, why: 'Tegelijk', rev: '3' }, lead)
  const answers = await Promise.all([save('Eerste tekst.'), save('Tweede tekst.')])
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 409])
})

test('a fixed text does not change until it is released; the gate to the poll asks that all are fixed', async () => {
  const gate = () => house.works.look(async (work) => (await decisionGate(work, system(panel.id))).passed !== undefined)
  assert.equal(await gate(), false)
  assert.equal((await house.post(`${list}/alle/vast`, { fixed: 'yes' }, lead, list)).status, 303)
  assert.equal(await gate(), true)
  const edit = { ...one, body: 'Anders.', why: 'Toch', rev: '4' }
  assert.equal((await house.post(`${list}/1`, edit, notes, list)).status, 409)
  await house.post(`${list}/1/vast`, { fixed: 'no' }, lead, `${list}/1`)
  assert.equal(await gate(), false)
  assert.equal((await house.post(`${list}/1`, edit, notes)).status, 303)
  assert.equal(
    (await house.get(`${list}/1`, notes)).text.includes('Zet deze tekst vast'),
    false,
    'not for a note-taker',
  )
})

test('the advice: minority, order, adopted, ready; secret until hand-over', async () => {
  const advice = '/beheer/straat/advies'
  await house.post(`${list}/2/minderheid`, { text: 'Niet iedereen wil dit.' }, notes, `${list}/2`)
  assert.equal((await house.post(advice, { 'place-1': '1', 'place-2': '1' }, lead)).status, 422)
  assert.equal((await house.post(advice, { 'place-1': 'a' }, lead)).status, 422)
  const open = await house.works.look(async (work) => (await handOverGate(work, system(panel.id))).passed)
  assert.equal(open, undefined)
  const ordered = await house.post(advice, { 'place-1': '7', 'place-2': '2', foreword: 'Aan de raad.' }, lead)
  assert.equal(ordered.status, 303)
  const order = await house.works.look((work) => recommendationsOf(work, panel.id))
  assert.deepEqual(
    order.map(({ number, title }) => [number, title.nl]),
    [
      [1, 'Minder steen'],
      [2, 'Meer bomen'],
    ],
  )
  const early = await house.post(`${advice}/overhandigd`, { day: '2027-05-19', how: 'accepted' }, lead, advice)
  assert.equal(early.status, 303)
  assert.equal((await house.works.look((work) => adviceOf(work, panel.id)))?.handedOverOn, null, 'not adopted yet')
  await house.post(`${advice}/dag`, { day: '2027-05-10', kind: 'adopted' }, lead, advice)
  await house.post(`${advice}/dag`, { day: '2027-05-14', kind: 'ready' }, lead, advice)
  assert.match((await house.get(`${list}/1`, notes)).text, /Het advies is vastgesteld/)
  for (const path of [advice, `/en${advice}`]) assert.match((await house.get(path, lead)).text, /2027/)
  const closed = await house.get('/panel/straat/advies')
  assert.match(closed.text, /geheim tot het is overhandigd/)
  assert.match(closed.text, /15.mei 2027/)
  assert.equal(closed.text.includes('Minder steen'), false)
  assert.equal((await house.get('/panel/straat/advies/1')).status, 404)
  assert.equal((await house.get('/panel/straat/advies.pdf')).status, 404)
  const pdf = await house.get('/beheer/straat/advies.pdf', lead)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
})

test('the clock starts by itself on the agreed day, as the advice lay ready then; hand-over makes it public', async () => {
  const advice = '/beheer/straat/advies'
  const due = () => house.works.look((work) => promised(work, panel.id))
  const before = (await due()).find((one_) => one_.kind === 'answer-each')
  assert.equal(before?.dueOn, undefined)
  assert.equal(
    (await house.post(`${advice}/overhandigd`, { day: '2027-05-21', how: 'accepted' }, lead, advice)).status,
    303,
  )
  assert.equal((await house.works.look((work) => adviceOf(work, panel.id)))?.handedOverOn, null, 'a day to come')
  await house.jobs()
  assert.equal((await house.works.look((work) => dossierOf(work, panel.id)))?.clockOn, '2027-05-15', 'by itself')
  assert.match((await house.get('/panel/straat/advies')).text, /geheim tot het is overhandigd/)
  await house.post(`${advice}/overhandigd`, { day: '2027-05-20', how: 'turned' }, lead, advice)
  const dossier = await house.works.look((work) => dossierOf(work, panel.id))
  assert.equal(dossier?.clockOn, '2027-05-15')
  assert.match((await due()).find((one_) => one_.kind === 'answer-each')?.dueOn ?? '', /^2027-/)
  const kept = await house.works.look(async (work) => fulfils(work, panel.id, await promised(work, panel.id)))
  assert.deepEqual(
    kept.map(({ state, on, from }) => [state, on, from]),
    [['kept', '2027-05-20', `proposals.advice:${panel.id}`]],
  )
  const nl = (await house.get('/panel/straat/advies')).text
  assert.match(nl, /Minder steen/)
  assert.match(nl, /nam het niet aan/)
  assert.match(nl, /Aan de raad\./)
  assert.match((await house.get('/en/panel/straat/advies')).text, /More trees/)
  assert.match((await house.get('/panel/straat/advies/1')).text, /Niet iedereen wil dit\./)
  assert.equal((await house.get('/en/panel/straat/advies/2')).status, 200)
  assert.equal((await house.get('/panel/straat/advies/3')).status, 404)
  assert.equal((await house.get('/panel/straat/advies.pdf')).status, 200)
  await house.post(`${advice}/overhandigd`, { day: '2027-05-19', how: 'accepted' }, lead, advice)
  assert.equal((await house.works.look((work) => adviceOf(work, panel.id)))?.refused, true, 'once')
})

test('what was recorded of the advice is what stands there', async () => {
  const verdict = await house.works.look((work) => verify(work, proposals.constitutional))
  assert.deepEqual(verdict.faults, [])
})
