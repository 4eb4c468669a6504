/** Utrecht's shape: registration is open, and closes on a Sunday. */
import { advising, type Proposal } from '../acts/advising.ts'
import { drawing, excepting, lettingOut, naming, someAnswer, someStop } from '../acts/drawing.ts'
import { meeting, planning } from '../acts/meeting.ts'
import { recruiting, signUp } from '../acts/recruiting.ts'
import { type Founding, founding } from '../founding.ts'
import { somebody } from '../people.ts'
import type { Step, Story } from '../stage.ts'
import { newYearOrigins } from './origins.ts'

const town = 'voorbeeldstad'
export const people = {
  signatory: { ...somebody('Wout Voorbeeld', 'wethouder', town), task: 'wethouder' },
  contact: { ...somebody('Aisha Oefenaar', 'aanspreekpunt', town), task: 'programmaleider jaarwisseling' },
  deputy: { ...somebody('Simon Verzonnen', 'vervanger', town), task: 'beleidsadviseur veiligheid' },
  witness: somebody('Nora Namaak', 'notaris', 'notariskantoor'),
} as const

const newYearFacts: Founding = {
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
  origins: newYearOrigins,
  terms: {
    ...{ firstMeetingOn: '2023-12-09', adviceReadyOn: '2024-03-02', meetings: 5, hours: 70 },
    ...{ citizenSeats: 142, partnerSeats: 12, letters: 10_500, minimumAge: 14 },
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
    money: ['Raadsbesluit 23-061, punt 7', 'De raad houdt 1,3 miljoen euro vrij om aanbevelingen uit te voeren.'],
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

const targets = `opleiding;Basisschool of vmbo;40;38;42;;Primary or lower secondary
opleiding;Mbo, havo of vwo;52;50;54;;Secondary or vocational
opleiding;Hbo of universiteit;50;48;52;;Higher education
leeftijd;14 tot 24 jaar;28;26;30;;14 to 24
leeftijd;25 tot 44 jaar;50;48;52;;25 to 44
leeftijd;45 tot 64 jaar;40;38;42;;45 to 64
leeftijd;65 jaar of ouder;24;22;26;;65 or older
gender;Vrouw;71;69;73;;Woman
gender;Man;69;67;71;;Man
gender;Anders;2;0;4;;Other
wijk;Noord;36;34;38;;North
wijk;Oost;36;34;38;;East
wijk;Zuid;35;33;37;;South
wijk;West;35;33;37;;West`

const place = ['Zaal Proefdok, Voorbeeldstad', 'Proefdok hall, Voorbeeldstad'] as const
const names = ['Aad', 'Bo', 'Cor', 'Dina', 'Ezra', 'Fien', 'Gwen', 'Huub', 'Ines', 'Jaap', 'Kim', 'Loek']
const members = names.map((name, n) => ({
  ...somebody(`${name} Modelman`, `lid${n + 1}`, town),
  function: 'medewerker van de gemeente',
}))
const days = ['2023-12-09', '2024-01-13', '2024-01-27', '2024-02-10', '2024-03-02'] as const

/** The three proposals whose votes the source gives. */
const proposals: readonly Proposal[] = [
  {
    ...{
      theme: ['Jaarwisseling', 'New Year'],
      title: ['Houd rekening met dier, milieu en mens', 'Mind animals, environment and people'],
    },
    body: [
      'Houd bij de jaarwisseling rekening met dieren, milieu en mensen.',
      'At New Year, mind animals, environment and people.',
    ],
    reasons: ['Dit kreeg van het panel de hoogste prioriteit.', 'The panel gave this the highest priority.'],
    ...{ counts: { '1': 65, '0': 16 }, slips: 81, partner: { '1': 8, '0': 4 } },
  },
  {
    ...{
      theme: ['Jaarwisseling', 'New Year'],
      title: ['Op weg naar een jaarwisseling zonder vuurwerk', 'Towards a New Year without fireworks'],
    },
    body: [
      'Voer een afsteekverbod in als krachtig signaal, ook al is het niet volledig te handhaven.',
      'Introduce a ban on fireworks as a strong signal, even though it cannot be fully enforced.',
    ],
    reasons: ['Het verbod zegt wat de stad wil.', 'The ban says what the city wants.'],
    ...{ counts: { '1': 60, '0': 21 }, slips: 81, partner: { '1': 8, '0': 4 } },
  },
  {
    ...{ theme: ['Jaarwisseling', 'New Year'], title: ['Een groot muziekfestival', 'A large music festival'] },
    body: ['Organiseer een groot muziekfestival tijdens de jaarwisseling.', 'Hold a large music festival at New Year.'],
    reasons: ['Samen vieren is een ander soort feest.', 'Celebrating together is another kind of feast.'],
    ...{ counts: { '1': 30, '0': 51 }, slips: 81, partner: { '1': 4, '0': 8 } },
  },
]

const signingUp = (on: string, from: number, until: number): Step => ({
  ...{ on, at: '12:00', says: ['Inwoners melden zich aan', 'Residents sign up'] as const },
  act: signUp(from, until),
})

const road: Step[] = [
  planning('2023-08-21', [
    { on: days[0], kind: 'learning', title: ['Kennismaken', 'Getting to know each other'], place },
    { on: days[1], kind: 'learning', title: ['Leren van experts', 'Learning from experts'], place },
    {
      on: days[2],
      kind: 'deliberation',
      title: ['Wat willen we behouden en veranderen?', 'What do we want to keep and change?'],
      place,
    },
    { on: days[3], kind: 'drafting', title: ['Voorstellen schrijven', 'Writing proposals'], place },
    { on: days[4], kind: 'decision', title: ['Stemmen en overhandigen', 'Voting and handing over'], place },
  ]),
  ...recruiting({
    ...{ begins: '2023-08-22', opens: '2023-09-12', closes: '2023-10-08', draws: '2023-10-28', letters: 10_500 },
    ...{ area: 'heel Voorbeeldstad', targets, flex: 'wijk 2\nopleiding 2', reserves: 0 },
    exclusions: [
      'Ambtenaren van de gemeente\nRaadsleden, burgemeester en wethouders',
      'Officials of the municipality\nCouncillors, mayor and aldermen',
    ],
  }),
  signingUp('2023-09-16', 0, 150),
  signingUp('2023-09-23', 150, 310),
  {
    ...{
      on: '2023-09-26',
      at: '09:00',
      moment: 'registering',
      says: ['De aanmelding is open', 'Registration is open'] as const,
    },
    act: async () => undefined,
  },
  signingUp('2023-09-30', 310, 420),
  signingUp('2023-10-03', 420, 600),
  signingUp('2023-10-06', 600, 749),
  naming('2023-10-10', people.contact.email, members),
  ...drawing({
    ...{ freezes: '2023-10-17', draws: '2023-10-28', witness: people.witness, throws: '31859270463915827460' },
    published: 'Akte van het notariskantoor, en per mail aan de gemeente',
  }),
  someAnswer('2023-11-06', { yes: 87 }),
  excepting(
    '2023-11-08',
    people.signatory,
    'Van wie geloot is doet niet iedereen mee, en er zijn geen reserves. Uitstel zou het antwoord een half jaar later maken.',
  ),
  ...meeting(1, days[0], { tables: 11 }),
  lettingOut(days[0], 'first-meeting'),
  ...meeting(2, days[1], { tables: 11 }),
  someStop('2024-01-20', 6),
  ...meeting(3, days[2], { tables: 11 }),
  ...meeting(4, days[3], { tables: 11 }),
  ...meeting(5, days[4], { tables: 11 }),
  ...advising({
    ...{ writes: days[3], polls: days[4], handsOver: days[4], proposals, citizens: 81, partner: 12 },
    foreword: [
      'Een voorstel is aangenomen met ten minste twee derde van de stemmen.',
      'A proposal is adopted with at least two thirds of the votes.',
    ],
  }),
  lettingOut(days[4], 'end'),
]

export const newYear: Story = {
  slug: newYearFacts.facts.slug,
  title: ['Jaarwisseling Voorbeeldstad', 'New Year in Voorbeeldstad'],
  first: 'registering',
  steps: [...founding(newYearFacts), ...road].sort((a, b) => `${a.on} ${a.at}`.localeCompare(`${b.on} ${b.at}`)),
}
