/** Dudley's shape: between the first weekend and the second. */
import type { Founding } from '../founding.ts'
import { founding } from '../founding.ts'
import { somebody } from '../people.ts'
import type { Story } from '../stage.ts'

const town = 'voorbeelddal'
export const people = {
  signatory: { ...somebody('Wil Verzonnen', 'wethouder', town), task: 'wethouder' },
  contact: { ...somebody('Amira Oefenaar', 'aanspreekpunt', town), task: 'gebiedsmanager centrum' },
  deputy: { ...somebody('Sem Voorbeeld', 'vervanger', town), task: 'adviseur economie' },
  witness: somebody('Nico Namaak', 'toezicht', 'notariskantoor'),
} as const

export const townCentresFacts: Founding = {
  begins: '2019-08-12',
  facts: {
    slug: 'levende-centra',
    title: 'Levende centra',
    titleEn: 'Living town centres',
    question:
      'Wat kunnen inwoners en gemeente samen doen, zodat de centra van Voorbeelddal en Proefheuvel levendig en gastvrij zijn, plekken waar we trots op zijn?',
    questionEn:
      'What can residents and council do together to make the centres of Voorbeelddal and Proefheuvel lively and welcoming, places to be proud of?',
    area: 'Voorbeelddal',
  },
  partner: {
    name: 'gemeente Voorbeelddal',
    sort: 'municipality',
    bodies: [
      {
        ...{ name: 'college van burgemeester en wethouders', powers: ['adopt', 'carry-out', 'budget'] as const },
        ...{ decision: 'collegebesluit 19-077', decidedOn: '2019-08-06' },
      },
    ],
    ...{ signatory: people.signatory, contact: people.contact, deputy: people.deputy },
  },
  witness: people.witness,
  terms: {
    ...{ firstMeetingOn: '2019-11-02', adviceReadyOn: '2019-12-01', meetings: 4, hours: 24 },
    ...{ citizenSeats: 50, partnerSeats: 8, letters: 10_000, minimumAge: 16 },
    strata: ['woonplaats', 'gender', 'leeftijd', 'beperking'],
    ...{ feeMode: 'flat', feeCents: 30_000, feePer: 'whole' },
    ...{ budgetCents: 12_480_000, implementationCents: 50_000_000, payer: 'gemeente Voorbeelddal' },
    ...{ scale: 'five', denominator: 'votes-cast', supportPercent: 80, blockPercent: 15 },
    ...{ commitment: 'adopt-or-explain', responseDays: 75, followUpMonths: [6, 12] },
    followUpOwner: 'de gebiedsmanager centrum',
    preconditions: ['Het past bij het geld dat er is.', 'Het past binnen het bestemmingsplan.'],
  },
  evidence: {
    power: ['Collegebesluit 19-077, punt 1', 'Het college mag over de centra en het geld ervoor beslissen.'],
    'open-question': ['Notitie Centra, wat ligt vast', 'De notitie zegt wat vastligt en wat nog open is.'],
    criteria: ['Collegebesluit 19-077, punt 2', 'Afwijken kan alleen om geld of bestemmingsplan, met uitleg.'],
    reasons: ['Collegebesluit 19-077, punt 3', 'Elke aanbeveling krijgt een eigen antwoord met redenen.'],
    'reply-date': ['Collegebesluit 19-077, punt 4', 'Het antwoord komt binnen 75 dagen na de overhandiging.'],
    'named-person': ['Collegebesluit 19-077, punt 5', 'De gebiedsmanager centrum is het aanspreekpunt.'],
    progress: ['Collegebesluit 19-077, punt 6', 'Na 6 en 12 maanden komt er een openbaar bericht.'],
  },
  why: [
    'het college antwoordt op elke aanbeveling met redenen en heeft geld vrijgemaakt om te beginnen.',
    'the executive answers every recommendation with reasons and has set money aside to begin.',
  ],
}

export const townCentres: Story = {
  slug: townCentresFacts.facts.slug,
  title: ['Levende centra', 'Living town centres'],
  first: 'agreed',
  steps: founding(townCentresFacts),
}
