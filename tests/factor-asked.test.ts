/** Of whom a second factor is asked: right after signing in, and again before what weighs most. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { routes } from '../src/entry/routes.ts'
import { roles } from '../src/panel/types.ts'
import { aHouse, type House } from './world/house.ts'
import { aPanel, type PanelInWorld } from './world/panel.ts'
import { promised } from './world/promised.ts'
import { type Visit, visit } from './world/visit.ts'

const start = new Date('2026-09-01T10:00:00Z')
let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: start })
  panel = await aPanel(house, 'eigen')
})
after(() => house.close())

/** Where somebody goes who follows her mailed link and wanted to go to `next`. */
async function wentTo(email: string, next: string): Promise<string> {
  const browser = visit(house)
  await browser.post(`/inloggen?next=${next}`, { email })
  const mail = (await house.mails()).findLast(({ to, name }) => to === email && name === 'sign-in')
  return (await browser.post(mail?.text.match(/\/inloggen\/\w+/)?.[0] ?? '', {})).location
}

test('whose post asks a second factor is asked right after signing in; others go where they wanted', async () => {
  const byLink = [
    'signatory',
    'contact',
    'deputy',
    'witness',
    'verifier',
    'teller',
    'expert',
    'note-taker',
    'table-moderator',
  ]
  const seen: Record<string, string> = {}
  const held = await house.works.look((work) => work.sql.selectFrom('panel.post').select('role').distinct().execute())
  for (const { role } of held) seen[role] = await wentTo(panel.who(role), '/panel/eigen')
  const wanted = held.map(({ role }) => [
    role,
    byLink.includes(role) ? '/panel/eigen' : '/inloggen/bewijs/instellen?next=%2Fpanel%2Feigen',
  ])
  assert.deepEqual(seen, Object.fromEntries(wanted))
  assert.ok(held.length >= roles.length - 4, `only ${held.map(({ role }) => role)}`)
})

test('the second factor is asked again where docs/policy/permissions.md says so, and nowhere else', () => {
  const inCode = routes()
    .filter(({ path, fresh }) => fresh && !/^\/en(\/|$)/.test(path))
    .map(({ path, fresh }) => [path, fresh === 'mail' ? 'second factor, or a mailed code' : 'second factor'] as const)
  assert.deepEqual(Object.fromEntries(inCode), Object.fromEntries(promised().again))
})

test('a witness without a second factor signs in again by mail after a quarter of an hour; with one she gives that', async () => {
  const [email, path] = [panel.who('witness'), '/werk/eigen/loting']
  const toSignIn = `/inloggen?next=${encodeURIComponent(path)}`
  const later = (minutes: number) => house.setClock(new Date(start.getTime() + minutes * 60_000))
  const browser = await signedIn(email)
  assert.equal((await browser.get(path)).status, 200)
  later(16)
  assert.equal((await browser.get(path)).location, toSignIn)
  assert.equal((await browser.post(path, { act: 'throws', throws: '1' }, '/mijn')).location, toSignIn)
  assert.match((await browser.get(toSignIn)).text, /vragen we het nog een keer/)
  const again = await signedIn(email)
  assert.equal((await again.get(path)).status, 200)
  await house.works.change(async (work) => {
    await work.sql
      .updateTable('accounts.person')
      .set({ totp: Buffer.from('x') })
      .where('email', '=', email)
      .execute()
    work.ledger.lines += 1
  })
  assert.match((await again.get(path)).location, /^\/inloggen\/bewijs\?next=/, 'a mailbox alone is not enough')
})

async function signedIn(email: string): Promise<Visit> {
  const before = new Set((await house.mails()).map(({ text }) => text))
  const browser = visit(house)
  await browser.post('/inloggen', { email })
  const mails = (await house.mails()).filter(({ to, name }) => to === email && name === 'sign-in')
  const link = mails.find(({ text }) => !before.has(text))?.text.match(/\/inloggen\/\w+/)?.[0] ?? ''
  await browser.post(link, {})
  return browser
}
