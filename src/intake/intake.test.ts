import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { house as byHouse } from '../accounts/proof.ts'
import { record } from '../kit/audit/record.ts'
import { filled, planIn } from './planner/rules.ts'

const now = new Date('2026-11-24T10:00:00Z')
let house: House
let panel: PanelInWorld
let lead = ''
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'proef')
  lead = panel.who('process-lead')
  const admin = await house.somebody('admin@example.nl', 'Ada')
  await house.works.change(async (work) => {
    await work.sql
      .insertInto('accounts.officeHeld')
      .values({ id: crypto.randomUUID(), personId: admin, office: 'administrator', grantedAt: now, worksFrom: now })
      .execute()
    await record(work, byHouse(), 'office.given', `accounts.person:${admin}`)
  })
})
after(() => house.close())

const asked = {
  ...{ organisation: 'Woonstichting Voorbeeld', sort: 'housing-association', name: 'Vera Vrager', phone: '' },
  ...{ email: 'vera@voorbeeld.example', question: 'Hoe maken we de buurt groener?' },
  ...{ stillOpen: 'Waar de bomen komen.', power: 'Het bestuur.', willing: 'We voeren het uit.', plan: '' },
}
const all = () =>
  house.works.look((work) => work.sql.selectFrom('intake.request').selectAll().orderBy('madeAt').execute())
const onceIn = (html: string) => /name="once" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('the form is public in two languages; each opening has a key of its own', async () => {
  const [nl, en] = [await house.get('/een-vraag'), await house.get('/en/een-vraag')]
  assert.deepEqual([nl.status, en.status], [200, 200])
  assert.match(nl.text, /Wat ligt nog open/)
  assert.match(en.text, /What is still open/)
  assert.notEqual(onceIn(nl.text), onceIn(en.text))
  for (const path of ['/een-vraag/dank', '/en/een-vraag/dank', '/', '/en', '/hoe-een-panel-werkt'])
    assert.equal((await house.get(path)).status, 200)
  assert.match((await house.get('/')).text, /href="\/een-vraag"/)
  assert.match((await house.get('/en/hoe-een-panel-werkt')).text, /href="\/en\/planner"/)
})

test('bad input comes back with everything that was typed, and nothing is kept', async () => {
  const once = crypto.randomUUID()
  const bad = await house.post('/een-vraag', { ...asked, once, email: 'vera', sort: 'bakker', question: ' ' })
  assert.equal(bad.status, 422)
  assert.match(bad.text, /Waar de bomen komen\./)
  assert.match(bad.text, /geen volledig e-mailadres/)
  assert.equal(onceIn(bad.text), once)
  const plan = await house.post('/een-vraag', { ...asked, once, plan: 'citizenSeats=24&partnerSeats=13' })
  assert.equal(plan.status, 422)
  assert.match(plan.text, /Maak het opnieuw in de planner/)
  assert.equal((await house.post('/een-vraag', { ...asked, once: 'x' })).status, 422)
  assert.equal((await all()).length, 0)
})

