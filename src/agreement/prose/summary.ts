import { type Lang, langs, type Pair, say } from '../../kit/texts/texts.ts'
import type { Words } from '../../kit/texts/words.ts'
import type { Terms } from '../types.ts'
import { atStart, counted, inOrder, listed, months, percent, units } from './figures.ts'
import { feeWords, strataWords, termWords } from './term-words.ts'

/** Names as they stand in a sentence. `several`: the partner is more than one organisation, so its verbs are plural. */
export interface PartyNames {
  readonly partner: string
  readonly foundation: string
  readonly several?: boolean | undefined
}

/** A sentence made in both languages. */
export const inBoth = (sentence: (lang: Lang) => string): Words => {
  const [nl, en] = langs.map(sentence)
  return { nl: nl ?? '', en }
}

interface Verbs {
  readonly one: Pair
  readonly more: Pair
}
const answers: Record<Terms['commitment'], Verbs> = {
  'adopt-if': {
    one: [
      '{partner} neemt elke aanbeveling over die aan de voorwaarden vooraf voldoet, en antwoordt binnen {days} met redenen.',
      '{partner} adopts every recommendation that meets the preconditions, and answers within {days} with reasons.',
    ],
    more: [
      '{partner} nemen elke aanbeveling over die aan de voorwaarden vooraf voldoet, en antwoorden binnen {days} met redenen.',
      '{partner} adopt every recommendation that meets the preconditions, and answer within {days} with reasons.',
    ],
  },
  'adopt-unless': {
    one: [
      '{partner} neemt elke aanbeveling over, tenzij er zwaarwegende redenen zijn, en antwoordt binnen {days} met redenen.',
      '{partner} adopts every recommendation, unless there are weighty reasons, and answers within {days} with reasons.',
    ],
    more: [
      '{partner} nemen elke aanbeveling over, tenzij er zwaarwegende redenen zijn, en antwoorden binnen {days} met redenen.',
      '{partner} adopt every recommendation, unless there are weighty reasons, and answer within {days} with reasons.',
    ],
  },
  'adopt-or-explain': {
    one: [
      '{partner} neemt elke aanbeveling over of legt per aanbeveling uit waarom niet, en antwoordt binnen {days}.',
      '{partner} adopts every recommendation or explains for each one why not, and answers within {days}.',
    ],
    more: [
      '{partner} nemen elke aanbeveling over of leggen per aanbeveling uit waarom niet, en antwoorden binnen {days}.',
      '{partner} adopt every recommendation or explain for each one why not, and answer within {days}.',
    ],
  },
}

/** What the partner promised, in one sentence: for the head of the public page. */
export const commitmentSentence = (terms: Terms, { partner, several }: PartyNames): Words =>
  inBoth((lang) =>
    say(answers[terms.commitment][several ? 'more' : 'one'], lang, {
      partner: atStart(partner),
      days: counted(terms.responseDays, units.day, lang),
    }),
  )

const sentences = {
  who: [
    '{foundation} begeleidt dit burgerpanel, dat werkt aan een vraag van {partner}.',
    '{foundation} runs this citizens’ panel, which works on a question of {partner}.',
  ],
  seats: [
    'Het panel heeft plekken voor {citizenSeats} en {partnerSeats}.',
    'The panel has seats for {citizenSeats} and {partnerSeats}.',
  ],
  ratio: [
    'Er zijn altijd ten minste twee keer zoveel burgers als leden van de partner.',
    'There are always at least twice as many citizens as members from the partner.',
  ],
  without: [
    'Dit panel is zonder leden van de partner, en dat wijkt af van de gewone werkwijze.',
    'This panel has no members from the partner, which departs from the usual method.',
  ],
  when: [
    'Er zijn {meetings}, vanaf {firstMeetingOn}, en het advies is klaar op {adviceReadyOn}.',
    'There are {meetings}, from {firstMeetingOn}, and the advice is ready on {adviceReadyOn}.',
  ],
  oneMeeting: [
    'Er is {meetings}, op {firstMeetingOn}, en het advies is klaar op {adviceReadyOn}.',
    'There is {meetings}, on {firstMeetingOn}, and the advice is ready on {adviceReadyOn}.',
  ],
  promise: ['De partner {commitment}.', 'The partner {commitment}.'],
  answer: [
    'De partner antwoordt binnen {responseDays} na de overhandiging op elke aanbeveling, met redenen.',
    'The partner answers every recommendation within {responseDays} of the hand-over, with reasons.',
  ],
  pays: ['Het panel kost {budgetCents}; dat betaalt {payer}.', 'The panel costs {budgetCents}, paid by {payer}.'],
} as const satisfies Record<string, Pair>

