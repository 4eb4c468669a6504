/** A fellow citizen, without an account: looks at every public page in a real browser, on a phone and on a desk, axe on each. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { type Browsers, browsersAt, goes, sound } from '../world/browser.ts'
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
