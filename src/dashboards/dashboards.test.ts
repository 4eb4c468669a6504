import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { anExample } from '../../tests/world/example.ts'
import type { House } from '../../tests/world/house.ts'
import { house as byHouse } from '../accounts/proof.ts'
import { ensureExample } from '../example/load.ts'
import { open } from '../panel/actions.ts'

const lead = 'procesleider@voorbeeldpanel.example'
const administrator = 'beheer@voorbeeldpanel.example'
let house: House
before(async () => {
  house = await anExample()
  const facts = { title: 'Nieuw panel', titleEn: '', question: 'Hoe verder?', questionEn: '', area: 'Voorbeeldstad' }
  await house.works.change((work) =>
    open(work, byHouse(), { ...facts, slug: 'nieuw-panel', lead: { name: 'Petra', email: lead } }),
  )
})
after(() => house?.close())

test('the process lead sees her panel and what it needs; adding the partner moves it on', async () => {
  assert.match((await house.get('/beheer', lead)).text, /Jaarwisseling Voorbeeldstad/)
  assert.match((await house.get('/beheer/nieuw-panel', lead)).text, /1 van 6 in orde/)
  const form = '/beheer/nieuw-panel/partner/nieuw'
  assert.equal((await house.post(form, { name: 'gemeente Voorbeeldstad', sort: 'municipality' }, lead)).status, 303)
  assert.match((await house.get('/beheer/nieuw-panel', lead)).text, /2 van 6 in orde/)
  assert.match((await house.get('/en/beheer/nieuw-panel', lead)).text, /2 of 6 in order/)
})

test('an empty form comes again with what to do; a post without the token is not done', async () => {
  const form = '/beheer/nieuw-panel/partner/nieuw'
  const empty = await house.post(form, { name: '', sort: 'municipality' }, lead)
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Fout:/)
  assert.equal((await house.post(form, { name: 'x', sort: 'other', _token: 'another' }, lead)).status, 403)
})

test('an administrator sees no panel; nobody who is not signed in sees anything', async () => {
  assert.equal((await house.get('/beheer/nieuw-panel', administrator)).status, 403)
  assert.equal((await house.get('/beheer/bestaat-niet', lead)).status, 404)
  const away = await house.get('/beheer/nieuw-panel')
  assert.equal(away.status, 303)
  assert.match(away.location, /^\/inloggen\?next=/)
})

test('the example is made once', async () => {
  const count = () => house.works.look((work) => work.sql.selectFrom('panel.panel').select('id').execute())
  const before = (await count()).length
  await ensureExample(house.works, { db: house.installation.db, log: house.installation.log, say: () => undefined })
  assert.equal((await count()).length, before)
})
