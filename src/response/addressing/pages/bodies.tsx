import { z } from 'zod'
import { seatOf, WorkSheet } from '../../../agreement/check/views.tsx'
import { told } from '../../../kit/texts/words.ts'
import { Empty } from '../../../kit/ui/components/blocks.tsx'
import { Button } from '../../../kit/ui/components/button.tsx'
import { Select } from '../../../kit/ui/components/field.tsx'
import { Hidden } from '../../../kit/ui/components/form-block.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { dossierOf } from '../../queries.ts'
import { isOwedBy } from '../../rules.ts'
import { address } from '../actions.ts'

const texts = {
  title: ['Welk orgaan antwoordt?', 'Which body answers?'],
  lead: [
    'Elke aanbeveling is gericht aan een orgaan dat erover gaat. Zolang er geen is gekozen, is elke partner het antwoord schuldig. Na het antwoord verandert dit niet meer.',
    'Every recommendation is addressed to a body that has power over it. As long as none is chosen every partner owes the answer. After the answer this does not change.',
  ],
  none: ['Er is nog geen advies', 'There is no advice yet'],
  body: ['Orgaan', 'Body'],
  choose: ['Kies een orgaan', 'Choose a body'],
  button: ['Bewaar', 'Save'],
  head: ['Aanbeveling {number}', 'Recommendation {number}'],
} as const

export const bodies = page({
  path: at.bodies,
  guard: may('response.address'),
  texts,
  input: z.object({ number: z.string().max(6), body: z.union([z.uuid(), z.literal('')]) }),
  async get({ work, as, t, lang, form }) {
    const dossier = await dossierOf(work, as.panel)
    const own = (dossier?.bodies ?? []).filter((one) => !as.partner || one.partnerId === as.partner)
    const name = (id: string) => dossier?.partners.find((one) => one.id === id)?.name ?? ''
    const entries = (dossier?.entries ?? []).filter((entry) => !as.partner || isOwedBy(entry, as.partner))
    const options = own.map((one) => ({ value: one.id, label: `${one.name} (${name(one.partnerId)})` }))
    return (
      <WorkSheet title={t('title')} form={form} seat={await seatOf(work, as)}>
        <p class="kr-measure">{t('lead')}</p>
        {entries.length === 0 ? <Empty head={t('none')} /> : null}
        {entries.map((entry) => {
          const number = String(entry.recommendation.number)
          const sent = form.values.number === number
          const key = { ...(sent ? form : { errors: [], values: { body: entry.body?.id ?? '' } }), key: number }
          return (
            <section class="kr-section" aria-labelledby={`aanbeveling-${number}`}>
              <h2 id={`aanbeveling-${number}`}>
                {t('head', { number })}: {told(entry.recommendation.title, lang)}
              </h2>
              {entry.answers.length > 0 ? (
                <Facts facts={[{ term: t('body'), value: entry.answers.at(-1)?.body ?? '', block: true }]} />
              ) : (
                <Form form={key}>
                  <Hidden name="number" value={number} />
                  <Select form={key} name="body" label={t('body')} empty={t('choose')} options={options} />
                  <p class="kr-buttons">
                    <Button type="submit" kind="second">
                      {t('button')}
                    </Button>
                  </p>
                </Form>
              )}
            </section>
          )
        })}
      </WorkSheet>
    )
  },
  post: ({ work, as, input }) => address(work, as, input),
  redirect: (params) => to(at.bodies, params),
  said: ['Het orgaan is bewaard.', 'The body was saved.'],
})
