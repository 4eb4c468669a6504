/** Meetings: something to read, agenda, tables, who is there, one postponed, and the report that members check. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { chooses, fills, follows, presses, says } from '../../world/browser.ts'
import { mailTo } from '../../world/sign-in.ts'
import { leaves, opens, people, slug, type Walk } from './walk.ts'

/** Mail addresses of citizens with a seat, in the order of their seats. */
export async function membersWithMail({ house }: Walk): Promise<string[]> {
  const rows = await house.works.look((work) =>
    work.sql
      .selectFrom('seats.seat')
      .select('email')
      .where('state', '=', 'confirmed')
      .where('seatGroup', '=', 'citizen')
      .where('email', 'is not', null)
      .where('lang', '=', 'nl')
      .orderBy('number')
      .execute(),
  )
  return rows.flatMap(({ email }) => email ?? [])
}

/** A member who signs in by her mail and stands on her own page. */
async function memberAtHome(walk: Walk): Promise<Page> {
  const [first = ''] = await membersWithMail(walk)
  return walk.atHome(first)
}

export async function documentAdded(walk: Walk): Promise<void> {
  await walk.comes('2027-02-22')
  const writer = await walk.atHome(people.writer)
  await opens(writer, 'Stukken')
  await follows(writer, 'Voeg een stuk toe')
  await chooses(writer, /^Feiten/)
  await fills(writer, {
    ...{ Titel: 'Bomen en stenen in cijfers', 'Waar gaat het over?': 'Hoeveel groen er nu is, straat voor straat.' },
    ...{ 'Wie maakte het?': 'Onderzoek Voorbeeldstad', 'Datum van het stuk': '2026-10-01' },
    ...{ 'Waar komt het vandaan?': 'gemeente Voorbeeldstad', 'Wie keek ernaar?': 'De stichting' },
    ...{ 'Wat mogen anderen ermee?': 'Delen mag', 'Of het webadres': 'https://example.org/groen.pdf' },
    'Vanaf welke dag lezen de leden het?': '2027-03-01',
  })
  await presses(writer, 'Voeg toe')
  const member = await memberAtHome(walk)
  await says(member, /Bijeenkomst 1 van 3: Kennismaken[\s\S]*Er zijn nog geen stukken/)
  await walk.comes('2027-03-01')
  await follows(await memberAtHome(walk), 'Bomen en stenen in cijfers')
  await leaves(writer, member)
}

/** Opens one meeting of the moderator's list. */
async function opensMeeting(page: Page, name: RegExp): Promise<void> {
  await opens(page, 'Bijeenkomsten')
  await follows(page, name)
}

/** Marks everybody who was not seen yet as present, but the last `absent`. */
async function marksPresent(page: Page, absent: number): Promise<void> {
  const unseen = page.getByRole('main').getByRole('row', { name: /Nog niet gezien/ })
  for (let left = await unseen.count(); left > absent; left -= 1) {
    await unseen.first().getByRole('button', { name: 'Aanwezig' }).click()
    await page.waitForLoadState()
  }
  for (let left = absent; left > 0; left -= 1) {
    await unseen.first().getByRole('button', { name: 'Afwezig' }).click()
    await page.waitForLoadState()
  }
}

/** Before and during a day: the moderator makes the agenda, the tables, and sees who is there. */
async function meets(walk: Walk, name: RegExp, absent: number): Promise<void> {
  const moderator = await walk.atHome(people.moderator)
  await opensMeeting(moderator, name)
  await presses(moderator, 'Begin met een dagindeling')
  await follows(moderator, 'Tafels')
  await fills(moderator, { 'Hoeveel tafels?': '5' })
  await presses(moderator, 'Meng de tafels')
  await says(moderator, /Tafel 5/)
  await follows(moderator, 'Aanwezig')
  await marksPresent(moderator, absent)
  await says(moderator, /Burgers in de zaal\s+\d+ van de 24[\s\S]*Van de partner in de zaal\s+\d van de 6/)
  await leaves(moderator)
}

async function isHeld(walk: Walk, name: RegExp): Promise<void> {
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Traject')
  await follows(lead, name)
  await presses(lead, 'De bijeenkomst is gehouden')
  await leaves(lead)
}

