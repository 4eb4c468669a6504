/** The partner answers and does it; the panel and the foundation say in public what they think of it; the panel closes. */
import { dayOf } from '../../../src/kit/texts/dates.ts'
import { chooses, fills, follows, presses, says } from '../../world/browser.ts'
import { membersWithMail } from './meeting.ts'
import { inRow, leaves, opens, people, slug, type Walk } from './walk.ts'

export async function bodyChosen(walk: Walk): Promise<void> {
  await walk.comes('2027-05-21')
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Opvolging')
  await follows(lead, 'Kies per aanbeveling het orgaan')
  await fills(lead, { Orgaan: 'gemeenteraad' })
  await presses(lead, 'Bewaar')
  await says(lead, /Het orgaan is bewaard/)
  await leaves(lead)
}

export async function answerSent(walk: Walk): Promise<void> {
  await walk.comes('2027-06-15')
  const contact = await walk.atHome(people.contact)
  await follows(contact, 'Schrijf het antwoord')
  await chooses(contact, /^Overgenomen/)
  await fills(contact, {
    ...{ 'Wat gebeurt er?': 'We planten in elke straat vijf bomen, te beginnen op oude parkeerplekken.' },
    ...{ 'Wie voert dit uit?': 'Team groen', 'Klaar uiterlijk, of: besluit uiterlijk': '2028-04-01' },
  })
  await presses(contact, 'Leg voor aan de ondertekenaar')
  const alderman = await walk.atHome(people.alderman)
  await follows(alderman, 'Lees en verstuur')
  await says(alderman, /Dit wordt openbaar en verandert niet meer/)
  await presses(alderman, 'Verstuur het antwoord')
  const visitor = await walk.visitor(`/panel/${slug}`)
  await opens(visitor, 'Antwoord')
  await follows(visitor, /Bomen in elke straat/)
  await says(visitor, /Overgenomen[\s\S]*We planten in elke straat vijf bomen[\s\S]*Wies Verzonnen/)
  await leaves(contact, alderman, visitor)
}

export async function questionAnswered(walk: Walk): Promise<void> {
  const visitor = await walk.visitor(`/panel/${slug}`)
  await opens(visitor, 'Antwoord')
  await follows(visitor, /Bomen in elke straat/)
  await follows(visitor, 'Stel een vraag')
  await fills(visitor, { 'Je vraag': 'In welke straat beginnen jullie met bomen planten?' })
  await presses(visitor, 'Stel de vraag')
  await says(visitor, /Je vraag is binnen/)
  const writer = await walk.atHome(people.writer)
  await opens(writer, 'Opvolging')
  await inRow(writer, /In welke straat beginnen/, /Lees en besluit/)
  await chooses(writer, 'Ja, maak hem openbaar')
  await presses(writer, 'Besluit')
  const contact = await walk.atHome(people.contact)
  await follows(contact, 'Geef antwoord')
  await follows(contact, 'Geef antwoord')
  await fills(contact, { 'Je antwoord': 'We beginnen in de Voorbeeldstraat, in november.' })
  await presses(contact, 'Geef antwoord')
  await follows(visitor, 'Terug naar de aanbeveling')
  await says(visitor, /In welke straat beginnen[\s\S]*We beginnen in de Voorbeeldstraat[\s\S]*Anna Oefenaar/)
  await leaves(visitor, writer, contact)
}

/** The contact tells how it stands; what is done is shown. */
async function reports(walk: Walk, progress: string, it: Readonly<Record<string, string>>): Promise<void> {
  const contact = await walk.atHome(people.contact)
  await follows(contact, 'Meld hoe het staat')
  await chooses(contact, progress)
  await fills(contact, it)
  await presses(contact, 'Meld dit')
  await says(contact, /Je bericht is openbaar/)
  await leaves(contact)
}

/** The foundation asks how it stands, and the director finds whether a term was kept. */
async function foundationWatches(walk: Walk, term?: RegExp): Promise<void> {
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Opvolging')
  await follows(lead, 'Leg vast wat je hoorde')
  await fills(lead, { 'Op welke dag?': dayOf(walk.now()), 'Met wie?': 'het aanspreekpunt' })
  await fills(lead, { 'Wat hoorde je?': 'Het werk loopt zoals het was afgesproken.' })
  await presses(lead, 'Leg dit vast')
  await says(lead, /Dit is vastgelegd en openbaar/)
  await leaves(lead)
  if (!term) return
  const director = await walk.atHome(people.director)
  await opens(director, 'Opvolging')
  await follows(director, 'Maak de bevinding')
  await chooses(director, term)
  await chooses(director, 'Nagekomen')
  await fills(director, { 'Wat was afgesproken, en wat is gedaan?': 'De partner deed op tijd wat was afgesproken.' })
  await presses(director, 'Stel vast')
  await says(director, /Je bevinding is openbaar/)
  await leaves(director)
}

