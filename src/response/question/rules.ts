/** Questions of anybody to the contact: what may be asked, who lets it through, when it is late. Pure. */
import { addDays, type Day } from '../../kit/texts/dates.ts'
import { lateDays } from '../../kit/texts/late.ts'
import { letters } from '../../kit/texts/signs.ts'
import type { Pair } from '../../kit/texts/texts.ts'
import { nextWorkday } from '../../kit/texts/workdays.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { question as limits } from '../policy.ts'
import type { Question } from '../types.ts'

const refuse = refusing({
  'asks-little': ['Schrijf je vraag op, in ten minste 10 letters.', 'Write your question, in at least 10 letters.'],
  'no-question': ['Deze vraag is er niet.', 'There is no such question.'],
  judged: ['Over deze vraag is al besloten.', 'This question was decided already.'],
  answered: ['Deze vraag is al beantwoord.', 'This question was answered already.'],
  'answers-little': ['Schrijf het antwoord op, in ten minste 20 letters.', 'Write the answer, in at least 20 letters.'],
})

/** The fixed reasons for which a question does not go on the site. */
export const refusals = {
  'not-about': ['De vraag gaat niet over deze aanbeveling.', 'The question is not about this recommendation.'],
  personal: [
    'In de vraag staan gegevens van iemand. Stel de vraag zonder naam of adres.',
    'The question holds personal details of somebody. Ask it without name or address.',
  ],
  insult: [
    'De vraag kwetst iemand. Stel de vraag opnieuw, gewoon.',
    'The question hurts somebody. Ask it again, plainly.',
  ],
  'asked-before': ['Deze vraag staat er al.', 'This question is there already.'],
  'no-question': ['Het is geen vraag.', 'It is no question.'],
} as const satisfies Record<string, Pair>
export type RefusalReason = keyof typeof refusals
export const reasons = [
  'not-about',
  'personal',
  'insult',
  'asked-before',
  'no-question',
] as const satisfies readonly RefusalReason[]

export const askable = (asks: string): Refusal | undefined =>
  letters(asks) < 10 ? refuse('asks-little', { field: 'asks' }) : undefined

/** Before when the contact answers what is let through today. */
export const dueFrom = (today: Day): Day => nextWorkday(addDays(today, limits.days))

export function judgeable(question: Question | undefined): Question | Refusal {
  if (!question) return refuse('no-question', { status: 404 })
  return question.state === 'waiting' ? question : refuse('judged', { status: 409 })
}

export function answerable(question: Question | undefined, answer: string): Question | Refusal {
  if (question?.state !== 'public') return refuse('no-question', { status: 404 })
  if (question.answeredAt) return refuse('answered', { status: 409 })
  return letters(answer) < 20 ? refuse('answers-little', { field: 'answer' }) : question
}

export const isOpen = (question: Question): boolean => question.state === 'public' && question.answeredAt === null
export const questionLate = (question: Question, today: Day): number =>
  question.dueOn && isOpen(question) ? lateDays(question.dueOn, today) : 0
