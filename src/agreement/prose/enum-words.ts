import type { Pair } from '../../kit/texts/texts.ts'
import type { TermKey, Terms } from '../types.ts'

/** The terms that are a choice out of a few. */
export type EnumKey =
  | 'mix'
  | 'feeMode'
  | 'feePer'
  | 'scale'
  | 'denominator'
  | 'decides'
  | 'commitment'
  | 'embargo'
  | 'controller'
type Choices = { readonly [K in EnumKey & TermKey]: Record<Terms[K], Pair> }

/** The choices as sentences or parts of a sentence in a clause. */
export const phrases: Choices = {
  mix: {
    letters: [
      'Een eerste loting bepaalt wie een brief krijgt. Alleen met de code uit die brief kan iemand zich aanmelden.',
      'A first draw settles who gets a letter. Only with the code from that letter can a person sign up.',
    ],
    'letters-and-open': [
      'Een eerste loting bepaalt wie een brief krijgt. Daarnaast is er een open oproep. Elke groep heeft een eigen deel van de plekken en een eigen loting.',
      'A first draw settles who gets a letter. Beside it there is an open call. Each group has its own share of the seats and its own draw.',
    ],
    'open-weighted': [
      'Er is een open oproep. Iedereen die aan de regels voldoet, kan zich aanmelden. Een gewogen loting zorgt voor een panel met allerlei mensen.',
      'There is an open call. Everyone who meets the rules can sign up. A weighted draw makes a panel with people of all kinds.',
    ],
  },
  feeMode: {
    flat: ['een vaste vergoeding', 'a flat allowance'],
    'real-costs': ['de kosten terug die de burger echt maakt', 'the costs that the citizen really makes'],
    taxable: ['een belaste vergoeding', 'a taxable fee'],
    none: ['geen vergoeding', 'no fee'],
  },
  feePer: {
    meeting: ['per bijeenkomst', 'per meeting'],
    whole: ['voor het hele traject', 'for the whole trajectory'],
  },
  scale: {
    'consensus-7': [
      'een schaal van 7 stappen: stap 1, 2 en 3 is steun, stap 6 en 7 is tegen',
      'a scale of 7 steps: steps 1, 2 and 3 are support, steps 6 and 7 are against',
    ],
    five: [
      'een schaal van 5 stappen: stap 1 en 2 is steun, stap 4 en 5 is tegen',
      'a scale of 5 steps: steps 1 and 2 are support, steps 4 and 5 are against',
    ],
    four: [
      'een schaal van 4 stappen: stap 1 en 2 is steun, stap 3 en 4 is tegen',
      'a scale of 4 steps: steps 1 and 2 are support, steps 3 and 4 are against',
    ],
    'yes-no': ['de keuze ja of nee: ja is steun, nee is tegen', 'the choice yes or no: yes is support, no is against'],
  },
  denominator: {
    'votes-cast': ['de uitgebrachte stemmen', 'the votes cast'],
    present: [
      'iedereen die aanwezig is en mag stemmen, ook wie niet stemt',
      'everyone who is present and may vote, also those who do not vote',
    ],
    seats: ['alle plekken, ook van wie er niet is', 'all seats, also of those who are not there'],
  },
  decides: {
    citizens: [
      'De burgers beslissen. De uitslag van de leden van de partner staat ernaast en verandert de beslissing niet.',
      'The citizens decide. The result of the members from the partner stands beside it and does not change the decision.',
    ],
    'both-groups': [
      'Burgers en leden van de partner beslissen elk als groep. Een aanbeveling heeft in beide groepen genoeg steun nodig.',
      'Citizens and members from the partner each decide as a group. A recommendation needs enough support in both groups.',
    ],
    'whole-panel': [
      'Het hele panel beslist samen, als één groep. De uitslag van burgers en van leden van de partner staat erbij.',
      'The whole panel decides together, as one group. The results of citizens and of members from the partner stand beside it.',
    ],
  },
  commitment: {
    'adopt-if': [
      'neemt elke aanbeveling over die aan de voorwaarden vooraf voldoet',
      'adopts every recommendation that meets the preconditions',
    ],
    'adopt-unless': [
      'neemt elke aanbeveling over, tenzij er zwaarwegende redenen zijn om dat niet te doen',
      'adopts every recommendation, unless there are weighty reasons not to',
    ],
    'adopt-or-explain': [
      'neemt elke aanbeveling over of legt per aanbeveling uit waarom niet',
      'adopts every recommendation or explains for each one why not',
    ],
  },
  embargo: {
    'hand-over': [
      'Het advies blijft geheim tot de overhandiging. Dat heet een embargo. Het geldt voor de inhoud van het advies, niet voor de werkwijze.',
      'The advice stays secret until the hand-over. That is called an embargo. It covers the content of the advice, not the way of working.',
    ],
    none: [
      'Er is geen embargo. Het advies is openbaar zodra het panel het heeft vastgesteld.',
      'There is no embargo. The advice is public as soon as the panel has adopted it.',
    ],
  },
  controller: {
    foundation: [
      'De stichting is verantwoordelijk voor de persoonsgegevens van het panel. Zij is verwerkingsverantwoordelijke volgens de AVG.',
      'The foundation is responsible for the personal data of the panel. It is the controller under the GDPR.',
    ],
    partner: [
      'De partner is verantwoordelijk voor de persoonsgegevens van het panel (verwerkingsverantwoordelijke volgens de AVG). De stichting verwerkt ze voor de partner. Dat staat in een verwerkersovereenkomst.',
      'The partner is responsible for the personal data of the panel (controller under the GDPR). The foundation processes them for the partner. A processor agreement sets this out.',
    ],
    joint: [
      'De stichting en de partner zijn samen verantwoordelijk voor de persoonsgegevens van het panel (artikel 26 AVG). Een aparte regeling zegt wie wat doet. De kern daarvan is openbaar.',
      'The foundation and the partner are jointly responsible for the personal data of the panel (article 26 GDPR). A separate arrangement says who does what. Its essence is public.',
    ],
  },
}

