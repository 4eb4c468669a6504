import type { Lang, Pair } from '../kit/texts/texts.ts'
import type { Standing } from './types.ts'

export const standingWords: Readonly<Record<Standing, Pair>> = {
  'no-norms': ['Geen normen van dit jaar', 'No norms of this year'],
  over: ['Boven de norm', 'Over the norm'],
  near: ['Komt boven de norm', 'Will pass the norm'],
  within: ['Binnen de norm', 'Within the norm'],
}

/** An amount in cents as `€ 350`, or `€ 12,50` where there are cents. */
export function euros(cents: number, lang: Lang): string {
  const digits = cents % 100 === 0 ? 0 : 2
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return `€\u00a0${(cents / 100).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', format)}`
}
