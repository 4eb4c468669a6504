import type { Lang } from './texts.ts'

/** An amount in cents as `€ 350`, or `€ 12,50` where there are cents. */
export function euros(cents: number, lang: Lang): string {
  const digits = cents % 100 === 0 ? 0 : 2
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return `€\u00a0${(cents / 100).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', format)}`
}
