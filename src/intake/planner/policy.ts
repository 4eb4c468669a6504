/** Figures of the planner. Each amount is an example, to be filled in by who plans: no Dutch price list was found. */
import type { Cap, PlanField } from './types.ts'

/** So many sign-ups for each seat make a draw that can resemble the residents. */
export const signUpsPerSeat = 4
/** At most so many people at one table, with one moderator. */
export const tableSize = 9
/** Days from the letter to the reminder and to closing, from closing to the draw, from the draw to the first meeting at the earliest. */
export const steps = { reminder: 14, close: 28, draw: 7, first: 21 } as const
/** The letter goes out so many days from today where nobody says otherwise. */
export const letterAhead = 56
/** A plan that finds no free day within so many steps skips too much. */
export const mostSteps = 60

/** Where the form begins, as people type it. The share that answers is of the method's own plan; amounts are examples in euros. */
export const begins = {
  citizenSeats: '24',
  partnerSeats: '8',
  response: '4',
  meetings: '5',
  hours: '6',
  everyWeeks: '3',
  weekday: '6',
  inhabitants: '',
  skipFrom: '',
  skipUntil: '',
  skipFrom2: '',
  skipUntil2: '',
  feeMode: 'flat',
  feeCents: '30',
  letterCents: '1,50',
  moderatorCents: '500',
  venueCents: '800',
  cateringCents: '30',
  leadCents: '3000',
  reportCents: '750',
  margin: '20',
} as const satisfies Record<Exclude<PlanField, 'letterOn'>, string>

/** Maxima of the allowance for volunteers of 21 and over, by year. A year that is not here is not filled in. */
const tax = 'Belastingdienst, Vrijwilligersvergoedingen'
export const caps: readonly Cap[] = [
  { year: 2023, hourCents: 500, monthCents: 19_000, yearCents: 190_000, source: tax },
  { year: 2024, hourCents: 550, monthCents: 21_000, yearCents: 210_000, source: tax },
  { year: 2025, hourCents: 560, monthCents: 21_000, yearCents: 210_000, source: tax },
]
