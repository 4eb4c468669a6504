/** From nothing to somebody who registered: a new installation, by clicks, typing and opened mails only. */

import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { Page } from 'playwright-core'
import { makeInvitation } from '../../src/accounts/commands.ts'
import { metByPublication, musts } from '../../src/agreement/policy.ts'
import { readPdf } from '../../src/kit/pdf/read.ts'
import { type Browsers, browsersAt, chooses, fills, follows, goes, presses, says } from '../world/browser.ts'
import { aHouse, type House } from '../world/house.ts'
import { givesFactor, mailTo, type Phones, signsIn } from '../world/sign-in.ts'

let now = new Date('2026-11-24T09:00:00Z')
const phones: Phones = new Map()
const [admin, director, lead] = ['bea@stichting.example', 'dirk@stichting.example', 'petra@stichting.example']
let house: House
let browsers: Browsers
before(async () => {
  house = await aHouse({ now })
  browsers = await browsersAt(house)
})
after(async () => {
  await browsers?.close()
  await house?.close()
})

/** Time passes; over a night sessions end, as they do. */
function passes(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000)
  house.setClock(now)
}
const aDay = 24 * 60

/** A browser in which somebody has signed in by her mail, on this page. */
async function signedIn(email: string, path: string): Promise<Page> {
  passes(1)
  const page = await browsers.sit()
  await signsIn(page, email, { house, phones, now })
  await page.goto(path)
  await givesFactor(page, email, { phones, now })
  await goes(page, path)
  return page
}

let desk: Page

test('the first start: who organises, the administrator, a director, a panel with its process lead', async () => {
  const page = await browsers.sit()
  await goes(page, `/welkom/${await house.works.change(makeInvitation)}`)
  await fills(page, {
    ...{ 'Naam van de organisatie': 'Stichting Voorbeeldpanel', Telefoonnummer: '000-000 00 00' },
    ...{ Mailadres: 'info@stichting.example', Postadres: 'Plein 1\n0000 AA Voorbeeldstad' },
    ...{ 'Je naam': 'Bea Voorbeeld', 'Je mailadres': admin },
  })
  await presses(page, 'Begin')
  await givesFactor(page, admin, { phones, now })
  await says(page, /Bea Voorbeeld/)
  await follows(page, 'Voeg iemand toe')
  await fills(page, { Naam: 'Dirk Denkbeeld', Mailadres: director })
  await chooses(page, 'Nederlands')
  await presses(page, 'Voeg toe en stuur de mail')
  await goes(page, '/beheer/mensen')
  await follows(page, 'Dirk Denkbeeld')
  await follows(page, 'Geef een functie')
  await chooses(page, /^directeur/i)
  await presses(page, 'Geef deze functie')
  await goes(page, '/beheer')
  await follows(page, 'Maak een panel')
  await fills(page, {
    ...{ 'Naam van het panel': 'Groen in de wijk', 'Naam in het Engels': 'Green streets' },
    ...{
      'De vraag, in gewone taal': 'Hoe maken we de wijk groen?',
      'De vraag in het Engels': 'How do we make it green?',
    },
    ...{ 'Plaats of gebied': 'Voorbeeldstad', 'Naam van de procesleider': 'Petra Proefstra' },
    'E-mailadres van de procesleider': lead,
  })
  await presses(page, 'Maak het panel')
  await page.context().close()
})

const home = '/beheer/groen-in-de-wijk'
const work = '/werk/groen-in-de-wijk/afspraak'
const [town, housing] = ['gemeente Voorbeeldstad', 'corporatie Voorbeeld']
const people = {
  ...{ alderman: 'wies@gemeente.example', contact: 'anna@gemeente.example' },
  ...{ manager: 'max@corporatie.example', housingContact: 'cor@corporatie.example', notary: 'nora@notaris.example' },
} as const

