/** Who walks the road: one house, its clock, the phones of its people, and browsers in which they sign in by their mail. */
import type { Page } from 'playwright-core'
import { type Day, momentOf } from '../../../src/kit/texts/dates.ts'
import { type Browsers, browsersAt, follows, goes, presses } from '../../world/browser.ts'
import { aHouse, type House, type Site } from '../../world/house.ts'
import { givesFactor, mailTo, type Phones, signsIn } from '../../world/sign-in.ts'

export const slug = 'groen-in-de-wijk'
export const [town, housing] = ['gemeente Voorbeeldstad', 'corporatie Voorbeeld']
/** Everybody with a role, by mail address. */
export const people = {
  ...{ admin: 'bea@stichting.example', director: 'dirk@stichting.example', lead: 'petra@stichting.example' },
  ...{ alderman: 'wies@gemeente.example', contact: 'anna@gemeente.example' },
  ...{ manager: 'max@corporatie.example', housingContact: 'cor@corporatie.example', notary: 'nora@notaris.example' },
  ...{ desk: 'daan@stichting.example', moderator: 'gijs@stichting.example', writer: 'carla@stichting.example' },
  ...{ finance: 'fleur@stichting.example', teller: 'tom@tellers.example', otherTeller: 'tess@tellers.example' },
} as const

export interface Walk {
  readonly house: House
  readonly browsers: Browsers
  readonly phones: Phones
  now(): Date
  /** Minutes pass. */
  passes(minutes: number): void
  /** It becomes this day and time in the Netherlands, and what should have happened by then happens. */
  comes(day: Day, time?: string): Promise<void>
  /** A browser in which somebody has signed in by her mail, on the page that asked for it, or where she then stands. */
  signedIn(email: string, path?: string): Promise<Page>
  /** A staff member at home on her panel: signed in, and there by the link of her overview. */
  atHome(email: string): Promise<Page>
  /** Somebody without an account, on a phone. */
  visitor(path: string): Promise<Page>
  /** The address in somebody's newest mail that leads there. */
  linkTo(email: string, leads: RegExp): Promise<string>
  close(): Promise<void>
}

export async function aWalk(from: Date, site: Site & { phones?: Phones } = {}): Promise<Walk> {
  let now = from
  const house = await aHouse({ ...site, now })
  const browsers = await browsersAt(house)
  const phones: Phones = site.phones ?? new Map()
  const passes = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000)
    house.setClock(now)
  }
  const signedIn: Walk['signedIn'] = async (email, path) => {
    passes(1)
    const page = await browsers.sit()
    await signsIn(page, email, { house, phones, now, ...(path ? { at: path } : {}) })
    return page
  }
  return {
    ...{ house, browsers, phones, passes, signedIn },
    now: () => now,
    async comes(day, time = '09:00') {
      passes((momentOf(day, time).getTime() - now.getTime()) / 60_000)
      await house.jobs()
    },
    async atHome(email) {
      const page = await signedIn(email)
      await follows(page, 'Groen in de wijk')
      await givesFactor(page, email, { phones, now })
      return page
    },
    async visitor(path) {
      const page = await browsers.sit({ width: 320 })
      await goes(page, path)
      return page
    },
    async linkTo(email, leads) {
      const links = (await mailTo(house, email, leads)).match(/https?:\/\/\S+/g) ?? []
      return new URL(links.find((one) => leads.test(one)) ?? 'http://no-link.example/').pathname
    },
    async close() {
      await browsers.close()
      await house.close()
    },
  }
}

/** Follows an entry of the menu on top of the page. */
export async function opens(page: Page, entry: string): Promise<void> {
  const banner = page.getByRole('banner')
  const link = banner.getByRole('link', { name: entry, exact: true, includeHidden: true }).first()
  if (!(await link.isVisible()))
    await banner
      .getByRole('button', { name: /^(In dit panel|Menu)$/ })
      .last()
      .click()
  await link.click()
  await page.waitForLoadState()
}

/** Every button of this name on the page, one after another. */
export async function pressesAll(page: Page, path: string, name: string): Promise<void> {
  for (;;) {
    await goes(page, path)
    if ((await page.getByRole('main').getByRole('button', { name, exact: true }).count()) === 0) return
    await presses(page, name)
  }
}

/** Presses a button or follows a link in the row that holds these words. */
export async function inRow(page: Page, row: RegExp | string, name: string | RegExp): Promise<void> {
  const found = page.getByRole('main').getByRole('row', { name: row }).first()
  await found.getByRole('button', { name }).or(found.getByRole('link', { name })).first().click()
  await page.waitForLoadState()
}

export const leaves = (...pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()))
