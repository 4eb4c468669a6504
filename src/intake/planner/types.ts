import { z } from 'zod'
import { isDay } from '../../kit/texts/dates.ts'
import { day } from '../../kit/web/forms.ts'

const amount = (max: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}([.,]\d{1,2})?$/, message)
    .transform((text) => Number(text.replace(',', '.')))
    .refine((n) => n <= max, message)
const whole = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, 'whole')
    .transform(Number)
    .pipe(z.number().min(min).max(max))
const cents = () => amount(100_000, 'amount').transform((euros) => Math.round(euros * 100))
const maybeDay = () =>
  z
    .string()
    .trim()
    .refine((text) => text === '' || isDay(text), 'day')

export const feeModes = ['flat', 'real-costs', 'taxable', 'none'] as const

/** What is filled in in the planner: everything is there, or a default of policy stands in for it. */
export const PlanInput = z.object({
  citizenSeats: whole(2, 1000),
  partnerSeats: whole(0, 500),
  response: amount(100, 'percent').refine((n) => n >= 0.1, 'percent'),
  meetings: whole(1, 20),
  hours: amount(12, 'hours').refine((n) => n >= 1, 'hours'),
  everyWeeks: whole(1, 8),
  weekday: whole(1, 7),
  inhabitants: z.union([z.literal('').transform(() => undefined), whole(1, 20_000_000)]),
  letterOn: day(),
  skipFrom: maybeDay(),
  skipUntil: maybeDay(),
  skipFrom2: maybeDay(),
  skipUntil2: maybeDay(),
  feeMode: z.enum(feeModes),
  feeCents: cents(),
  letterCents: cents(),
  moderatorCents: cents(),
  venueCents: cents(),
  cateringCents: cents(),
  leadCents: cents(),
  reportCents: cents(),
  margin: whole(0, 100),
})
export type PlanInput = z.infer<typeof PlanInput>
export type PlanField = keyof PlanInput
export const planFields = PlanInput.keyof().options

export interface Days {
  readonly letter: string
  readonly reminder: string
  readonly close: string
  readonly draw: string
  readonly meetings: readonly string[]
}
/** One row of dated maxima for volunteers; `hourCents` is a softer bound than the other two. */
export interface Cap {
  readonly year: number
  readonly hourCents: number
  readonly monthCents: number
  readonly yearCents: number
  readonly source: string
}
export interface FeeYear {
  readonly year: number
  readonly hourCents: number
  readonly mostInMonthCents: number
  readonly inYearCents: number
  /** Nothing where no maximum is known for this year. */
  readonly cap?: Cap
  readonly over: readonly ('hour' | 'month' | 'year')[]
}
const costLines = ['lead', 'moderation', 'venue', 'catering', 'fees', 'letters', 'reports'] as const
export type CostLine = (typeof costLines)[number]
export interface Cost {
  readonly line: CostLine
  readonly n: number
  readonly eachCents: number
  readonly lowCents: number
  readonly highCents: number
}
export interface Plan {
  readonly citizenSeats: number
  readonly partnerSeats: number
  readonly meetings: number
  readonly letters: number
  readonly moreThanInhabitants: boolean
  readonly tables: number
  readonly moderators: number
  readonly hoursEach: number
  readonly days: Days
  readonly fees: readonly FeeYear[]
  readonly costs: readonly Cost[]
  readonly lowCents: number
  readonly highCents: number
}
