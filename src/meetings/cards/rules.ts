/** The parking lot, and whether the members know enough. Pure. */
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import type { Condition } from '../../panel/types.ts'
import { answeredShare, yesShare } from './policy.ts'
import type { YesNo } from './types.ts'

const refuse = refusing({
  'no-card': ['Deze kaart is er niet.', 'There is no such card.'],
  'card-closed': ['Over deze kaart is al besloten.', 'This card was closed already.'],
  'what-missing': [
    'Schrijf wat je nog wilt weten. Dan zoeken we dat uit.',
    'Write what you still want to know. Then we find that out.',
  ],
})
export const noCard = () => refuse('no-card', { status: 404 })
export const closable = ({ closedAt }: { closedAt: Date | null }): Refusal | undefined =>
  closedAt ? refuse('card-closed', { status: 409 }) : undefined

/** Who says no says what is missing. */
export const answerable = (it: { answer: YesNo; missing: string }): Refusal | undefined =>
  it.answer === 'no' && it.missing === '' ? refuse('what-missing', { field: 'missing' }) : undefined

export interface Answered {
  readonly members: number
  readonly yes: number
  readonly no: number
}
/** The gate: enough members answered, and enough of them know enough. */
export function enoughConditions({ members, yes, no }: Answered, at: { member: string; staff: string }): Condition[] {
  const answered = yes + no
  const needed = Math.max(1, Math.ceil(members * answeredShare))
  const neededYes = Math.max(1, Math.ceil(answered * yesShare))
  return [
    {
      ...{ key: 'answered', met: members > 0 && answered >= needed, by: 'citizens', at: at.member },
      words: [
        'Ten minste de helft van de leden zegt of ze genoeg weten: {n} antwoorden, {needed} nodig',
        'At least half of the members say whether they know enough: {n} answers, {needed} needed',
      ],
      params: { n: answered, needed },
    },
    {
      ...{ key: 'enough', met: answered > 0 && yes >= neededYes, by: 'process-lead', at: at.staff },
      words: [
        'Twee derde van wie antwoordt weet genoeg: {yes} keer ja, {needed} nodig',
        'Two thirds of those who answer know enough: {yes} times yes, {needed} needed',
      ],
      params: { yes, needed: neededYes },
    },
  ]
}