test('the process lead brings in two partners, their bodies and everybody with a role', async () => {
  passes(2 * aDay)
  desk = await signedIn(lead, home)
  await says(desk, /in orde/)
  for (const [name, sort, body] of [
    [town, 'gemeente', 'gemeenteraad'],
    [housing, 'woningcorporatie', 'raad van bestuur'],
  ] as const) {
    await goes(desk, `${home}/partner`)
    await follows(desk, 'Voeg een organisatie toe')
    await fills(desk, { 'Naam van de organisatie': name, 'Wat voor organisatie is het?': sort })
    await presses(desk, 'Voeg de organisatie toe')
    await follows(desk, 'Voeg een orgaan toe')
    await fills(desk, { 'Van welke organisatie?': name, 'Naam van het orgaan': body })
    for (const power of ['mag de aanbevelingen overnemen', 'mag er geld voor geven', 'mag ze uitvoeren'])
      await chooses(desk, power)
    await presses(desk, 'Voeg het orgaan toe')
  }
  await goes(desk, `${home}/mensen`)
  for (const [name, email, role, organisation, task] of [
    ['Wies Verzonnen', people.alderman, 'ondertekenaar', town, 'wethouder'],
    ['Anna Oefenaar', people.contact, 'aanspreekpunt', town, 'beleidsadviseur'],
    ['Max Namaak', people.manager, 'ondertekenaar', housing, 'bestuurder'],
    ['Cor Denkbeeld', people.housingContact, 'aanspreekpunt', housing, 'adviseur'],
    ['Nora Namaak', people.notary, 'toezicht op de loting', '', 'notaris'],
  ] as const) {
    await fills(desk, { Naam: name, 'E-mailadres': email, Rol: role, Functie: task })
    if (organisation) await fills(desk, { Organisatie: organisation })
    await presses(desk, 'Geef deze rol')
    await says(desk, new RegExp(name))
  }
})

test('both sides write the agreement; the process lead fixes it', async () => {
  await goes(desk, work)
  await follows(desk, 'Begin de afspraak')
  await fills(desk, { 'Eerste bijeenkomst': '2027-03-06', 'Advies klaar op': '2027-06-12' })
  await presses(desk, 'Begin')
  const contact = await signedIn(people.contact, work)
  await goes(contact, `${work}/artikel/follow-up/bewerk`)
  await fills(contact, { 'Wie volgt het op': 'de beleidsadviseur groen' })
  await presses(contact, 'Bewaar')
  await contact.context().close()
  await goes(desk, `${work}/artikel/money/bewerk`)
  await fills(desk, { 'Kosten van het panel': '90.000', 'Geld voor de uitvoering': '50.000', 'Wie betaalt': town })
  await presses(desk, 'Bewaar')
  await goes(desk, work)
  await follows(desk, 'Leg een versie vast')
  await presses(desk, 'Leg vast')
  await says(desk, /De versie ligt vast/)
})

/** Every button of this name on the page, one after another. */
async function pressesAll(page: Page, path: string, name: string): Promise<void> {
  for (;;) {
    await goes(page, path)
    if ((await page.getByRole('main').getByRole('button', { name, exact: true }).count()) === 0) return
    await presses(page, name)
  }
}

