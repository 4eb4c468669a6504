import type { Pair } from '../kit/texts/texts.ts'
import type { Supplier } from '../panel/types.ts'
import type { Exception, Finding, Moment, Verdict } from './types.ts'

export const momentWords = {
  response: ['Bij het antwoord', 'At the answer'],
  year: ['Na een jaar', 'After a year'],
} as const satisfies Record<Moment, Pair>

export const judgementWords = {
  satisfied: ['Tevreden', 'Satisfied'],
  partly: ['Voor een deel tevreden', 'Partly satisfied'],
  not: ['Niet tevreden', 'Not satisfied'],
} as const satisfies Record<Verdict['says'], Pair>

export const keptWords = {
  kept: ['Nagekomen', 'Kept'],
  part: ['Voor een deel nagekomen', 'Kept in part'],
  not: ['Niet nagekomen', 'Not kept'],
} as const satisfies Record<Finding['says'], Pair>

export const exceptionWords = {
  unanswered: ['Niet beantwoord', 'Not answered'],
  unfollowed: ['Niet gevolgd', 'Not followed up'],
} as const satisfies Record<Exception['kind'], Pair>

/** Who supplies what a gate misses. */
export const byWords: Partial<Record<Supplier, Pair>> & { readonly system: Pair } = {
  signatory: ['Ondertekenaar van de partner', 'Signatory of the partner'],
  contact: ['Aanspreekpunt van de partner', 'Contact of the partner'],
  'process-lead': ['Procesleider', 'Process lead'],
  director: ['Directeur van de stichting', 'Director of the foundation'],
  system: ['Vanzelf', 'By itself'],
}

/** The words of the page of one recommendation. */
export const recommendationWords = {
  over: ['Aanbeveling {number} van {of}', 'Recommendation {number} of {of}'],
  short: ['Aanbeveling {number}', 'Recommendation {number}'],
  answers: ['Antwoord', 'Answer'],
  for: ['{n} voor', '{n} for'],
  of: ['van de {of} burgers', 'of {of} citizens'],
  panel: ['Het panel', 'The panel'],
  support: ['{n} van de {of} burgers voor', '{n} of {of} citizens in favour'],
  noPoll: ['in het advies', 'in the advice'],
  now: ['Nu', 'Now'],
  why: ['Waarom het panel dit adviseert', 'Why the panel advises this'],
  result: ['De uitslag', 'The result'],
  steps: ['De uitslag per stap', 'The result by step'],
  round: ['Laatste ronde van de peiling', 'Last round of the poll'],
  how: ['Hoe het panel besliste', 'How the panel decided'],
  minority: ['Wie er anders over denkt', 'Who thinks otherwise'],
  head: ['Het antwoord van {who}', 'The answer of {who}'],
  noAnswer: ['Geen antwoord', 'No answer'],
  notYet: ['Nog geen antwoord', 'No answer yet'],
  promised: ['Afgesproken: uiterlijk {day}.', 'Agreed: by {day}.'],
  noDate: ['De dag volgt na de overhandiging van het advies.', 'The day follows after the hand-over of the advice.'],
  after: ['Wat er daarna gebeurt', 'What happens after'],
  silent: ['Geen bericht sinds {day}.', 'No news since {day}.'],
  silentWhy: ['Een bericht was beloofd, uiterlijk {day}.', 'A report was promised by {day}.'],
  reports: ['Berichten van de partner', 'Reports of the partner'],
  verdict: ['Het oordeel van het panel', 'The panel’s verdict'],
  questions: ['Vragen aan het aanspreekpunt', 'Questions to the contact'],
  noQuestions: [
    'Er zijn nog geen vragen. Iedereen mag er een stellen; vraag en antwoord worden openbaar.',
    'There are no questions yet. Anybody may ask one; question and answer become public.',
  ],
  ask: ['Stel een vraag', 'Ask a question'],
  versions: ['Eerdere versies', 'Earlier versions'],
  about: ['Over deze aanbeveling', 'About this recommendation'],
  here: ['Op deze pagina', 'On this page'],
  facts: ['Feiten', 'Facts'],
  decision: ['Advies tot besluit', 'Advice to decision'],
  action: ['Advies tot eerste actie', 'Advice to first action'],
  theme: ['Onderwerp', 'Theme'],
  addressed: ['Gericht aan', 'Addressed to'],
} as const
