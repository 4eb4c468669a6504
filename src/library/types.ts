import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import { day, optionalText, text } from '../kit/web/forms.ts'

export type Document = Selectable<Tables['library.document']>
export type Kind = Document['kind']
export const kinds = ['fact', 'analysis', 'opinion', 'experience'] as const satisfies readonly Kind[]

/** A document with what its file is, where it has one. */
export interface DocumentRow extends Document {
  readonly fileType: string | null
  readonly fileBytes: number | null
}

export const NewDocument = z.object({
  kind: z.enum(kinds),
  title: text(160),
  titleEn: optionalText(160).default(''),
  author: text(160),
  datedOn: day(),
  source: text(300),
  summary: text(1500),
  summaryEn: optionalText(1500).default(''),
  checkedBy: text(160),
  licence: text(160),
  language: z.enum(['nl', 'en']),
  link: optionalText(500).default(''),
  visibleFrom: day(),
  replaces: z.union([z.literal(''), z.uuid()]).default(''),
  file: z.union([z.instanceof(File), z.literal('')]).optional(),
})
export type NewDocument = z.infer<typeof NewDocument>
