/** An administrator signs in with a key on her device: in a browser with an authenticator of its own, and what is there without scripts. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { CDPSession, Page } from 'playwright-core'
import { type Browsers, browsersAt, fills, follows, goes, presses, says, sound } from '../world/browser.ts'
import { anExample } from '../world/example.ts'
import type { House } from '../world/house.ts'
import { mailTo } from '../world/sign-in.ts'

const email = 'beheer@voorbeeldpanel.example'
let house: House
let browsers: Browsers
/** A browser makes keys for a name, not for a number. */
let site: string
before(async () => {
  house = await anExample()
  browsers = await browsersAt(house)
  site = browsers.url.replace('127.0.0.1', 'localhost')
})
after(async () => {
  await browsers?.close()
  await house?.close()
})

/** The browser gets a device that looks who is there, and says yes. */
async function withDevice(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = { protocol: 'ctap2' as const, transport: 'internal' as const, hasResidentKey: true }
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return { cdp, authenticatorId }
}

/** Follows the mailed link to the second factor. */
async function followsMail(page: Page): Promise<void> {
  await page.goto(`${site}/inloggen`)
  await fills(page, { 'Je mailadres': email })
  await presses(page, 'Stuur mij een mail')
  const link = /(\/inloggen\/[a-z2-9]{20,})/.exec(await mailTo(house, email, /\/inloggen\//))?.[1] ?? ''
  await goes(page, `${site}${link}`)
  await presses(page, 'Log in')
}

test('she adds a passkey when she signs in first, uses it the next time, and where the factor is asked again', async () => {
  const page = await browsers.sit()
  const { cdp, authenticatorId } = await withDevice(page)
  await followsMail(page)
  await says(page, /Liever een passkey/)
  await follows(page, /Liever een passkey/)
  await fills(page, { 'Hoe noem je dit apparaat?': 'Laptop van het werk' })
  await page.getByRole('button', { name: 'Maak de passkey' }).press('Enter')
  await page.waitForURL(/\/beheer$/)
  await sound(page)
  await goes(page, `${site}/mijn/inloggen`)
  await says(page, /Laptop van het werk/)

  await followsMail(page)
  await page.waitForURL(/\/inloggen\/bewijs/)
  await sound(page)
  const failed = page.getByText('Het lukte niet, of je brak het af.')
  assert.equal(await failed.isVisible(), false, 'nothing went wrong yet')
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.getByRole('button', { name: 'Gebruik je passkey' }).press('Enter')
  await failed.waitFor()
  await sound(page)
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await page.getByRole('button', { name: 'Gebruik je passkey' }).press('Enter')
  await page.waitForURL(/\/beheer$/)
  await goes(page, `${site}/beheer/mensen`)
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
  assert.deepEqual(
    credentials.map(({ rpId }) => rpId),
    ['localhost'],
  )
})

test('at an address that is a number, and without scripts, the page says what a passkey needs, and the app is there', async () => {
  const page = await browsers.sit({ as: email, width: 320, scripts: false })
  await goes(page, '/mijn/inloggen/passkey')
  await says(page, /Een passkey werkt met JavaScript.*op http:\/\/localhost/)
  assert.equal(await page.getByRole('button', { name: 'Maak de passkey' }).isVisible(), false)
  const numbered = await browsers.sit({ as: email, width: 320 })
  await goes(numbered, '/en/mijn/inloggen/passkey')
  await says(numbered, /at http:\/\/localhost/)
  assert.equal(await numbered.getByRole('button').filter({ hasText: 'Make the passkey' }).isVisible(), false)
  await goes(page, '/mijn/inloggen')
  await says(page, /App met codes/)
})
