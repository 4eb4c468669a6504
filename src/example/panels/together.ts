/** Waltham Forest's shape: eleven months after the advice, three of six recommendations answered. */
import { advising } from '../acts/advising.ts'
import {
  addressing,
  answering,
  contact,
  drafted,
  finding,
  type People,
  progress,
  question,
  verdict,
} from '../acts/answering.ts'
import { allConfirm, drawing, excepting, lettingOut, naming, someStop } from '../acts/drawing.ts'
import { meeting, planning, reading, reporting } from '../acts/meeting.ts'
import { recruiting, signUp } from '../acts/recruiting.ts'
import { founding } from '../founding.ts'
import { somebody } from '../people.ts'
import type { Step, Story } from '../stage.ts'
import { proposals } from './together-advice.ts'
import { facts, people, town } from './together-facts.ts'

const targets = `gender;Vrouw;22;21;23;;Woman
gender;Man;22;21;23;;Man
gender;Anders;1;0;2;;Other
leeftijd;18 tot 29 jaar;10;9;11;;18 to 29
leeftijd;30 tot 44 jaar;15;14;16;;30 to 44
leeftijd;45 tot 64 jaar;13;12;14;;45 to 64
leeftijd;65 jaar of ouder;7;5;7;;65 or older
wijk;Noord;12;11;13;;North
wijk;Midden;14;13;15;;Central
wijk;Zuidoost;10;9;11;;South East
wijk;Zuidwest;9;8;10;;South West
woonsituatie;Eigen huis;22;21;23;;Own home
woonsituatie;Particuliere huur;10;9;11;;Private rent
woonsituatie;Sociale huur;9;8;10;;Social rent
woonsituatie;Anders;4;3;5;;Other`

const place = ['Buurthuis De Proef, Voorbeeldwoude', 'Community centre De Proef, Voorbeeldwoude'] as const
const members = ['Lot', 'Mirre', 'Noud', 'Pim', 'Rosa', 'Stijn'].map((name, n) => ({
  ...somebody(`${name} Modelman`, `lid${n + 1}`, town),
  function: 'medewerker van de gemeente',
}))
const days = ['2020-02-22', '2020-02-23', '2020-03-07', '2020-03-08', '2020-03-14'] as const
const who: People = { contact: people.contact.email, signatory: people.signatory.email }
const college = 'college van burgemeester en wethouders'

