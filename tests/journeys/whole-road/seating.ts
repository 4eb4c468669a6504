/** Who was drawn answers by her own link or by phone; a reserve takes an empty seat; both partners name their members. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { fills, follows, presses, says } from '../../world/browser.ts'
import { visit } from '../../world/visit.ts'
import { isOldest } from './recruiting.ts'
import { housing, inRow, leaves, opens, people, town, type Walk } from './walk.ts'

const own = /https?:\/\/[^/]+(\/(?:en\/)?panel\/[\w-]+\/plek\/\w+)/

/** Own links in mails that ask somebody for a seat, the newest of each address. */
async function asked({ house }: Walk): Promise<Map<string, string>> {
  const mails = (await house.mails()).filter(({ text }) => /Ja of nee zeggen|Say yes or no/i.test(text))
  return new Map(mails.map(({ to, text }) => [to, own.exec(text)?.[1] ?? '']))
}

/** Everybody whose mail still asks says yes by the same link, without a browser. */
async function othersSayYes(walk: Walk): Promise<void> {
  for (const [to, link] of await asked(walk)) {
    const browser = visit(walk.house)
    if (!(await browser.get(link)).text.includes('value="yes"')) continue
    const { status, text } = await browser.post(link, { says: 'yes' })
    if (status !== 303) throw new Error(`${to}: ${status} ${text.slice(0, 300)}`)
  }
}

/** Everybody on the call list is called and says yes; two days later that counts. Gives how many were called. */
async function deskCalls(walk: Walk): Promise<number> {
  const desk = await walk.atHome(people.desk)
  await opens(desk, 'Plekken')
  await follows(desk, /^Bel wie nog niet antwoordde/)
  const rows = desk.getByRole('main').getByRole('row', { name: /nog niet/ })
  const called = await rows.count()
  for (let n = 0; n < called; n += 1) await inRow(desk, /nog niet/, 'Bereikt: zegt ja')
  await leaves(desk)
  walk.passes(49 * 60)
  await walk.house.jobs()
  return called
}

const opensOwn = async (walk: Walk, email: string): Promise<Page> => walk.visitor((await asked(walk)).get(email) ?? '')

export async function drawnAnswer(walk: Walk): Promise<void> {
  await walk.comes('2027-01-24', '11:00')
  const [first = '', second = ''] = [...(await asked(walk)).keys()].filter((email) => !isOldest(email))
  const page = await opensOwn(walk, first)
  await says(page, /Doe je mee\?[\s\S]*Hoe maken we de wijk groen\?|Will you take part\?/)
  await presses(page, /^(Ja, ik doe mee|Yes, I take part)$/)
  await says(page, /Je doet mee|You take part/)
  const other = await opensOwn(walk, second)
  await presses(other, /^(Nee, ik doe niet mee|No, I do not take part)$/)
  await says(other, /Deze plek is niet meer van jou|This seat is no longer yours/)
  await othersSayYes(walk)
  const desk = await walk.atHome(people.desk)
  await opens(desk, 'Plekken')
  await follows(desk, /^Bel wie nog niet antwoordde/)
  await follows(desk, 'Wie een brief krijgt')
  await says(desk, /Ingeloot: bel ons of je meedoet/)
  await leaves(page, other, desk)
  assert.notEqual(await deskCalls(walk), 0, 'somebody without mail was drawn')
}

export async function reserveSteps(walk: Walk): Promise<void> {
  await walk.comes('2027-02-01')
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Plekken')
  await says(lead, /24 doen mee, 0 gevraagd, 0 leeg/)
  const [leaver = ''] = [...(await asked(walk)).keys()].filter((email) => !isOldest(email))
  const page = await opensOwn(walk, leaver)
  await page.getByText(/^(Toch niet meedoen|Not taking part after all)$/).click()
  await presses(page, /^(Ik stop|I stop)$/)
  await says(page, /Deze plek is niet meer van jou|This seat is no longer yours/)
  await opens(lead, 'Plekken')
  await says(lead, /23 doen mee, 1 gevraagd, 0 leeg/)
  await othersSayYes(walk)
  await deskCalls(walk)
  const again = await walk.atHome(people.lead)
  await opens(again, 'Plekken')
  await says(again, /24 doen mee, 0 gevraagd, 0 leeg/)
  await leaves(lead, page, again)
}

export async function partnersNominate(walk: Walk): Promise<void> {
  await walk.comes('2027-02-08')
  for (const [contact, organisation, names] of [
    [people.contact, town, ['Ada', 'Bram', 'Cas']],
    [people.housingContact, housing, ['Dewi', 'Elif', 'Freek']],
  ] as const) {
    const page = await walk.atHome(contact)
    await opens(page, 'Leden')
    await says(page, /Er zijn 6 plekken voor de partner/)
    for (const name of names) {
      await fills(page, { Naam: `${name} Modelman`, Mailadres: `${name.toLowerCase()}@partner.example` })
      await fills(page, { Functie: `medewerker van ${organisation}` })
      await presses(page, 'Noem dit lid')
      await says(page, new RegExp(`${name} Modelman`))
    }
    await leaves(page)
  }
  const member = await opensOwn(walk, 'ada@partner.example')
  await presses(member, 'Ja, ik doe mee')
  await says(member, /Je doet mee/)
  await othersSayYes(walk)
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Plekken')
  await says(lead, /Voor de eerste bijeenkomst[\s\S]*Alles is in orde: 3 van 3/)
  await says(lead, /6 doen mee, 0 gevraagd, 0 leeg/)
  await leaves(member, lead)
}