test('the contact evidences what must be, the director judges and finds it substantial', async () => {
  const contact = await signedIn(people.contact, `${work}/toets`)
  const boss = await signedIn(director, `${work}/toets`)
  for (const point of musts.filter((one) => one !== metByPublication)) {
    await goes(contact, `${work}/toets/${point}`)
    await follows(contact, 'Lever een stuk aan')
    await chooses(contact, 'Een besluit')
    await fills(contact, {
      'Titel, of nummer en naam van het besluit': 'Raadsbesluit 26-031',
      'Wie maakte of nam het?': 'gemeenteraad',
      'Datum van het stuk': '2026-11-12',
      'Wat laat het zien?': 'De raad beslist hierover en antwoordt op elke aanbeveling.',
    })
    await presses(contact, 'Lever aan')
    await goes(boss, `${work}/toets/${point}`)
    await presses(boss, 'Keur goed')
  }
  await goes(boss, `${work}/toets`)
  await follows(boss, 'Maak de bevinding')
  await chooses(boss, 'Ja, substantieel')
  await fills(boss, { 'Want …': 'De partner neemt over of legt uit waarom niet, en heeft geld vrijgemaakt.' })
  await presses(boss, 'Stel vast')

  for (const [page, party, who, second, task] of [
    [contact, town, 'Wies Verzonnen', 'Anna Oefenaar', 'wethouder'],
    [desk, 'Stichting Voorbeeldpanel', 'Dirk Denkbeeld', 'Petra Proefstra', 'directeur'],
    [await signedIn(people.housingContact, work), housing, 'Max Namaak', 'Cor Denkbeeld', 'bestuurder'],
  ] as const) {
    await goes(page, `${work}/bevoegd`)
    await follows(page, 'Toon aan wie mag tekenen')
    await fills(page, { Partij: party, 'Wie tekent': who, 'Tweede contact': second, Functie: task })
    await fills(page, { 'Besluit, mandaat of register': 'Mandaatregister, nummer 12', 'Datum daarvan': '2026-01-05' })
    await presses(page, 'Lever aan')
  }
  await pressesAll(boss, `${work}/bevoegd`, 'Keur goed')
  await pressesAll(contact, `${work}/bevoegd`, 'Keur goed')
  await goes(desk, `${work}/tekenen`)
  await presses(desk, 'Bied deze versie aan')
  for (const page of [contact, boss]) await page.context().close()
})

