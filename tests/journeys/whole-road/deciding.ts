/** Do we know enough; proposals with their versions; a poll with slips, digital and on paper, that two tellers count; the advice. */
import type { Page } from 'playwright-core'
import { readPdf } from '../../../src/kit/pdf/read.ts'
import { chooses, fills, follows, presses, says } from '../../world/browser.ts'
import { visit } from '../../world/visit.ts'
import { membersWithMail } from './meeting.ts'
import { leaves, opens, people, slug, type Walk } from './walk.ts'

export async function enoughKnown(walk: Walk): Promise<void> {
  await walk.comes('2027-03-29')
  const moderator = await walk.atHome(people.moderator)
  await says(moderator, /zegt of ze genoeg weten: 0 antwoorden, 15 nodig/)
  const [first = '', ...others] = await membersWithMail(walk)
  const member = await walk.atHome(first)
  await follows(member, 'Geef antwoord')
  await chooses(member, 'Nee, ik wil nog iets weten')
  await fills(member, { 'Wat wil je nog weten?': 'Wat kost een boom per jaar?' })
  await presses(member, 'Verstuur')
  for (const email of others.slice(0, 16)) await walk.house.post(`/lid/${slug}/genoeg`, { answer: 'yes' }, email)
  await opens(moderator, 'Stand')
  await says(moderator, /Nu nodig: de poort naar de peiling/)
  await leaves(moderator, member)
}

const proposals = [
  ['Bomen in elke straat', 'Zet in elke straat ten minste vijf bomen.', 'Zo blijft het koel.'],
  ['Tegels eruit', 'Geef bewoners planten voor elke tegel die zij weghalen.', 'Dan zakt regen in de grond.'],
] as const

export async function proposalsWritten(walk: Walk): Promise<void> {
  await walk.comes('2027-04-10')
  const moderator = await walk.atHome(people.moderator)
  for (const [title, body, reasons] of proposals) {
    await opens(moderator, 'Voorstellen')
    await fills(moderator, { Titel: title, 'De tekst van het voorstel': body, Waarom: reasons })
    await presses(moderator, 'Voeg het voorstel toe')
  }
  await opens(moderator, 'Voorstellen')
  await follows(moderator, 'Bomen in elke straat')
  await fills(moderator, {
    'De tekst van het voorstel': 'Zet in elke straat ten minste vijf bomen, ook op oude parkeerplekken.',
    'Wat veranderde er, en voor wie?': 'Het idee over parkeerplekken kwam van buiten het panel.',
  })
  await presses(moderator, 'Bewaar als nieuwe versie')
  await says(moderator, /Versie 2,[\s\S]*Versie 1,/)
  await opens(moderator, 'Voorstellen')
  await presses(moderator, 'Zet alle teksten vast voor de peiling')
  const [first = ''] = await membersWithMail(walk)
  const member = await walk.atHome(first)
  await opens(member, 'Voorstellen')
  await says(member, /ook op oude parkeerplekken/)
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Mensen')
  for (const [name, email] of [
    ['Tom Teller', people.teller],
    ['Tess Teller', people.otherTeller],
  ] as const) {
    await fills(lead, { Naam: name, 'E-mailadres': email, Rol: 'stemopnemer' })
    await presses(lead, 'Geef deze rol')
  }
  await leaves(moderator, member, lead)
}

/** Codes on the slips of one group, and where they vote, read from what goes to the printer. */
async function slipsOf(page: Page, group: RegExp): Promise<string[]> {
  const link = await page.getByRole('main').getByRole('link', { name: group }).getAttribute('href')
  const { text } = readPdf(await (await page.request.get(link ?? '')).body())
  return [...new Set(text.match(/\b[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}\b/g) ?? [])]
}

/** What two tellers do one after the other, each on a page of her own. */
async function both(tellers: readonly Page[], act: (page: Page) => Promise<void>): Promise<void> {
  for (const page of tellers) await act(page)
}

export interface Slips {
  readonly citizens: readonly string[]
  readonly partner: readonly string[]
}

