/** Somebody with a letter, on a phone in a real browser: by the QR code with scripts, by typing without; axe on every page. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import test, { after, before } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { openApp } from '../../src/entry/web.ts'
import { pageCache } from '../../src/kit/web/cache.ts'
import { open } from '../../src/kit/web/listen.ts'
import { grouped } from '../../src/recruitment/letters/rules.ts'
import { freePort } from '../world/free-port.ts'
import { aHouse, type House } from '../world/house.ts'
import { aPanel } from '../world/panel.ts'
import { codesOf, opened, termsFit } from '../world/recruitment.ts'

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const phone = { viewport: { width: 360, height: 740 } }
let house: House
let browser: Browser
let codes: string[] = []
let url = ''
let close = async () => {}

before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  const panel = await aPanel(house, 'reis', termsFit)
  await opened(house, panel)
  codes = await codesOf(house, panel, 3)
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  const { installation } = house
  const here = { ...installation, settings: { ...installation.settings, origin: url } }
  close = (await open(openApp(here, pageCache()).app, { port, host: '127.0.0.1' })).close
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '', args: flags })
})
after(async () => {
  await browser?.close()
  await close()
  await house?.close()
})

/** No rule of WCAG 2.2 AA broken, and nothing wider than the phone. */
async function sound(page: Page): Promise<void> {
  await page.evaluate(axe)
  const found = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].target))',
  )
  assert.deepEqual(found, [], page.url())
  assert.ok(
    ((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 360,
    `${page.url()} is too wide`,
  )
}

test('the QR code fills in the code; question after question leads to a number and a proof', async () => {
  const page = await (await browser.newContext(phone)).newPage()
  await page.goto(`${url}/panel/reis/meedoen#${codes[0]}`)
  const field = page.getByLabel('De code uit je brief')
  assert.equal(await field.inputValue(), grouped(codes[0] ?? ''))
  assert.doesNotMatch(page.url(), /#/)
  await sound(page)
  const next = async (button = 'Verder') => {
    await page.getByRole('button', { name: button }).click()
    await page.waitForLoadState()
    await sound(page)
  }
  // the whole row is the label, and takes the click
  const pick = (words: string | RegExp) => page.locator('.kr-choice label').getByText(words, { exact: true }).click()
  await next('Begin met aanmelden')
  await page.getByLabel('Je naam').fill('Sam Voorbeeld')
  await next()
  await next()
  assert.match(await page.locator('.kr-summary').innerText(), /Kies een antwoord/)
  await pick('jong')
  await next()
  await pick('Dat zeg ik liever niet')
  await next()
  await pick('Ja')
  await next()
  await pick('Per e-mail')
  await page.getByLabel('Je mailadres').fill('sam@voorbeeld.nl')
  await next()
  await next()
  await next()
  await pick(/Ik ben 16 jaar of ouder/)
  await next('Verstuur mijn aanmelding')
  assert.match(await page.locator('main').innerText(), /Je aanmelding is binnen[\s\S]*Je bewijs/)
  await page.getByRole('link', { name: 'Ik trek me terug' }).click()
  await page.waitForLoadState()
  await sound(page)
})

test('without scripts one types the code, in English too; declining is one click', async () => {
  const page = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
  await page.goto(`${url}/en/panel/reis/meedoen`)
  await page.getByLabel('The code of your letter').fill(grouped(codes[1] ?? '').toUpperCase())
  await page.getByRole('button', { name: 'Begin to register' }).click()
  await page.waitForURL(/\/en\/panel\/reis\/meedoen\/\w+\/naam$/)
  await page.goto(`${url}/panel/reis/meedoen`)
  await page.getByLabel('De code uit je brief').fill(codes[2] ?? '')
  await page.getByRole('button', { name: 'Ik doe niet mee' }).click()
  await page.waitForURL(/meedoen\/niet\//)
  await page.getByRole('button', { name: 'Maak dit ongedaan' }).click()
  await page.waitForURL(/meedoen$/)
  assert.match(await page.locator('body').innerText(), /weer aanmelden met de code/)
})
