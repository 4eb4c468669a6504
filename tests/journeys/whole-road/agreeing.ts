/** The agreement: written by both sides, checked, found substantial, signed in two ways, public. */
import type { Page } from 'playwright-core'
import { metByPublication, musts } from '../../../src/agreement/policy.ts'
import { checkWords } from '../../../src/agreement/prose/check-words.ts'
import { chooses, fills, follows, presses, says } from '../../world/browser.ts'
import { mailTo } from '../../world/sign-in.ts'
import { housing, inRow, leaves, opens, people, pressesAll, slug, town, type Walk } from './walk.ts'

/** A clause of the draft, by its heading, with other terms. */
async function writes(page: Page, clause: RegExp, terms: Readonly<Record<string, string>>): Promise<void> {
  await opens(page, 'Afspraak')
  await follows(page, clause)
  await follows(page, 'Pas dit artikel aan')
  await fills(page, terms)
  await presses(page, 'Bewaar')
}

export async function agreementWritten(walk: Walk): Promise<void> {
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Afspraak')
  await follows(lead, 'Begin de afspraak')
  await fills(lead, { 'Eerste bijeenkomst': '2027-03-06', 'Advies klaar op': '2027-06-12' })
  await presses(lead, 'Begin')
  const contact = await walk.atHome(people.contact)
  await writes(contact, /Wat er daarna gebeurt/, { 'Wie volgt het op': 'de beleidsadviseur groen' })
  await leaves(contact)
  await writes(lead, /\d\. Geld/, {
    'Kosten van het panel': '90.000',
    'Geld voor de uitvoering': '50.000',
    'Wie betaalt': town,
  })
  await writes(lead, /Samenstelling van het panel/, { 'Plekken voor de partner': '6' })
  await writes(lead, /Traject en bijeenkomsten/, { 'Aantal bijeenkomsten': '3', 'Uren per burger in totaal': '18' })
  await writes(lead, /Vergoeding en onkosten/, { 'Vergoeding per burger': '50' })
  await opens(lead, 'Afspraak')
  await follows(lead, 'Leg een versie vast')
  await presses(lead, 'Leg vast')
  await says(lead, /De versie ligt vast/)
  await leaves(lead)
}

export async function agreementChecked(walk: Walk): Promise<void> {
  const contact = await walk.atHome(people.contact)
  const director = await walk.atHome(people.director)
  for (const page of [contact, director]) {
    await opens(page, 'Afspraak')
    await follows(page, 'Toets van de toezegging')
  }
  for (const point of musts.filter((one) => one !== metByPublication)) {
    const [title] = checkWords[point].title
    await inRow(contact, title, 'Lever aan of kijk na')
    await follows(contact, 'Lever een stuk aan')
    await chooses(contact, 'Een besluit')
    await fills(contact, {
      'Titel, of nummer en naam van het besluit': 'Raadsbesluit 26-031',
      'Wie maakte of nam het?': 'gemeenteraad',
      'Datum van het stuk': '2026-11-12',
      'Wat laat het zien?': 'De raad beslist hierover en antwoordt op elke aanbeveling.',
    })
    await presses(contact, 'Lever aan')
    await follows(contact, 'Terug naar de toets')
    await inRow(director, title, 'Lever aan of kijk na')
    await presses(director, 'Keur goed')
    await follows(director, 'Terug naar de toets')
  }
  await follows(director, 'Maak de bevinding')
  await chooses(director, 'Ja, substantieel')
  await fills(director, { 'Want …': 'De partner neemt over of legt uit waarom niet, en heeft geld vrijgemaakt.' })
  await presses(director, 'Stel vast')
  await leaves(contact, director)
}

export async function authorityShown(walk: Walk): Promise<void> {
  const [contact, other] = [await walk.atHome(people.contact), await walk.atHome(people.housingContact)]
  const [lead, director] = [await walk.atHome(people.lead), await walk.atHome(people.director)]
  for (const [page, party, who, second, task] of [
    [contact, town, 'Wies Verzonnen', 'Anna Oefenaar', 'wethouder'],
    [lead, 'Stichting Voorbeeldpanel', 'Dirk Denkbeeld', 'Petra Proefstra', 'directeur'],
    [other, housing, 'Max Namaak', 'Cor Denkbeeld', 'bestuurder'],
  ] as const) {
    await opens(page, 'Afspraak')
    await follows(page, 'Tekenen')
    await follows(page, 'Toon aan wie mag tekenen')
    await follows(page, 'Toon aan wie mag tekenen')
    await fills(page, { Partij: party, 'Wie tekent': who, 'Tweede contact': second, Functie: task })
    await fills(page, { 'Besluit, mandaat of register': 'Mandaatregister, nummer 12', 'Datum daarvan': '2026-01-05' })
    await presses(page, 'Lever aan')
  }
  const at = new URL(lead.url()).pathname
  await pressesAll(director, at, 'Keur goed')
  await pressesAll(contact, at, 'Keur goed')
  await opens(lead, 'Afspraak')
  await follows(lead, 'Tekenen')
  await presses(lead, 'Bied deze versie aan')
  await leaves(contact, other, lead, director)
}

/** Opens the mail, asks for a code, opens that mail, signs: without an account. */
async function signs(walk: Walk, email: string): Promise<void> {
  const page = await walk.visitor(await walk.linkTo(email, /\/tekenen\//))
  await presses(page, 'Mail mij een code')
  await fills(page, { 'Code uit de mail': /\d{8}/.exec(await mailTo(walk.house, email, /\d{8}/))?.[0] ?? '' })
  await presses(page, 'Ik teken deze versie')
  await says(page, /Je hebt getekend/)
  await leaves(page)
}

export async function agreementSigned(walk: Walk): Promise<void> {
  await signs(walk, people.alderman)
  await signs(walk, people.director)
  const other = await walk.atHome(people.housingContact)
  await opens(other, 'Afspraak')
  await follows(other, 'Tekenen')
  await follows(other, 'Er is op papier getekend')
  const print =
    /(?:[0-9a-f]{4} ){4}[0-9a-f]{4}/.exec(await mailTo(walk.house, people.manager, /\/tekenen\//))?.[0] ?? ''
  await fills(other, { 'Wie tekende?': housing, 'Vingerafdruk op het papier': print })
  await other
    .getByLabel('Scan of foto van het papier')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scan) })
  await presses(other, 'Lever aan')
  const contact = await walk.atHome(people.contact)
  await opens(contact, 'Afspraak')
  await follows(contact, 'Tekenen')
  await presses(contact, 'Bevestig dat dit papier bij deze versie hoort')
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Afspraak')
  await follows(lead, 'Tekenen')
  await presses(lead, 'Maak openbaar')
  await walk.house.jobs()
  const visitor = await walk.visitor(`/panel/${slug}`)
  await says(visitor, /gemeente Voorbeeldstad en corporatie Voorbeeld beloven/)
  await follows(visitor, 'Lees de hele afspraak')
  await says(visitor, /Wies Verzonnen[\s\S]*Max Namaak|Max Namaak[\s\S]*Wies Verzonnen/)
  await leaves(other, contact, lead, visitor)
}
const scan = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'
