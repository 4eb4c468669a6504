import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { anAdvice, moveTo } from '../../tests/world/advice.ts'
import { aHouse, type House, origin } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { promised } from '../agreement/queries.ts'
import { openApp } from '../entry/web.ts'
import { verify } from '../kit/audit/verify.ts'
import { pageCache } from '../kit/web/cache.ts'
import { system } from '../panel/proof.ts'
import { fulfils as byPartner } from '../response/queries.ts'
import { constitutional } from '../road.ts'
import { closingGate, fulfils } from './queries.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2027-05-15T10:00:00Z') })
  panel = await aPanel(house, 'toezien', { responseDays: 60, followUpMonths: [6], contactMonths: [1] })
  await anAdvice(house, panel, { n: 2, handedOverOn: '2027-05-17' })
  await moveTo(house, '2027-06-01')
})
after(() => house.close())

const open = '/panel/toezien/aanbeveling/1'
const staff = '/beheer/toezien/opvolging'
const to = (role: string, subject: RegExp) => async () =>
  (await house.mails()).filter((one) => one.to === `${role}@toezien.example` && subject.test(one.subject))

test('the day after its day the page says it is late and by how many days: no job ran, and a page of yesterday is not shown', async () => {
  const { app } = openApp(house.installation, pageCache())
  const shown = async () => (await app.fetch(new Request(`${origin}${open}`))).text()
  await moveTo(house, '2027-07-16')
  assert.match(await shown(), /Nog geen antwoord[\s\S]*16.juli 2027/, 'the last day lasts until midnight')
  assert.doesNotMatch(await shown(), /te laat/)
  await moveTo(house, '2027-07-17')
  assert.match(await shown(), /Geen antwoord[\s\S]*1.dag te laat/)
  await moveTo(house, '2027-08-26')
  assert.match(await shown(), /41.dagen te laat/)
  const all = await (await app.fetch(new Request(`${origin}/en/panel/toezien/antwoord`))).text()
  assert.match(all, /41.days late/)
})

test('the contact is reminded at its moments, once each; two weeks late the signatory hears it, and the page says so', async () => {
  const [contact, signatory] = [to('contact', /^Nog te doen/), to('signatory', /is te laat$/)]
  const run = async (day: string) => {
    await moveTo(house, day)
    await house.jobs()
    await house.jobs()
    return [(await contact()).length, (await signatory()).length]
  }
  assert.deepEqual(await run('2027-07-01'), [0, 0])
  assert.deepEqual(await run('2027-07-02'), [1, 0], 'two weeks before')
  assert.deepEqual(await run('2027-07-13'), [2, 0], 'three days before')
  assert.deepEqual(await run('2027-07-16'), [2, 0])
  assert.deepEqual(await run('2027-07-17'), [3, 0], 'the day after')
  assert.doesNotMatch((await house.get('/panel/toezien/antwoord')).text, /kreeg hierover bericht/)
  assert.deepEqual(await run('2027-07-30'), [3, 1], 'two weeks late')
  assert.match(
    (await house.get('/panel/toezien/antwoord')).text,
    /De ondertekenaar kreeg hierover bericht op 30.juli 2027/,
  )
  assert.match((await signatory())[0]?.text ?? '', /14 dagen te laat/)
  assert.ok((await to('director', /^Nog te doen/)()).length > 0, 'the foundation is reminded of its own promises too')
})

test('the foundation logs its call and the director finds at the term: public, once, with how late', async () => {
  const lead = panel.who('process-lead')
  for (const lang of ['', '/en']) {
    for (const path of [staff, `${staff}/contact`, `${staff}/oordeel/1`])
      assert.equal((await house.get(`${lang}${path}`, lead)).status, 200)
    for (const path of [staff, `${staff}/bevinding`, `${staff}/uitzondering`])
      assert.equal((await house.get(`${lang}${path}`, panel.who('director'))).status, 200)
  }
  assert.equal((await house.get(`${staff}/bevinding`, lead)).status, 403)
  assert.equal((await house.get(staff, panel.who('contact'))).status, 403)
  const call = { onDay: '2027-07-29', withWhom: 'aanspreekpunt', heard: 'Het antwoord komt na de zomer.' }
  assert.match((await house.post(`${staff}/contact`, { ...call, onDay: '2027-08-01' }, lead)).text, /veld-onDay-fout/)
  assert.equal((await house.post(`${staff}/contact`, call, lead)).status, 303)
  const finding = (await house.works.look((work) => promised(work, panel.id))).find((one) => one.kind === 'finding')
  const said = { term: finding?.id ?? '', says: 'not', why: 'Een antwoord was beloofd, en er kwam er geen.' }
  assert.equal((await house.post(`${staff}/bevinding`, { ...said, why: 'Nee.' }, panel.who('director'))).status, 422)
  const twice = [0, 1].map(() => house.post(`${staff}/bevinding`, said, panel.who('director')))
  assert.equal((await Promise.all(twice)).filter((one) => one.status === 303).length, 1, 'twice is once')
  const { text } = await house.get('/panel/toezien/antwoord')
  for (const word of [
    'Het antwoord komt na de zomer',
    'Niet nagekomen',
    'director Voorbeeld',
    'dagen na de afgesproken dag',
  ])
    assert.ok(text.includes(word), word)
})

