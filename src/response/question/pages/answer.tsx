import { z } from 'zod'
import { longDate } from '../../../kit/texts/dates.ts'
import { Meta, Quote } from '../../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText, text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { DeskSheet } from '../../../panel/views.tsx'
import { at } from '../../addresses.ts'
import { questionOf } from '../../queries.ts'
import { deskOf, Prose } from '../../views.tsx'
import { answer as answerIt } from '../actions.ts'
import { isOpen } from '../rules.ts'

const refuse = refusing({ 'no-question': ['Deze vraag is er niet.', 'There is no such question.'] })
const texts = {
  title: ['Beantwoord een vraag', 'Answer a question'],
  somebody: ['Iemand', 'Somebody'],
  due: [
    'Antwoord uiterlijk {day}. Het is meteen openbaar, met je naam, en verandert niet.',
    'Answer by {day}. It is public at once, with your name, and does not change.',
  ],
  answer: ['Je antwoord', 'Your answer'],
  answerHint: ['In ten minste 20 letters.', 'In Dutch, in at least 20 letters.'],
  answerEn: ['Je antwoord, in het Engels', 'Your answer, in English'],
  button: ['Geef antwoord', 'Answer'],
  done: ['Deze vraag is al beantwoord.', 'This question was answered already.'],
  back: ['Terug naar de vragen', 'Back to the questions'],
} as const

export const answer = page({
  path: at.question,
  guard: may('response.draft'),
  texts,
  input: z.object({ answer: text(3000), answerEn: optionalText(3000).default('') }),
  async get({ work, as, t, lang, form, params }) {
    const question = await questionOf(work, as, params.question)
    if (!question?.dueOn) return refuse('no-question', { status: 404 })
    return (
      <DeskSheet title={t('title')} form={form} {...(await deskOf(work, as))}>
        <Quote by={question.name || t('somebody')}>{question.asks}</Quote>
        {isOpen(question) ? (
          <>
            <p>{t('due', { day: longDate(question.dueOn, lang) })}</p>
            <Form form={form}>
              <TextArea form={form} name="answer" label={t('answer')} hint={t('answerHint')} rows={7} />
              <TextArea form={form} name="answerEn" label={t('answerEn')} rows={5} optional />
              <Submit kind="partner">{t('button')}</Submit>
            </Form>
          </>
        ) : (
          <>
            <Meta>{t('done')}</Meta>
            <Prose words={question.answer} />
          </>
        )}
        <p>
          <Link to={to(at.questions, { panel: params.panel })}>{t('back')}</Link>
        </p>
      </DeskSheet>
    )
  },
  post: ({ work, as, input, params }) => answerIt(work, as, { ...input, question: params.question }),
  redirect: ({ panel }) => to(at.questions, { panel }),
  said: ['Je antwoord is openbaar.', 'Your answer is public.'],
})
