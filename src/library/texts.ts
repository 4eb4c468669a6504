import type { Pair } from '../kit/texts/texts.ts'
import type { Kind } from './types.ts'

/** What sort of document it is: what a reader may expect of it. */
export const kindWords: Readonly<Record<Kind, Pair>> = {
  fact: ['Feiten', 'Facts'],
  analysis: ['Analyse', 'Analysis'],
  opinion: ['Mening', 'Opinion'],
  experience: ['Ervaring', 'Experience'],
}
export const languageWords: Readonly<Record<string, Pair>> = {
  nl: ['Nederlands', 'Dutch'],
  en: ['Engels', 'English'],
}