test('what came of the promises names the row it was read from', async () => {
  const kept = await house.works.look(async (work) => {
    const all = await promised(work, panel.id)
    const of = { ...byPartner, ...fulfils }
    const kinds = ['answer-each', 'status-report', 'contact', 'finding'] as const
    const each = []
    for (const kind of kinds)
      each.push(
        ...((await of[kind]?.(
          work,
          panel.id,
          all.filter((one) => one.kind === kind),
        )) ?? []),
      )
    return each.map(({ state, from }) => [state, from?.split(':')[0]])
  })
  assert.deepEqual(kept, [
    ['late', undefined],
    ['open', undefined],
    ['kept', 'oversight.contact_log'],
    ['kept', 'oversight.finding'],
    ['open', undefined],
  ])
})

test('the panel gives its verdict once, beside what the partner said or did not say', async () => {
  const path = `${staff}/oordeel/1`
  const lead = panel.who('process-lead')
  const verdict = {
    ...{ moment: 'response', says: 'not', n: '18', of: '21', why: 'Er is niets gezegd over de bomen.' },
    how: 'Handen opsteken in de bijeenkomst van 20 juli.',
  }
  assert.match((await house.post(path, { ...verdict, n: '22' }, lead)).text, /veld-n-fout/)
  assert.match(
    (await house.post(path, { ...verdict, moment: 'year' }, lead)).text,
    /veld-moment-fout/,
    'not before a year',
  )
  assert.equal((await house.post(path, verdict, lead)).status, 303)
  assert.equal((await house.post(path, verdict, lead)).status, 409)
  assert.equal((await house.post(path, verdict, panel.who('communication'))).status, 403)
  await assert.rejects(
    house.works.change((work) => sql`update oversight.verdict set n = 1`.execute(work.sql)),
    /takes no update/,
  )
  assert.match((await house.get(open)).text, /Niet tevreden[\s\S]*18 van de 21/)
})

test('before the hand-over no panel closes: the gate asks for the advice first', async () => {
  const young = await aPanel(house, 'jong', { responseDays: 60 })
  const gate = await house.works.look((work) => closingGate(work, system(young.id)))
  assert.equal(gate.passed, undefined)
  assert.deepEqual(
    gate.conditions.filter((one) => !one.met).map((one) => one.key),
    ['handed-over'],
  )
})

test('a panel closes when all was answered and followed, or the foundation said in public that it was not', async () => {
  const gate = () => house.works.look((work) => closingGate(work, system(panel.id)))
  const missing = async () => (await gate()).conditions.filter((one) => !one.met).map((one) => one.key)
  const [lead, director] = [panel.who('process-lead'), panel.who('director')]
  assert.deepEqual(await missing(), ['answered', 'followed', 'verdicts', 'findings'])
  assert.match((await house.post(`${staff}/sluiten`, {}, lead)).text, /Nog niet alles is klaar/)
  await moveTo(house, '2028-05-20')
  for (const number of ['1', '2']) {
    for (const kind of ['unanswered', 'unfollowed']) {
      const it = { kind: `${number}:${kind}`, why: 'De stichting vroeg het vier keer. Er kwam niets.' }
      const twice = [0, 1].map(() => house.post(`${staff}/uitzondering`, it, director))
      assert.equal((await Promise.all(twice)).filter((one) => one.status === 303).length, 1, 'twice is once')
    }
    for (const moment of ['response', 'year']) {
      const why = 'Er is niets gezegd en niets gedaan.'
      const it = { moment, says: 'not', n: '19', of: '20', why, how: 'Handen opsteken in de bijeenkomst van mei.' }
      await house.post(`${staff}/oordeel/${number}`, it, lead)
    }
  }
  const finding = (await house.works.look((work) => promised(work, panel.id))).find(
    (one) => one.kind === 'finding' && one.nth === 2,
  )
  const why = 'Een bericht was beloofd, en er kwam er geen.'
  await house.post(`${staff}/bevinding`, { term: finding?.id ?? '', says: 'not', why }, director)
  assert.deepEqual(await missing(), [])
  assert.ok((await gate()).passed)
  for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${staff}/sluiten`, lead)).status, 200)
  assert.equal((await house.post(`${staff}/sluiten`, {}, lead)).status, 303)
  assert.equal((await house.post(`${staff}/sluiten`, {}, lead)).status, 409)
  assert.match((await house.get(open)).text, /Niet beantwoord[\s\S]*Niet gevolgd/)
  assert.match((await house.get('/panel/toezien/antwoord')).text, /Dit panel is gesloten op 20.mei 2028/)
  const own = constitutional.filter(({ table }) => table.startsWith('oversight.'))
  assert.deepEqual((await house.works.look((work) => verify(work, own))).faults, [])
})
