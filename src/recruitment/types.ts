import type { Selectable } from 'kysely'
import type { Tables } from '../kit/db/tables.ts'
import type { Words } from '../kit/texts/words.ts'

export type Recruitment = Selectable<Tables['recruitment.recruitment']>
export type Stratum = Selectable<Tables['recruitment.stratum']>
export type Category = Selectable<Tables['recruitment.category']>
export type Rules = Selectable<Tables['recruitment.rules']>
export type Batch = Selectable<Tables['recruitment.batch']>
export type Code = Selectable<Tables['recruitment.code']>
export type Applicant = Selectable<Tables['recruitment.applicant']>
export type Channel = NonNullable<Applicant['channel']>
export type Stream = Applicant['stream']
export type Moment = Selectable<Tables['recruitment.released']>['moment']

/** A feature with its categories, in order. */
export interface Feature extends Stratum {
  readonly categories: readonly Category[]
}

/** A target as somebody typed or pasted it. */
export interface Target {
  readonly feature: string
  readonly category: string
  readonly categoryEn?: string
  readonly target: number
  readonly minimum: number
  readonly maximum: number
  /** Share of the population, 0 to 100, where it is known. */
  readonly population?: number
}

/** One row of figures that are let out; `n` is null where the number is too small to tell. */
export interface ReleasedRow {
  readonly feature: Words
  readonly category: Words
  readonly n: number | null
}
/** What is let out at a moment: one total, and perhaps numbers per category. */
export interface ReleasedTable {
  readonly total: number
  readonly rows?: readonly ReleasedRow[]
}
export interface Released {
  readonly id: string
  readonly moment: Moment
  readonly at: Date
  readonly table: ReleasedTable
}

/** Figures for the staff: never per code, never a chance. */
export interface Pool {
  readonly registered: number
  readonly begun: number
  readonly withdrawn: number
  readonly excluded: number
  readonly desk: number
  readonly perCategory: ReadonlyMap<string, number>
}
