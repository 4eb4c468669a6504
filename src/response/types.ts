import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Promised } from '../agreement/types.ts'
import type { Tables } from '../kit/db/tables.ts'
import type { Day } from '../kit/texts/dates.ts'
import type { Pair, Parameter } from '../kit/texts/texts.ts'
import { wordsSchema } from '../kit/texts/words.ts'
import type { Body, PanelId, Partner } from '../panel/types.ts'
import type { adviceOf, recommendationsOf } from '../proposals/queries.ts'

export type Advice = NonNullable<Awaited<ReturnType<typeof adviceOf>>>
export type Recommendation = Awaited<ReturnType<typeof recommendationsOf>>[number]

type AnswerRow = Selectable<Tables['response.answer']>
export type Decision = AnswerRow['decision']
export const decisions = [
  'adopted',
  'in-part',
  'adapted',
  'under-study',
  'not-adopted',
  'not-ours',
] as const satisfies readonly Decision[]

/** One step on the way to the decision: which body, on which day, and when it did. */
export const RouteStep = z.object({ body: z.string(), day: z.iso.date(), doneOn: z.iso.date().nullable() })
export type RouteStep = z.infer<typeof RouteStep>

/** What an answer says. In a draft it may be incomplete; what must be there before it is sent stands in answer/rules.ts. */
export const AnswerContent = z.object({
  decision: z.enum(decisions).nullable(),
  reasons: wordsSchema,
  failed: z.array(z.string()),
  who: z.string(),
  what: wordsSchema,
  startsOn: z.iso.date().nullable(),
  doneBy: z.iso.date().nullable(),
  cents: z.number().int().min(0).nullable(),
  passedTo: z.string(),
  route: z.array(RouteStep),
  documents: z.array(z.uuid()),
  whyChanged: wordsSchema,
})
export type AnswerContent = z.infer<typeof AnswerContent>
export const emptyContent: AnswerContent = {
  ...{ decision: null, reasons: { nl: '' }, failed: [], who: '', what: { nl: '' }, startsOn: null, doneBy: null },
  ...{ cents: null, passedTo: '', route: [], documents: [], whyChanged: { nl: '' } },
}

export type Answer = Omit<AnswerRow, 'content'> & { readonly content: AnswerContent }
type DraftRow = Selectable<Tables['response.draft']>
export type Draft = Omit<DraftRow, 'content'> & { readonly content: AnswerContent }
export type Document = Selectable<Tables['response.document']>
export type Status = Selectable<Tables['response.status']>
export type Progress = Status['progress']
export const progresses = [
  'not-started',
  'preparing',
  'decision-planned',
  'in-progress',
  'done',
  'changed',
  'stopped',
] as const satisfies readonly Progress[]
export type Milestone = Selectable<Tables['response.milestone']>
export type Begun = Selectable<Tables['response.begun']>
export type Question = Selectable<Tables['response.question']>
/** One recommendation with all that was said and done about it; lists run from old to new. */
export interface Entry {
  readonly recommendation: Recommendation
  /** To which body it is addressed; without it every partner owes the answer. */
  readonly body?: Body
  readonly answers: readonly Answer[]
  readonly statuses: readonly Status[]
  readonly milestones: readonly Milestone[]
  readonly begun?: Begun
  /** Let through: public. */
  readonly questions: readonly Question[]
}

/** All answers of one panel as they stand today. */
export interface Dossier {
  readonly panel: PanelId
  readonly today: Day
  readonly advice: Advice
  readonly partners: readonly Partner[]
  readonly bodies: readonly Body[]
  readonly entries: readonly Entry[]
  /** Promises about the answer, of both sides, in the order of their days. */
  readonly promises: readonly Promised[]
}

/** Something a partner still owes: late when `days` is over 0, else so many days are left. */
export interface Debt {
  readonly kind: 'answer' | 'report' | 'question'
  readonly partner: Partner
  readonly numbers: readonly number[]
  readonly due: Day
  readonly days: number
  readonly words: Pair
  readonly params: Readonly<Record<string, Parameter>>
  readonly promise?: string
}