test('sent twice, also at the same time, it counts once; the receipt holds no words of the sender', async () => {
  const { text } = await house.get(`/een-vraag?${planIn(filled({ citizenSeats: '30' }, '2026-11-24'))}`)
  assert.match(text, /Je plan uit de planner gaat mee/)
  const plan = (/name="plan" value="([^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&')
  const fields = { ...asked, once: onceIn(text), plan }
  const answers = await Promise.all([house.post('/een-vraag', fields), house.post('/een-vraag', fields)])
  answers.push(await house.post('/een-vraag', fields))
  assert.deepEqual(
    answers.map(({ status, location }) => [status, location]),
    [1, 2, 3].map(() => [303, '/een-vraag/dank']),
  )
  const rows = await all()
  assert.equal(rows.length, 1)
  assert.equal((rows[0]?.plan as { letters?: number } | null)?.letters, 3000)
  const mails = await house.mails()
  const receipt = mails.filter(({ to }) => to === asked.email)
  assert.equal(receipt.length, 1)
  for (const word of [asked.name, asked.organisation, asked.question]) assert.ok(!receipt[0]?.text.includes(word))
  assert.equal(mails.filter(({ to, name }) => to === 'admin@example.nl' && name === 'request-new').length, 1)
})

test('staff of the house look; others do not', async () => {
  const [row] = await all()
  const path = `/beheer/vragen/${row?.id}`
  for (const as of ['admin@example.nl', lead])
    for (const lang of ['', '/en']) {
      assert.match((await house.get(`${lang}/beheer/vragen`, as)).text, /Woonstichting Voorbeeld/)
      assert.match((await house.get(`${lang}${path}`, as)).text, /3[.,]000/)
      assert.equal((await house.get(`${lang}${path}/oordeel`, as)).status, 200)
    }
  assert.equal((await house.get('/beheer/vragen')).status, 303)
  for (const role of ['contact', 'desk'] as const)
    assert.equal((await house.get('/beheer/vragen', panel.who(role))).status, 403)
  for (const bad of ['onzin', crypto.randomUUID()])
    assert.equal((await house.get(`/beheer/vragen/${bad}`, lead)).status, 404)
})

test('go asks all three points; the answer is mailed, and a panel is connected once', async () => {
  const [row] = await all()
  const path = `/beheer/vragen/${row?.id}`
  const verdict = 'Jullie vraag is open, en het bestuur beslist erover. We bellen je.'
  const go = { open: 'yes', power: 'yes', willing: 'yes', state: 'go', verdict }
  assert.equal((await house.post(`${path}/panel`, { panel: panel.id }, lead, `${path}/oordeel`)).status, 303)
  assert.equal((await all())[0]?.panelId, null, 'not before it was judged')
  assert.equal((await house.post(`${path}/oordeel`, { ...go, willing: 'no' }, lead)).status, 422)
  assert.equal((await house.post(`${path}/oordeel`, { ...go, verdict: 'ok' }, lead)).status, 422)
  assert.equal((await house.post(`${path}/oordeel`, go, panel.who('desk'))).status, 403)
  assert.equal((await house.post(`${path}/oordeel`, go, lead)).status, 303)
  assert.equal(
    (await house.post(`${path}/oordeel`, { ...go, state: 'against' }, 'admin@example.nl', '/beheer/panels/nieuw'))
      .status,
    409,
  )
  assert.equal((await house.get(`${path}/oordeel`, lead)).status, 409)
  const answer = (await house.mails()).filter(({ name }) => name === 'request-answered')
  assert.equal(answer.length, 1)
  assert.ok(answer[0]?.text.includes(verdict))
  assert.match((await house.get(path, 'admin@example.nl')).text, /\/beheer\/panels\/nieuw\?vraag=/)
  const prefilled = await house.get('/beheer/panels/nieuw?vraag=Hoe+maken+we+de+buurt+groener', 'admin@example.nl')
  assert.match(prefilled.text, /Hoe maken we de buurt groener/)
  await house.post(`${path}/panel`, { panel: crypto.randomUUID() }, lead, path)
  assert.equal((await all())[0]?.panelId, null)
  await house.post(`${path}/panel`, { panel: panel.id }, lead, path)
  assert.equal((await all())[0]?.panelId, panel.id)
  assert.match((await house.get(`/en${path}`, lead)).text, /\/panel\/proef/)
})

test('the planner works without anything filled in, in two languages, and says what is not right', async () => {
  for (const [path, words] of [
    ['/planner', /2\.400/],
    ['/en/planner', /2,400/],
    ['/planner?citizenSeats=24&partnerSeats=13', /ten hoogste 12 plekken/],
    ['/planner?citizenSeats=veel&letterOn=morgen', /Vul een heel getal in/],
    ['/planner?inhabitants=2000', /meer brieven dan er inwoners/],
    ['/planner?letterOn=2026-01-05', /Voor 2026 is het maximum nog niet ingevuld/],
    ['/planner?letterOn=2025-01-06&feeCents=400', /Boven het maximum per uur/],
  ] as const) {
    const page = await house.get(path)
    assert.equal(page.status, 200)
    assert.match(page.text, words)
  }
  assert.match((await house.get('/planner')).text, /href="\/een-vraag\?/)
  assert.doesNotMatch((await house.get('/planner?partnerSeats=0')).text, /href="\/een-vraag\?/)
})

test('a year after the judgement the asker is forgotten, the question stays', async () => {
  house.setClock(new Date('2027-11-26T10:00:00Z'))
  await house.jobs()
  const [row] = await all()
  assert.deepEqual([row?.name, row?.email, row?.question], ['', '', asked.question])
  house.setClock(now)
})
