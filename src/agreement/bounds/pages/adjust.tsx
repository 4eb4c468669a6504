import { z } from 'zod'
import { say } from '../../../kit/texts/texts.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { Field, TextArea } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at as signing } from '../../../signing/addresses.ts'
import { seatOf, WorkSheet } from '../../check/views.tsx'
import { type BoundTerm, bounds, terms as policy } from '../../policy.ts'
import { termValue } from '../../prose/term-words.ts'
import { inForce } from '../../queries.ts'
import type { Terms } from '../../types.ts'
import { adjust as adjustIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { boundsOf } from '../rules.ts'

const texts = {
  title: ['Verschuif iets binnen de ruimte', 'Move something within its bounds'],
  lead: [
    'Deze afspraken mogen een stukje schuiven zonder nieuwe handtekening. De andere partij krijgt bericht en de openbare pagina laat het zien.',
    'These terms may move a little without a new signature. The other party is told and the public page shows it.',
  ],
  none: ['Er is nog geen afspraak die geldt', 'No agreement is in force yet'],
  noneWhy: [
    'Eerst tekent iedereen. Daarna kan er iets schuiven.',
    'First everybody signs. After that something can move.',
  ],
  term: ['Afspraak', 'Term'],
  now: ['Nu', 'Now'],
  least: ['Niet minder of eerder dan', 'No less or earlier than'],
  most: ['Niet meer of later dan', 'No more or later than'],
  which: ['Wat verschuift?', 'What moves?'],
  value: ['Wordt', 'Becomes'],
  valueHint: ['Een getal, een bedrag, of een dag als 2027-03-06.', 'A number, an amount, or a day such as 2027-03-06.'],
  why: ['Waarom?', 'Why?'],
  button: ['Verschuif', 'Move'],
} as const
const keys = Object.keys(bounds) as [BoundTerm, ...BoundTerm[]]

export const adjust = page({
  path: at.adjust,
  guard: may('agreement.adjust'),
  texts,
  input: z.object({ term: z.enum(keys), value: text(40), why: text(500) }),
  async get({ work, as, t, lang, form }) {
    const [seat, force] = [await seatOf(work, as), await inForce(work, as.panel)]
    if (!force)
      return (
        <WorkSheet title={t('title')} seat={seat}>
          <Empty head={t('none')}>{t('noneWhy')}</Empty>
        </WorkSheet>
      )
    const shown = (key: BoundTerm, value: unknown) => termValue(key, { ...force.terms, [key]: value } as Terms, lang)
    return (
      <WorkSheet title={t('title')} form={form} seat={seat}>
        <p class="kr-lead">{t('lead')}</p>
        <Table
          caption={t('title')}
          captionHidden
          columns={[{ head: t('term') }, { head: t('now') }, { head: t('least') }, { head: t('most') }]}
          rows={keys.map((key) => {
            const { least, most } = boundsOf(key, force.content.terms)
            return [say(policy[key].label, lang), shown(key, force.terms[key]), shown(key, least), shown(key, most)]
          })}
        />
        <Section id="schuif" head={t('which')} rule>
          <Form form={form}>
            <Choices
              form={form}
              name="term"
              label={t('which')}
              options={keys.map((key) => ({ value: key, label: say(policy[key].label, lang) }))}
            />
            <Field form={form} name="value" label={t('value')} hint={t('valueHint')} width="w12" />
            <TextArea form={form} name="why" label={t('why')} rows={3} />
            <Submit>{t('button')}</Submit>
          </Form>
        </Section>
      </WorkSheet>
    )
  },
  post: ({ work, as, input }) => adjustIt(work, as, input),
  redirect: ({ panel }) => to(signing.public, { panel }),
  said: ['De afspraak is verschoven. De andere partij krijgt bericht.', 'The term was moved. The other party is told.'],
})
