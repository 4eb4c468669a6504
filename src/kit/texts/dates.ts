/** Dates are calendar days in Amsterdam; times are moments. This file is the one place that turns one into the other, or into words. */
import type { Lang } from './texts.ts'

/** A calendar day, `2026-11-24`. */
export type Day = string & { readonly day?: unique symbol }

const zone = 'Europe/Amsterdam'
const locale = (lang: Lang) => (lang === 'nl' ? 'nl-NL' : 'en-GB')
const iso = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const noon = (day: Day) => new Date(`${day}T12:00:00Z`)
/** A number and its unit stay on one line. */
const keep = (text: string) => text.replace(/(\d) (\p{L})/gu, '$1\u00a0$2')

export const dayOf = (moment: Date): Day => iso.format(moment)
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noon(text).getTime()) && noon(text).toISOString().startsWith(text)

export function addDays(day: Day, days: number): Day {
  const at = noon(day)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
/** The same day so many months on; the last day of the month where that day is not there. */
export function addMonths(day: Day, months: number): Day {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10)
}
/** Whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)
/** Monday is 1, Sunday is 7. */
export const weekday = (day: Day): number => noon(day).getUTCDay() || 7

/** How far the clock of Amsterdam is ahead of UTC then, in milliseconds. */
const ahead = (moment: number): number =>
  Date.parse(`${new Date(moment).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`) - moment
const aDay = 86_400_000

/**
 * The moment at which a clock in Amsterdam shows this day and time (`'23:59'`). A time that autumn has twice is the first of
 * the two; one that the spring night skips is told as far behind the change as it lay (02:30 is 03:30).
 */
export function momentOf(day: Day, time: string): Date {
  const shown = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  const before = shown - ahead(shown - aDay)
  const after = shown - ahead(shown + aDay)
  return new Date(after + ahead(after) === shown && before + ahead(before) !== shown ? after : before)
}
/** A deadline lasts until the day is over. */
export const endOf = (day: Day): Date => momentOf(addDays(day, 1), '00:00')

/** `22 januari 2025` */
export const longDate = (day: Day, lang: Lang): string =>
  keep(noon(day).toLocaleDateString(locale(lang), { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }))
/** `zondag 6 december 2026` */
export const fullDate = (day: Day, lang: Lang): string =>
  keep(
    noon(day).toLocaleDateString(locale(lang), {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
  )
/** `zaterdag 12 december`: with its year only from eleven months on. */
export const nearDate = (day: Day, today: Day, lang: Lang): string =>
  daysBetween(today, day) > 330 ? fullDate(day, lang) : fullDate(day, lang).replace(/\s\d{4}$/, '')
/** `22 jan` or, with the year, `22 jan 2025` */
export const shortDate = (day: Day, lang: Lang, year = false): string =>
  keep(
    noon(day).toLocaleDateString(locale(lang), {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      ...(year ? { year: 'numeric' } : {}),
    }),
  )
/** `14.05` in Dutch, `14:05` in English. */
export const clock = (moment: Date, lang: Lang): string =>
  moment
    .toLocaleTimeString(locale(lang), { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    .replace(':', lang === 'nl' ? '.' : ':')
/** `24 november 2026, 14.05 uur` */
export const dateAndTime = (moment: Date, lang: Lang): string => {
  const time = clock(moment, lang)
  return `${longDate(dayOf(moment), lang)}, ${lang === 'nl' ? `${time} uur` : time}`
}
