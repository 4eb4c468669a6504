import { z } from 'zod'
import { told } from '../../../kit/texts/words.ts'
import { DateField, TextArea } from '../../../kit/ui/components/field.tsx'
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
import { begin } from '../actions.ts'

const texts = {
  title: ['Begonnen met aanbeveling {number}', 'Begun with recommendation {number}'],
  lead: [
    'Je hoeft niet te wachten op het besluit. Met wat mag, kunnen jullie nu beginnen. Het staat dan bij de aanbeveling.',
    'You need not wait for the decision. With what is allowed you can begin now. It then stands with the recommendation.',
  ],
  what: ['Met welk deel zijn jullie begonnen?', 'With which part have you begun?'],
  whatEn: ['In het Engels', 'In English'],
  begunOn: ['Begonnen op', 'Begun on'],
  button: ['Meld dit', 'Report this'],
} as const

export const begun = page({
  path: at.begun,
  guard: may('response.follow'),
  texts,
  input: z.object({ what: text(600), whatEn: optionalText(600).default(''), begunOn: day() }),
  async get({ work, as, t, lang, form, params }) {
    const found = await entryOf(work, as.panel, params.number)
    if (!found) return noRecommendation()
    return (
      <DeskSheet title={t('title', params)} form={form} {...(await deskOf(work, as))}>
        <p class="kr-lead">{told(found.entry.recommendation.title, lang)}</p>
        <p class="kr-measure">{t('lead')}</p>
        <Form form={form}>
          <TextArea form={form} name="what" label={t('what')} rows={3} />
          <TextArea form={form} name="whatEn" label={t('whatEn')} rows={3} optional />
          <DateField form={form} name="begunOn" label={t('begunOn')} max={found.dossier.today} />
          <Submit kind="partner">{t('button')}</Submit>
        </Form>
      </DeskSheet>
    )
  },
  post: ({ work, as, input, params }) => begin(work, as, { ...input, number: params.number }),
  redirect: (params) => to(at.report, params),
  said: ['Dit staat nu bij de aanbeveling.', 'This now stands with the recommendation.'],
})
