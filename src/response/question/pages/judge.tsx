import { z } from 'zod'
import { dayOf, longDate } from '../../../kit/texts/dates.ts'
import { say } from '../../../kit/texts/texts.ts'
import { Quote } from '../../../kit/ui/components/blocks.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { StaffSheet } from '../../../panel/views.tsx'
import { at } from '../../addresses.ts'
import { questionsToJudge } from '../../queries.ts'
import { judge as judgeIt } from '../actions.ts'
import { reasons, refusals } from '../rules.ts'

const refuse = refusing({ 'no-question': ['Deze vraag wacht niet meer.', 'This question does not wait any more.'] })
const texts = {
  title: ['Lees een vraag', 'Read a question'],
  somebody: ['Iemand', 'Somebody'],
  by: ['{name}, {day}', '{name}, {day}'],
  verdict: ['Gaat deze vraag door?', 'Does this question go on?'],
  through: ['Ja, maak hem openbaar', 'Yes, make it public'],
  throughHint: [
    'Het aanspreekpunt krijgt een mail en antwoordt binnen de termijn.',
    'The contact gets a mail and answers within the term.',
  ],
  not: ['Nee: {why}', 'No: {why}'],
  button: ['Besluit', 'Decide'],
  back: ['Terug naar opvolging', 'Back to follow-up'],
} as const

export const judge = page({
  path: at.judge,
  guard: may('response.staff'),
  texts,
  input: z.object({ verdict: z.enum(['through', ...reasons]) }),
  async get({ work, as, t, lang, form, params }) {
    const question = (await questionsToJudge(work, as)).find((one) => one.id === params.question)
    if (!question) return refuse('no-question', { status: 404 })
    const by = t('by', { name: question.name || t('somebody'), day: longDate(dayOf(question.askedAt), lang) })
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <Quote by={by}>{question.asks}</Quote>
        <Form form={form}>
          <Choices
            form={form}
            name="verdict"
            label={t('verdict')}
            options={[
              { value: 'through', label: t('through'), hint: t('throughHint') },
              ...reasons.map((value) => ({ value, label: t('not', { why: say(refusals[value], lang) }) })),
            ]}
          />
          <Submit>{t('button')}</Submit>
        </Form>
        <p>
          <Link to={to(at.oversight, { panel: params.panel })}>{t('back')}</Link>
        </p>
      </StaffSheet>
    )
  },
  post: ({ work, as, input, params }) =>
    judgeIt(work, as, {
      question: params.question,
      because: input.verdict === 'through' ? undefined : input.verdict,
    }),
  redirect: ({ panel }) => to(at.oversight, { panel }),
  said: ['Je besluit is bewaard.', 'Your decision was kept.'],
})
