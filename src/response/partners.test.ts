import assert from 'node:assert/strict'
import test from 'node:test'
import { anAdvice, moveTo } from '../../tests/world/advice.ts'
import { aHouse } from '../../tests/world/house.ts'
import { aPanel } from '../../tests/world/panel.ts'
import * as panels from '../panel/store.ts'
import { dossierOf } from './queries.ts'
import { answersFor } from './rules.ts'

test('two partners: each owes what is addressed to its bodies, and neither answers for the other', async (t) => {
  const house = await aHouse({ now: new Date('2027-05-15T10:00:00Z') })
  t.after(() => house.close())
  const panel = await aPanel(house, 'samen', { responseDays: 60 })
  await anAdvice(house, panel, { n: 3, handedOverOn: '2027-05-17' })
  const person = await house.somebody('con@waterschap.example', 'Con Water')
  const { water, board } = await house.works.change(async (work) => {
    work.ledger.lines += 1
    const partner = await panels.addPartner(work, panel.id, { name: 'waterschap Voorbeeld', sort: 'water-authority' })
    const rest = { decision: null, decidedOn: null, calendar: null }
    const bodyOf = { partnerId: partner.id, name: 'dagelijks bestuur', powers: ['adopt' as const], ...rest }
    const body = await panels.addBody(work, panel.id, bodyOf)
    const post = { personId: person, role: 'contact' as const, partnerId: partner.id, worksFrom: work.now }
    await panels.addPost(work, panel.id, post)
    return { water: partner.id, board: body.id }
  })
  await moveTo(house, '2027-06-01')
  const bodies = '/werk/samen/antwoord/organen'
  const lead = panel.who('process-lead')
  assert.equal((await house.post(bodies, { number: '1', body: panel.body }, lead)).status, 303)
  assert.equal((await house.post(bodies, { number: '2', body: board }, lead)).status, 303)
  const mine = { number: '2', body: panel.body }
  assert.equal(
    (await house.post(bodies, mine, panel.who('contact'))).status,
    403,
    'she takes nothing from another partner',
  )

  const owed = async (party: string) => {
    const dossier = await house.works.look((work) => dossierOf(work, panel.id))
    return dossier ? answersFor(dossier, party).numbers : []
  }
  assert.deepEqual(
    [await owed(panel.partner), await owed(water)],
    [
      [1, 3],
      [2, 3],
    ],
    'what is addressed to nobody both owe',
  )
  const draft = { act: 'save', decision: 'not-adopted', reasons: 'Wij gaan niet over de bomen op dit plein.' }
  const other = await house.post('/partner/samen/antwoord/1', draft, 'con@waterschap.example')
  assert.equal(other.status, 403)
  assert.match(other.text, /andere organisatie/)
  assert.equal((await house.post('/partner/samen/antwoord/2', draft, 'con@waterschap.example')).status, 303)
  const desk = (await house.get('/partner/samen', 'con@waterschap.example')).text
  assert.ok(desk.includes('Auto’s van het plein') && !desk.includes('Meer bomen op het plein'))
  assert.match(
    (await house.get('/panel/samen/antwoord')).text,
    /Gemeente Voorbeeldstad moet nog[\s\S]*aanbeveling 1 en 3/,
  )
})
