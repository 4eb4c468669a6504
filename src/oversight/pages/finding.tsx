import { z } from 'zod'
import { longDate } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText, text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { find } from '../actions.ts'
import { at } from '../addresses.ts'
import { watchedOf } from '../queries.ts'
import { findable, termOf } from '../rules.ts'
import { keptWords } from '../texts.ts'
import { kepts } from '../types.ts'
import { Findings } from '../views.tsx'

const texts = {
  title: ['Jouw bevinding bij een termijn van de partner', 'Your finding at a term of the partner'],
  lead: [
    'Bij elke termijn zegt de stichting wat was afgesproken en wat is gedaan. Dit staat met je naam op de pagina van het panel en verandert niet meer.',
    'At each term the foundation says what was agreed and what was done. This stands with your name on the page of the panel and does not change.',
  ],
  none: ['Er is nu geen bevinding te maken', 'There is no finding to make now'],
  noneWhy: [
    'Dat kan vanaf de dag na een termijn van de partner.',
    'That can be done from the day after a term of the partner.',
  ],
  term: ['Over welke termijn?', 'On which term?'],
  answers: ['Het antwoord, uiterlijk {day}', 'The answer, by {day}'],
  report: ['Het bericht, uiterlijk {day}', 'The report, by {day}'],
  says: ['Is de afspraak nagekomen?', 'Was the promise kept?'],
  why: ['Wat was afgesproken, en wat is gedaan?', 'What was agreed, and what was done?'],
  whyHint: ['In ten minste 20 letters.', 'In Dutch, in at least 20 letters.'],
  whyEn: ['In het Engels', 'In English'],
  button: ['Stel vast', 'Make the finding'],
  earlier: ['Eerdere bevindingen', 'Earlier findings'],
} as const

export const finding = page({
  path: at.finding,
  guard: may('oversight.find'),
  texts,
  input: z.object({ term: z.uuid(), says: z.enum(kepts), why: text(3000), whyEn: optionalText(3000).default('') }),
  async get({ work, as, t, lang, form }) {
    const dossier = await watchedOf(work, as.panel)
    const open = dossier ? findable(dossier) : []
    const options = open.map((one) => {
      const day = longDate((dossier && termOf(dossier, one.nth)?.dueOn) ?? one.dueOn ?? '', lang)
      return { value: one.id, label: t(one.nth === 1 ? 'answers' : 'report', { day }) }
    })
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        {open.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <p class="kr-measure">{t('lead')}</p>
            <Form form={form}>
              <Choices form={form} name="term" label={t('term')} options={options} />
              <Choices
                form={form}
                name="says"
                label={t('says')}
                options={kepts.map((value) => ({ value, label: say(keptWords[value], lang) }))}
              />
              <TextArea form={form} name="why" label={t('why')} hint={t('whyHint')} rows={5} />
              <TextArea form={form} name="whyEn" label={t('whyEn')} rows={4} optional />
              <Submit>{t('button')}</Submit>
            </Form>
          </>
        )}
        {dossier && dossier.findings.length > 0 ? (
          <Section id="eerder" head={t('earlier')} rule>
            <Findings findings={dossier.findings} />
          </Section>
        ) : null}
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => find(work, as, input),
  redirect: (params) => to(at.oversight, params),
  said: ['Je bevinding is openbaar.', 'Your finding is public.'],
})
