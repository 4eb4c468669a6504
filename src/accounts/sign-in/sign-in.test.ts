import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House, origin } from '../../../tests/world/house.ts'
import { visit } from '../../../tests/world/visit.ts'
import { sha256 } from '../../kit/work/canonical.ts'

const start = new Date('2026-11-24T10:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
let house: House
before(async () => {
  house = await aHouse({ now: start })
})
after(() => house.close())

/** Asks a mail for this address; answers where the browser went, and the newest mail. */
async function asked(email: string, next = '') {
  const before = new Set((await house.mails()).map(({ text }) => text))
  const browser = visit(house)
  const went = await browser.post(`/inloggen?next=${encodeURIComponent(next)}`, { email })
  const mail = (await house.mails()).find(({ to, text }) => to === email && !before.has(text))
  return {
    browser,
    went,
    code: mail?.text.match(/: (\d{6})/)?.[1] ?? '',
    link: mail?.text.match(/\/inloggen\/\w+/)?.[0] ?? '',
  }
}
const rows = (email: string) =>
  house.works.look((work) =>
    work.sql
      .selectFrom('accounts.signIn as s')
      .innerJoin('accounts.person as p', 'p.id', 's.personId')
      .selectAll('s')
      .where('p.email', '=', email)
      .orderBy('s.madeAt')
      .execute(),
  )
const wrong = (code: string) => (code === '111111' ? '222222' : '111111')

test('the link shows a button; a mail scanner that gets and heads it twice signs nobody in, and it still works (abuse case 24)', async () => {
  await house.somebody('ann@example.nl')
  const { link } = await asked('ann@example.nl', '/panel/x')
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
    const scanner = await house.raw(link, { method })
    assert.deepEqual([scanner.status, scanner.headers.getSetCookie()], [200, []])
  }
  assert.equal((await rows('ann@example.nl')).at(-1)?.usedAt, null)
  const browser = visit(house)
  const went = await browser.post(link, {})
  assert.deepEqual([went.status, went.location], [303, '/panel/x'])
  assert.equal((await browser.get('/mijn')).status, 200)
})

test('a link works once, and not when it was never made', async () => {
  await house.somebody('bea@example.nl')
  const { link } = await asked('bea@example.nl')
  assert.equal((await visit(house).post(link, {})).status, 303)
  const again = visit(house)
  const second = await again.post(link, {})
  assert.deepEqual([second.status, again.session()], [410, ''])
  assert.match(second.text, /Deze link werkt niet meer/)
  assert.equal((await visit(house).post('/inloggen/abcdefghijkmnpqrstuvwxyz23', {})).status, 410)
})

test('of two who press the button at once one is signed in', async () => {
  await house.somebody('both@example.nl')
  const { link } = await asked('both@example.nl')
  const answers = await Promise.all([visit(house).post(link, {}), visit(house).post(link, {})])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410])
})

test('link and code are over after fifteen minutes', async () => {
  await house.somebody('late@example.nl')
  const { browser, went, code, link } = await asked('late@example.nl')
  house.setClock(later(15))
  assert.equal((await visit(house).post(link, {})).status, 410)
  assert.equal((await browser.post(went.location, { code })).status, 422)
  house.setClock(start)
  assert.equal((await browser.post(went.location, { code })).status, 303)
})

test('the code works in the browser that asked, and only there', async () => {
  await house.somebody('cas@example.nl')
  const { browser, went, code } = await asked('cas@example.nl', '/en/mijn')
  const elsewhere = visit(house)
  assert.equal((await elsewhere.post('/inloggen/code', { code })).status, 422)
  const spaced = await browser.post(went.location, { code: `${code.slice(0, 3)} ${code.slice(3)}` })
  assert.deepEqual([spaced.status, spaced.location], [303, '/en/mijn'])
  assert.equal((await browser.get('/mijn')).status, 200)
})

test('after five wrong codes the right one is refused, and each try was kept; the link still works', async () => {
  await house.somebody('dirk@example.nl')
  const { browser, went, code, link } = await asked('dirk@example.nl')
  for (let n = 1; n <= 6; n += 1) assert.equal((await browser.post(went.location, { code: wrong(code) })).status, 422)
  assert.equal((await rows('dirk@example.nl')).at(-1)?.tries, 5)
  assert.equal((await browser.post(went.location, { code })).status, 422)
  assert.equal((await visit(house).post(link, {})).status, 303)
})

