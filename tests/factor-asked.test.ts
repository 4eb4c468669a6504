/** Of whom a second factor is asked: right after signing in, and again before what weighs most. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { roles } from '../src/panel/types.ts'
import { aHouse, type House } from './world/house.ts'
import { aPanel, type PanelInWorld } from './world/panel.ts'
import { visit } from './world/visit.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-09-01T10:00:00Z') })
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
