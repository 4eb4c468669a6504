import type { Pair } from '../kit/texts/texts.ts'
import type { Standing } from './types.ts'

export const standingWords: Readonly<Record<Standing, Pair>> = {
  'no-norms': ['Geen normen van dit jaar', 'No norms of this year'],
  over: ['Boven de norm', 'Over the norm'],
  near: ['Komt boven de norm', 'Will pass the norm'],
  within: ['Binnen de norm', 'Within the norm'],
}