export async function firstMeeting(walk: Walk): Promise<void> {
  await walk.comes('2027-03-06', '09:30')
  await meets(walk, /Kennismaken/, 1)
  const moderator = await walk.atHome(people.moderator)
  await opensMeeting(moderator, /Kennismaken/)
  await follows(moderator, 'Voor op het scherm in de zaal')
  await presses(moderator, /^Begin met/)
  await says(moderator, /minuten te gaan/)
  await leaves(moderator)
  await walk.comes('2027-03-06', '17:00')
  await isHeld(walk, /Kennismaken/)
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Plekken')
  await presses(lead, /eerste bijeenkomst: Breng naar buiten/)
  const visitor = await walk.visitor(`/panel/${slug}`)
  await says(visitor, /24 burgers en 6 leden/)
  await leaves(lead, visitor)
}

export async function secondPostponed(walk: Walk): Promise<void> {
  await walk.comes('2027-03-08')
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Traject')
  await follows(lead, /Keuzes bespreken/)
  await follows(lead, 'Verzet deze bijeenkomst')
  await fills(lead, { 'De nieuwe dag': '2027-04-03' })
  await presses(lead, 'Verzet de bijeenkomst')
  await says(lead, /zaterdag 3 april 2027\s+eerst gepland op 27 maart 2027[\s\S]*Alle leden van het panel/)
  await walk.house.jobs()
  const [first = ''] = await membersWithMail(walk)
  assert.match(await mailTo(walk.house, first, /is verzet/), /De nieuwe dag is zaterdag\s3\sapril\s2027/)
  const member = await memberAtHome(walk)
  await says(member, /Bijeenkomst 2 van 3: Keuzes bespreken[\s\S]*3 april/)
  const visitor = await walk.visitor(`/panel/${slug}`)
  await opens(visitor, 'Agenda')
  await says(visitor, /3 april 2027[\s\S]*eerst gepland op 27 maart/)
  await leaves(lead, member, visitor)
}

export async function reportChecked(walk: Walk): Promise<void> {
  const writer = await walk.atHome(people.writer)
  await opens(writer, 'Verslagen')
  await follows(writer, 'Begin een verslag')
  await fills(writer, {
    'Het verslag': '## Wat er gezegd is\n\nHet panel maakte afspraken en hoorde waar nu groen is en waar niet.',
  })
  await presses(writer, 'Bewaar het concept')
  await follows(writer, 'Leg voor aan de leden')
  await says(writer, /leden hebben geen e-mail|lid heeft geen e-mail/)
  await presses(writer, 'Leg het voor')
  const member = await memberAtHome(walk)
  await follows(member, /Verslag van bijeenkomst 1/)
  await fills(member, { 'Wat klopt er niet, en hoe moet het zijn?': 'Onze tafel sprak ook over de speeltuin.' })
  await presses(member, 'Verstuur')
  await follows(writer, /^Verslagen$/)
  await follows(writer, /Verslag van bijeenkomst 1/)
  await says(writer, /Onze tafel sprak ook over de speeltuin/)
  await follows(writer, 'Los op')
  await fills(writer, { 'Hoe is dit opgelost?': 'De speeltuin staat er nu bij.' })
  await presses(writer, 'Opgelost')
  await walk.comes('2027-03-15')
  const again = await walk.atHome(people.writer)
  await opens(again, 'Verslagen')
  await follows(again, /Verslag van bijeenkomst 1/)
  await follows(again, 'Maak openbaar')
  await presses(again, 'Maak openbaar')
  const visitor = await walk.visitor(`/panel/${slug}`)
  await opens(visitor, 'Verslagen')
  await follows(visitor, /Verslag van bijeenkomst 1/)
  await says(visitor, /hoorde waar nu groen is/)
  await leaves(writer, member, again, visitor)
}

export async function secondMeeting(walk: Walk): Promise<void> {
  await walk.comes('2027-04-03', '09:30')
  await meets(walk, /Keuzes bespreken/, 0)
  await walk.comes('2027-04-03', '17:00')
  await isHeld(walk, /Keuzes bespreken/)
}

export async function thirdMeeting(walk: Walk): Promise<void> {
  await walk.comes('2027-04-24', '09:30')
  await meets(walk, /Stemmen/, 0)
}
export const thirdHeld = (walk: Walk): Promise<void> => isHeld(walk, /Stemmen/)
