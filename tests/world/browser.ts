/** The house at an address of its own, and real browsers that look at it: by role and label, axe on what they see. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { openApp } from '../../src/entry/web.ts'
import { mailsComeFrom } from '../../src/kit/mail/mail.tsx'
import { pageCache } from '../../src/kit/web/cache.ts'
import { open } from '../../src/kit/web/listen.ts'
import { freePort } from './free-port.ts'
import type { House } from './house.ts'

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Looks {
  /** The mail address of who looks; a visitor without. */
  readonly as?: string
  /** Pixels wide: 1280 unless told. */
  readonly width?: number
  /** With scripts, unless told. */
  readonly scripts?: boolean
}
export interface Browsers {
  readonly url: string
  /** A browser of somebody's own, on a page that still shows nothing. */
  sit(looks?: Looks): Promise<Page>
  close(): Promise<void>
}

/** Forms count only from the house's own address, so the port is known before it opens. Pages are not kept: what was done shows. */
export async function browsersAt(house: House): Promise<Browsers> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { installation } = house
  const here = { ...installation, settings: { ...installation.settings, origin: url } }
  mailsComeFrom({ origin: url, name: 'Stichting Voorbeeldpanel' })
  const door = await open(openApp(here, pageCache({ seconds: 0 })).app, { port, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '', args: flags })
  return {
    url,
    async sit({ as, width = 1280, scripts = true } = {}) {
      const viewport = { width, height: 800 }
      const context = await browser.newContext({ viewport, javaScriptEnabled: scripts, baseURL: url })
      if (!scripts) scriptless.add(context)
      context.setDefaultTimeout(15_000)
      if (as) await context.addCookies([cookieFrom(await house.cookie(as), url)])
      return context.newPage()
    },
    async close() {
      await browser.close()
      await door.close()
    },
  }
}

function cookieFrom(header: string, url: string) {
  const [name = '', value = ''] = header.split('=')
  return { name, value, url }
}

/** Axe is a script too: in these browsers only the width is looked at. */
const scriptless = new WeakSet<BrowserContext>()

/** No rule of WCAG 2.2 AA broken as axe sees it, and nothing wider than the screen. */
export async function sound(page: Page): Promise<void> {
  if (!scriptless.has(page.context())) await breaksNothing(page)
  const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  assert.equal(wide, 0, `${page.url()} scrolls sideways`)
}

async function breaksNothing(page: Page): Promise<void> {
  await page.evaluate(axe)
  const found = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].target))',
  )
  assert.deepEqual(found, [], page.url())
}

/** Opens an address, and looks whether the page is sound. */
export async function goes(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path)
  assert.equal(answer?.status(), 200, path)
  await sound(page)
}

/** Presses a button or follows a link of the page's own content, and looks at what comes. */
export async function presses(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  await page
    .getByRole('main')
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .click()
  await page.waitForLoadState()
  await sound(page)
}
export const follows = (page: Page, name: string | RegExp): Promise<void> => presses(page, name, 'link')

/** Chooses or ticks; the whole row is the label and takes the click. */
export const chooses = (page: Page, label: string | RegExp): Promise<void> =>
  page
    .getByLabel(label, { exact: typeof label === 'string' })
    .first()
    .check({ force: true })

/** Fills in fields by their labels; of a list, the first choice that begins with these words. */
export async function fills(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const ending = (end: string) => page.getByLabel(`${label}${end}`, { exact: true })
    const field = ending('').or(ending(' (hoeft niet)')).or(ending(' (optional)')).first()
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await selects(field, value)
    else await field.fill(value)
  }
}

async function selects(field: Locator, words: string): Promise<void> {
  const labels = await field.getByRole('option').allInnerTexts()
  await field.selectOption({ label: labels.find((one) => one.startsWith(words)) ?? words })
}

/** That the page's own content says this. */
export async function says(page: Page, words: RegExp): Promise<void> {
  assert.match((await page.getByRole('main').innerText()).replaceAll('\u00a0', ' '), words, page.url())
}
