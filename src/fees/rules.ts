/** What a meeting earns, what changes in the ledger, and how a month stands to the norms of its year. */
import type { Terms } from '../agreement/types.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import type { Cap, Due, Entry, Mode, Month, MonthStanding, MonthSum, NewCap, Standing } from './types.ts'

const refuse = refusing({
  'norm-order': [
    'Het bedrag per maand is hoger dan per uur, en per jaar niet lager dan per maand. Kijk de bedragen na.',
    'The amount per month is higher than per hour, and per year not lower than per month. Check the amounts.',
  ],
  'norm-young': [
    'Onder de 21 jaar is het bedrag per uur niet hoger dan erboven. Kijk de bedragen na.',
    'Under 21 the amount per hour is not higher than above. Check the amounts.',
  ],
  'norm-zero': ['Een norm is hoger dan nul.', 'A norm is above zero.'],
  'norm-source': [
    'Geef het webadres van de bron. Het begint met https:// of http://.',
    'Give the web address of the source. It begins with https:// or http://.',
  ],
  'norm-same': [
    'Zo staan de normen van {year} er al. Er is niets veranderd.',
    'The norms of {year} already stand like this. Nothing was changed.',
  ],
  'norm-before': [
    'Iemand anders voerde net ook normen van {year} in. Kijk of het nog nodig is.',
    'Somebody else just entered norms of {year} too. See whether it is still needed.',
  ],
})
export const normBefore = (year: number) => refuse('norm-before', { year, status: 409 })

type FeeTerms = Pick<Terms, 'feeMode' | 'feeCents' | 'feePer' | 'meetings'>

/** What one meeting earns: the fee, or its part of a fee for the whole. Parts of the whole add up to it exactly. */
export function earned(terms: FeeTerms, nth: number): { cents: number; mode: Mode } | undefined {
  const { feeMode: mode, feeCents, feePer, meetings } = terms
  if (mode !== 'flat' && mode !== 'taxable') return undefined
  if (feePer === 'meeting') return feeCents > 0 ? { cents: feeCents, mode } : undefined
  if (nth < 1 || nth > meetings) return undefined
  const upTo = (n: number) => Math.floor((feeCents * n) / meetings)
  const cents = upTo(nth) - upTo(nth - 1)
  return cents > 0 ? { cents, mode } : undefined
}

/** Real costs are repaid with receipts: being there earns nothing by itself. */
export const isRepaid = (mode: Terms['feeMode']): boolean => mode === 'real-costs'
export const isTaxable = (mode: Terms['feeMode']): boolean => mode === 'taxable'

export const monthOf = (day: string): Month => day.slice(0, 7)
const yearOf = (month: Month): number => Number(month.slice(0, 4))

const key = (of: { meeting: string; seat: string }): string => `${of.meeting} ${of.seat}`
type Booked = Pick<Entry, 'id' | 'meetingId' | 'seatId' | 'cents' | 'reversedBy'>
const stands = (one: Booked): boolean => one.reversedBy === null && one.cents > 0

/** What the ledger lacks and what it must take back. What was booked keeps its amount as long as she was there. */
export function changes<B extends Booked>(
  due: readonly Due[],
  booked: readonly B[],
  terms: FeeTerms,
): { add: (Due & { cents: number; mode: Mode })[]; reverse: B[] } {
  const live = booked.filter(stands)
  const has = new Set(live.map((one) => key({ meeting: one.meetingId, seat: one.seatId })))
  const wanted = new Set(due.map(key))
  const add = due.flatMap((one) => {
    const fee = has.has(key(one)) ? undefined : earned(terms, one.nth)
    return fee ? [{ ...one, ...fee }] : []
  })
  return { add, reverse: live.filter((one) => !wanted.has(key({ meeting: one.meetingId, seat: one.seatId }))) }
}

/** The months of one person in order, each beside the norms of its year. A month or a year over its norm is over; what is
 * planned and would pass it is near. */
export function standings(months: readonly MonthSum[], caps: ReadonlyMap<number, Cap>): MonthStanding[] {
  const inYear = (year: number, of: (one: MonthSum) => number) =>
    months.filter((one) => yearOf(one.month) === year).reduce((sum, one) => sum + of(one), 0)
  const has = (one: MonthSum) => one.here + one.elsewhere
  return months
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .map((one) => {
      const year = yearOf(one.month)
      const cap = caps.get(year)
      const yearSum = inYear(year, has)
      const standing: Standing = cap
        ? against(cap, { month: has(one), year: yearSum }, { month: one.coming, year: inYear(year, (m) => m.coming) })
        : 'no-norms'
      return { ...one, yearSum, cap, standing }
    })
}
interface Sums {
  readonly month: number
  readonly year: number
}
function against(cap: Pick<Cap, 'monthCents' | 'yearCents'>, sum: Sums, coming: Sums): Standing {
  if (sum.month > cap.monthCents || sum.year > cap.yearCents) return 'over'
  return sum.month + coming.month > cap.monthCents || sum.year + coming.year > cap.yearCents ? 'near' : 'within'
}

/** Years in which something was earned and that have no norms: a payment file waits for them, earning does not. */
export const yearsWithout = (months: readonly Month[], caps: ReadonlyMap<number, Cap>): number[] =>
  [...new Set(months.map(yearOf))].filter((year) => !caps.has(year)).toSorted()

type Norms = Pick<NewCap, 'hourCents' | 'under21Cents' | 'monthCents' | 'yearCents' | 'source' | 'url'>
/** Norms that may be entered, and which row of their year they are. */
export function addable(it: NewCap, now: (Norms & { rev: number }) | undefined): { rev: number } | Refusal {
  if ([it.hourCents, it.under21Cents].some((cents) => cents <= 0)) return refuse('norm-zero', { field: 'hourCents' })
  if (it.under21Cents > it.hourCents) return refuse('norm-young', { field: 'under21Cents' })
  if (it.monthCents <= it.hourCents || it.yearCents < it.monthCents)
    return refuse('norm-order', { field: 'monthCents' })
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(it.url)) return refuse('norm-source', { field: 'url' })
  const fields = ['hourCents', 'under21Cents', 'monthCents', 'yearCents', 'source', 'url'] as const
  if (now && fields.every((field) => now[field] === it[field])) return refuse('norm-same', { year: it.year })
  return { rev: (now?.rev ?? 0) + 1 }
}
