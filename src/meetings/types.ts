import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import { optionalText, text, whole } from '../kit/web/forms.ts'
import type { Meeting } from '../trajectory/types.ts'
import { longestItem } from './policy.ts'

export type Item = Selectable<Tables['meetings.item']>
export type ItemKind = Item['kind']
export const itemKinds = [
  'arrival',
  'recap',
  'input',
  'table-talk',
  'questions',
  'plenary',
  'reflection',
  'parking-lot',
  'day-score',
  'break',
] as const satisfies readonly ItemKind[]

export const ItemFacts = z.object({
  kind: z.enum(itemKinds),
  minutes: whole(1, longestItem),
  title: text(160),
  titleEn: optionalText(160).default(''),
  owner: optionalText(120).default(''),
  question: optionalText(400).default(''),
  questionEn: optionalText(400).default(''),
  harvest: optionalText(300).default(''),
})
export type ItemFacts = z.infer<typeof ItemFacts>
/** The agenda as somebody saw it when she began to change it. */
export const Seen = z.object({ rev: whole(0, 1_000_000) })

/** What runs in the hall now. */
export interface Running {
  readonly item: string
  readonly since: Date
}
export interface Agenda {
  readonly meeting: Meeting
  readonly rev: number
  readonly items: readonly Item[]
  readonly running?: Running
}
