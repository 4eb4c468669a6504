/** A fellow citizen, without an account: looks at every public page in a real browser, on a phone and on a desk, axe on each. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import test, { after, before } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { openApp } from '../../src/entry/web.ts'
import { ensureExample } from '../../src/example/load.ts'
import { pageCache } from '../../src/kit/web/cache.ts'
import { open } from '../../src/kit/web/listen.ts'
import { aHouse, type House } from '../world/house.ts'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let house: House
let browser: Browser
let url = ''
let close = async () => {}

before(async () => {
  house = await aHouse({ mode: 'example' })
  await ensureExample(house.works, { db: house.installation.db, log: house.installation.log, say: () => undefined })
  const { app } = openApp(house.installation, pageCache())
  const opened = await open(app, { port: 0, host: '127.0.0.1' })
  url = `http://127.0.0.1:${opened.port}`
  close = opened.close
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '', args: flags })
})
after(async () => {
  await browser?.close()
  await close()
  await house?.close()
})

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].target))',
  )
  return found as string[]
}

const paths = [
  '/',
  '/panel/jaarwisseling',
  '/hoe-een-panel-werkt',
  '/privacy',
  '/toegankelijkheid',
  '/inloggen',
  '/stijlgids',
  '/bestaat-niet',
]

for (const width of [320, 1280]) {
  test(`every public page at ${width} px, in both languages: no fault that axe finds, nothing wider than the screen`, async () => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: true })
    for (const path of paths.flatMap((one) => [one, `/en${one === '/' ? '' : one}`])) {
      await page.goto(`${url}${path}`)
      assert.deepEqual(await violations(page), [], path)
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.equal(wide, 0, `${path} scrolls sideways`)
    }
    await page.close()
  })
}

test('without JavaScript she finds the panel, what is asked, and how a panel works', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(url)
  await page.getByRole('link', { name: 'Jaarwisseling Voorbeeldstad' }).click()
  await page.getByRole('heading', { name: 'Hoe willen we dat de jaarwisseling verloopt in Voorbeeldstad?' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Hoe een panel werkt' }).click()
  await page.getByRole('heading', { name: 'Hoe een burgerpanel werkt' }).waitFor()
  await page.getByRole('link', { name: 'English' }).first().click()
  await page.getByRole('heading', { name: "How a citizens' panel works" }).waitFor()
  assert.deepEqual(await page.context().cookies(), [], 'public pages set no cookie')
  await page.close()
})
