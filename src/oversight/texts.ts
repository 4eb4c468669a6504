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
