import { z } from 'zod'
import { Quote } from '../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { settle as settleIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { objectionsOf, reportNumbered } from '../queries.ts'
import { noObjection } from '../rules.ts'
import { ReportSheet } from '../views.tsx'

const texts = {
  title: ['Bezwaar oplossen', 'Settle an objection'],
  lead: [
    'Pas eerst de tekst aan, of spreek met het lid. Zijn jullie het niet eens, laat het bezwaar dan open: het komt bij het verslag te staan.',
    'First change the text, or talk with the member. Where you do not agree, leave the objection open: it is printed with the report.',
  ],
  how: ['Hoe is dit opgelost?', 'How was this settled?'],
  howHint: ['Het lid leest dit.', 'The member reads this.'],
  button: ['Opgelost', 'Settled'],
} as const

export const settle = page({
  path: at.settle,
  guard: may('reports.write'),
  texts,
  input: z.object({ how: text(600) }),
  async get({ work, as, t, form, params }) {
    const report = await reportNumbered(work, as.panel, params.report)
    const found = report && (await objectionsOf(work, report.id)).find(({ id }) => id === params.objection)
    if (!found) return noObjection()
    return (
      <ReportSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} report={report}>
        <p class="kr-lead">{t('lead')}</p>
        <Quote by={found.name}>{found.text}</Quote>
        <Form form={form}>
          <TextArea form={form} name="how" label={t('how')} hint={t('howHint')} rows={3} />
          <Submit>{t('button')}</Submit>
        </Form>
      </ReportSheet>
    )
  },
  post: ({ work, as, input, params }) =>
    settleIt(work, as, { number: params.report, objection: params.objection, how: input.how }),
  redirect: ({ panel, report }) => to(at.report, { panel, report }),
  said: ['Het bezwaar is opgelost.', 'The objection was settled.'],
})
