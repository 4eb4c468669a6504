import { z } from 'zod'
import { told } from '../../../kit/texts/words.ts'
import { DateField, Field } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { day, optionalText, text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { DeskSheet } from '../../../panel/views.tsx'
import { noRecommendation } from '../../actions.ts'
import { at } from '../../addresses.ts'
import { entryOf } from '../../queries.ts'
import { deskOf } from '../../views.tsx'
import { addMilestone } from '../actions.ts'

const texts = {
  title: ['Mijlpaal bij aanbeveling {number}', 'Milestone of recommendation {number}'],
  lead: [
    'Een mijlpaal is iets waarvan iedereen kan zien of het er is, met een laatste dag. Is het dan niet gehaald, dan staat dat er.',
    'A milestone is something of which everybody can see whether it is there, with a last day. When it is not reached by then, the page says so.',
  ],
  what: ['Wat is er dan klaar?', 'What is ready then?'],
  whatEn: ['In het Engels', 'In English'],
  dueOn: ['Uiterlijk op welke dag?', 'On which day at the latest?'],
  button: ['Voeg de mijlpaal toe', 'Add the milestone'],
} as const

export const milestone = page({
  path: at.milestone,
  guard: may('response.follow'),
  texts,
  input: z.object({ what: text(160), whatEn: optionalText(160).default(''), dueOn: day() }),
  async get({ work, as, t, lang, form, params }) {
    const found = await entryOf(work, as.panel, params.number)
    if (!found) return noRecommendation()
    return (
      <DeskSheet title={t('title', params)} form={form} {...(await deskOf(work, as))}>
        <p class="kr-lead">{told(found.entry.recommendation.title, lang)}</p>
        <p class="kr-measure">{t('lead')}</p>
        <Form form={form}>
          <Field form={form} name="what" label={t('what')} />
          <Field form={form} name="whatEn" label={t('whatEn')} optional />
          <DateField form={form} name="dueOn" label={t('dueOn')} />
          <Submit kind="partner">{t('button')}</Submit>
        </Form>
      </DeskSheet>
    )
  },
  post: ({ work, as, input, params }) => addMilestone(work, as, { ...input, number: params.number }),
  redirect: (params) => to(at.report, params),
  said: ['De mijlpaal staat erbij.', 'The milestone was added.'],
})