const road: Step[] = [
  planning('2019-09-16', [
    { on: days[0], kind: 'learning', title: ['Wat is haat?', 'What is hate?'], place },
    { on: days[1], kind: 'learning', title: ['Wat doet haat met mensen?', 'What does hate do to people?'], place },
    { on: days[2], kind: 'deliberation', title: ['Wat kan er beter?', 'What can be better?'], place },
    { on: days[3], kind: 'drafting', title: ['Zes aanbevelingen', 'Six recommendations'], place },
    { on: days[4], kind: 'decision', title: ['Stemmen en overhandigen', 'Voting and handing over'], place },
  ]),
  ...recruiting({
    ...{ begins: '2019-09-17', opens: '2019-09-23', closes: '2019-11-17', draws: '2019-11-30', letters: 10_000 },
    ...{ area: 'heel Voorbeeldwoude', targets, flex: 'wijk 1', reserves: 12 },
    exclusions: [
      'Raadsleden en wethouders\nMensen die bij de gemeente werken',
      'Councillors and aldermen\nPeople who work for the municipality',
    ],
  }),
  { on: '2019-10-05', at: '12:00', says: ['Inwoners melden zich aan', 'Residents sign up'], act: signUp(0, 220) },
  {
    on: '2019-11-09',
    at: '12:00',
    says: ['Nog meer inwoners melden zich aan', 'More residents sign up'],
    act: signUp(220, 440),
  },
  ...drawing({
    ...{ freezes: '2019-11-25', draws: '2019-11-30', witness: people.witness, throws: '58203917462805139746' },
    published: 'Akte van het notariskantoor, en per mail aan de gemeente',
  }),
  naming('2019-12-03', people.contact.email, members),
  allConfirm('2019-12-05'),
  reading('2020-02-10', [
    {
      ...{
        kind: 'fact',
        title: ['Meldingen van haat in Voorbeeldwoude', 'Reports of hate in Voorbeeldwoude'],
        author: 'Onderzoek gemeente Voorbeeldwoude',
      },
      summary: ['Hoeveel meldingen er zijn, waar en over wat.', 'How many reports there are, where and about what.'],
    },
    {
      ...{
        kind: 'experience',
        title: ['Tien verhalen van inwoners', 'Ten stories of residents'],
        author: 'Tien inwoners',
      },
      summary: ['Wat haat met hen deed en wat hielp.', 'What hate did to them and what helped.'],
    },
  ]),
  ...meeting(1, days[0], { tables: 6 }),
  lettingOut(days[0], 'first-meeting'),
  ...meeting(2, days[1], { tables: 6 }),
  ...reporting(1, days[1], {
    title: ['Verslag van dag 1: wat is haat?', 'Report of day 1: what is hate?'],
    body: [
      'Vijf sprekers vertelden wat haat is en wie ermee te maken krijgt. Aan de tafels schreef het panel zinnen die beginnen met: de gevolgen van haat in Voorbeeldwoude zijn.',
      'Five speakers told what hate is and whom it affects. At the tables the panel wrote sentences that begin with: the impact of hate in Voorbeeldwoude is.',
    ],
  }),
  ...reporting(2, days[1], {
    title: ['Verslag van dag 2: wat doet haat met mensen?', 'Report of day 2: what does hate do to people?'],
    body: [
      'Tien mensen vertelden uit eigen ervaring. Daarna sprak het panel over een plek waar iedereen welkom is.',
      'Ten people spoke from their own experience. Then the panel spoke about a place where everyone is welcome.',
    ],
  }),
  someStop('2020-03-05', 11),
  excepting(
    '2020-03-06',
    people.signatory,
    'Elf burgers zijn gestopt. Na de eerste bijeenkomst komt er niemand bij. Het panel maakt zijn werk af.',
  ),
  ...meeting(3, days[2], { tables: 5 }),
  ...meeting(4, days[3], { tables: 5 }),
  ...meeting(5, days[4], { tables: 5 }),
  ...reporting(3, days[3], {
    title: ['Verslag van dag 3: wat kan er beter?', 'Report of day 3: what can be better?'],
    body: [
      'Het panel stelde vast wat haat doet en wat voor plek Voorbeeldwoude wil zijn. Daarna kwamen er ideeën, in tien thema’s.',
      'The panel settled what hate does and what kind of place Voorbeeldwoude wants to be. Then ideas came, in ten themes.',
    ],
  }),
  ...reporting(4, days[3], {
    title: ['Verslag van dag 4: zes aanbevelingen', 'Report of day 4: six recommendations'],
    body: [
      'Van tien thema’s naar zes aanbevelingen. Elke tafel schreef er één en verbeterde die met wat anderen zeiden.',
      'From ten themes to six recommendations. Each table wrote one and improved it with what others said.',
    ],
  }),
  ...advising({
    ...{ writes: '2020-03-09', polls: days[4], handsOver: days[4], proposals, citizens: 34, partner: 6 },
    foreword: [
      'Wij kozen zes aanbevelingen. Elke aanbeveling kreeg steun van ten minste 80 procent van de burgers.',
      'We chose six recommendations. Each had the support of at least 80 percent of the citizens.',
    ],
  }),
  lettingOut(days[4], 'end'),
  ...reporting(5, days[4], {
    title: ['Verslag van dag 5: stemmen en overhandigen', 'Report of day 5: voting and handing over'],
    body: [
      'Het panel stemde over zes aanbevelingen, op papier. De briefjes zijn twee keer geteld. Daarna kreeg de wethouder het advies.',
      'The panel voted on six recommendations, on paper. The papers were counted twice. Then the alderman received the advice.',
    ],
  }),
  addressing('2020-03-24', [1, 2, 3, 4, 5, 6], college),
  contact('2020-04-14', {
    withWhom: 'Anton Oefenaar',
    heard: ['Het college werkt aan de antwoorden.', 'The executive works on the answers.'],
  }),
  answering('2020-06-02', who, {
    ...{ number: 2, decision: 'adopted', who: 'Team samenleven', doneBy: '2020-12-31' },
    reasons: [
      'Trainen van omstanders past bij wat al loopt en is snel te beginnen.',
      'Training bystanders fits what runs already and can begin soon.',
    ],
    what: [
      'De gemeente begint met trainingen voor omstanders. Wie meedoet, kan daarna anderen trainen.',
      'The municipality begins training bystanders. Who takes part can then train others.',
    ],
    route: [{ body: college, day: '2020-05-26', doneOn: '2020-05-26' }],
  }),
  answering('2020-06-09', who, {
    ...{ number: 4, decision: 'in-part', who: 'Team veiligheid', doneBy: '2021-03-31' },
    reasons: [
      'Een meldlijn kan nu. Voor veilige plekken door heel de gemeente is nog geen geld.',
      'A helpline is possible now. For safe places throughout the municipality there is no money yet.',
    ],
    what: [
      'Er komt één nummer om haat te melden, samen met een landelijke organisatie.',
      'There will be one number to report hate, together with a national organisation.',
    ],
    route: [{ body: college, day: '2020-06-02', doneOn: '2020-06-02' }],
  }),
  verdict('2020-06-20', {
    number: 2,
    says: 'satisfied',
    why: ['Het antwoord doet wat wij vroegen.', 'The answer does what we asked.'],
    n: 26,
    of: 29,
    how: 'Stemming op papier, per post',
  }),
  finding('2020-06-16', 1, {
    says: 'part',
    why: [
      'Van zes aanbevelingen zijn er twee op tijd beantwoord. Over vier is niets gehoord.',
      'Of six recommendations two were answered in time. Of four nothing was heard.',
    ],
  }),
  answering('2020-07-20', who, {
    ...{ number: 5, decision: 'in-part', who: 'Bestuursadvies', doneBy: '2021-06-30' },
    reasons: [
      'De gemeente steunt een bredere wet tegen haat. Blijvend geld beslist de raad pas bij de begroting.',
      'The municipality supports a broader law against hate. Lasting money is decided by the council with the budget.',
    ],
    what: [
      'De gemeente stuurt een reactie aan het Rijk voor een bredere wet.',
      'The municipality sends a response to the national government for a broader law.',
    ],
  }),
  progress('2020-09-14', who, {
    ...{ number: 2, progress: 'in-progress' },
    says: [
      'De eerste dertig inwoners zijn getraind. In maart volgt een tweede groep.',
      'The first thirty residents were trained. A second group follows in March.',
    ],
    milestone: { what: ['Tweede groep getraind', 'Second group trained'], dueOn: '2021-03-31' },
  }),
  contact('2020-09-15', {
    withWhom: 'Anton Oefenaar',
    heard: [
      'De training loopt. Over drie aanbevelingen is er nog geen antwoord.',
      'The training runs. On three recommendations there is no answer yet.',
    ],
  }),
  question('2020-11-03', who, {
    ...{ number: 4, key: '6f0c1a52-0d1e-4c55-9a53-6a8d3c2b1f40', name: 'Een inwoner' },
    asks: 'Wanneer kan ik het nieuwe nummer bellen?',
    answer: [
      'Het nummer werkt sinds oktober, elke dag van 8 tot 22 uur.',
      'The number has worked since October, every day from 8 to 22.',
    ],
  }),
  drafted('2021-02-08', who, {
    ...{ number: 3, decision: 'in-part', who: 'Team zorg en veiligheid', doneBy: '2021-12-31' },
    reasons: [
      'Steun aan slachtoffers kan nu beginnen. Voor hulp aan daders zijn eerst afspraken met anderen nodig.',
      'Support for victims can begin now. Help for offenders first needs agreements with others.',
    ],
    what: [
      'Er komt één plek waar slachtoffers terechtkunnen, met informatie in meer talen.',
      'There will be one place for victims, with information in more languages.',
    ],
  }),
  {
    ...{
      on: '2021-02-09',
      at: '09:00',
      moment: 'eleven-months',
      says: ['Elf maanden na het advies', 'Eleven months after the advice'] as const,
    },
    act: async () => undefined,
  },
  question('2021-02-09', who, {
    ...{ number: 1, key: '0b7e7f0e-5c1b-4f5e-8a77-0c9b6b1de2a3', name: '' },
    asks: 'Waarom is er nog geen antwoord over de campagne?',
  }),
]

export const together: Story = {
  slug: facts.facts.slug,
  title: ['Samen tegen haat', 'Together against hate'],
  first: 'eleven-months',
  steps: [...founding(facts), ...road].sort((a, b) => `${a.on} ${a.at}`.localeCompare(`${b.on} ${b.at}`)),
}
