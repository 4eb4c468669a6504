/** The director says in public whether the partner kept its word in a term. */
import test, { after, before } from 'node:test'
import { type Browsers, browsersAt, chooses, follows, goes, presses, says } from '../world/browser.ts'
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

test('from the overview to a finding that everybody reads', async () => {
  const page = await browsers.sit({ as: 'directeur@voorbeeldpanel.example' })
  await goes(page, '/beheer')
  await follows(page, /publiceert bij termijn 2 van gemeente Voorbeeldwoude/)
  if (!/opvolging/.test(page.url())) await goes(page, '/beheer/samen-tegen-haat/opvolging')
  await follows(page, 'Maak de bevinding')
  await chooses(page, /Het bericht, uiterlijk/)
  await presses(page, 'Stel vast')
  await says(page, /Fout/)
  await chooses(page, 'Niet nagekomen')
  await page
    .getByLabel('Wat was afgesproken, en wat is gedaan?')
    .fill('Over vijf van de zes aanbevelingen kwam geen bericht. Dat was wel afgesproken.')
  await presses(page, 'Stel vast')
  await says(page, /Je bevinding is openbaar/)

  const visitor = await browsers.sit({ width: 320 })
  await goes(visitor, '/panel/samen-tegen-haat/antwoord')
  await says(visitor, /Termijn 2\s+Niet nagekomen[\s\S]*kwam geen bericht[\s\S]*Dirk Denkbeeld/)
})
