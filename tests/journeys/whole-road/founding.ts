/** The first start, the panel, its two partners and everybody with a role. */
import { makeInvitation } from '../../../src/accounts/commands.ts'
import { chooses, fills, follows, goes, presses, says } from '../../world/browser.ts'
import { givesFactor } from '../../world/sign-in.ts'
import { housing, leaves, opens, people, town, type Walk } from './walk.ts'

export async function firstStart(walk: Walk): Promise<void> {
  const page = await walk.browsers.sit()
  await goes(page, `/welkom/${await walk.house.works.change(makeInvitation)}`)
  await fills(page, {
    ...{ 'Naam van de organisatie': 'Stichting Voorbeeldpanel', Telefoonnummer: '000-000 00 00' },
    ...{ Mailadres: 'info@stichting.example', Postadres: 'Plein 1\n0000 AA Voorbeeldstad' },
    ...{ 'Je naam': 'Bea Voorbeeld', 'Je mailadres': people.admin },
  })
  await presses(page, 'Begin')
  await givesFactor(page, people.admin, { phones: walk.phones, now: walk.now() })
  await says(page, /Bea Voorbeeld/)
  await follows(page, 'Voeg iemand toe')
  await fills(page, { Naam: 'Dirk Denkbeeld', Mailadres: people.director })
  await chooses(page, 'Nederlands')
  await presses(page, 'Voeg toe en stuur de mail')
  await opens(page, 'Mensen')
  await follows(page, 'Dirk Denkbeeld')
  await follows(page, 'Geef een functie')
  await chooses(page, /^directeur/i)
  await presses(page, 'Geef deze functie')
  await opens(page, 'Overzicht')
  await follows(page, 'Maak een panel')
  await fills(page, {
    ...{ 'Naam van het panel': 'Groen in de wijk', 'Naam in het Engels': 'Green streets' },
    ...{
      'De vraag, in gewone taal': 'Hoe maken we de wijk groen?',
      'De vraag in het Engels': 'How do we make it green?',
    },
    ...{ 'Plaats of gebied': 'Voorbeeldstad', 'Naam van de procesleider': 'Petra Proefstra' },
    'E-mailadres van de procesleider': people.lead,
  })
  await presses(page, 'Maak het panel')
  await leaves(page)
}

export async function partnersAndPeople(walk: Walk): Promise<void> {
  await walk.comes('2026-11-26', '10:00')
  const lead = await walk.atHome(people.lead)
  await says(lead, /Eerst dit: wie is de partner, en wie beslist daar\?[\s\S]*in orde/)
  for (const [name, sort, body] of [
    [town, 'gemeente', 'gemeenteraad'],
    [housing, 'woningcorporatie', 'raad van bestuur'],
  ] as const) {
    await opens(lead, 'Partner')
    await follows(lead, 'Voeg een organisatie toe')
    await fills(lead, { 'Naam van de organisatie': name, 'Wat voor organisatie is het?': sort })
    await presses(lead, 'Voeg de organisatie toe')
    await follows(lead, 'Voeg een orgaan toe')
    await fills(lead, { 'Van welke organisatie?': name, 'Naam van het orgaan': body })
    for (const power of ['mag de aanbevelingen overnemen', 'mag er geld voor geven', 'mag ze uitvoeren'])
      await chooses(lead, power)
    await presses(lead, 'Voeg het orgaan toe')
  }
  await opens(lead, 'Mensen')
  for (const [name, email, role, organisation, task] of [
    ['Wies Verzonnen', people.alderman, 'ondertekenaar', town, 'wethouder'],
    ['Anna Oefenaar', people.contact, 'aanspreekpunt', town, 'beleidsadviseur'],
    ['Max Namaak', people.manager, 'ondertekenaar', housing, 'bestuurder'],
    ['Cor Denkbeeld', people.housingContact, 'aanspreekpunt', housing, 'adviseur'],
    ['Nora Namaak', people.notary, 'toezicht op de loting', '', 'notaris'],
    ['Daan Voorbeeld', people.desk, 'aanmelddesk', '', ''],
    ['Gijs Oefenaar', people.moderator, 'hoofdgespreksleider', '', ''],
    ['Carla Verzonnen', people.writer, 'communicatie', '', ''],
    ['Fleur Modelman', people.finance, 'financiën', '', ''],
  ] as const) {
    await fills(lead, { Naam: name, 'E-mailadres': email, Rol: role, Functie: task })
    if (organisation) await fills(lead, { Organisatie: organisation })
    await presses(lead, 'Geef deze rol')
    await says(lead, new RegExp(name))
  }
  await leaves(lead)
}

/** The mail leads her there; whoever was named can do nothing before. */
export async function directorConfirms(walk: Walk): Promise<void> {
  const path = await walk.linkTo(people.director, /\/mensen\/instaan/)
  const director = await walk.signedIn(people.director, path)
  for (const name of ['Wies Verzonnen', 'Anna Oefenaar', 'Max Namaak', 'Cor Denkbeeld'])
    await chooses(director, new RegExp(name))
  await fills(director, { 'Hoe weet je dat het klopt?': 'Gebeld met beide centrales.' })
  await presses(director, 'Bevestig')
  await says(director, /Niemand wacht op je bevestiging/)
  await leaves(director)
}
