/** A fellow citizen, without an account: looks at every public page in a real browser, on a phone and on a desk, axe on each. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { Page } from 'playwright-core'
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

const paths = [
  '/',
  '/panel/jaarwisseling',
  '/hoe-een-panel-werkt',
  '/privacy',
  '/toegankelijkheid',
  '/inloggen',
  '/stijlgids',
]

for (const width of [320, 1280]) {
  test(`every public page at ${width} px, in both languages: no fault that axe finds, nothing wider than the screen`, async () => {
    const page = await browsers.sit({ width })
    for (const path of paths.flatMap((one) => [one, `/en${one === '/' ? '' : one}`])) await goes(page, path)
    await page.close()
  })
}

test('an address that is not there says what to do', async () => {
  const page = await browsers.sit({ width: 320 })
  const answer = await page.goto('/bestaat-niet')
  assert.equal(answer?.status(), 404)
  await sound(page)
})

test('without JavaScript she finds the panel, what is asked, and how a panel works', async () => {
  const page = await browsers.sit({ scripts: false })
  await page.goto('/')
  await page.getByRole('link', { name: 'Jaarwisseling Voorbeeldstad' }).click()
  await page.getByRole('heading', { name: 'Hoe willen we dat de jaarwisseling verloopt in Voorbeeldstad?' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Hoe een panel werkt' }).click()
  await page.getByRole('heading', { name: 'Hoe een burgerpanel werkt' }).waitFor()
  await page.getByRole('link', { name: 'English' }).first().click()
  await page.getByRole('heading', { name: "How a citizens' panel works" }).waitFor()
  assert.deepEqual(await page.context().cookies(), [], 'public pages set no cookie')
  await page.close()
})

for (const scripts of [true, false]) {
  test(`on a phone ${scripts ? 'with' : 'without'} scripts: what was promised, what is late, and a question to the contact`, async () => {
    const page = await browsers.sit({ width: 320, scripts })
    await goes(page, '/')
    await follows(page, 'Samen tegen haat')
    await says(page, /neemt elke aanbeveling over of legt per aanbeveling uit waarom niet/)
    await says(page, /Antwoord op aanbeveling 1, 3 en 6[\s\S]*dagen te laat/)
    await follows(page, /Een grote campagne over haat/)
    await page.getByRole('heading', { level: 1, name: 'Een grote campagne over haat' }).waitFor()
    await says(page, /Het antwoord van gemeente Voorbeeldwoude\s+Geen antwoord/)
    await follows(page, 'Stel een vraag')
    await presses(page, 'Stel de vraag')
    await says(page, /Fout/)
    await page.getByLabel('Je vraag').fill('Wanneer komt er een antwoord op deze aanbeveling?')
    await presses(page, 'Stel de vraag')
    await says(page, /Je vraag is binnen\./)
    await follows(page, 'Terug naar de aanbeveling')
  })
}

/** Presses Tab until what is named has the focus. */
async function tabs(page: Page, name: string, role: 'button' | 'link' | 'textbox' = 'button'): Promise<void> {
  const wanted = page.getByRole('main').getByRole(role, { name, exact: true }).first()
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((one) => one.matches(':focus'))) return
  }
  assert.fail(`the keyboard does not reach ${name}`)
}

test('with the keyboard alone she says what she thinks of ideas and writes one', async () => {
  const page = await browsers.sit({ width: 320 })
  await goes(page, '/panel/levende-centra/ideeen')
  await tabs(page, 'Eens')
  await page.keyboard.press('Enter')
  await page.getByText('Je zei iets over 1 van de 4 ideeën.').waitFor()
  await sound(page)
  await tabs(page, 'Weet ik niet')
  await page.keyboard.press('Space')
  await page.getByText('Je zei iets over 2 van de 4 ideeën.').waitFor()
  await tabs(page, 'Schrijf een idee', 'link')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Schrijf een idee' }).waitFor()
  await sound(page)
  await tabs(page, 'Jouw idee', 'textbox')
  await page.keyboard.type('Een speelplek naast de bibliotheek.')
  await tabs(page, 'Verstuur mijn idee')
  await page.keyboard.press('Enter')
  await page.waitForURL(/van-mij/)
  await says(page, /Een speelplek naast de bibliotheek\./)
  await sound(page)
})
