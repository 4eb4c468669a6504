/** The lead moderator before and on the day: agenda, tables, who is there and who listens, the screen in the hall. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { type Browsers, browsersAt, follows, goes, presses, says, sound } from '../world/browser.ts'
import { anExample } from '../world/example.ts'
import type { House } from '../world/house.ts'

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

test('a usual day becomes the agenda; people are spread over tables; who listens is counted; the hall shows what runs', async () => {
  const page = await browsers.sit({ as: 'gesprek@voorbeeldpanel.example' })
  await goes(page, '/beheer')
  await follows(page, 'Levende centra')
  await page.getByRole('link', { name: 'Bijeenkomsten' }).first().click()
  await follows(page, /Voorstellen uitwerken/)
  await says(page, /De agenda is nog leeg/)
  await presses(page, 'Begin met een dagindeling')
  await says(page, /Er staat een gewone dag/)

  await follows(page, 'Tafels')
  await page.getByLabel('Hoeveel tafels?').fill('8')
  await presses(page, 'Meng de tafels')
  await says(page, /Tafel 8/)

  await follows(page, 'Aanwezig')
  const row = (name: RegExp) => page.getByRole('row', { name })
  const citizen = / burger /
  for (const name of [/^Ada Modelman/, citizen]) {
    await row(name).first().getByRole('button', { name: 'Aanwezig' }).click()
    await page.waitForLoadState()
  }
  await sound(page)
  await says(page, /1 lid van de partner luistert vandaag\s+Ada Modelman/)
  await row(/^Ada Modelman/)
    .getByRole('button', { name: 'Afwezig' })
    .click()
  await page.waitForLoadState()
  await says(page, /Twee op een: iedereen doet mee/)
  await row(/^Ada Modelman/)
    .getByRole('button', { name: 'Luistert' })
    .click()
  await page.waitForLoadState()
  await sound(page)
  assert.match(await row(/^Ada Modelman/).innerText(), /Luistert/)

  await follows(page, 'Agenda')
  await follows(page, 'Voor op het scherm in de zaal')
  await presses(page, /^Begin met/)
  await says(page, /minuten te gaan/)
  await presses(page, /^Verder naar/)
})

test('a screen without an agenda says what to do', async () => {
  const page = await browsers.sit({ as: 'gesprek@voorbeeldpanel.example' })
  await page.goto('/beheer/levende-centra/bijeenkomst/4/zaal')
  await says(page, /De agenda van deze bijeenkomst is nog leeg/)
  await sound(page)
})
