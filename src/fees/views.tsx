import { euros } from '../kit/texts/money.ts'
import { type Lang, say, speak } from '../kit/texts/texts.ts'
import { told, toldIn } from '../kit/texts/words.ts'
import { Status } from '../kit/ui/components/status.tsx'
import { useLang } from '../kit/ui/language.tsx'
import type { feeOf } from './queries.ts'
import { isRepaid, isTaxable } from './rules.ts'
import { standingWords } from './texts.ts'
import type { Cap, Month, Standing } from './types.ts'

const texts = {
  noAgreement: ['Er is nog geen afspraak over een vergoeding.', 'There is no agreement on a fee yet.'],
  none: ['In dit panel is geen vergoeding afgesproken.', 'No fee was agreed in this panel.'],
  costs: [
    'In dit panel worden echte kosten met bon vergoed. Aanwezigheid levert daarom geen bedrag op.',
    'In this panel real costs are repaid with receipts. So attendance earns no amount.',
  ],
  taxable: [
    'De vergoeding in dit panel is belast. Ze telt niet mee voor de normen van een vrijwilligersvergoeding.',
    'The fee in this panel is taxable. It does not count towards the norms of a volunteer allowance.',
  ],
} as const

/** The fee of a panel in a sentence, as it was agreed. */
export function FeeWords({ fee }: { fee: Awaited<ReturnType<typeof feeOf>> }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (!fee) return <p>{t('noAgreement')}</p>
  return (
    <>
      <p class="kr-lead" lang={fee.words ? toldIn(fee.words, lang) : undefined}>
        {fee.words ? told(fee.words, lang) : t('none')}
      </p>
      {isRepaid(fee.mode) ? <p>{t('costs')}</p> : null}
      {isTaxable(fee.mode) ? <p>{t('taxable')}</p> : null}
    </>
  )
}

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
