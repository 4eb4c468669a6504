import { euros } from '../agreement/prose/figures.ts'
import { type Lang, say } from '../kit/texts/texts.ts'
import { Status } from '../kit/ui/components/status.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { standingWords } from './texts.ts'
import type { Cap, Month, Standing } from './types.ts'

const looks = { 'no-norms': 'open', over: 'late', near: 'soon', within: 'good' } as const

/** How a month stands to the norms of its year. */
export const StandingStatus = ({ standing }: { standing: Standing }) => (
  <Status kind={looks[standing]}>{say(standingWords[standing], useLang())}</Status>
)

/** `februari 2027` */
export const monthWords = (month: Month, lang: Lang): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(lang === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  })

/** `€ 100 van € 210`: a sum beside its norm; without a norm the sum alone. */
export function besideNorm(cents: number, norm: number | undefined, lang: Lang): string {
  if (norm === undefined) return euros(cents, lang)
  return say(['{sum} van {norm}', '{sum} of {norm}'], lang, { sum: euros(cents, lang), norm: euros(norm, lang) })
}

/** The norms of a year in one sentence. */
export const normWords = (cap: Cap, lang: Lang): string =>
  say(
    [
      'In {year}: {month} per maand en {yearly} per jaar, voor alle panels en andere organisaties samen.',
      'In {year}: {month} a month and {yearly} a year, over all panels and other organisations together.',
    ],
    lang,
    { year: cap.year, month: euros(cap.monthCents, lang), yearly: euros(cap.yearCents, lang) },
  )
