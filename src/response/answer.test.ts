import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { anAdvice } from '../../tests/world/advice.ts'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: at('2027-05-15') })
  panel = await aPanel(house, 'antwoord', {
    responseDays: 60,
    followUpMonths: [6, 12],
    preconditions: ['Het past binnen de wet'],
  })
  await anAdvice(house, panel, { n: 3, handedOverOn: '2027-05-17' })
  house.setClock(at('2027-06-01'))
})
after(() => house.close())

const [desk, draft, send] = [
  '/partner/antwoord',
  '/partner/antwoord/antwoord/1',
  '/partner/antwoord/antwoord/1/verstuur',
]
const public_ = '/panel/antwoord/aanbeveling/1'
const good = {
  ...{ act: 'ready', decision: 'in-part', reasons: 'Het hele plein kan niet, want daar ligt een leiding.' },
  ...{ what: 'We planten in 2028 twintig bomen aan de randen.', who: 'afdeling groen', doneBy: '2028-03-01' },
  ...{ money: '12.500', routeBody1: 'college', routeDay1: '2027-07-01', routeBody2: 'raad', routeDay2: '2027-08-01' },
}

test('the contact drafts; the signatory sends; the public reads, in both languages', async () => {
  assert.equal((await house.post(draft, { ...good, act: 'save', reasons: '' }, panel.who('contact'))).location, draft)
  const bare = await house.post(draft, { ...good, reasons: '' }, panel.who('contact'))
  assert.equal(bare.status, 422)
  assert.match(bare.text, /id="veld-reasons-fout"/)
  assert.equal((await house.post(draft, good, panel.who('contact'))).location, `${draft}/voorbeeld`)
  assert.ok((await house.mails()).some((one) => one.to === panel.who('signatory')))
  assert.doesNotMatch((await house.get(public_)).text, /twintig bomen/)
  assert.equal((await house.post(send, {}, panel.who('contact'), `${draft}/voorbeeld`)).status, 403)
  assert.equal((await house.post(send, {}, panel.who('signatory'))).location, desk)
  for (const lang of ['', '/en']) {
    for (const path of [public_, '/panel/antwoord/antwoord'])
      assert.equal((await house.get(`${lang}${path}`)).status, 200)
    for (const path of [desk, draft, `${draft}/voorbeeld`])
      assert.equal((await house.get(`${lang}${path}`, panel.who('contact'))).status, 200)
    assert.equal((await house.get(`${lang}${send}`, panel.who('signatory'))).status, 200)
  }
  assert.match((await house.get(public_)).text, /twintig bomen/)
})
