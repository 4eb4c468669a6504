/** A member between two weekends: what is next, the report, whether she knows enough, what to read, her fee. */
import assert from 'node:assert/strict'
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

/** The address of a citizen with a seat. */
async function aCitizen(): Promise<string> {
  const row = await house.works.look((work) =>
    work.sql
      .selectFrom('seats.seat as s')
      .innerJoin('accounts.person as p', 'p.id', 's.personId')
      .innerJoin('panel.panel as n', 'n.id', 's.panelId')
      .where('n.slug', '=', 'levende-centra')
      .where('s.state', '=', 'confirmed')
      .where('p.email', 'like', 'inwoner%')
      .select('p.email')
      .orderBy('p.email')
      .executeTakeFirst(),
  )
  assert.ok(row?.email)
  return row.email
}

for (const scripts of [true, false]) {
  test(`on a phone ${scripts ? 'with' : 'without'} scripts: the next meeting, the report, enough, reading, the fee`, async () => {
    const page = await browsers.sit({
      as: scripts ? await aCitizen() : 'lid1@voorbeelddal.example',
      width: 320,
      scripts,
    })
    await goes(page, '/lid/levende-centra')
    await says(page, /Bijeenkomst 3 van 4: Voorstellen uitwerken[\s\S]*De Oefenhal, Voorbeelddal/)
    await follows(page, /Verslag van dag 1/)
    await says(page, /Je kunt dit nakijken tot/)
    await presses(page, 'Verstuur')
    await says(page, /Fout/)
    await page
      .getByLabel('Wat klopt er niet, en hoe moet het zijn?')
      .fill('Onze tafel sprak ook over de bushalte. Dat mist.')
    await presses(page, 'Verstuur')
    await says(page, /Je bezwaar is verstuurd\.[\s\S]*Onze tafel sprak ook over de bushalte/)

    await goes(page, '/lid/levende-centra')
    await follows(page, 'Geef antwoord')
    await chooses(page, 'Nee, ik wil nog iets weten')
    await page.getByLabel('Wat wil je nog weten?').fill('Wat kost een markt per keer?')
    await presses(page, 'Verstuur')
    await says(page, /Je antwoord is bewaard/)
    await chooses(page, 'Ja, ik weet genoeg')
    await presses(page, 'Verstuur')
    await says(page, /Je antwoord is bewaard/)
    await goes(page, '/lid/levende-centra')
    assert.equal(await page.getByRole('link', { name: 'Geef antwoord' }).count(), 0, 'what is done asks nothing more')

    await follows(page, 'De centra in cijfers')
    await page.getByRole('heading', { level: 1, name: 'Stukken' }).waitFor()
    await follows(page, 'De centra in cijfers')
    await says(page, /Hoeveel winkels er zijn/)

    await goes(page, '/lid/levende-centra')
    await page.getByRole('banner').getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('link', { name: 'Mijn vergoeding' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mijn vergoeding' }).waitFor()
    await goes(page, page.url())
    await goes(page, '/en/lid/levende-centra')
  })
}