const drawn: Record<Terms['mix'], Pair> = {
  letters: [
    'Loting bepaalt wie een brief krijgt, en daarna wie van de aanmelders meedoet.',
    'A draw settles who gets a letter, and then who of those signing up takes part.',
  ],
  'letters-and-open': [
    'Iedereen met een gelote brief kan zich aanmelden; hoogstens {share} van de plekken is voor een open oproep.',
    'Everyone with a letter drawn by lot can sign up; at most {share} of the seats are for an open call.',
  ],
  'open-weighted': [
    'Iedereen die aan de regels voldoet, kan zich aanmelden; loting bepaalt wie meedoet.',
    'Everyone who meets the rules can sign up; a draw settles who takes part.',
  ],
}

const fewFeatures: Pair = [
  'De loting let op {features}, zodat allerlei mensen meedoen.',
  'The draw looks at {features}, so that people of all kinds take part.',
]
const manyFeatures: Pair = [
  'De loting let op {n} kenmerken, zoals {features}, zodat allerlei mensen meedoen.',
  'The draw looks at {n} features, such as {features}, so that people of all kinds take part.',
]
function featureSentence(terms: Terms, lang: Lang): string {
  const names = strataWords(terms, lang)
  if (names.length <= 5) return say(fewFeatures, lang, { features: listed(names, lang) })
  return say(manyFeatures, lang, { n: names.length, features: listed(names.slice(0, 3), lang) })
}

const votes: Record<Terms['decides'], Record<Terms['denominator'], Pair>> = {
  citizens: {
    'votes-cast': ['de stemmen van burgers', 'the votes of citizens'],
    present: ['de burgers die er zijn', 'the citizens who are present'],
    seats: ['alle plekken voor burgers', 'all seats for citizens'],
  },
  'both-groups': {
    'votes-cast': ['de stemmen in beide groepen apart', 'the votes in both groups apart'],
    present: ['beide groepen apart, wie er is', 'both groups apart, those present'],
    seats: ['alle plekken van beide groepen apart', 'all seats of both groups apart'],
  },
  'whole-panel': {
    'votes-cast': ['alle stemmen van het panel', 'all votes of the panel'],
    present: ['alle leden die er zijn', 'all members who are present'],
    seats: ['alle plekken in het panel', 'all seats in the panel'],
  },
}
const rule: Pair = [
  'Een aanbeveling is aangenomen met minstens {support} steun, hoogstens {block} tegen, van {votes}.',
  'A recommendation is adopted with at least {support} in support and at most {block} against, counted over {votes}.',
]
const ruleSentence = (terms: Terms, lang: Lang): string =>
  say(rule, lang, {
    support: percent(terms.supportPercent, lang),
    block: percent(terms.blockPercent, lang),
    votes: say(votes[terms.decides][terms.denominator], lang),
  })

const fewReports: Pair = [
  'De partner meldt na {months} hoe het staat, en te laat is openbaar.',
  'The partner reports after {months} how things stand, and late is public.',
]
const manyReports: Pair = [
  'De partner meldt {n}\u00a0keer hoe het staat, voor het laatst na {months}, en te laat is openbaar.',
  'The partner reports {n}\u00a0times how things stand, the last time after {months}, and late is public.',
]
function followSentence({ followUpMonths }: Terms, lang: Lang): string {
  const all = inOrder(followUpMonths)
  if (all.length <= 4) return say(fewReports, lang, { months: months(all, lang) })
  return say(manyReports, lang, { n: all.length, months: months(all.slice(-1), lang) })
}

/** The agreement on one A4: twelve sentences made from the terms, each in both languages. */
export function summary(terms: Terms, names: PartyNames): readonly Words[] {
  const simple = (pair: Pair) =>
    inBoth((lang) =>
      say(pair, lang, {
        ...termWords(terms, lang),
        partner: names.partner,
        foundation: atStart(names.foundation),
        share: percent(terms.openShare, lang),
      }),
    )
  return [
    simple(sentences.who),
    simple(sentences.seats),
    simple(terms.withoutPartner || terms.partnerSeats === 0 ? sentences.without : sentences.ratio),
    simple(drawn[terms.mix]),
    inBoth((lang) => featureSentence(terms, lang)),
    simple(terms.meetings === 1 ? sentences.oneMeeting : sentences.when),
    inBoth((lang) => feeWords(terms, lang)),
    inBoth((lang) => ruleSentence(terms, lang)),
    simple(sentences.promise),
    simple(sentences.answer),
    inBoth((lang) => followSentence(terms, lang)),
    simple(sentences.pays),
  ]
}
