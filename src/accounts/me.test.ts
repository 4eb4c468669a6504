import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { personByEmail } from './queries.ts'

const start = new Date('2026-11-24T10:00:00Z')
let house: House
before(async () => {
  house = await aHouse({ now: start })
})
after(() => house.close())
const known = (email: string) => house.works.look((work) => personByEmail(work, email))
const mailed = async (name: string) => (await house.mails()).filter((mail) => mail.name === name)

test('somebody changes her name, phone and language; what is wrong stays in the form', async () => {
  await house.somebody('ann@example.nl', 'Ann')
  const page = await house.get('/mijn', 'ann@example.nl')
  assert.match(page.text, /value="Ann"/)
  const saved = await house.post('/mijn', { name: 'Ann Şahin', phone: '06 12', lang: 'en' }, 'ann@example.nl')
  assert.deepEqual([saved.status, saved.location], [303, '/mijn'])
  const now = await known('ann@example.nl')
  assert.deepEqual([now?.name, now?.phone, now?.lang], ['Ann Şahin', '06 12', 'en'])
  const wrong = await house.post('/mijn', { name: ' ', phone: '07', lang: 'nl' }, 'ann@example.nl')
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="07"/)
  assert.equal((await house.get('/en/mijn', 'ann@example.nl')).status, 200)
})

test('a new mail address counts once its own link was used by the person who asked; the old address is told', async () => {
  await house.somebody('old@example.nl', 'Olga')
  await house.somebody('other@example.nl')
  assert.equal((await house.post('/mijn/mailadres', { email: 'new@example.nl' }, 'old@example.nl')).status, 303)
  const [mail] = await mailed('confirm-email')
  assert.equal(mail?.to, 'new@example.nl')
  assert.ok(!mail?.text.includes('Olga'), 'no words of people to an address nobody confirmed')
  const link = mail?.text.match(/\/mijn\/mailadres\/\w+/)?.[0] ?? ''
  assert.equal((await house.get(link)).location, `/inloggen?next=${encodeURIComponent(link)}`)
  assert.equal((await house.post(link, {}, 'other@example.nl', '/mijn')).status, 410)
  assert.equal((await house.get(link, 'old@example.nl')).status, 200)
  assert.ok(await known('old@example.nl'), 'looking changes nothing')
  assert.equal((await house.post(link, {}, 'old@example.nl')).status, 303)
  assert.equal(await known('old@example.nl'), undefined)
  assert.equal((await known('new@example.nl'))?.name, 'Olga')
  assert.deepEqual(
    (await mailed('email-changed')).map(({ to }) => to),
    ['old@example.nl'],
  )
})

test('an address of somebody else gets no mail and the same answer; one taken meanwhile is refused', async () => {
  await house.somebody('bea@example.nl')
  const before = (await mailed('confirm-email')).length
  const taken = await house.post('/mijn/mailadres', { email: 'ann@example.nl' }, 'bea@example.nl')
  const free = await house.post('/mijn/mailadres', { email: 'free@example.nl' }, 'bea@example.nl')
  assert.deepEqual([taken.status, taken.location], [free.status, free.location])
  const mails = await mailed('confirm-email')
  assert.equal(mails.length, before + 1)
  await house.somebody('free@example.nl')
  const link = mails.find(({ to }) => to === 'free@example.nl')?.text.match(/\/mijn\/mailadres\/\w+/)?.[0] ?? ''
  const late = await house.post(link, {}, 'bea@example.nl')
  assert.equal(late.status, 409)
  assert.match(late.text, /hoort al bij iemand anders/)
  assert.equal((await house.post('/mijn/mailadres', { email: 'bea@example.nl' }, 'bea@example.nl')).status, 422)
})
