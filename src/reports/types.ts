import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import { optionalText, text, whole } from '../kit/web/forms.ts'
import { longestBody } from './policy.ts'

export type Report = Selectable<Tables['reports.report']>
export type ReportKind = Report['kind']
export type ReportState = Report['state']
export type Objection = Selectable<Tables['reports.objection']>
export type Version = Selectable<Tables['reports.version']>
export const reportKinds = ['meeting', 'interim', 'final'] as const satisfies readonly ReportKind[]

export const ReportText = z.object({
  title: text(160),
  titleEn: optionalText(160).default(''),
  body: text(longestBody),
  bodyEn: optionalText(longestBody).default(''),
})
export type ReportText = z.infer<typeof ReportText>
/** The text as somebody saw it when she began to change it. */
export const Seen = z.object({ rev: whole(1, 1_000_000) })

/** How long members have. */
export type CheckLength = 'days' | 'hours'

/** A report as everybody may see it. */
export interface Published {
  readonly id: string
  readonly number: number
  readonly kind: ReportKind
  readonly meeting?: { readonly number: number; readonly day: string; readonly id: string }
  readonly title: unknown
  readonly body: unknown
  readonly version: number
  readonly publishedAt: Date
  /** When the newest version was made: later than `publishedAt` where it was corrected. */
  readonly at: Date
  readonly objections: readonly string[]
}
