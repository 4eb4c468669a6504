import { Section } from '../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Hidden, Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText, text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { startingWith } from '../../trajectory/views.tsx'
import { correct as correctIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { reportNumbered } from '../queries.ts'
import { correctable, noReport } from '../rules.ts'
import { ReportText, Seen } from '../types.ts'
import { ReportBody, ReportSheet, TextFields, valuesOf } from '../views.tsx'

const texts = {
  title: ['Verslag verbeteren', 'Correct a report'],
  lead: [
    'De verbetering wordt een nieuwe versie. De oude blijft te lezen, met de reden erbij.',
    'The correction becomes a new version. The old one stays readable, with the reason.',
  ],
  reason: ['Wat was er niet goed?', 'What was not right, in Dutch?'],
  reasonHint: ['Dit staat op de openbare pagina.', 'This stands on the public page.'],
  reasonEn: ['De reden in het Engels', 'The reason in English'],
  now: ['Zoals het nu openbaar is', 'As it is public now'],
  button: ['Maak de verbetering openbaar', 'Publish the correction'],
} as const

export const correct = page({
  path: at.correct,
  guard: may('reports.publish'),
  texts,
  input: ReportText.extend(Seen.shape).extend({ reason: text(600), reasonEn: optionalText(600).default('') }),
  async get({ work, as, t, form, params }) {
    const found = await reportNumbered(work, as.panel, params.report)
    if (!found) return noReport()
    const no = correctable(found, false)
    if (no) return no
    return (
      <ReportSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} report={found}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <Hidden name="rev" value={String(found.rev)} />
          <TextFields form={startingWith(form, valuesOf(found))} />
          <TextArea form={form} name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
          <TextArea form={form} name="reasonEn" label={t('reasonEn')} rows={3} optional />
          <Submit>{t('button')}</Submit>
        </Form>
        <Section id="nu" head={t('now')} rule>
          <ReportBody body={found.body} />
        </Section>
      </ReportSheet>
    )
  },
  post: ({ work, as, input, params }) => correctIt(work, as, { ...input, number: params.report }),
  redirect: (params) => to(at.report, params),
  said: ['De verbetering is openbaar.', 'The correction is public.'],
})
