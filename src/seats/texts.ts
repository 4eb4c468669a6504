import type { Pair } from '../kit/texts/texts.ts'
import type { Moment, SeatState } from './types.ts'

export const stateWords: Readonly<Record<SeatState, Pair>> = {
  drawn: ['gevraagd', 'asked'],
  confirmed: ['doet mee', 'takes part'],
  declined: ['zei nee', 'said no'],
  withdrawn: ['gestopt', 'stopped'],
  vacant: ['niet bereikt', 'not reached'],
}
export const momentWords: Readonly<Record<Moment, Pair>> = {
  drawn: ['Na de loting', 'After the draw'],
  'first-meeting': ['Bij de eerste bijeenkomst', 'At the first meeting'],
  end: ['Aan het eind', 'At the end'],
}
export const seatTexts = {
  seated: ['{n} van {of} plekken bezet', '{n} of {of} seats filled'],
  notYet: ['Nog geen stand van de eerste bijeenkomst', 'No figures of the first meeting yet'],
  where: ['De plekken van het panel', 'The seats of the panel'],
} as const
