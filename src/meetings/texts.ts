import type { Pair } from '../kit/texts/texts.ts'
import type { ItemKind } from './types.ts'

export const itemWords = {
  arrival: ['Inloop', 'Arrival'],
  recap: ['Terugblik', 'Recap'],
  input: ['Inbreng', 'Input'],
  'table-talk': ['Gesprek aan tafel', 'Table talk'],
  questions: ['Vragen', 'Questions'],
  plenary: ['In de hele groep', 'Plenary'],
  reflection: ['Terugkijken', 'Reflection'],
  'parking-lot': ['Parkeerplek', 'Parking lot'],
  'day-score': ['Cijfer voor de dag', 'Day score'],
  break: ['Pauze', 'Break'],
} as const satisfies Record<ItemKind, Pair>

/** How people say what a usual day holds. */
export const dayWords = {
  arrival: ['Inloop en welkom', 'Arrival and welcome'],
  recap: ['Waar staan we?', 'Where do we stand?'],
  input: ['Wat er bekend is', 'What is known'],
  'table-talk': ['Gesprek aan tafel', 'Talk at the tables'],
  questions: ['Vragen aan wie vertelde', 'Questions to who told'],
  plenary: ['Wat hoorden we?', 'What did we hear?'],
  reflection: ['Hoe ging het vandaag?', 'How did today go?'],
  'parking-lot': ['De parkeerplek langs', 'Past the parking lot'],
  'day-score': ['Een cijfer voor de dag', 'A score for the day'],
  break: ['Pauze', 'Break'],
} as const satisfies Record<ItemKind, Pair>
