import { told } from '../../kit/texts/words.ts'
import { Dialog } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { publish as publishIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { objectionsOf, reportNumbered } from '../queries.ts'
import { noReport } from '../rules.ts'
import { Printed, ReportBody, ReportSheet } from '../views.tsx'

const texts = {
  title: ['Openbaar maken', 'Publish'],
  head: ['Maak je "{name}" openbaar?', 'Do you publish "{name}"?'],
  what: [
    'Iedereen kan het dan lezen. Daarna kun je het alleen nog verbeteren met een nieuwe versie.',
    'Everybody can then read it. After that you can only correct it by a new version.',
  ],
  button: ['Maak openbaar', 'Publish'],
  keep: ['Nog niet', 'Not yet'],
} as const

export const publish = page({
  path: at.publish,
  guard: may('reports.publish'),
  texts,
  async get({ work, as, t, lang, form, params }) {
    const found = await reportNumbered(work, as.panel, params.report)
    if (!found) return noReport()
    const open = (await objectionsOf(work, found.id)).filter(({ how }) => how === null)
    const actions = (
      <>
        <Button type="submit">{t('button')}</Button>
        <ButtonLink kind="quiet" to={to(at.report, params)}>
          {t('keep')}
        </ButtonLink>
      </>
    )
    return (
      <ReportSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} report={found} bare>
        <Form form={form}>
          <Dialog head={t('head', { name: told(found.title, lang) })} actions={actions}>
            <p>{t('what')}</p>
          </Dialog>
        </Form>
        <ReportBody body={found.body} />
        <Printed objections={open.map(({ text }) => text)} />
      </ReportSheet>
    )
  },
  post: ({ work, as, params }) => publishIt(work, as, params.report),
  redirect: (params) => to(at.report, params),
  said: ['Het verslag is openbaar.', 'The report is public.'],
})
