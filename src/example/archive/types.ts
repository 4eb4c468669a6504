/** A panel that really took place. Strict: a key that could carry a person's name is refused when it is read. */
import { z } from 'zod'

const text = z.string().nullable()
const whole = z.number().int().nullable()
const vote = z.strictObject({ option: z.string(), count: z.number().int() })
const response = z.strictObject({ decision: z.string(), reasons: text, date: text, source: text })
const later = z.strictObject({
  ...{ date: text, status: z.string(), text: z.string(), source: text, attributedToPanelBySource: z.boolean() },
})
const recommendation = z.strictObject({
  ...{ number: z.number().int(), theme: text, title: text, text: z.string(), votes: z.array(vote).nullable() },
  ...{ response: response.nullable(), followUp: z.array(later) },
})
const meeting = z.strictObject({
  ...{ number: z.number().int(), date: text, kind: text, place: text, agenda: z.array(z.string()) },
})
const amount = z.strictObject({ amount: z.number(), currency: z.string(), notes: text })
const source = z.strictObject({
  ...{ title: z.string(), publisher: z.string(), year: z.union([z.number(), z.string()]).nullable() },
  ...{ licence: z.string(), url: z.array(z.url()) },
})

export const Case = z.strictObject({
  ...{ slug: z.string(), title: z.string(), country: z.string(), language: z.enum(['nl', 'en']) },
  source: z.array(source),
  question: z.strictObject({ text: z.string(), subQuestions: z.array(z.string()) }),
  partner: z.strictObject({
    ...{ name: z.string(), kind: z.string() },
    organisers: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  }),
  commitment: z.strictObject({ form: text, text, responseDue: text, notes: text }),
  panel: z.strictObject({ citizens: whole, partnerSeats: whole, minAge: whole, completed: whole, notes: text }),
  recruitment: z.strictObject({
    ...{ lettersSent: whole, registered: whole, selected: whole, method: text, notes: text },
    dates: z.strictObject({ lettersSent: text, registrationCloses: text, selection: text }),
    features: z.array(z.string()),
  }),
  fee: amount.extend({ per: text }).nullable(),
  budget: amount.nullable(),
  meetings: z.array(meeting),
  recommendations: z.array(recommendation),
  overallResponse: z.strictObject({ date: text, text: z.string(), source: z.array(z.string()) }).nullable(),
  ...{ minorityViews: z.array(z.string()), notes: z.array(z.string()) },
})
export type Case = z.infer<typeof Case>
export type CaseRecommendation = Case['recommendations'][number]
