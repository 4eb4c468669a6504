/** Example content for the style guide. Everything here is invented. */
import { type Lang, type Pair, say } from '../../texts/texts.ts'

/** `w('Nederlands', 'English')` in the reader's language. */
export type W = (...pair: Pair) => string
export const wordsIn =
  (lang: Lang): W =>
  (...pair) =>
    say(pair, lang)

/** Where links of the style guide lead: nowhere. */
export const nowhere = '#inhoud'

/** The seats of the example panel. */
export const sampleCitizens = { confirmed: 81, withdrawn: 6, empty: 13 } as const
export const samplePartner = { confirmed: 11, empty: 1 } as const
export const sampleMark = { citizens: sampleCitizens, partner: samplePartner, seed: 1 } as const
