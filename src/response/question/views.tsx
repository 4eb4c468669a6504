/** Questions and answers as everybody reads them. */

import type { Day } from '../../kit/texts/dates.ts'
import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { speak } from '../../kit/texts/texts.ts'
import { Meta, Quote } from '../../kit/ui/components/blocks.tsx'
import { DaysLate, Status } from '../../kit/ui/components/status.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import type { Question } from '../types.ts'
import { Prose } from '../views.tsx'
import { isOpen, questionLate } from './rules.ts'

const texts = {
  asked: ['{name}, {day}', '{name}, {day}'],
  somebody: ['Iemand', 'Somebody'],
  waits: ['Antwoord uiterlijk {day}', 'Answer by {day}'],
  promised: ['Antwoord was beloofd uiterlijk {day}.', 'An answer was promised by {day}.'],
  answered: ['{name}, aanspreekpunt van de partner, {day}', '{name}, contact of the partner, {day}'],
} as const

/** One question with its answer, or with the day before which it comes. */
function AskedAndAnswered({ question, today }: { question: Question; today: Day }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const late = questionLate(question, today)
  const due = question.dueOn ? longDate(question.dueOn, lang) : ''
  const on = question.answeredAt ? longDate(dayOf(question.answeredAt), lang) : ''
  return (
    <li class="kr-flow" id={question.id}>
      <Quote by={t('asked', { name: question.name || t('somebody'), day: longDate(dayOf(question.askedAt), lang) })}>
        {question.asks}
      </Quote>
      {question.answer ? (
        <>
          <Prose words={question.answer} />
          <Meta>{t('answered', { name: question.answeredName ?? '', day: on })}</Meta>
        </>
      ) : late > 0 ? (
        <p>
          <DaysLate days={late} /> <span class="kr-meta">{t('promised', { day: due })}</span>
        </p>
      ) : isOpen(question) ? (
        <p>
          <Status kind="soon">{t('waits', { day: due })}</Status>
        </p>
      ) : null}
    </li>
  )
}

export const Asked = ({ questions, today }: { questions: readonly Question[]; today: Day }) => (
  <ul class="kr-list kr-flow">
    {questions.map((question) => (
      <AskedAndAnswered question={question} today={today} />
    ))}
  </ul>
)
