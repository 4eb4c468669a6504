import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import { email, optionalText, text } from '../kit/web/forms.ts'
import { NewPartner } from '../panel/types.ts'

export type Request = Selectable<Tables['intake.request']>
export type RequestState = Request['state']

/** What somebody asks. `once` names the form as it was opened, `plan` is what was filled in in the planner, as a query. */
export const NewRequest = z.object({
  once: z.uuid(),
  organisation: text(160),
  sort: NewPartner.shape.sort,
  name: text(120),
  email: email(),
  phone: optionalText(40),
  question: text(1000),
  stillOpen: text(2000),
  power: text(2000),
  willing: text(2000),
  plan: optionalText(2000).default(''),
})
export type NewRequest = z.infer<typeof NewRequest>

export const fits = ['open', 'power', 'willing'] as const
export type Fit = (typeof fits)[number]

const answer = z.enum(['yes', 'no'])
export const Judgement = z.object({
  open: answer,
  power: answer,
  willing: answer,
  state: z.enum(['go', 'against']),
  verdict: text(2000),
})
export type Judgement = z.infer<typeof Judgement>

/** What the planner made of it, as it is kept with a request. */
export const KeptPlan = z.object({
  /** What was filled in, by field: opens the planner again. */
  given: z.record(z.string(), z.string()),
  letters: z.number(),
  tables: z.number(),
  firstOn: z.string(),
  lastOn: z.string(),
  lowCents: z.number(),
  highCents: z.number(),
})
export type KeptPlan = z.infer<typeof KeptPlan>
