import { z } from 'zod'
import { Field } from '../../../kit/ui/components/field.tsx'
import { valueIn } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { GoLink } from '../../../kit/ui/link.tsx'
import { Form } from '../../../kit/web/form.tsx'
import { anybody, page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { at } from '../../addresses.ts'
import { signInMinutes } from '../../policy.ts'
import { codeTexts } from '../../texts.ts'
import { sixDigits } from '../../types.ts'
import { signInByCode } from '../actions.ts'
import { afterSignIn } from '../views.tsx'

const texts = {
  ...codeTexts,
  title: ['Kijk in je mail', 'Look in your mail'],
  sent: [
    'Kennen we je mailadres, dan krijg je binnen een paar minuten een mail. Klik op de link in die mail, of vul hier de code in.',
    'If we know your email address, you get a mail within a few minutes. Follow the link in it, or enter the code here.',
  ],
  hint: [
    'De code staat in de mail en werkt {minutes} minuten.',
    'The code is in the mail and works for {minutes} minutes.',
  ],
  button: ['Log in', 'Sign in'],
  none: [
    'Geen mail gekregen? Kijk bij de ongewenste mail, en of je het goede adres hebt ingevuld.',
    'No mail? Look in your spam folder, and whether you entered the right address.',
  ],
  again: ['Vraag een nieuwe mail', 'Ask for a new mail'],
} as const

const nobody = '00000000-0000-0000-0000-000000000000'

export const signInCode = page({
  path: at.signInCode,
  guard: anybody,
  texts,
  query: ['aanvraag'],
  limit: { name: 'sign-in-code', attempts: 120, minutes: 15 },
  input: z.object({ aanvraag: z.uuid().catch(nobody), code: sixDigits() }),
  get: ({ t, form, query }) => (
    <PlainSheet title={t('title')} form={form}>
      <p>{t('sent')}</p>
      <Form form={form} hidden={{ aanvraag: valueIn(form, 'aanvraag') || (query.aanvraag ?? '') }}>
        <Field
          form={form}
          name="code"
          label={t('code')}
          hint={t('hint', { minutes: signInMinutes })}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="w8"
          code
        />
        <Submit>{t('button')}</Submit>
      </Form>
      <p>{t('none')}</p>
      <p>
        <GoLink to={at.signIn.path}>{t('again')}</GoLink>
      </p>
    </PlainSheet>
  ),
  async post({ work, input, cookies, visitor }) {
    const opened = await signInByCode(work, { id: input.aanvraag, code: input.code }, visitor?.session)
    if (!isRefusal(opened)) cookies.session(opened.token, opened.days)
    return opened
  },
  redirect: (_params, opened) => (isRefusal(opened) ? at.signInCode.path : afterSignIn(opened)),
})
