import { z } from 'zod'
import { optionalText, whole } from '../../kit/web/forms.ts'
import { routeSteps } from '../policy.ts'
import { type AnswerContent, decisions, type RouteStep } from '../types.ts'

const optionalDay = z.union([z.literal(''), z.iso.date()]).default('')
const several = z
  .union([
    z.array(z.string().max(300)),
    z
      .string()
      .max(300)
      .transform((one) => (one === '' ? [] : [one])),
  ])
  .default([])
/** `12.500` or `12500,50`: the message is a key of the page's words. */
const money = z
  .string()
  .trim()
  .refine((text) => /^(\d{1,3}(\.\d{3})+|\d{1,9})?(,\d{1,2})?$/.test(text), 'moneyWrong')
  .default('')

const steps = Array.from({ length: routeSteps }, (_, at) => at + 1)
export const stepNumbers: readonly number[] = steps
const step = z.object({ body: z.string(), day: z.string(), done: z.string() })
type Step = z.infer<typeof step>

const Fields = z.object({
  act: z.enum(['save', 'ready']).default('save'),
  rev: whole(0, 1_000_000),
  decision: z.union([z.literal(''), z.enum(decisions)]).default(''),
  reasons: optionalText(6000).default(''),
  reasonsEn: optionalText(6000).default(''),
  failed: several,
  who: optionalText(200).default(''),
  what: optionalText(6000).default(''),
  whatEn: optionalText(6000).default(''),
  startsOn: optionalDay,
  doneBy: optionalDay,
  money,
  passedTo: optionalText(200).default(''),
  documents: several,
  whyChanged: optionalText(2000).default(''),
  whyChangedEn: optionalText(2000).default(''),
  file: z.union([z.instanceof(File), z.literal('')]).optional(),
  fileTitle: optionalText(160).default(''),
  link: optionalText(500).default(''),
  linkTitle: optionalText(160).default(''),
})

const routeFields = Object.fromEntries(
  steps.flatMap((n) => [
    [`routeBody${n}`, optionalText(160).default('')],
    [`routeDay${n}`, optionalDay],
    [`routeDone${n}`, optionalDay],
  ]),
) as Record<`route${'Body' | 'Day' | 'Done'}${number}`, z.ZodDefault<z.ZodString>>

/** The form of a draft. A step of the route has its three fields under its number; a step needs body and day, or neither. */
export const DraftForm = Fields.extend(routeFields).superRefine((it, checked) => {
  for (const n of steps) {
    const { body, day } = stepIn(it, n)
    if (body !== '' && day === '') checked.addIssue({ code: 'custom', path: [`routeDay${n}`], message: 'stepDay' })
    if (body === '' && day !== '') checked.addIssue({ code: 'custom', path: [`routeBody${n}`], message: 'stepBody' })
  }
})
export type DraftForm = z.infer<typeof DraftForm>

const stepIn = (it: Readonly<Record<string, unknown>>, n: number): Step => {
  const text = (name: string) => String(it[`route${name}${n}`] ?? '')
  return { body: text('Body'), day: text('Day'), done: text('Done') }
}

const words = (nl: string, en: string) => ({ nl, ...(en ? { en } : {}) })
const cents = (text: string): number | null =>
  text === '' ? null : Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100)

/** What the form says, as it is kept. */
export const contentIn = (it: DraftForm): AnswerContent => ({
  decision: it.decision || null,
  reasons: words(it.reasons, it.reasonsEn),
  failed: it.failed,
  who: it.who,
  what: words(it.what, it.whatEn),
  startsOn: it.startsOn || null,
  doneBy: it.doneBy || null,
  cents: cents(it.money),
  passedTo: it.passedTo,
  route: steps
    .map((n) => stepIn(it, n))
    .filter((one) => one.body !== '')
    .map((one): RouteStep => ({ body: one.body, day: one.day, doneOn: one.done || null }))
    .sort((a, b) => (a.day < b.day ? -1 : 1)),
  documents: it.documents,
  whyChanged: words(it.whyChanged, it.whyChangedEn),
})

/** What is kept, as the form shows it. */
export const valuesOf = (content: AnswerContent): Record<string, string | string[]> => ({
  decision: content.decision ?? '',
  ...{ reasons: content.reasons.nl, reasonsEn: content.reasons.en ?? '' },
  ...{ what: content.what.nl, whatEn: content.what.en ?? '' },
  ...{ whyChanged: content.whyChanged.nl, whyChangedEn: content.whyChanged.en ?? '' },
  ...{ failed: [...content.failed], who: content.who, passedTo: content.passedTo, documents: [...content.documents] },
  ...{ startsOn: content.startsOn ?? '', doneBy: content.doneBy ?? '' },
  money: content.cents === null ? '' : String(content.cents / 100).replace('.', ','),
  ...Object.fromEntries(
    content.route.flatMap((one, at) => [
      [`routeBody${at + 1}`, one.body],
      [`routeDay${at + 1}`, one.day],
      [`routeDone${at + 1}`, one.doneOn ?? ''],
    ]),
  ),
})