test('an unknown address, an erased one and a flooded one get the same bytes, and no mail', async () => {
  const plain = (text: string) => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
  const id = await house.somebody('erased@example.nl')
  await house.works.change(async (work) => {
    await work.sql.updateTable('accounts.person').set({ erasedAt: start }).where('id', '=', id).execute()
    work.ledger.lines += 1
  })
  await house.somebody('known@example.nl')
  const seen: string[] = []
  for (const email of ['known@example.nl', 'unknown@example.nl', 'erased@example.nl']) {
    const { browser, went } = await asked(email)
    const page = await browser.get(went.location)
    const tried: string[] = []
    for (let n = 0; n < 6; n += 1) {
      const { status, text } = await browser.post(went.location, { code: '000000' })
      tried.push(`${status} ${plain(text)}`)
    }
    seen.push([went.status, plain(went.location), page.status, plain(page.text), ...tried].join('\n'))
  }
  assert.equal(seen[1], seen[0])
  assert.equal(seen[2], seen[0])
  const four = await Promise.all([1, 2, 3, 4].map(() => asked('known@example.nl')))
  assert.deepEqual(new Set(four.map(({ went }) => plain(went.location))).size, 1)
  const sent = (await house.mails()).filter(({ name }) => name === 'sign-in')
  assert.equal(sent.filter(({ to }) => to === 'known@example.nl').length, 3)
  assert.equal(sent.filter(({ to }) => to.startsWith('unknown') || to.startsWith('erased')).length, 0)
})

test('neither token nor code nor session stands in the database as it is; what stands there opens nothing', async () => {
  await house.somebody('eva@example.nl')
  const { browser, went, code, link } = await asked('eva@example.nl')
  const row = (await rows('eva@example.nl')).at(-1)
  assert.deepEqual(row?.tokenHash, sha256(link.replace('/inloggen/', '')))
  assert.notDeepEqual(row?.codeHash, sha256(code))
  await browser.post(went.location, { code })
  const stolen = sha256(browser.session())
  const kept = await house.works.look((work) => work.sql.selectFrom('accounts.session').select('id').execute())
  assert.ok(kept.some(({ id }) => id.equals(stolen)))
  for (const token of [stolen.toString('hex'), stolen.toString('base64'), stolen.toString('base64url')]) {
    const thief = visit(house)
    thief.hold(token)
    assert.equal((await thief.get('/mijn')).status, 303)
  }
  const lines = await house.works.look((work) => work.sql.selectFrom('kit.auditPayload').select('payload').execute())
  const payloads = JSON.stringify(lines)
  for (const secret of [code, link.replace('/inloggen/', ''), browser.session()]) assert.ok(!payloads.includes(secret))
})

test('signing out ends the session in the database, by a form only; a member is out after thirty days', async () => {
  await house.somebody('fien@example.nl')
  const { browser, link } = await asked('fien@example.nl')
  await browser.post(link, {})
  const token = browser.session()
  assert.equal((await browser.get('/uitloggen')).status, 404)
  const strange = await house.raw('/uitloggen', {
    method: 'POST',
    body: new FormData(),
    headers: { origin, cookie: `kring=${token}` },
  })
  assert.equal(strange.status, 403, 'without the token of the form nothing happens')
  house.setClock(later(30 * 24 * 60 - 1))
  assert.equal((await browser.get('/mijn')).status, 200)
  house.setClock(later(30 * 24 * 60))
  assert.equal((await browser.get('/mijn')).location, '/inloggen?next=%2Fmijn')
  house.setClock(start)
  assert.equal((await browser.post('/uitloggen', {}, '/mijn')).location, '/inloggen')
  assert.equal(browser.session(), '')
  const old = visit(house)
  old.hold(token)
  assert.equal((await old.get('/mijn')).status, 303)
})

test('next never leads to another site, also not from the row that was kept', async () => {
  await house.somebody('guus@example.nl')
  const { link } = await asked('guus@example.nl', '//evil.test/x')
  assert.equal((await visit(house).post(link, {})).location, '/beheer')
})

test('what is over is cleared, and a second round finds nothing', async () => {
  house.setClock(later(40 * 24 * 60))
  assert.ok((await house.jobs()) > 0)
  assert.equal(await house.jobs(), 0)
  const left = await house.works.look((work) => work.sql.selectFrom('accounts.signIn').select('id').execute())
  assert.equal(left.length, 0)
  house.setClock(start)
})
