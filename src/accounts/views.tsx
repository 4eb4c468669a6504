import { speak } from '../kit/texts/texts.ts'
import { Field, TextArea } from '../kit/ui/components/field.tsx'
import { useLang } from '../kit/ui/language.tsx'
import type { FormState } from '../kit/web/forms.ts'
import { organisingTexts } from './texts.ts'

/** A form that begins with what is known; after an error it shows what was typed. */
export const startingWith = (form: FormState, known: FormState['values']): FormState =>
  form.errors.length > 0 ? form : { values: known, errors: [] }

/** Who organises: the four fields of first start and of the administrator. */
export function OrganisingFields({ form }: { form: FormState }) {
  const t = speak(organisingTexts, useLang())
  return (
    <>
      <Field form={form} name="name" label={t('name')} autocomplete="organization" />
      <Field form={form} name="phone" type="tel" label={t('phone')} hint={t('phoneHint')} width="w12" />
      <Field form={form} name="email" type="email" label={t('email')} />
      <TextArea form={form} name="address" label={t('address')} rows={3} />
    </>
  )
}
