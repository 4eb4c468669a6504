import { z } from 'zod'
import { Field } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { pollOf } from '../../poll/queries.ts'
import { refusals } from '../../poll/texts.ts'
import { pollName, Questions, scoresIn } from '../../poll/views.tsx'
import { enterSlip } from '../actions.ts'
import { at } from '../addresses.ts'
import { TellerSheet } from '../views.tsx'

const texts = {
  title: ['Papieren briefjes, {poll}', 'Paper slips, {poll}'],
  lead: [
    'Vul elk briefje twee keer in: jij op jouw telefoon, de andere stemopnemer op de zijne. Het telt als jullie hetzelfde invullen.',
    'Enter every slip twice: you on your phone, the other teller on his. It counts when you enter the same.',
  ],
  code: ['De code op het briefje', 'The code on the slip'],
  button: ['Bewaar dit briefje', 'Save this slip'],
  back: ['Terug naar de peiling', 'Back to the poll'],
} as const
const refuse = refusing(refusals)

export const paper = page({
  path: at.paper,
  guard: may('proposals.count'),
  texts,
  input: z.object({ code: text(40) }).catchall(z.unknown()),
  async get({ work, as, t, lang, form, params }) {
    const poll = await pollOf(work, as.panel, params.poll)
    if (!poll) return refuse('no-poll', { status: 404 })
    const title = t('title', { poll: pollName(poll, lang).toLowerCase() })
    return (
      <TellerSheet title={title} form={form} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <Field form={form} name="code" label={t('code')} width="w12" code autocomplete="off" />
          <Questions poll={poll} form={form} />
          <Submit>{t('button')}</Submit>
        </Form>
        <p>
          <Link to={to(at.desk, params)}>{t('back')}</Link>
        </p>
      </TellerSheet>
    )
  },
  post: ({ work, as, input, params }) =>
    enterSlip(work, as, { poll: params.poll, code: input.code, scores: scoresIn(input) }),
  redirect: (params) => to(at.paper, params),
  said: [
    'Bewaard. Het telt als de andere stemopnemer hetzelfde invult. Neem het volgende.',
    'Kept. It counts when the other teller enters the same. Take the next one.',
  ],
})
