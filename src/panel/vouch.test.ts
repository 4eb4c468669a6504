import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { receiversOf } from '../agreement/queries.ts'
import { authoritiesOf } from '../signing/queries.ts'
import { system } from './proof.ts'
import { preparation, waiting } from './queries.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'plein')
})
after(() => house.close())

const team = '/beheer/plein/mensen'
const page = `${team}/instaan`
const named = (email: string, role: string) =>
  house.post(team, { name: 'Vera Vals', email, role, partnerId: panel.partner, task: '' }, panel.who('process-lead'))
const waits = () => house.works.look((work) => waiting(work, system(panel.id)))

test('whom the process lead names for the partner can do nothing until the director has checked it elsewhere', async () => {
  const own = 'vera@eigen-domein.example'
  for (const role of ['contact', 'signatory']) assert.equal((await named(own, role)).status, 303)
  assert.equal((await waits()).length, 2)
  assert.equal((await house.get('/partner/plein', own)).status, 403)
  assert.equal((await house.get('/werk/plein/afspraak', own)).status, 403)
  assert.match((await house.get(team, panel.who('process-lead'))).text, /zodra de directeur het bevestigt/)
  const told = (await house.mails()).filter(({ name }) => name === 'vouch-asked').map(({ to }) => to)
  assert.deepEqual(told, [panel.who('director'), panel.who('director')])
  const receivers = await house.works.look((work) => receiversOf(work, panel.id))
  assert.equal(
    receivers.some(({ email }) => email === own),
    false,
    'nor is anything sent to her',
  )
  const asked = await house.works.look((work) => preparation(work, system(panel.id)))
  assert.deepEqual(
    asked.filter(({ met }) => !met).map(({ by, at }) => [by, at]),
    [['director', '/beheer/:panel/mensen/instaan']],
  )
})

test('the process lead cannot confirm; the director says how it is known, once, and from then on it works', async () => {
  const posts = (await waits()).map(({ id }) => id)
  assert.equal((await house.get(page, panel.who('process-lead'))).status, 403)
  const director = panel.who('director')
  assert.match((await house.get(page, director)).text, /vera@eigen-domein\.example/)
  assert.equal((await house.post(page, { 'posts[]': posts, how: '' }, director)).status, 422)
  assert.equal((await house.post(page, { how: 'Gebeld.' }, director)).status, 422)
  assert.equal((await house.post(page, { 'posts[]': posts, how: 'Gebeld met de centrale.' }, director)).status, 303)
  assert.equal((await house.get('/partner/plein', 'vera@eigen-domein.example')).status, 200)
  assert.match((await house.get(page, director)).text, /Niemand wacht/)
})

test('the partner gets no address of the foundation, and staff none of the partner', async () => {
  const lead = panel.who('process-lead')
  assert.equal((await named('lea+wethouder@plein.example', 'deputy')).status, 422)
  const staff = { name: 'Nel', email: 'nel@eigen-domein.example', role: 'note-taker', partnerId: '', task: '' }
  const refused = await house.post(team, staff, lead)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /eigen-domein\.example/)
})

test('who leads the panel does not judge the mandate of a partner', async () => {
  const show = '/werk/plein/afspraak/bevoegd/nieuw'
  const [signs, second] = [panel.personOf('signatory'), panel.personOf('contact')]
  const shown = { party: panel.partner, person: signs, second, task: 'wethouder', shownBy: 'Mandaat 12' }
  assert.equal((await house.post(show, { ...shown, datedOn: '2026-11-01' }, panel.who('contact'))).status, 303)
  const [one] = await house.works.look((work) => authoritiesOf(work, panel.id))
  const at = '/werk/plein/afspraak/bevoegd'
  const accept = `${at}/${one?.id}`
  assert.equal((await house.post(accept, {}, panel.who('process-lead'), at)).status, 403)
  assert.equal((await house.post(accept, {}, panel.who('director'), at)).status, 303)
})
