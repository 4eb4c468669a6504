import type { z } from 'zod'
import { asAdministratorAfresh } from '../../accounts/proof.ts'
import type { T } from '../../kit/texts/texts.ts'
import { Field, TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { email, emptyForm, type FormState, text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { OfficeSheet } from '../../kit/web/sheets.tsx'
import { open } from '../actions.ts'
import { at } from '../addresses.ts'
import { NewPanel } from '../types.ts'

const texts = {
  role: ['Beheerder', 'Administrator'],
  menu: ['Overzicht', 'Overview'],
  title: ['Nieuw panel', 'New panel'],
  why: [
    'De procesleider krijgt dit panel in beheer. Daarna zie jij er niet meer in.',
    'The process lead gets this panel to run. After that you no longer look into it.',
  ],
  name: ['Naam van het panel', 'Name of the panel'],
  nameHint: ['Kort, zoals "Jaarwisseling Voorbeeldstad".', 'Short, such as "New Year Voorbeeldstad".'],
  nameEn: ['Naam in het Engels', 'Name in English'],
  question: ['De vraag, in gewone taal', 'The question, in plain language'],
  questionEn: ['De vraag in het Engels', 'The question in English'],
  area: ['Plaats of gebied', 'Place or area'],
  lead: ['Naam van de procesleider', 'Name of the process lead'],
  leadEmail: ['E-mailadres van de procesleider', 'Email address of the process lead'],
  button: ['Maak het panel', 'Make the panel'],
} as const

function NewPanelForm({ form, t }: { form: FormState; t: T<typeof texts> }) {
  return (
    <OfficeSheet title={t('title')} form={form} role={t('role')} menu={[{ to: at.overview.path, label: t('menu') }]}>
      <p>{t('why')}</p>
      <Form form={form}>
        <Field form={form} name="title" label={t('name')} hint={t('nameHint')} />
        <Field form={form} name="titleEn" label={t('nameEn')} optional />
        <TextArea form={form} name="question" label={t('question')} rows={2} />
        <TextArea form={form} name="questionEn" label={t('questionEn')} rows={2} optional />
        <Field form={form} name="area" label={t('area')} width="w12" />
        <Field form={form} name="lead" label={t('lead')} width="w12" />
        <Field form={form} name="leadEmail" type="email" label={t('leadEmail')} width="w12" />
        <Submit>{t('button')}</Submit>
      </Form>
    </OfficeSheet>
  )
}

export const newPanel = page({
  path: at.newPanel,
  guard: asAdministratorAfresh,
  texts,
  input: NewPanel.extend({ lead: text(120), leadEmail: email() }) satisfies z.ZodType,
  query: ['vraag'],
  get: ({ t, form: sent, query }) => {
    const begun = query.vraag && sent === emptyForm ? { values: { question: query.vraag }, errors: [] } : sent
    return <NewPanelForm form={begun} t={t} />
  },
  post: ({ work, as, input: { lead, leadEmail, ...facts } }) =>
    open(work, as, { ...facts, lead: { name: lead, email: leadEmail } }),
  redirect: () => to(at.overview),
  said: ['Het panel is gemaakt. De procesleider kan aan het werk.', 'The panel is made. The process lead can start.'],
})
