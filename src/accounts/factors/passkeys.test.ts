import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aDevice, type Device } from '../../../tests/world/authenticator.ts'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { type Visit, visit } from '../../../tests/world/visit.ts'
import { record } from '../../kit/audit/record.ts'
import { house as byHouse } from '../proof.ts'

const start = new Date('2026-11-24T10:00:00Z')
const [site, origin] = ['localhost', 'http://localhost:3000']
const device = () => aDevice({ site, origin })
let house: House
let now = start
before(async () => {
  house = await aHouse({ now })
})
after(() => house.close())
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
  house.setClock(now)
}

async function signedIn(email: string): Promise<Visit> {
  const before = new Set((await house.mails()).map(({ text }) => text))
  const browser = visit(house)
  await browser.post('/inloggen', { email })
  const mails = (await house.mails()).filter((mail) => mail.to === email && mail.name === 'sign-in')
  const link = mails.find(({ text }) => !before.has(text))?.text.match(/\/inloggen\/\w+/)?.[0] ?? ''
  await browser.post(link, {})
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

const [offered, asked] = ['/mijn/inloggen/passkey', '/inloggen/bewijs/passkey']
/** Asks this session's challenge, as the script of the page does. */
async function challenge(browser: Visit, at: string): Promise<string> {
  const went = await browser.post(`${at}/vraag`, {}, at)
  assert.equal(went.status, 303)
  const told = JSON.parse((await browser.get(went.location)).text) as { challenge: string }
  return told.challenge
}
async function adds(browser: Visit, with_: Device, name = ''): Promise<void> {
  const answer = with_.make(await challenge(browser, offered))
  const done = await browser.post(offered, { answer, name })
  assert.deepEqual([done.status, done.location], [303, '/mijn/inloggen'], done.text)
}
const gives = async (browser: Visit, answer: string) => browser.post(`${asked}?next=/beheer/mensen`, { answer })
const missed = () =>
  house.works.look((work) =>
    work.sql.selectFrom('kit.auditLine').select('object').where('verb', '=', 'second-factor.missed').execute(),
  )

test('who holds an office adds a passkey as her first factor, and gets in with it from another browser', async () => {
  await administrator('ann@example.nl')
  const [browser, key] = [await signedIn('ann@example.nl'), device()]
  assert.match((await browser.get('/inloggen/bewijs/instellen?next=/beheer')).text, /passkey\?next=%2Fbeheer"/)
  const weak = browser.session()
  await adds(browser, key, 'Laptop <b>')
  assert.notEqual(browser.session(), weak, 'the session gets a new token')
  assert.equal((await browser.get('/beheer/mensen')).status, 200)
  assert.match((await browser.get('/mijn/inloggen')).text, /Laptop &lt;b&gt;/)
  assert.ok((await house.mails()).some(({ name, to }) => name === 'factor-added' && to === 'ann@example.nl'))
  const other = await signedIn('ann@example.nl')
  assert.match((await other.get('/beheer/mensen')).location, /^\/inloggen\/bewijs\?next=/)
  assert.match((await other.get('/inloggen/bewijs')).text, /data-passkey="give"/)
  const before = other.session()
  const given = await gives(other, key.sign(await challenge(other, asked)))
  assert.deepEqual([given.status, given.location], [303, '/beheer/mensen'])
  assert.notEqual(other.session(), before)
  assert.equal((await other.get('/beheer/mensen')).status, 200)
})

test('it is used where the factor is asked again, and the session then keeps its token', async () => {
  const id = await administrator('afresh@example.nl')
  const [browser, key] = [await signedIn('afresh@example.nl'), device()]
  await adds(browser, key)
  pass(16)
  const grant = `/beheer/mensen/${id}/functie`
  assert.match((await browser.get(grant)).location, /^\/inloggen\/bewijs\?next=/)
  const held = browser.session()
  await gives(browser, key.sign(await challenge(browser, asked)))
  assert.equal(browser.session(), held)
  assert.equal((await browser.get(grant)).status, 200)
})

test('what a device signed counts once, also where it was refused; in another session, or too late, it counts for nothing', async () => {
  await administrator('once@example.nl')
  const key = device()
  await adds(await signedIn('once@example.nl'), key)
  const [one, two] = [await signedIn('once@example.nl'), await signedIn('once@example.nl')]
  const answer = key.sign(await challenge(one, asked))
  await challenge(two, asked)
  assert.equal((await gives(two, answer)).status, 422, 'another session')
  assert.equal((await gives(one, answer)).status, 303)
  assert.equal((await gives(one, answer)).status, 422, 'a second time')
  const wrong = await challenge(two, asked)
  assert.equal((await gives(two, key.sign(wrong, { origin: 'https://evil.test' }))).status, 422)
  assert.equal((await gives(two, key.sign(wrong))).status, 422, 'a refused one is used up as well')
  const late = await challenge(two, asked)
  pass(5)
  const over = await gives(two, key.sign(late))
  assert.deepEqual([over.status, /duurde langer/.test(over.text)], [422, true])
  const answers = key.sign(await challenge(two, asked))
  const twice = await Promise.all([1, 2].map(() => gives(two, answers)))
  assert.equal(twice.filter(({ location }) => location === '/beheer/mensen').length, 1, 'two at once: one of them')
})

test('refused are: another site, another origin, nobody looked at, a key of somebody else, no answer at all', async () => {
  await administrator('eva@example.nl')
  await administrator('fay@example.nl')
  const [hers, others] = [device(), device()]
  await adds(await signedIn('eva@example.nl'), hers)
  await adds(await signedIn('fay@example.nl'), others)
  const browser = await signedIn('eva@example.nl')
  const before = (await missed()).length
  const tries: ((challenge: string) => string)[] = [
    (it) => hers.sign(it, { site: 'evil.test' }),
    (it) => hers.sign(it, { origin: 'http://localhost:3001' }),
    (it) => hers.sign(it, { origin: 'http://127.0.0.1:3000' }),
    (it) => hers.sign(it, { verified: false }),
    (it) => others.sign(it),
    (it) => hers.sign(it).replace(/"signature":"...../, '"signature":"AAAAA'),
    (it) => hers.make(it),
    () => '',
    () => '{"id":7}',
    () => 'null',
  ]
  for (const answer of tries) {
    const it = await gives(browser, answer(await challenge(browser, asked)))
    assert.deepEqual([it.status, /klopt hier niet/.test(it.text)], [422, true], answer.toString())
  }
  assert.equal((await missed()).length, before + tries.length, 'each is written down')
  assert.match((await browser.get('/beheer/mensen')).location, /^\/inloggen\/bewijs/)
})

test('a key is not made elsewhere, unseen or twice, nor with what was asked for something else', async () => {
  await administrator('gea@example.nl')
  const [browser, key] = [await signedIn('gea@example.nl'), device()]
  const made: ((it: string) => string)[] = [
    (it) => key.make(it, { origin: 'https://evil.test' }),
    (it) => key.make(it, { site: 'evil.test' }),
    (it) => key.make(it, { verified: false }),
    (it) => key.sign(it),
    () => '',
  ]
  for (const answer of made) {
    const it = await browser.post(offered, { answer: answer(await challenge(browser, offered)) })
    assert.equal(it.status, 422, answer.toString())
  }
  const toGive = await challenge(browser, asked)
  assert.equal((await browser.post(offered, { answer: key.make(toGive) })).status, 422)
  await adds(browser, key)
  const again = key.make(await challenge(browser, offered))
  assert.equal((await browser.post(offered, { answer: again })).status, 409)
})

test('a counter that goes back is refused, and stays refused until it goes on', async () => {
  await administrator('hil@example.nl')
  const [browser, key] = [await signedIn('hil@example.nl'), device()]
  await adds(browser, key)
  assert.equal((await gives(browser, key.sign(await challenge(browser, asked), { counter: 5 }))).status, 303)
  for (const counter of [5, 4, 0]) {
    const it = await gives(browser, key.sign(await challenge(browser, asked), { counter }))
    assert.deepEqual([it.status, /telde terug/.test(it.text)], [422, true], String(counter))
  }
  assert.equal((await gives(browser, key.sign(await challenge(browser, asked), { counter: 6 }))).status, 303)
})

test('the last factor stays where an office asks for it; of two one goes, by herself, afresh, and it is mailed', async () => {
  await administrator('ida@example.nl')
  const [browser, key, spare] = [await signedIn('ida@example.nl'), device(), device()]
  await adds(browser, key, 'Telefoon')
  const removal = async () => {
    const list = (await browser.get('/mijn/inloggen')).text
    return list.match(/\/mijn\/inloggen\/passkey\/[\w-]+\/weg/)?.[0] ?? ''
  }
  const first = await removal()
  assert.equal((await browser.post(first, {})).status, 409)
  await adds(browser, spare)
  await administrator('jan@example.nl')
  const stranger = await signedIn('jan@example.nl')
  assert.equal((await stranger.get(first)).status, 404)
  pass(16)
  assert.match((await browser.get(first)).location, /^\/inloggen\/bewijs/)
  assert.match((await browser.get(offered)).location, /^\/inloggen\/bewijs/)
  await gives(browser, key.sign(await challenge(browser, asked)))
  assert.equal((await browser.post(first, {})).location, '/mijn/inloggen')
  assert.ok(!(await browser.get('/mijn/inloggen')).text.includes('Telefoon'))
  assert.ok((await house.mails()).some(({ name, to }) => name === 'factor-removed' && to === 'ida@example.nl'))
  const later = await signedIn('ida@example.nl')
  assert.equal((await gives(later, key.sign(await challenge(later, asked)))).status, 422, 'a removed key opens nothing')
  assert.equal((await gives(later, spare.sign(await challenge(later, asked)))).status, 303)
})

test('a member may do without; an administrator who takes her factors away takes the passkeys too', async () => {
  const id = await house.somebody('kim@example.nl')
  const [browser, key] = [await signedIn('kim@example.nl'), device()]
  await adds(browser, key)
  const path = (await browser.get('/mijn/inloggen')).text.match(/\/mijn\/inloggen\/passkey\/[\w-]+\/weg/)?.[0] ?? ''
  assert.equal((await browser.post(path, {})).status, 303)
  await adds(browser, device())
  await administrator('lea@example.nl')
  const reset = await house.post(`/beheer/mensen/${id}/bewijs`, {}, 'lea@example.nl')
  assert.equal(reset.status, 303)
  const left = await house.works.look((work) =>
    work.sql.selectFrom('accounts.passkey').select('id').where('personId', '=', id).execute(),
  )
  assert.deepEqual(left, [])
})
