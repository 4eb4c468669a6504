/** The partner, months late: the contact writes an answer, the signatory sends it, and everybody sees it at once. */
import test, { after, before } from 'node:test'
import { type Browsers, browsersAt, chooses, follows, goes, presses, says } from '../world/browser.ts'
import { anExample } from '../world/example.ts'
import type { House } from '../world/house.ts'

const contact = 'aanspreekpunt@voorbeeldwoude.example'
const signatory = 'wethouder@voorbeeldwoude.example'
let house: House
let browsers: Browsers
before(async () => {
  house = await anExample()
  browsers = await browsersAt(house)
})
after(async () => {
  await browsers?.close()
  await house?.close()
})

test('the contact writes what was late, the signatory sends it, and the public page counts one less', async () => {
  const visitor = await browsers.sit({ width: 320 })
  await goes(visitor, '/panel/samen-tegen-haat')
  await says(visitor, /Antwoord op aanbeveling 1, 3 en 6/)

  const desk = await browsers.sit({ as: contact })
  await goes(desk, '/partner/samen-tegen-haat')
  await says(desk, /dagen te laat/)
  await follows(desk, 'Schrijf het antwoord')
  await desk.getByRole('heading', { level: 1, name: 'Antwoord op aanbeveling 1' }).waitFor()
  await presses(desk, 'Leg voor aan de ondertekenaar')
  await says(desk, /Fout/)
  await chooses(desk, 'Voor een deel overgenomen')
  await desk
    .getByLabel('De redenen', { exact: true })
    .fill('Een campagne past bij wat al loopt. Voor televisie is geen geld.')
  await desk
    .getByLabel('Wat gebeurt er?', { exact: true })
    .fill('Er komt een campagne op straat, in de wijken en op scholen.')
  await desk.getByLabel('Wie voert dit uit?').fill('Team communicatie')
  await desk.getByLabel('Klaar uiterlijk, of: besluit uiterlijk').fill('2027-06-30')
  await presses(desk, 'Leg voor aan de ondertekenaar')
  await goes(desk, '/partner/samen-tegen-haat/antwoord/1/voorbeeld')
  await says(desk, /Er komt een campagne op straat/)

  const signs = await browsers.sit({ as: signatory, width: 320 })
  await goes(signs, '/partner/samen-tegen-haat')
  await follows(signs, 'Lees en verstuur')
  await says(signs, /Dit wordt openbaar en verandert niet meer/)
  await presses(signs, 'Verstuur het antwoord')

  await goes(visitor, '/panel/samen-tegen-haat')
  await says(visitor, /Antwoord op aanbeveling 3 en 6/)
  await follows(visitor, /Een grote campagne over haat/)
  await says(visitor, /Voor een deel overgenomen[\s\S]*Er komt een campagne op straat[\s\S]*Wieke Verzonnen/)
})

test('a question of somebody goes on, the contact answers it, and both are public', async () => {
  const visitor = await browsers.sit({ width: 320 })
  await goes(visitor, '/panel/samen-tegen-haat/aanbeveling/3/vraag')
  await visitor.getByLabel('Je vraag').fill('Waar kan iemand die haat meemaakte nu terecht?')
  await presses(visitor, 'Stel de vraag')

  const team = await browsers.sit({ as: 'communicatie@voorbeeldpanel.example' })
  await goes(team, '/beheer/samen-tegen-haat/opvolging')
  await team
    .getByRole('row', { name: /Waar kan iemand/ })
    .getByRole('link')
    .first()
    .click()
  await chooses(team, 'Ja, maak hem openbaar')
  await presses(team, 'Besluit')

  const desk = await browsers.sit({ as: contact })
  await goes(desk, '/partner/samen-tegen-haat/vragen')
  await follows(desk, /Beantwoord|Geef antwoord|antwoord/)
  await says(desk, /Waar kan iemand die haat meemaakte nu terecht\?/)
  await presses(desk, 'Geef antwoord')
  await says(desk, /Fout/)
  await desk
    .getByLabel('Je antwoord', { exact: true })
    .fill('Bij het meldpunt van de gemeente, elke dag van 8 tot 22 uur.')
  await presses(desk, 'Geef antwoord')

  await goes(visitor, '/panel/samen-tegen-haat/aanbeveling/3')
  await says(visitor, /Waar kan iemand die haat meemaakte[\s\S]*Bij het meldpunt van de gemeente[\s\S]*Anton Oefenaar/)
})
