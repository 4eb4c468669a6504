/** Waltham Forest's shape: who agrees, about what, and on which terms. */
import type { Founding } from '../founding.ts'
import { somebody } from '../people.ts'
import { togetherOrigins } from './origins.ts'

export const town = 'voorbeeldwoude'
export const people = {
  signatory: { ...somebody('Wieke Verzonnen', 'wethouder', town), task: 'wethouder' },
  contact: { ...somebody('Anton Oefenaar', 'aanspreekpunt', town), task: 'programmamanager samenleven' },
  deputy: { ...somebody('Saar Verzonnen', 'vervanger', town), task: 'beleidsadviseur' },
  witness: somebody('Nora Namaak', 'notaris', 'notariskantoor'),
} as const

export const facts: Founding = {
  begins: '2019-08-19',
  facts: {
    slug: 'samen-tegen-haat',
    title: 'Samen tegen haat',
    titleEn: 'Together against hate',
    question: 'Hoe gaan we samen haat tegen, zodat iedereen zich even welkom en veilig voelt in Voorbeeldwoude?',
    questionEn:
      'How can we work together to stop hate, so that everyone feels equally welcome and safe in Voorbeeldwoude?',
    area: 'Voorbeeldwoude',
  },
  partner: {
    name: 'gemeente Voorbeeldwoude',
    sort: 'municipality',
    bodies: [
      {
        ...{ name: 'college van burgemeester en wethouders', powers: ['adopt', 'carry-out', 'budget'] as const },
        ...{ decision: 'collegebesluit 19-212', decidedOn: '2019-08-13' },
      },
      {
        name: 'gemeenteraad',
        powers: ['adopt', 'budget', 'rules'],
        decision: 'raadsbesluit 19-088',
        decidedOn: '2019-07-11',
      },
    ],
    ...{ signatory: people.signatory, contact: people.contact, deputy: people.deputy },
  },
  witness: people.witness,
  origins: togetherOrigins,
  terms: {
    ...{ firstMeetingOn: '2020-02-22', adviceReadyOn: '2020-03-14', meetings: 5, hours: 30 },
    ...{ citizenSeats: 45, partnerSeats: 6, letters: 10_000, minimumAge: 16 },
    strata: ['gender', 'leeftijd', 'wijk', 'woonsituatie'],
    ...{ feeMode: 'flat', feeCents: 37_500, feePer: 'whole' },
    ...{ budgetCents: 12_000_000, implementationCents: 25_000_000, payer: 'gemeente Voorbeeldwoude' },
    ...{ scale: 'four', denominator: 'votes-cast', supportPercent: 80, blockPercent: 15 },
    ...{ commitment: 'adopt-or-explain', responseDays: 90, followUpMonths: [6, 12] },
    followUpOwner: 'de programmamanager samenleven',
    preconditions: ['Het past binnen de wet.', 'Het past binnen het geld voor de uitvoering.'],
  },
  evidence: {
    money: ['Begroting 2020, post samenleven', 'De raad zette 250.000 euro opzij om aanbevelingen uit te voeren.'],
    power: ['Mandaatregister, nummer 31', 'Het college mag over dit onderwerp beslissen, de raad over geld en regels.'],
    'open-question': ['Notitie Ruimte voor het panel', 'De notitie zegt wat vastligt en wat nog open is.'],
    criteria: ['Collegebesluit 19-212, punt 3', 'Afwijken kan alleen als iets niet mag of niet te betalen is.'],
    reasons: ['Collegebesluit 19-212, punt 4', 'Elke aanbeveling krijgt een eigen antwoord met redenen.'],
    'reply-date': ['Collegebesluit 19-212, punt 5', 'Het antwoord komt binnen 90 dagen na de overhandiging.'],
    'named-person': ['Collegebesluit 19-212, punt 6', 'De programmamanager samenleven is het aanspreekpunt.'],
    progress: ['Collegebesluit 19-212, punt 7', 'Na 6 en 12 maanden komt er een openbaar bericht.'],
  },
  why: [
    'het college antwoordt op elke aanbeveling met redenen, op een vaste datum, en er is geld voor de uitvoering.',
    'the executive answers every recommendation with reasons, on a fixed date, and there is money to carry it out.',
  ],
}