/** What an explanation or a refusal may rest on: the criteria for deviating, fixed beforehand. */
export const grounds: Choices['commitment'] = {
  'adopt-if': [
    'Afwijken kan alleen als een aanbeveling niet voldoet aan een voorwaarde uit het artikel ‘Voorwaarden vooraf’.',
    'Deviating is possible only where a recommendation does not meet a condition in the clause ‘Preconditions’.',
  ],
  'adopt-unless': [
    'Een reden is alleen zwaarwegend als de aanbeveling niet mag volgens de wet, niet te betalen is, niet uit te voeren is of niet past bij een voorwaarde uit het artikel ‘Voorwaarden vooraf’.',
    'A reason is weighty only if the law forbids the recommendation, if it cannot be paid for, if it cannot be carried out, or if it does not fit a condition in the clause ‘Preconditions’.',
  ],
  'adopt-or-explain': [
    'De uitleg gaat in op de argumenten van het panel. Zij noemt de wet, het geld of het feit waarop zij steunt.',
    'The explanation answers the arguments of the panel. It names the law, the money or the fact that it rests on.',
  ],
}

/** Short labels of the choices, for forms and tables. */
export const enumWords: Choices = {
  mix: {
    letters: ['Alleen met een brief', 'By letter only'],
    'letters-and-open': ['Brief en open oproep', 'Letter and open call'],
    'open-weighted': ['Open oproep met gewogen loting', 'Open call with a weighted draw'],
  },
  feeMode: {
    flat: ['Vast bedrag (vrijwilligersvergoeding)', 'Flat amount (volunteer allowance)'],
    'real-costs': ['Echte kosten', 'Real costs'],
    taxable: ['Belaste vergoeding', 'Taxable fee'],
    none: ['Geen vergoeding', 'No fee'],
  },
  feePer: { meeting: ['Per bijeenkomst', 'Per meeting'], whole: ['Voor het hele traject', 'For the whole trajectory'] },
  scale: {
    'consensus-7': ['7 stappen (consensus)', '7 steps (consensus)'],
    five: ['5 stappen', '5 steps'],
    four: ['4 stappen', '4 steps'],
    'yes-no': ['Ja of nee', 'Yes or no'],
  },
  denominator: {
    'votes-cast': ['Uitgebrachte stemmen', 'Votes cast'],
    present: ['Wie aanwezig is', 'Those present'],
    seats: ['Alle plekken', 'All seats'],
  },
  decides: {
    citizens: ['De burgers', 'The citizens'],
    'both-groups': ['Beide groepen', 'Both groups'],
    'whole-panel': ['Het hele panel samen', 'The whole panel together'],
  },
  commitment: {
    'adopt-if': ['Overnemen als de voorwaarden kloppen', 'Adopt if the preconditions are met'],
    'adopt-unless': ['Overnemen, tenzij', 'Adopt unless'],
    'adopt-or-explain': ['Overnemen of uitleggen', 'Adopt or explain'],
  },
  embargo: { 'hand-over': ['De overhandiging', 'The hand-over'], none: ['Geen embargo', 'No embargo'] },
  controller: {
    foundation: ['De stichting', 'The foundation'],
    partner: ['De partner', 'The partner'],
    joint: ['Stichting en partner samen', 'Foundation and partner jointly'],
  },
}
