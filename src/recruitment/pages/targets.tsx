import { z } from 'zod'
import { Code, Details, Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { setTargets } from '../actions.ts'
import { at } from '../addresses.ts'
import { featuresOf, recruitmentOf, termsOf } from '../queries.ts'
import { asCsv, asTargets, isPlan } from '../rules.ts'
import { RecruitmentSheet, Targets } from '../views.tsx'

const texts = {
  title: ['Doelen per kenmerk', 'Targets per feature'],
  lead: [
    'Hoeveel plekken gaan naar wie, zodat het panel op het gebied lijkt. Per kenmerk zijn het samen {seats} plekken. De kenmerken staan in de overeenkomst: {strata}.',
    'How many seats go to whom, so that the panel resembles the area. Each feature adds up to {seats} seats. The features are in the agreement: {strata}.',
  ],
  noTerms: ['Er is nog geen vaste overeenkomst', 'There is no fixed agreement yet'],
  noTermsWhy: [
    'Daarin staan de plekken en de kenmerken. Maak die eerst.',
    'It holds the seats and the features. Make that first.',
  ],
  now: ['Zo staan de doelen er nu', 'The targets as they stand'],
  none: ['Nog geen doelen.', 'No targets yet.'],
  change: ['Typ of plak de doelen', 'Type or paste the targets'],
  csv: ['Eén categorie per regel', 'One category a line'],
  hint: [
    'Kenmerk; categorie; plekken; minimum; maximum; aandeel van de bevolking; naam in het Engels. De laatste twee mogen leeg blijven. Plakken uit een rekenblad kan ook.',
    'Feature; category; seats; minimum; maximum; share of the population; name in English. The last two may stay empty. Pasting from a spreadsheet works too.',
  ],
  sample: ['Een voorbeeld', 'An example'],
  fixed: ['Aanmelden is open: deze doelen liggen vast.', 'Registration is open: these targets are fixed.'],
  button: ['Bewaar de doelen', 'Keep the targets'],
} as const
const sample = 'leeftijd; 16 tot 34 jaar; 8; 7; 9; 33,2; 16 to 34\nleeftijd; 35 tot 64 jaar; 10; 9; 11; 41,5; 35 to 64'

export const targets = page({
  path: at.targets,
  guard: may('recruitment.plan'),
  texts,
  input: z.object({ csv: text(20_000) }),
  async get({ work, as, t, form }) {
    const [terms, features] = [await termsOf(work, as.panel), await featuresOf(work, as.panel)]
    const it = await recruitmentOf(work, as.panel)
    const filled = Object.keys(form.values).length > 0 ? form : { ...form, values: { csv: asCsv(asTargets(features)) } }
    return (
      <RecruitmentSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role}>
        {terms ? (
          <p class="kr-lead">{t('lead', { seats: terms.citizenSeats, strata: terms.strata.join(', ') })}</p>
        ) : (
          <Empty head={t('noTerms')}>
            <p>{t('noTermsWhy')}</p>
          </Empty>
        )}
        <Section id="doelen" head={t('now')} rule>
          {features.length === 0 ? <p>{t('none')}</p> : <Targets caption={t('now')} features={features} />}
        </Section>
        {isPlan(it) && terms ? (
          <Section id="wijzig" head={t('change')} rule>
            <Form form={form}>
              <TextArea form={filled} name="csv" label={t('csv')} hint={t('hint')} rows={14} />
              <Details summary={t('sample')}>
                <Code block>{sample}</Code>
              </Details>
              <Submit>{t('button')}</Submit>
            </Form>
          </Section>
        ) : (
          <p>{isPlan(it) ? null : t('fixed')}</p>
        )}
      </RecruitmentSheet>
    )
  },
  post: ({ work, as, input }) => setTargets(work, as, input.csv),
  redirect: (params) => to(at.targets, params),
  said: ['De doelen zijn bewaard.', 'The targets were kept.'],
})
