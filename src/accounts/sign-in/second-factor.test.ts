import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { type Visit, visit } from '../../../tests/world/visit.ts'
import { record } from '../../kit/audit/record.ts'
import { house as byHouse } from '../proof.ts'

const start = new Date('2026-11-24T10:00:00Z')
let house: House
let now = start
before(async () => {
  house = await aHouse({ now })
})
after(() => house.close())
const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
  house.setClock(now)
}

async function signedIn(email: string): Promise<Visit> {
  const before = new Set((await house.mails()).map(({ text }) => text))
  const browser = visit(house)
  await browser.post('/inloggen', { email })
  const mail = (await house.mails()).find(
    ({ to, name, text }) => to === email && name === 'sign-in' && !before.has(text),
  )
  await browser.post(mail?.text.match(/\/inloggen\/\w+/)?.[0] ?? '', {})
  assert.notEqual(browser.session(), '')
  return browser
}
async function administrator(email: string): Promise<string> {
  const id = await house.somebody(email)
  await house.works.change(async (work) => {
    const office = { id: work.chance.uuid(), personId: id, office: 'administrator' as const, grantedAt: work.now }
    await work.sql
      .insertInto('accounts.officeHeld')
      .values({ ...office, worksFrom: work.now })
      .execute()
    await record(work, byHouse(), 'office.granted', `accounts.office_held:${office.id}`)
  })
  return id
}
const person = (id: string) =>
  house.works.look((work) =>
    work.sql.selectFrom('accounts.person').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const codeOf = (secret: string) =>
  TOTP.generate({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), timestamp: now.getTime() })
const wrong = (code: string) => (code === '111111' ? '222222' : '111111')

/** Sets up the factor in this browser; answers the secret as the page shows it. */
async function setUp(browser: Visit): Promise<string> {
  const page = await browser.get('/inloggen/bewijs/instellen')
  const secret = page.text.match(/(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/)?.[0] ?? ''
  assert.match(page.text, /<svg [^>]*role="img"/)
  const done = await browser.post('/inloggen/bewijs/instellen?next=/beheer/mensen', { code: codeOf(secret) })
  assert.deepEqual([done.status, done.location], [303, '/beheer/mensen'])
  return secret
}

test('who holds an office sets up a second factor after signing in, and is let in with it', async () => {
  const id = await administrator('first@example.nl')
  const browser = await signedIn('first@example.nl')
  assert.equal((await browser.get('/beheer/mensen')).location, '/inloggen/bewijs?next=%2Fbeheer%2Fmensen')
  assert.match((await browser.get('/inloggen/bewijs')).text, /nog geen ingesteld/)
  const page = '/inloggen/bewijs/instellen'
  const shown = (await browser.get(page)).text
  const secret = shown.match(/(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/)?.[0] ?? ''
  const missed = await browser.post(page, { code: wrong(codeOf(secret)) })
  assert.equal(missed.status, 422)
  assert.ok(missed.text.includes(secret), 'the same secret is shown again')
  const weak = browser.session()
  assert.equal(await setUp(browser), secret)
  assert.notEqual(browser.session(), weak)
  assert.equal((await browser.get('/beheer/mensen')).status, 200)
  const old = visit(house)
  old.hold(weak)
  assert.equal((await old.get('/mijn')).status, 303, 'the session from before the factor is dead')
  const { totp } = await person(id)
  assert.ok(totp && !totp.toString('latin1').includes(Secret.fromBase32(secret.replaceAll(' ', '')).latin1))
  assert.ok((await house.mails()).some(({ name, to }) => name === 'second-factor-set' && to === 'first@example.nl'))
})

test('a code counts once: the one that set up the factor, or let somebody in, is refused the second time', async () => {
  await administrator('once@example.nl')
  const browser = await signedIn('once@example.nl')
  const secret = await setUp(browser)
  const other = await signedIn('once@example.nl')
  const weak = other.session()
  assert.equal((await other.post('/inloggen/bewijs', { code: codeOf(secret) })).status, 422, 'used at set-up')
  pass(30)
  const given = await other.post('/inloggen/bewijs?next=/beheer/mensen', { code: codeOf(secret) })
  assert.deepEqual([given.status, given.location], [303, '/beheer/mensen'])
  assert.notEqual(other.session(), weak)
  const stolen = visit(house)
  stolen.hold(weak)
  assert.equal((await stolen.get('/beheer/mensen')).location, '/inloggen?next=%2Fbeheer%2Fmensen')
  const third = await signedIn('once@example.nl')
  assert.equal((await third.post('/inloggen/bewijs', { code: codeOf(secret) })).status, 422, 'replayed')
  pass(30)
  const twice = await Promise.all([1, 2].map(() => third.post('/inloggen/bewijs', { code: codeOf(secret) })))
  assert.equal(twice.filter(({ location }) => location === '/beheer').length, 1, 'two at once: one of them')
})

test('five wrong codes close the factor for a quarter of an hour, from whichever browser', async () => {
  await administrator('tries@example.nl')
  const secret = await setUp(await signedIn('tries@example.nl'))
  pass(60)
  const [one, two] = [await signedIn('tries@example.nl'), await signedIn('tries@example.nl')]
  for (const browser of [one, two, one, two, one])
    assert.equal((await browser.post('/inloggen/bewijs', { code: wrong(codeOf(secret)) })).status, 422)
  for (const browser of [one, two])
    assert.equal((await browser.post('/inloggen/bewijs', { code: codeOf(secret) })).status, 429)
  pass(15 * 60)
  assert.equal((await one.post('/inloggen/bewijs', { code: codeOf(secret) })).status, 303)
})

test('staff are signed out after twelve hours, and give the factor again after a quarter of an hour for roles', async () => {
  const id = await administrator('hours@example.nl')
  const browser = await signedIn('hours@example.nl')
  const secret = await setUp(browser)
  pass(16 * 60)
  assert.equal((await browser.get(`/beheer/mensen/${id}`)).status, 200)
  const grant = `/beheer/mensen/${id}/functie`
  assert.match((await browser.get(grant)).location, /^\/inloggen\/bewijs\?next=/)
  const held = browser.session()
  await browser.post('/inloggen/bewijs', { code: codeOf(secret) })
  assert.equal(browser.session(), held, 'a strong session keeps its token, so that open forms still count')
  assert.equal((await browser.get(grant)).status, 200)
  pass(12 * 3600 - 16 * 60)
  assert.equal((await browser.get('/mijn')).status, 303)
})

test('a mailbox alone changes nothing of an account with a second factor', async () => {
  await administrator('box@example.nl')
  const secret = await setUp(await signedIn('box@example.nl'))
  pass(60)
  const thief = await signedIn('box@example.nl')
  for (const path of ['/mijn/mailadres', '/inloggen/bewijs/instellen', '/beheer/mensen'])
    assert.match((await thief.get(path)).location, /^\/inloggen\/bewijs\?next=/, path)
  await thief.post('/inloggen/bewijs', { code: codeOf(secret) })
  assert.equal((await thief.get('/mijn/mailadres')).status, 200)
})
