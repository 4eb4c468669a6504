import type { Pair } from '../kit/texts/texts.ts'
import type { Fit, RequestState } from './types.ts'

export const stateWords = {
  new: ['Nieuw', 'New'],
  go: ['Mag door', 'May go on'],
  against: ['Afgeraden', 'Advised against'],
} as const satisfies Record<RequestState, Pair>

export const fitWords = {
  open: ['Is de vraag nog open?', 'Is the question still open?'],
  power: ['Mag de organisatie erover beslissen?', 'May the organisation decide about it?'],
  willing: ['Wil de organisatie iets doen met de uitkomst?', 'Will the organisation act on the outcome?'],
} as const satisfies Record<Fit, Pair>
