import { z } from 'zod'
import type { Lang } from './texts.ts'

/** Words that people wrote, kept as `{nl, en}`; English may be absent, then Dutch is shown and marked as Dutch. */
export interface Words {
  readonly nl: string
  readonly en?: string | undefined
}

/** A column of words, read: in the reader's language where it is there. */
export function told(words: unknown, lang: Lang): string {
  const { nl = '', en } = (words ?? {}) as Partial<Words>
  return lang === 'en' && en ? en : nl
}
/** The language in which `told` answers: for `lang` attributes on what is not translated. */
export function toldIn(words: unknown, lang: Lang): Lang {
  return lang === 'en' && (words as Partial<Words> | null)?.en ? 'en' : 'nl'
}
/** Words for a `jsonb` column. */
export const asWords = (nl: string, en?: string): string => JSON.stringify({ nl, ...(en ? { en } : {}) })

/** A pair of fields `name` and `nameEn` in a form: Dutch required, English optional. */
export const wordsSchema = z.object({ nl: z.string(), en: z.string().optional() })
