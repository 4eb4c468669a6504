/** Utrecht's shape: registration is open, and closes on a Sunday. */
import type { Founding } from '../founding.ts'
import { founding } from '../founding.ts'
import { somebody } from '../people.ts'
import type { Story } from '../stage.ts'

const town = 'voorbeeldstad'
export const people = {
  signatory: { ...somebody('Wout Voorbeeld', 'wethouder', town), task: 'wethouder' },
  contact: { ...somebody('Aisha Oefenaar', 'aanspreekpunt', town), task: 'programmaleider jaarwisseling' },
  deputy: { ...somebody('Simon Verzonnen', 'vervanger', town), task: 'beleidsadviseur veiligheid' },
  witness: somebody('Nora Namaak', 'notaris', 'notariskantoor'),
} as const

export const newYearFacts: Founding = {
  begins: '2023-07-17',
  facts: {
    slug: 'jaarwisseling',
    title: 'Jaarwisseling Voorbeeldstad',
    titleEn: 'New Year in Voorbeeldstad',
    question: 'Hoe willen we dat de jaarwisseling verloopt in Voorbeeldstad?',
    questionEn: 'How do we want New Year to go in Voorbeeldstad?',
    area: 'Voorbeeldstad',
  },
  partner: {
    name: 'gemeente Voorbeeldstad',
    sort: 'municipality',
    bodies: [
      {
        ...{ name: 'gemeenteraad', powers: ['adopt', 'budget', 'rules'] as const },
        ...{ decision: 'raadsbesluit 23-061', decidedOn: '2023-07-06' },
      },
      {
        ...{ name: 'college van burgemeester en wethouders', powers: ['adopt', 'carry-out'] as const },
        ...{ decision: 'collegebesluit 23-140', decidedOn: '2023-07-04' },
      },
    ],
    ...{ signatory: people.signatory, contact: people.contact, deputy: people.deputy },
  },
  witness: people.witness,
  terms: {
    ...{ firstMeetingOn: '2023-12-09', adviceReadyOn: '2024-03-02', meetings: 5, hours: 70 },
    ...{ citizenSeats: 100, partnerSeats: 12, letters: 10_500, minimumAge: 14 },
    strata: ['opleiding', 'leeftijd', 'gender', 'wijk'],
    ...{ feeMode: 'flat', feeCents: 35_000, feePer: 'whole' },
    ...{ budgetCents: 30_000_000, implementationCents: 130_000_000, payer: 'gemeente Voorbeeldstad' },
    ...{ scale: 'yes-no', denominator: 'votes-cast', supportPercent: 66.667, blockPercent: 33.333 },
    ...{ commitment: 'adopt-unless', responseDays: 60, followUpMonths: [6, 12] },
    followUpOwner: 'de programmaleider jaarwisseling',
    preconditions: [
      'Het is te betalen: er is 0 tot 1,3 miljoen euro.',
      'Het mag volgens de wet.',
      'Het is praktisch uit te voeren.',
    ],
  },
  evidence: {
    power: ['Raadsbesluit 23-061, punt 1', 'De gemeenteraad mag over regels en geld voor de jaarwisseling beslissen.'],
    'open-question': ['Startnotitie jaarwisseling', 'De notitie zegt wat vastligt en wat nog open is.'],
    criteria: ['Raadsbesluit 23-061, punt 3', 'Afwijken kan alleen om geld, wet of uitvoering, met uitleg.'],
    reasons: ['Raadsbesluit 23-061, punt 4', 'Elke aanbeveling krijgt een eigen antwoord met redenen.'],
    'reply-date': ['Raadsbesluit 23-061, punt 5', 'Het antwoord komt binnen 60 dagen na de overhandiging.'],
    'named-person': ['Collegebesluit 23-140', 'De programmaleider jaarwisseling is het aanspreekpunt.'],
    progress: ['Raadsbesluit 23-061, punt 6', 'Na 6 en 12 maanden komt er een openbaar bericht.'],
  },
  why: [
    'de raad neemt over tenzij iets niet kan, zegt dat per aanbeveling, en houdt 1,3 miljoen euro vrij.',
    'the council adopts unless something cannot be done, says so per recommendation, and keeps 1.3 million euro free.',
  ],
}

export const newYear: Story = {
  slug: newYearFacts.facts.slug,
  title: ['Jaarwisseling Voorbeeldstad', 'New Year in Voorbeeldstad'],
  first: 'agreed',
  steps: founding(newYearFacts),
}
