import { z } from 'zod'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { panelOf } from '../../../panel/queries.ts'
import { asMember } from '../../../seats/proof.ts'
import { startingWith } from '../../../trajectory/views.tsx'
import { OwnSheet } from '../../views.tsx'
import { sayEnough } from '../actions.ts'
import { at } from '../addresses.ts'
import { answerOf } from '../queries.ts'

const texts = {
  title: ['Weten we genoeg?', 'Do we know enough?'],
  lead: [
    'Straks praten we over oplossingen. Weet jij genoeg om daaraan mee te doen? Je kunt je antwoord later veranderen.',
    'Soon we talk about solutions. Do you know enough to take part? You can change your answer later.',
  ],
  answer: ['Weet je genoeg?', 'Do you know enough?'],
  yes: ['Ja, ik weet genoeg', 'Yes, I know enough'],
  no: ['Nee, ik wil nog iets weten', 'No, I want to know more'],
  missing: ['Wat wil je nog weten?', 'What do you still want to know?'],
  missingHint: ['De procesleider leest dit, zonder je naam.', 'The process lead reads this, without your name.'],
  button: ['Verstuur', 'Send'],
} as const

export const forMember = page({
  path: at.forMember,
  guard: asMember,
  texts,
  input: z.object({ answer: z.enum(['yes', 'no']), missing: optionalText(1000).default('') }),
  async get({ work, as, t, form }) {
    const mine = await answerOf(work, as.panel, as.seat)
    const filled = startingWith(form, mine ? { answer: mine.answer, missing: mine.missing ?? '' } : {})
    return (
      <OwnSheet title={t('title')} form={form} panel={await panelOf(work, as)}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <Choices
            form={filled}
            name="answer"
            label={t('answer')}
            options={[
              { value: 'yes', label: t('yes') },
              { value: 'no', label: t('no') },
            ]}
          />
          <TextArea form={filled} name="missing" label={t('missing')} hint={t('missingHint')} rows={4} optional />
          <Submit>{t('button')}</Submit>
        </Form>
      </OwnSheet>
    )
  },
  post: ({ work, as, input }) => sayEnough(work, as, input),
  redirect: (params) => to(at.forMember, params),
  said: ['Dank je. Je antwoord is bewaard.', 'Thank you. Your answer was saved.'],
})
