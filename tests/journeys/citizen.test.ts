/** Somebody with a letter of an example panel: registers, changes her mind, and comes back; somebody else declines. */
import test, { after, before } from 'node:test'
import type { Page } from 'playwright-core'
import { panelBySlug } from '../../src/panel/queries.ts'
import { codeOf } from '../../src/recruitment/letters/queries.ts'
import { grouped } from '../../src/recruitment/letters/rules.ts'
import { type Browsers, browsersAt, chooses, follows, goes, presses, says, sound } from '../world/browser.ts'
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

/** The code of a letter that nobody answered yet. */
async function unused(serial: number): Promise<string> {
  const batch = await house.works.look(async (work) =>
    work.sql
      .selectFrom('recruitment.batch')
      .select('id')
      .where('panelId', '=', (await panelBySlug(work, 'jaarwisseling'))?.id ?? '')
      .where('kind', '=', 'live')
      .where('number', '=', 1)
      .executeTakeFirstOrThrow(),
  )
  return grouped(codeOf(batch, serial))
}

/** Question after question, once "rather not", to the page where all is checked. */
async function answers(page: Page, name: string): Promise<void> {
  await page.getByLabel('Je naam').fill(name)
  await presses(page, 'Verder')
  await presses(page, 'Verder')
  await says(page, /Kies een antwoord/)
  await chooses(page, 'Dat zeg ik liever niet')
  await presses(page, 'Verder')
  await chooses(page, '25 tot 44 jaar')
  await presses(page, 'Verder')
  await chooses(page, 'Vrouw')
  await presses(page, 'Verder')
  await chooses(page, 'Noord')
  await presses(page, 'Verder')
  await chooses(page, /^Ja$/)
  await presses(page, 'Verder')
}

for (const scripts of [true, false]) {
  test(`on a phone ${scripts ? 'with' : 'without'} scripts: a code typed as people type, all questions, a proof, a change, away and back`, async () => {
    const page = await browsers.sit({ width: 320, scripts })
    await goes(page, '/panel/jaarwisseling/meedoen')
    const code = await unused(scripts ? 2401 : 2402)
    const wrong = code.endsWith('7') ? '8' : '7'
    await page.getByLabel('De code uit je brief').fill(`${code.slice(0, -1)}${wrong}`)
    await presses(page, 'Begin met aanmelden')
    await says(page, /Fout/)
    await page.getByLabel('De code uit je brief').fill(` ${code.toLowerCase().replaceAll('-', ' ')}`)
    await presses(page, 'Begin met aanmelden')
    await answers(page, 'Wil Voorbeeld')
    await chooses(page, 'Per e-mail')
    await page.getByLabel(/^Je mailadres/).fill(`wil${scripts ? 1 : 2}@voorbeeld.example`)
    await presses(page, 'Verder')
    await page.getByLabel(/^Wat heb je nodig\?/).fill('Een plek dicht bij de deur.')
    await chooses(page, /Jullie mogen dit bewaren/)
    await presses(page, 'Verder')
    await presses(page, 'Verder')
    await says(page, /Dat zeg ik liever niet/)
    await presses(page, 'Verstuur mijn aanmelding')
    await says(page, /Fout/)
    await chooses(page, /Ik ben 14 jaar of ouder/)
    await presses(page, 'Verstuur mijn aanmelding')
    await says(page, /Je aanmelding is binnen[\s\S]*Je nummer\s+\d+[\s\S]*Je bewijs/)
    const own = page.url()

    await follows(page, /^Verander: leeftijd/i)
    await chooses(page, '45 tot 64 jaar')
    await presses(page, 'Verder')
    await goes(page, own)
    await says(page, /45 tot 64 jaar/)

    await follows(page, 'Ik trek me terug')
    await presses(page, 'Ja, ik trek me terug')
    await says(page, /Je hebt je teruggetrokken/)
    await follows(page, 'Ik doe toch mee')
    await presses(page, 'Ja, ik doe mee')
    await says(page, /Je aanmelding is binnen/)
  })
}

test('somebody else declines, thinks again, and can still register', async () => {
  const page = await browsers.sit({ width: 320 })
  await goes(page, '/panel/jaarwisseling/meedoen')
  const code = await unused(2403)
  await page.getByLabel('De code uit je brief').fill(code)
  await presses(page, 'Ik doe niet mee')
  await says(page, /Je doet niet mee/)
  await presses(page, 'Maak dit ongedaan')
  await page.getByText('Je kunt je weer aanmelden met de code uit je brief.').waitFor()
  await page.getByLabel('De code uit je brief').fill(code)
  await presses(page, 'Begin met aanmelden')
  await page.getByLabel('Je naam').waitFor()
  await sound(page)
})
