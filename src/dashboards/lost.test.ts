/** Pages that say what went wrong stand in the frame of where somebody is, and say what to do. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { theMembers } from '../../tests/world/members.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'

let house: House
let own: PanelInWorld
let other: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-09-01T10:00:00Z') })
  own = await aPanel(house, 'eigen')
  other = await aPanel(house, 'ander')
  await theMembers(house, own, { citizens: 2, partner: 1 })
  await house.somebody('niemand@huis.example')
})
after(() => house.close())

const menuOf = (text: string) => text.slice(text.indexOf('<header'), text.indexOf('</header>'))

test('staff keep the menu of their panel, in their language, and are told whom a page opens for', async () => {
  const lost = await house.get('/beheer/eigen/bestaat-niet', own.who('process-lead'))
  assert.equal(lost.status, 404)
  assert.match(lost.text, /is-office/)
  assert.match(menuOf(lost.text), /\/beheer\/eigen\/mensen/)
  const english = await house.get('/en/beheer/eigen/bestaat-niet', own.who('process-lead'))
  assert.match(english.text, /<html lang="en">[\s\S]*This page is not here/)
  assert.match(menuOf(english.text), /\/en\/beheer\/eigen\/mensen/)
  const closed = await house.get('/beheer/eigen/mensen', own.who('desk'))
  assert.equal(closed.status, 403)
  assert.match(closed.text, /gaat open voor: procesleider/)
  assert.match(closed.text, /Je bent ingelogd als/)
  assert.match(closed.text, /action="\/uitloggen"[\s\S]*name="_token"[\s\S]*Log in als iemand anders/)
  assert.match(menuOf(closed.text), /\/beheer\/eigen\/plekken/)
})

test('nobody sees the menu of a panel that is not hers', async () => {
  for (const path of [`/beheer/${other.slug}`, `/lid/${other.slug}`, `/partner/${other.slug}`]) {
    const closed = await house.get(path, own.who('process-lead'))
    assert.equal(closed.status, 403, path)
    assert.ok(!menuOf(closed.text).includes(`/${other.slug}`), path)
  }
  const nobody = await house.get('/beheer/eigen', 'niemand@huis.example')
  assert.equal(nobody.status, 403)
  assert.ok(!menuOf(nobody.text).includes('/eigen'))
})

test('members and partner keep theirs; a visitor has the public one, and no session is looked at on public pages', async () => {
  const member = await house.get('/lid/eigen/bestaat-niet', 'burger1@eigen.example')
  assert.match(member.text, /is-member/)
  assert.match(menuOf(member.text), /\/lid\/eigen/)
  const contact = await house.get('/partner/eigen/bestaat-niet', own.who('contact'))
  assert.match(contact.text, /is-partner/)
  assert.match(menuOf(contact.text), /\/partner\/eigen/)
  const visitor = await house.get('/bestaat-niet')
  assert.deepEqual([visitor.status, /is-public/.test(visitor.text)], [404, true])
  assert.match(menuOf(visitor.text), /\/inloggen/)
  const gone = await house.get('/panel/bestaat-niet', own.who('process-lead'))
  assert.deepEqual([gone.status, /is-public/.test(gone.text), /uitloggen/.test(gone.text)], [404, true, false])
  for (const odd of ['//evil.test', '/%5Cevil', '/en//x', '/beheer/%E0%A4%A', '/en'.repeat(3)])
    assert.ok([400, 404].includes((await house.get(odd, own.who('contact'))).status), odd)
})

test('a link that is over stands in the public frame and says what to do', async () => {
  const over = await house.get('/welkom/abc')
  assert.equal(over.status, 410)
  assert.match(over.text, /Dit is er niet meer[\s\S]*Naar de voorpagina/)
})

test('/lid without a panel shows the panels somebody is a member of, or where hers are', async () => {
  const hers = await house.get('/lid', 'burger1@eigen.example')
  assert.match(hers.text, /href="\/lid\/eigen"/)
  const none = await house.get('/en/lid', 'niemand@huis.example')
  assert.match(none.text, /no member of a panel yet/)
  assert.match((await house.get('/lid')).location, /^\/inloggen\?next=%2Flid/)
})