async function pollOpens(walk: Walk, tellers: readonly Page[]): Promise<Slips> {
  const moderator = await walk.atHome(people.moderator)
  await opens(moderator, 'Voorstellen')
  await follows(moderator, 'Peiling')
  await says(moderator, /in orde/)
  await chooses(moderator, /Voorstel 1: Bomen/)
  await chooses(moderator, /Voorstel 2: Tegels/)
  await chooses(moderator, 'Eerste ronde')
  await chooses(moderator, /Met een code op een briefje/)
  await presses(moderator, 'Maak de peiling')
  await fills(moderator, { 'Briefjes voor burgers': '24', 'Briefjes voor de partner': '6' })
  await presses(moderator, 'Maak de briefjes')
  const slips = { citizens: await slipsOf(moderator, /burgers/i), partner: await slipsOf(moderator, /partner/i) }
  await both(tellers, async (page) => {
    await page.reload()
    await follows(page, /^Peiling 1/)
    await fills(page, { Burgers: '24', Partner: '6' })
    await presses(page, 'Dit telde ik')
  })
  await moderator.reload()
  await says(moderator, /24 burgers, 6 van de partner/)
  await presses(moderator, 'Open de peiling')
  await leaves(moderator)
  return slips
}

/** One slip on a phone in the room, with a step for each proposal. */
async function votes(walk: Walk, code: string, steps: readonly RegExp[]): Promise<void> {
  const page = await walk.visitor(`/panel/${slug}/stem`)
  await fills(page, { 'De code van je briefje': code })
  for (const [n, step] of steps.entries())
    await page
      .getByRole('group', { name: new RegExp(`^Voorstel ${n + 1}`) })
      .getByLabel(step)
      .check({ force: true })
  await presses(page, 'Stem')
  await says(page, /Je stem is binnen/)
  await leaves(page)
}

/** A slip that was crossed on paper, as each teller enters it. */
async function entersPaper(page: Page, code: string): Promise<void> {
  await page.reload()
  await follows(page, 'Papieren briefjes invullen')
  await fills(page, { 'De code op het briefje': code })
  for (const n of [1, 2])
    await page
      .getByRole('group', { name: new RegExp(`^Voorstel ${n}`) })
      .getByLabel(/Ik ben voor/)
      .check({ force: true })
  await presses(page, 'Bewaar dit briefje')
  await follows(page, 'Terug naar de peiling')
}

export async function pollHeld(walk: Walk): Promise<void> {
  const tellers = [await walk.atHome(people.teller), await walk.atHome(people.otherTeller)]
  const { citizens, partner } = await pollOpens(walk, tellers)
  const [one = '', paper = '', ...others] = citizens
  await votes(walk, one, [/Ik sta er helemaal achter/, /Ik steun het, met een bezwaar/])
  for (const [n, code] of [...others, ...partner].entries()) {
    const scores = { 'score-1': '6', 'score-2': n % 3 === 0 ? '2' : '5' }
    const { status, text } = await visit(walk.house).post(`/panel/${slug}/stem`, { code, ...scores })
    if (status !== 303) throw new Error(`${code}: ${status} ${text.slice(0, 300)}`)
  }
  await both(tellers, (page) => entersPaper(page, paper))
  await both(tellers, async (page) => {
    await fills(page, { Burgers: '24', Partner: '6' })
    await presses(page, 'Sluit de peiling')
  })
  await both(tellers.slice(1), async (page) => {
    await follows(page, 'De lijst voor de zaal')
    await says(page, /Voorstel 1[\s\S]*Voorstel 2/)
  })
  await leaves(...tellers)
}

export async function adviceHandedOver(walk: Walk): Promise<void> {
  await walk.comes('2027-04-24', '16:30')
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Voorstellen')
  await says(lead, /Bomen in elke straat[\s\S]*Aangenomen|overgenomen/i)
  await follows(lead, 'Advies')
  await fills(lead, { 'Plaats van voorstel 1: Bomen in elke straat': '1', 'Voorwoord van het panel': 'Meer groen.' })
  await presses(lead, 'Bewaar de volgorde')
  await fills(lead, { 'Wanneer stelde het panel het advies vast?': '2027-04-24' })
  await presses(lead, 'Leg de vaststelling vast')
  await fills(lead, { 'Wanneer lag het klaar?': '2027-04-24' })
  await presses(lead, 'Leg vast dat het klaar ligt')
  const before = await walk.visitor(`/panel/${slug}/advies`)
  await says(before, /Het advies is er nog niet/)
  await walk.comes('2027-05-20', '16:00')
  const again = await walk.atHome(people.lead)
  await opens(again, 'Voorstellen')
  await follows(again, 'Advies')
  await fills(again, { 'Wanneer is het overhandigd?': '2027-05-20' })
  await presses(again, 'Leg de overhandiging vast')
  await before.reload()
  await says(before, /Overhandigd op 20 mei 2027[\s\S]*Bomen in elke straat/)
  await leaves(lead, before, again)
}
