/** Signing in as people do: an address, a mail that is opened, and for staff the code of an app on their phone. */
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { follows, presses, sound } from './browser.ts'
import type { House } from './house.ts'

/** The apps on people's phones: a secret for each address. */
export type Phones = Map<string, string>

/** Sets up the app with what the page shows, or gives its code: whichever is asked. */
export async function givesFactor(page: Page, email: string, it: { phones: Phones; now: Date }): Promise<void> {
  if (!/\/bewijs/.test(page.url())) return
  if (!it.phones.has(email) && !/instellen/.test(page.url())) await follows(page, 'Stel je tweede bewijs in')
  if (/instellen/.test(page.url())) it.phones.set(email, (await page.getByRole('code').innerText()).replace(/\s/g, ''))
  const totp = new TOTP({ secret: Secret.fromBase32(it.phones.get(email) ?? '') })
  await page.getByRole('textbox', { name: /^Code/ }).fill(totp.generate({ timestamp: it.now.getTime() }))
  await presses(page, /^(Stel in|Ga verder)$/)
}

/** The text of the newest mail to this address with these words in it. */
export async function mailTo(house: House, to: string, holds: RegExp): Promise<string> {
  const mails = (await house.mails()).filter((mail) => mail.to === to && holds.test(mail.text))
  const text = mails.at(-1)?.text
  if (text === undefined) throw new Error(`no mail to ${to} holds ${holds}`)
  return text
}

/** Signs in by her mail. `at` is a page that asks for it and opens then; without, she begins at signing in. */
export async function signsIn(
  page: Page,
  email: string,
  it: { house: House; phones: Phones; now: Date; at?: string },
): Promise<void> {
  await page.goto(it.at ?? '/inloggen')
  await page.getByLabel('Je mailadres').fill(email)
  await presses(page, 'Stuur mij een mail')
  const link = /https?:\/\/\S+?(\/inloggen\/[\w-]+)/.exec(await mailTo(it.house, email, /\/inloggen\//))?.[1] ?? ''
  await page.goto(link)
  await sound(page)
  await presses(page, 'Log in')
  await givesFactor(page, email, it)
}
