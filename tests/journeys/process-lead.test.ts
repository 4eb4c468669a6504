/** The process lead: what is late, what a gate still asks, a meeting that moves and who must be told. */
import test, { after, before } from 'node:test'
import { addDays, type dayOf } from '../../src/kit/texts/dates.ts'
import { panelBySlug } from '../../src/panel/queries.ts'
import { nextMeeting } from '../../src/trajectory/queries.ts'
import { type Browsers, browsersAt, follows, goes, presses, says } from '../world/browser.ts'
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

async function dayOfNext(): Promise<ReturnType<typeof dayOf>> {
  return house.works.look(async (work) => {
    const panel = await panelBySlug(work, 'levende-centra')
    const next = panel && (await nextMeeting(work, panel.id))
    if (!next) throw new Error('no meeting is next')
    return next.day
  })
}

test('from what is late to a meeting that moves', async () => {
  const page = await browsers.sit({ as: 'procesleider@voorbeeldpanel.example' })
  await goes(page, '/beheer')
  await says(page, /Te laat[\s\S]*Gemeente Voorbeeldwoude antwoordt binnen 90 dagen/)
  await says(page, /Levende centra[\s\S]*Weten we genoeg\?: 0 van 2 in orde/)
  await follows(page, 'Levende centra')
  await says(page, /0 van 2 in orde/)
  await page.getByRole('link', { name: 'Traject' }).click()
  await follows(page, /Stemmen over twaalf voorstellen/)
  await follows(page, 'Verzet deze bijeenkomst')
  await says(page, /Wie moet dit weten\?[\s\S]*Amira Oefenaar van gemeente Voorbeelddal/)
  const day = await dayOfNext()
  await page.getByLabel('De nieuwe dag').fill(addDays(day, -1))
  await presses(page, 'Verzet de bijeenkomst')
  await says(page, /Fout/)
  await page.getByLabel('De nieuwe dag').fill(addDays(day, 8))
  await presses(page, 'Verzet de bijeenkomst')
  const visitor = await browsers.sit({ width: 320 })
  await goes(visitor, '/panel/levende-centra/agenda')
  await says(visitor, /eerst gepland op/i)
})

test('what she is led to from every gate opens', async () => {
  const page = await browsers.sit({ as: 'procesleider@voorbeeldpanel.example' })
  for (const panel of ['jaarwisseling', 'levende-centra', 'samen-tegen-haat']) {
    await goes(page, `/beheer/${panel}`)
    const places: string[] = await page
      .getByRole('banner')
      .getByRole('link')
      .evaluateAll(
        (links, start) => links.map((one) => one.getAttribute('href') ?? '').filter((to) => to.startsWith(start)),
        `/beheer/${panel}`,
      )
    for (const to of places) await goes(page, to)
  }
})
