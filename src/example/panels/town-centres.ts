/** Dudley's shape: between the first weekend and the second. */
import { advising } from '../acts/advising.ts'
import { allConfirm, drawing, excepting, lettingOut, naming, someStop } from '../acts/drawing.ts'
import { ideasRound } from '../acts/listening.ts'
import { meeting, planning, reading, reporting } from '../acts/meeting.ts'
import { recruiting, signUp } from '../acts/recruiting.ts'
import { type Founding, founding } from '../founding.ts'
import { somebody } from '../people.ts'
import type { Step, Story } from '../stage.ts'
import { townCentresOrigins } from './origins.ts'
import { proposals } from './town-centres-advice.ts'

const town = 'voorbeelddal'
const people = {
  signatory: { ...somebody('Wil Verzonnen', 'wethouder', town), task: 'wethouder' },
  contact: { ...somebody('Amira Oefenaar', 'aanspreekpunt', town), task: 'gebiedsmanager centrum' },
  deputy: { ...somebody('Sem Voorbeeld', 'vervanger', town), task: 'adviseur economie' },
  witness: somebody('Nico Namaak', 'toezicht', 'notariskantoor'),
} as const

const townCentresFacts: Founding = {
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
  origins: townCentresOrigins,
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
    money: ['Begroting 2020, post centra', 'De raad zette 500.000 euro opzij om aanbevelingen uit te voeren.'],
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

const targets = `woonplaats;Voorbeelddal;20;19;21;;Voorbeelddal
woonplaats;Proefheuvel;20;19;21;;Proefheuvel
woonplaats;Elders;10;9;11;;Elsewhere
gender;Vrouw;26;25;27;;Woman
gender;Man;24;23;25;;Man
leeftijd;16 tot 29 jaar;12;11;13;;16 to 29
leeftijd;30 tot 49 jaar;17;16;18;;30 to 49
leeftijd;50 tot 69 jaar;14;13;15;;50 to 69
leeftijd;70 jaar of ouder;7;6;8;;70 or older
beperking;Ja;10;9;11;;Yes
beperking;Nee;40;39;41;;No`

const place = ['De Oefenhal, Voorbeelddal', 'De Oefenhal, Voorbeelddal'] as const
const members = ['Ada', 'Bram', 'Cas', 'Dewi', 'Elif', 'Freek', 'Guus', 'Hind'].map((name, n) => ({
  ...somebody(`${name} Modelman`, `lid${n + 1}`, town),
  function: 'medewerker van de gemeente',
}))
const days = ['2019-11-02', '2019-11-03', '2019-11-30', '2019-12-01'] as const

const road: Step[] = [
  planning('2019-09-09', [
    { on: days[0], kind: 'learning', title: ['Kennismaken en dromen', 'Meeting and dreaming'], place },
    { on: days[1], kind: 'learning', title: ['Leren en kiezen', 'Learning and choosing'], place },
    { on: days[2], kind: 'deliberation', title: ['Voorstellen uitwerken', 'Working out proposals'], place },
    { on: days[3], kind: 'decision', title: ['Stemmen over twaalf voorstellen', 'Voting on twelve proposals'], place },
  ]),
  ...recruiting({
    ...{ begins: '2019-09-10', opens: '2019-10-01', closes: '2019-10-13', draws: '2019-10-26', letters: 10_000 },
    ...{ area: 'Voorbeelddal en Proefheuvel', targets, flex: 'woonplaats 1', reserves: 10 },
    exclusions: ['Raadsleden en wethouders', 'Councillors and aldermen'],
  }),
  { on: '2019-10-05', at: '12:00', says: ['Inwoners melden zich aan', 'Residents sign up'], act: signUp(0, 130) },
  {
    on: '2019-10-11',
    at: '12:00',
    says: ['Nog meer inwoners melden zich aan', 'More residents sign up'],
    act: signUp(130, 260),
  },
  ...drawing({
    ...{ freezes: '2019-10-21', draws: '2019-10-26', witness: people.witness, throws: '70415829360718254930' },
    published: 'Akte van het notariskantoor, en per mail aan de gemeente',
  }),
  naming('2019-10-22', people.contact.email, members),
  allConfirm('2019-10-28'),
  reading('2019-10-29', [
    {
      ...{
        kind: 'fact',
        title: ['De centra in cijfers', 'The town centres in figures'],
        author: 'Onderzoek gemeente Voorbeelddal',
      },
      summary: [
        'Hoeveel winkels er zijn, hoeveel mensen er komen, en wat er leegstaat.',
        'How many shops there are, how many people come, and what stands empty.',
      ],
    },
    {
      ...{
        kind: 'opinion',
        title: ['Wat ondernemers vinden', 'What shopkeepers think'],
        author: 'Ondernemersvereniging (verzonnen)',
      },
      summary: [
        'Zes ondernemers zeggen wat zij nodig hebben om te blijven.',
        'Six shopkeepers say what they need to stay.',
      ],
    },
  ]),
  ...meeting(1, days[0], { tables: 7 }),
  lettingOut(days[0], 'first-meeting'),
  ...meeting(2, days[1], { tables: 7, absent: 6 }),
  ...ideasRound({
    ...{ plans: '2019-10-30', opens: '2019-11-06', closes: '2019-11-24', meeting: days[2] },
    question: ['Wat maakt een centrum voor jou een fijne plek?', 'What makes a town centre a good place for you?'],
    ideas: [
      ['Meer bankjes in de schaduw.', 'More benches in the shade.'],
      ['Elke maand een markt met muziek.', 'A market with music every month.'],
      ['Minder auto’s in de hoofdstraat.', 'Fewer cars in the main street.'],
      ['Licht en toezicht in de avond.', 'Light and supervision in the evening.'],
    ],
    voters: 60,
  }),
  ...reporting(1, '2019-11-09', {
    title: ['Verslag van dag 1: kennismaken en dromen', 'Report of day 1: meeting and dreaming'],
    body: [
      'Het panel maakte afspraken over het gesprek en hoorde waarom de gemeente deze vraag stelt. Aan de tafels schreef ieder op wat een centrum fijn maakt.',
      'The panel agreed on how to talk and heard why the municipality asks this question. At the tables everybody wrote what makes a town centre good.',
    ],
  }),
  {
    ...{
      on: '2019-11-12',
      at: '09:00',
      moment: 'between',
      says: ['Tussen twee weekenden', 'Between two weekends'] as const,
    },
    act: async () => undefined,
  },
  ...reporting(2, '2019-11-13', {
    title: ['Verslag van dag 2: leren en kiezen', 'Report of day 2: learning and choosing'],
    body: [
      'Het panel liep langs vier kramen: wonen, veiligheid, buitenruimte en dingen om te doen. Daarna kozen de leden wat zij het belangrijkst vinden.',
      'The panel walked past four stalls: living, safety, public space and things to do. Then members chose what matters most to them.',
    ],
  }),
  someStop('2019-11-28', 10),
  excepting(
    '2019-11-29',
    people.signatory,
    'Tien burgers zijn gestopt. Na de eerste bijeenkomst komt er niemand bij. Het panel maakt zijn werk af.',
  ),
  ...meeting(3, days[2], { tables: 6 }),
  ...meeting(4, days[3], { tables: 6 }),
  ...advising({
    ...{ writes: days[2], polls: days[3], handsOver: days[3], proposals, citizens: 40, partner: 8 },
    foreword: [
      'Deze voorstellen kregen steun van ten minste 80 procent van de burgers die een antwoord gaven.',
      'These proposals had the support of at least 80 percent of the citizens who gave an answer.',
    ],
  }),
  lettingOut(days[3], 'end'),
]

export const townCentres: Story = {
  slug: townCentresFacts.facts.slug,
  title: ['Levende centra', 'Living town centres'],
  first: 'between',
  steps: [...founding(townCentresFacts), ...road].sort((a, b) => `${a.on} ${a.at}`.localeCompare(`${b.on} ${b.at}`)),
}
