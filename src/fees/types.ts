import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import { text, whole } from '../kit/web/forms.ts'

export type Cap = Selectable<Tables['fees.cap']>
export type Entry = Selectable<Tables['fees.entry']>
/** `flat` counts towards the norms; a taxable fee does not. */
export type Mode = 'flat' | 'taxable'
/** `2027-02` */
export type Month = string

/** An amount as people write it: 5,60 or 210. In cents. */
const euros = () =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}([.,]\d{2})?$/, 'amount')
    .transform((text) => Math.round(Number(text.replace(',', '.')) * 100))

export const NewCap = z.object({
  year: whole(2020, 2100),
  hourCents: euros(),
  under21Cents: euros(),
  monthCents: euros(),
  yearCents: euros(),
  source: text(300),
  url: text(500),
})
export type NewCap = z.infer<typeof NewCap>

/** One meeting of one citizen as attendance says it. */
export interface Due {
  readonly meeting: string
  readonly seat: string
  readonly person: string
  readonly day: string
  /** Which meeting it is among those that the agreement counts, from 1; 0 for one that it does not count. */
  readonly nth: number
}
/** What somebody has in one month: here, in other panels, and what is still to come. Only what counts towards the norms. */
export interface MonthSum {
  readonly month: Month
  readonly here: number
  readonly elsewhere: number
  readonly coming: number
}
/** How a month stands to the norms of its year. */
export type Standing = 'no-norms' | 'over' | 'near' | 'within'
export interface MonthStanding extends MonthSum {
  readonly standing: Standing
  readonly yearSum: number
  readonly cap: Cap | undefined
}
