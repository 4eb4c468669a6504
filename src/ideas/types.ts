import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import { day, optionalText, text } from '../kit/web/forms.ts'
import { longest } from './policy.ts'

export type Round = Selectable<Tables['ideas.round']>
export type Statement = Selectable<Tables['ideas.statement']>
export type Choice = Selectable<Tables['ideas.vote']>['choice']
export type Reason = NonNullable<Statement['refusedReason']>
export const choices = ['agree', 'disagree', 'pass'] as const satisfies readonly Choice[]
export const reasons = [
  'names',
  'hate',
  'off-topic',
  'double',
  'unclear',
  'advert',
] as const satisfies readonly Reason[]

/** By the clock alone. */
export type RoundState = 'planned' | 'open' | 'closed'

/** What the votes on one statement came to; those set aside stand apart. */
export interface Tally {
  readonly statement: string
  readonly agree: number
  readonly disagree: number
  readonly pass: number
  readonly aside: number
}

export const NewRound = z.object({
  question: text(240),
  questionEn: optionalText(240).default(''),
  opensOn: day(),
  closesOn: day(),
  meetingOn: z.union([z.literal(''), z.iso.date()]).default(''),
})
export type NewRound = z.infer<typeof NewRound>

/** A token in a form: one page, one writer or one voter. */
const token = z.string().regex(/^[a-z0-9]{26}$/)
export const NewStatement = z.object({ text: text(longest), own: token.optional() })
export const NewVote = z.object({ statement: z.uuid(), choice: z.enum(choices), voter: token.optional() })
export const Verdict = z.object({
  verdict: z.enum(['show', 'refuse']),
  reason: z.union([z.literal(''), z.enum(reasons)]).default(''),
})
