import { AdministratorSheet } from '../../accounts/people/views.tsx'
import { asAdministrator } from '../../accounts/proof.ts'
import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { euros } from '../../kit/texts/money.ts'
import { speak } from '../../kit/texts/texts.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { Field } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { OutLink } from '../../kit/ui/link.tsx'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { addCap } from '../actions.ts'
import { at } from '../addresses.ts'
import { allCaps } from '../queries.ts'
import { NewCap } from '../types.ts'

const texts = {
  title: ['Normen voor de vergoeding', 'Norms for the fee'],
  lead: [
    'Tot deze bedragen blijft een vrijwilligersvergoeding onbelast. Ze gelden per persoon, voor alle panels en andere organisaties samen. Elk jaar heeft eigen normen; die van een ander jaar gelden niet.',
    'Up to these amounts a volunteer allowance stays untaxed. They hold for a person, over all panels and other organisations together. Each year has norms of its own; those of another year do not count.',
  ],
  missing: ['Van {year} staan er nog geen normen', 'There are no norms of {year} yet'],
  missingWhy: [
    'Zoek ze op bij de Belastingdienst en voer ze in met hun bron. Wat burgers verdienen wordt gewoon opgeschreven. Een betaalbestand wacht erop.',
    'Look them up at the tax office and enter them with their source. What citizens earn is written down as usual. A payment file waits for them.',
  ],
  table: ['Normen per jaar', 'Norms by year'],
  year: ['Jaar', 'Year'],
  hour: ['Per uur', 'Per hour'],
  young: ['Per uur, onder 21', 'Per hour, under 21'],
  month: ['Per maand', 'Per month'],
  yearly: ['Per jaar', 'Per year'],
  source: ['Bron', 'Source'],
  since: ['Sinds', 'Since'],
  corrected: ['{year}, vervangen', '{year}, replaced'],
  add: ['Voer normen van een jaar in', 'Enter norms of a year'],
  addWhy: [
    'Staat het jaar er al? Dan is dit een verbetering. De oude regel blijft zichtbaar.',
    'Is the year already there? Then this is a correction. The old row stays in sight.',
  ],
  amountHint: ['In euro’s, bijvoorbeeld 5,60.', 'In euros, for instance 5.60.'],
  sourceName: ['Waar staan deze normen?', 'Where do these norms stand?'],
  url: ['Webadres van de bron', 'Web address of the source'],
  button: ['Bewaar de normen', 'Keep the norms'],
  amount: ['schrijf een bedrag als 5,60 of 210', 'write an amount like 5.60 or 210'],
} as const

function Add({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  return (
    <Section id="invoeren" head={t('add')} intro={t('addWhy')} rule>
      <Form form={form}>
        <Field form={form} name="year" label={t('year')} inputmode="numeric" width="w4" />
        <Field form={form} name="hourCents" label={t('hour')} hint={t('amountHint')} inputmode="decimal" width="w8" />
        <Field form={form} name="under21Cents" label={t('young')} inputmode="decimal" width="w8" />
        <Field form={form} name="monthCents" label={t('month')} inputmode="decimal" width="w8" />
        <Field form={form} name="yearCents" label={t('yearly')} inputmode="decimal" width="w8" />
        <Field form={form} name="source" label={t('sourceName')} />
        <Field form={form} name="url" type="url" label={t('url')} />
        <Submit>{t('button')}</Submit>
      </Form>
    </Section>
  )
}

export const norms = page({
  path: at.norms,
  guard: asAdministrator,
  texts,
  input: NewCap,
  async get({ work, t, lang, form }) {
    const caps = await allCaps(work)
    const year = Number(dayOf(work.now).slice(0, 4))
    const newest = new Map(caps.toReversed().map((cap) => [cap.year, cap.id]))
    return (
      <AdministratorSheet title={t('title')} form={form}>
        <p class="kr-lead">{t('lead')}</p>
        {newest.has(year) ? null : (
          <Alert kind="soon" head={t('missing', { year })}>
            <p>{t('missingWhy')}</p>
          </Alert>
        )}
        <Table
          caption={t('table')}
          captionHidden
          columns={[
            { head: t('year') },
            ...[t('hour'), t('young'), t('month'), t('yearly')].map((head) => ({ head, numeric: true })),
            { head: t('source') },
            { head: t('since') },
          ]}
          rows={caps.map((cap) => [
            newest.get(cap.year) === cap.id ? String(cap.year) : t('corrected', { year: cap.year }),
            euros(cap.hourCents, lang),
            euros(cap.under21Cents, lang),
            euros(cap.monthCents, lang),
            euros(cap.yearCents, lang),
            <OutLink href={cap.url}>{cap.source}</OutLink>,
            longDate(dayOf(cap.addedAt), lang),
          ])}
        />
        <Add form={form} />
      </AdministratorSheet>
    )
  },
  post: async ({ work, as, input }) => {
    await addCap(work, as, input)
  },
  redirect: () => at.norms.path,
  said: ['De normen zijn bewaard.', 'The norms were kept.'],
})
