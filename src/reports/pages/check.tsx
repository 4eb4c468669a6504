import { z } from 'zod'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { membersOf } from '../../seats/queries.ts'
import { startingWith } from '../../trajectory/views.tsx'
import { putToMembers } from '../actions.ts'
import { at } from '../addresses.ts'
import { reportNumbered } from '../queries.ts'
import { noReport } from '../rules.ts'
import { ReportBody, ReportSheet } from '../views.tsx'

const texts = {
  title: ['Voorleggen aan de leden', 'Put to the members'],
  lead: [
    'Alle {n} leden kunnen het nakijken en zeggen wat niet klopt. Wie e-mail heeft, krijgt bericht.',
    'All {n} members can check it and say what is not right. Those with email are told.',
  ],
  post: [
    '{n} leden hebben geen e-mail. Stuur hun het verslag met de post, of lees het voor aan de telefoon.',
    '{n} members have no email. Send them the report by post, or read it to them by phone.',
  ],
  length: ['Hoe lang hebben ze?', 'How long do they have?'],
  days: ['Vijf dagen', 'Five days'],
  hours: ['48 uur', '48 hours'],
  hoursHint: ['Kan alleen als iedereen e-mail heeft.', 'Only where everybody has email.'],
  button: ['Leg het voor', 'Put it to them'],
} as const

export const check = page({
  path: at.check,
  guard: may('reports.write'),
  texts,
  input: z.object({ length: z.enum(['days', 'hours']) }),
  async get({ work, as, t, form, params }) {
    const found = await reportNumbered(work, as.panel, params.report)
    if (!found) return noReport()
    const members = await membersOf(work, as)
    const without = members.filter(({ email }) => !email).length
    return (
      <ReportSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} report={found}>
        <p class="kr-lead">{t('lead', { n: members.length })}</p>
        {without > 0 ? <p>{t('post', { n: without })}</p> : null}
        <Form form={form}>
          <Choices
            form={startingWith(form, { length: 'days' })}
            name="length"
            label={t('length')}
            options={[
              { value: 'days', label: t('days') },
              { value: 'hours', label: t('hours'), hint: t('hoursHint') },
            ]}
          />
          <Submit>{t('button')}</Submit>
        </Form>
        <ReportBody body={found.body} />
      </ReportSheet>
    )
  },
  post: ({ work, as, input, params }) => putToMembers(work, as, { number: params.report, length: input.length }),
  redirect: (params) => to(at.report, params),
  said: ['Het verslag ligt bij de leden.', 'The report lies with the members.'],
})
