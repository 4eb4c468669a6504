import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { anAdvice, moveTo } from '../../tests/world/advice.ts'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { partnerOwes } from './queries.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2027-05-15T10:00:00Z') })
  panel = await aPanel(house, 'volgen', { responseDays: 60, followUpMonths: [6, 12] })
  await anAdvice(house, panel, { n: 2, handedOverOn: '2027-05-17' })
  await moveTo(house, '2027-06-01')
})
after(() => house.close())

const open = '/panel/volgen/aanbeveling/1'
const ask = `${open}/vraag`
const questions = () => house.works.look((work) => work.sql.selectFrom('response.question').selectAll().execute())

test('anybody asks: sent twice is one question, and nothing is public before somebody read it', async () => {
  for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${ask}`)).status, 200)
  const it = { key: crypto.randomUUID(), asks: 'Welke bomen komen er?', name: 'Aisha', email: 'aisha@example.nl' }
  const sent = await Promise.all([house.post(ask, it), house.post(ask, it)])
  assert.deepEqual(
    sent.map((one) => one.location),
    [`${ask}?binnen=ja`, `${ask}?binnen=ja`],
  )
  assert.match((await house.get(`${ask}?binnen=ja`)).text, /Je vraag is binnen/)
  assert.equal((await questions()).length, 1)
  const told = (await house.mails()).filter((one) => one.to === panel.who('communication'))
  assert.equal(told.filter((one) => /wacht een vraag/.test(one.subject)).length, 1)
  assert.doesNotMatch((await house.get(open)).text, /Welke bomen/)
})

test('too short, too long, no address, no such number: told, with what was typed', async () => {
  const key = crypto.randomUUID()
  const short = await house.post(ask, { key, asks: 'Hoe?' })
  assert.equal(short.status, 422)
  assert.match(short.text, /id="veld-asks-fout"/)
  assert.ok(short.text.includes(key), 'the same form keeps its key')
  assert.equal((await house.post(ask, { key, asks: 'a'.repeat(601) })).status, 422)
  assert.match((await house.post(ask, { key, asks: 'Welke bomen komen er?', email: 'geen' })).text, /veld-email-fout/)
  assert.equal((await house.get('/panel/volgen/aanbeveling/7/vraag')).status, 404)
  assert.equal((await questions()).length, 1)
})

test('communication lets it through; the contact answers within the term; the address goes', async () => {
  const [question] = await questions()
  const judge = `/beheer/volgen/opvolging/vraag/${question?.id}`
  const answer = `/partner/volgen/vragen/${question?.id}`
  for (const lang of ['', '/en'])
    assert.equal((await house.get(`${lang}${judge}`, panel.who('communication'))).status, 200)
  assert.equal((await house.get(judge, panel.who('contact'))).status, 403)
  assert.equal((await house.get(answer, panel.who('contact'))).status, 404, 'not before it was read')
  assert.equal((await house.post(judge, { verdict: 'through' }, panel.who('communication'))).status, 303)
  assert.ok((await house.mails()).some((one) => one.to === panel.who('contact') && /15.juni 2027/.test(one.text)))
  assert.match((await house.get(open)).text, /Welke bomen[\s\S]*Antwoord uiterlijk 15/)
  await moveTo(house, '2027-06-16')
  const owed = await house.works.look((work) => partnerOwes(work, panel.id))
  assert.deepEqual(owed.map(({ kind, days }) => [kind, days])[0], ['question', 1])
  assert.match((await house.get(open)).text, /1.dag te laat/)
  for (const lang of ['', '/en']) {
    assert.equal((await house.get(`${lang}/partner/volgen/vragen`, panel.who('contact'))).status, 200)
    assert.equal((await house.get(`${lang}${answer}`, panel.who('contact'))).status, 200)
  }
  assert.equal((await house.post(answer, { answer: 'Lindes.' }, panel.who('contact'))).status, 422)
  const said = { answer: 'Er komen lindes en twee platanen.' }
  const both = (['contact', 'deputy'] as const).map((role) => house.post(answer, said, panel.who(role)))
  assert.equal((await Promise.all(both)).filter((one) => one.status === 303).length, 1, 'answered once')
  assert.match((await house.get(open)).text, /lindes en twee platanen/)
  const mail = (await house.mails()).find((one) => one.to === 'aisha@example.nl')
  assert.doesNotMatch(mail?.text ?? 'lindes', /lindes/, 'the mail holds no words of people')
  assert.equal((await questions())[0]?.email, '')
})

test('a refused question says which reason, and never shows', async () => {
  await house.post(ask, { key: crypto.randomUUID(), asks: 'Waarom is Jan zo lui bezig?', email: 'b@example.nl' })
  const waiting = (await questions()).find((one) => one.judgedAt === null)
  const judge = `/beheer/volgen/opvolging/vraag/${waiting?.id}`
  await house.post(judge, { verdict: 'personal' }, panel.who('communication'))
  assert.equal((await house.get(judge, panel.who('communication'))).status, 404)
  assert.doesNotMatch((await house.get(open)).text, /lui bezig/)
  assert.match((await house.mails()).find((one) => one.to === 'b@example.nl')?.text ?? '', /gegevens van iemand/)
})

const report = '/partner/volgen/opvolging/1'
test('start now, milestones and reports stand in public with their days', async () => {
  const contact = panel.who('contact')
  for (const path of [report, `${report}/begonnen`, `${report}/mijlpaal`])
    for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${path}`, contact)).status, 200)
  assert.equal((await house.get(report, panel.who('signatory'))).status, 403)
  const begun = { what: 'De eerste bomen zijn besteld.', begunOn: '2027-06-10' }
  const tomorrow = await house.post(`${report}/begonnen`, { ...begun, begunOn: '2027-06-17' }, contact)
  assert.match(tomorrow.text, /veld-begunOn-fout/)
  assert.equal((await house.post(`${report}/begonnen`, begun, contact)).status, 303)
  assert.equal((await house.post(`${report}/begonnen`, begun, contact)).status, 409)
  await house.post(`${report}/mijlpaal`, { what: 'De grond is klaar', dueOn: '2027-09-01' }, contact)
  await moveTo(house, '2027-09-03')
  assert.match((await house.get(open)).text, /De grond is klaar[\s\S]*2.dagen te laat/)
  const { id } = await house.works.look((work) =>
    work.sql.selectFrom('response.milestone').select('id').executeTakeFirstOrThrow(),
  )
  const done = `${report}/mijlpaal/${id}`
  for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${done}`, contact)).status, 200)
  assert.equal((await house.post(done, { doneOn: '2027-09-02' }, contact)).status, 303)
  assert.equal((await house.post(done, { doneOn: '2027-09-02' }, contact)).status, 409)
  assert.match((await house.get(open)).text, /Advies tot eerste actie[\s\S]*24 dagen/)
})

test('a report counts for its promised day; "done" is shown, not said; without news the page says since when', async () => {
  const contact = panel.who('contact')
  await moveTo(house, '2027-11-18')
  assert.match((await house.get(open)).text, /Geen bericht sinds 17.mei 2027/)
  const says = 'Alle bomen staan en de grond is weer dicht.'
  const bare = await house.post(report, { progress: 'done', says }, contact)
  assert.match(bare.text, /veld-file-fout/, 'nothing is done without evidence')
  const shown = { progress: 'done', says, link: 'https://voorbeeld.example/foto', linkTitle: 'Foto' }
  assert.equal((await house.post(report, shown, contact)).status, 303)
  const row = await house.works.look((work) =>
    work.sql
      .selectFrom('response.status as s')
      .innerJoin('agreement.promise as p', 'p.id', 's.promiseId')
      .select(['p.kind', 'p.nth'])
      .executeTakeFirstOrThrow(),
  )
  assert.deepEqual(row, { kind: 'status-report', nth: 1 })
  const { text } = await house.get(open)
  assert.match(text, /Uitgevoerd/)
  assert.match(text, /href="https:\/\/voorbeeld.example\/foto"/)
  assert.doesNotMatch(text, /Geen bericht sinds/)
  assert.match((await house.get('/panel/volgen/aanbeveling/2')).text, /Geen bericht sinds/)
})