/** Opens the mail, asks for a code, opens that mail, signs: without an account. */
async function signs(email: string): Promise<void> {
  const page = await browsers.sit({ width: 320 })
  const link = /\/tekenen\/\w+/.exec(await mailTo(house, email, /\/tekenen\//))?.[0] ?? ''
  await goes(page, link)
  await presses(page, 'Mail mij een code')
  await fills(page, { 'Code uit de mail': /\d{8}/.exec(await mailTo(house, email, /\d{8}/))?.[0] ?? '' })
  await presses(page, 'Ik teken deze versie')
  await says(page, /Je hebt getekend/)
  await page.context().close()
}

test('one partner signs with a code, the other on paper, the foundation with a code; it becomes public', async () => {
  await signs(people.alderman)
  await signs(director)
  const housingDesk = await signedIn(people.housingContact, `${work}/tekenen`)
  await follows(housingDesk, 'Er is op papier getekend')
  const print = /(?:[0-9a-f]{4} ){4}[0-9a-f]{4}/.exec(await mailTo(house, people.manager, /\/tekenen\//))?.[0] ?? ''
  await fills(housingDesk, { 'Wie tekende?': housing, 'Vingerafdruk op het papier': print })
  await housingDesk
    .getByLabel('Scan of foto van het papier')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scan) })
  await presses(housingDesk, 'Lever aan')
  await housingDesk.context().close()
  const contact = await signedIn(people.contact, `${work}/tekenen`)
  await presses(contact, 'Bevestig dat dit papier bij deze versie hoort')
  await contact.context().close()
  desk = await signedIn(lead, `${work}/tekenen`)
  await presses(desk, 'Maak openbaar')
  await house.jobs()
  const visitor = await browsers.sit({ width: 320 })
  await goes(visitor, '/panel/groen-in-de-wijk/afspraak')
  await says(visitor, /Wies Verzonnen[\s\S]*Max Namaak|Max Namaak[\s\S]*Wies Verzonnen/)
  await visitor.context().close()
})
const scan = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'

const targets = `leeftijd;16 tot 34 jaar;8;7;9;;16 to 34
leeftijd;35 tot 59 jaar;10;9;11;;35 to 59
leeftijd;60 jaar of ouder;6;5;7;;60 or older
gender;Vrouw;12;11;13;;Woman
gender;Man;12;11;13;;Man
wijk;Noord;12;11;13;;North
wijk;Zuid;12;11;13;;South
opleiding;Praktisch;12;11;13;;Practical
opleiding;Theoretisch;12;11;13;;Theoretical`

test('meetings, dates, targets and rules are planned; registration opens; letters are printed', async () => {
  await goes(desk, `${home}/traject/nieuw`)
  await fills(desk, { 'Op welke dag?': '2027-03-06', 'Wat voor bijeenkomst?': 'leren', Naam: 'Kennismaken' })
  await fills(desk, { 'Begint om': '10:00', 'Eindigt om': '16:00', 'Plaats: naam en adres': 'Buurthuis, Plein 1' })
  await presses(desk, 'Voeg de bijeenkomst toe')
  await goes(desk, `${home}/werving`)
  await follows(desk, 'Plan')
  await fills(desk, { 'Aanmelden kan tot en met': '2027-01-10', 'Dag van de loting': '2027-01-23' })
  await fills(desk, { 'Tijd van de loting': '14:00', 'Aantal brieven': '2400' })
  await fills(desk, {
    'Wie kan niet meedoen?': 'Raadsleden en wethouders',
    'Dezelfde regels in het Engels': 'Councillors and aldermen',
  })
  await presses(desk, 'Bewaar het plan')
  await goes(desk, `${home}/werving/doelen`)
  await fills(desk, { 'Eén categorie per regel': targets })
  await presses(desk, 'Bewaar de doelen')
  await goes(desk, `${home}/loting`)
  await fills(desk, { 'Hoeveel reserves?': '12', 'Als de doelen niet allemaal lukken': 'wijk 1' })
  await chooses(desk, 'Hoogstens één persoon per adres krijgt een plek')
  await presses(desk, 'Leg de regels vast')
  await goes(desk, `${home}/werving`)
  await presses(desk, 'Open het aanmelden')
  await goes(desk, `${home}/werving/brieven`)
  await fills(desk, { Gebied: 'Voorbeeldstad Noord', 'Hoeveel brieven?': '3' })
  await presses(desk, 'Maak brieven')
})

test('somebody opens her letter, types its code and registers; the desk counts one', async () => {
  const link = await desk.getByRole('link', { name: 'Brief 1 tot 3' }).getAttribute('href')
  const letter = readPdf(await (await desk.request.get(link ?? '')).body()).text
  const code = /\b(?:[0-9a-z]{3,4}[ -]){2}[0-9a-z]{3,4}\b/i.exec(letter)?.[0] ?? ''
  assert.notEqual(code, '', letter)
  const page = await browsers.sit({ width: 320 })
  await goes(page, '/panel/groen-in-de-wijk')
  await follows(page, /^Meedoen|Meld je aan|aanmelden/i)
  await fills(page, { 'De code uit je brief': code })
  await presses(page, 'Begin met aanmelden')
  await fills(page, { 'Je naam': 'Sam Voorbeeld' })
  await presses(page, 'Verder')
  for (const answer of ['35 tot 59 jaar', 'Vrouw', 'Noord', 'Dat zeg ik liever niet', 'Ja']) {
    await chooses(page, answer)
    await presses(page, 'Verder')
  }
  await chooses(page, 'Per e-mail')
  await fills(page, { 'Je mailadres': 'sam@burger.example' })
  for (let n = 0; n < 3; n += 1) await presses(page, 'Verder')
  await chooses(page, /Ik ben 16 jaar of ouder/)
  await presses(page, 'Verstuur mijn aanmelding')
  await says(page, /Je aanmelding is binnen[\s\S]*Je nummer\s+\d+[\s\S]*Je bewijs/)
  await house.jobs()
  await goes(
    page,
    new URL(/https?:\S+\/aanmelding\/\S+/.exec(await mailTo(house, 'sam@burger.example', /aanmelding/))?.[0] ?? '')
      .pathname,
  )
  await says(page, /Je aanmelding is binnen/)
  await goes(desk, `${home}/werving`)
  await says(desk, /Aangemeld\s+1\b/)
})