/** What the panel finds, entered for it by the process lead. */
async function verdict(walk: Walk, moment: string): Promise<void> {
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Opvolging')
  await follows(lead, 'Leg het oordeel vast')
  await chooses(lead, moment)
  await chooses(lead, 'Tevreden')
  await fills(lead, {
    ...{ 'Hoeveel burgers vonden dit?': '20', 'Van hoeveel burgers die meededen?': '22' },
    ...{
      Waarom: 'De partner doet wat het panel vroeg.',
      'Hoe besloot het panel dit?': 'Op een avond, door handen op te steken.',
    },
  })
  await presses(lead, 'Leg het oordeel vast')
  await says(lead, /Het oordeel is vastgelegd en openbaar/)
  await leaves(lead)
}

export async function answerJudged(walk: Walk): Promise<void> {
  await walk.comes('2027-06-21')
  await foundationWatches(walk)
  await walk.comes('2027-08-20')
  await foundationWatches(walk, /^Het antwoord, uiterlijk/)
  await verdict(walk, 'Bij het antwoord')
}

const told = 'Wat is er gebeurd, en wat komt er nog?'

export async function workBegins(walk: Walk): Promise<void> {
  await walk.comes('2027-11-15')
  await reports(walk, 'In uitvoering', { [told]: 'In de Voorbeeldstraat staan de eerste tien bomen.' })
  const contact = await walk.atHome(people.contact)
  await follows(contact, 'Meld hoe het staat')
  await follows(contact, 'Voeg een mijlpaal toe')
  await fills(contact, { 'Wat is er dan klaar?': 'Alle straten in Noord', 'Uiterlijk op welke dag?': '2028-03-01' })
  await presses(contact, 'Voeg de mijlpaal toe')
  await says(contact, /De mijlpaal staat erbij/)
  await walk.comes('2027-11-23')
  await foundationWatches(walk, /^Het bericht, uiterlijk/)
  await leaves(contact)
}

export async function workDone(walk: Walk): Promise<void> {
  await walk.comes('2028-02-20')
  const contact = await walk.atHome(people.contact)
  await follows(contact, 'Meld hoe het staat')
  await follows(contact, 'Meld dat dit gehaald is')
  await fills(contact, { 'Gehaald op': '2028-02-18' })
  await presses(contact, 'Meld dit')
  await says(contact, /De mijlpaal is gehaald/)
  await walk.comes('2028-05-10')
  await reports(walk, 'Uitgevoerd', {
    ...{ [told]: 'In elke straat staan nu ten minste vijf bomen.' },
    ...{ 'Bewijs: link': 'https://example.org/bomen', 'Titel van de link': 'De kaart van alle bomen' },
  })
  await walk.comes('2028-05-25')
  await foundationWatches(walk, /^Het bericht, uiterlijk/)
  await verdict(walk, 'Na een jaar')
  await leaves(contact)
}

export async function feesEarned(walk: Walk): Promise<void> {
  const [first = ''] = await membersWithMail(walk)
  const member = await walk.atHome(first)
  await opens(member, 'Mijn vergoeding')
  await says(member, /Samen € (100|150)/)
  const finance = await walk.atHome(people.finance)
  await opens(finance, 'Vergoeding')
  await says(finance, /Tonny Telefoon|Inwoner \d+/)
  await leaves(member, finance)
}

export async function panelCloses(walk: Walk): Promise<void> {
  const lead = await walk.atHome(people.lead)
  await opens(lead, 'Opvolging')
  await says(lead, /Alles is in orde: 6 van 6/)
  await follows(lead, 'Sluit het panel')
  await presses(lead, 'Sluit het panel')
  await says(lead, /Dit panel is gesloten/)
  const visitor = await walk.visitor(`/panel/${slug}`)
  await says(visitor, /Afgesproken[\s\S]*Gedaan/)
  await opens(visitor, 'Antwoord')
  await says(visitor, /Dit panel is gesloten op 25 mei 2028[\s\S]*Nagekomen/)
  await leaves(lead, visitor)
}
