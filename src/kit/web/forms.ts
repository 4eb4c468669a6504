import { z } from 'zod'
import { type Lang, type Pair, say, type Texts } from '../texts/texts.ts'
import { emptyForm, type FormState } from '../ui/components/form.ts'
import type { Refusal } from '../work/refusal.ts'
import { wording } from './wording.ts'

export type { FormState }
export { emptyForm }

/** What was sent, as the schema wants it: repeated names are lists, `name[]` is always a list, files stay files. */
export type Posted = Readonly<Record<string, string | string[] | File | File[]>>

export function posted(body: FormData): Posted {
  const all = new Map<string, (string | File)[]>()
  for (const [key, value] of body.entries()) {
    const held = typeof value === 'string' ? plain(value) : value
    const before = all.get(key)
    if (before) before.push(held)
    else if (all.size < mostFields) all.set(key, [held])
  }
  return Object.fromEntries(
    [...all].map(([key, values]) => {
      const list = key.endsWith('[]')
      return [list ? key.slice(0, -2) : key, list || values.length > 1 ? values : (values[0] ?? '')]
    }),
  ) as Posted
}
/** More fields than any form of the house has: what comes beyond them is not looked at. */
const mostFields = 500

/** Line ends as ours; a zero byte is no text. */
const plain = (text: string): string => text.replace(/\r\n/g, '\n').replaceAll('\0', '')

/** The values to show again: text as typed, never a file, never a secret. */
function shown(sent: Posted): FormState['values'] {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(sent)) {
    if (name.startsWith('_')) continue
    if (typeof value === 'string') values[name] = value
    else if (Array.isArray(value)) values[name] = value.filter((v): v is string => typeof v === 'string')
  }
  return values
}

/** Parses what was sent; errors come in words, beside their field. A message of the schema may be a key of the page's texts. */
export function parse<S extends z.ZodType>(
  schema: S,
  sent: Posted,
  words: { lang: Lang; texts: Texts },
): { input: z.infer<S> } | { form: FormState } {
  const result = schema.safeParse(sent)
  if (result.success) return { input: result.data }
  const errors = result.error.issues.map((issue) => {
    const own: Pair | undefined = words.texts[issue.message]
    return { field: issue.path.map(String).join('.'), text: say(...worded(own, issue), issueParams(issue)) }
    function worded(pair: Pair | undefined, of: z.core.$ZodIssue): [Pair, Lang] {
      return [pair ?? wording(of), words.lang]
    }
  })
  return { form: { values: shown(sent), errors } }
}

const issueParams = (issue: z.core.$ZodIssue): Record<string, string | number> => ({
  min: 'minimum' in issue ? String(issue.minimum) : '',
  max: 'maximum' in issue ? String(issue.maximum) : '',
})

/** A refusal shown on its form, with all that was typed. */
export const refusedForm = (refusal: Refusal, sent: Posted, lang: Lang): FormState => ({
  values: shown(sent),
  errors: [{ field: refusal.field ?? '', text: say(refusal.words, lang, refusal.params) }],
})

/** Fields as people fill them. */
export const text = (max = 2000) => z.string().trim().min(1).max(max)
export const optionalText = (max = 2000) => z.string().trim().max(max)
export const email = () => z.string().trim().toLowerCase().pipe(z.email().max(254))
export const day = () => z.string().trim().pipe(z.iso.date())
export const whole = (min: number, max: number) => z.coerce.number<string>().int().min(min).max(max)
/** One box to tick (`Tick` sends `ja`): true when it was ticked. */
export const yes = () =>
  z
    .literal('ja')
    .optional()
    .transform((v) => v === 'ja')
