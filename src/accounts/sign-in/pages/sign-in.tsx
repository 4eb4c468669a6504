import { z } from 'zod'
import { Field } from '../../../kit/ui/components/field.tsx'
import { valueIn } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { email } from '../../../kit/web/forms.ts'
import { anybody, page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { at } from '../../addresses.ts'
import { askSignIn } from '../actions.ts'

const texts = {
  title: ['Inloggen', 'Sign in'],
  how: [
    'Je hebt geen wachtwoord nodig. We sturen je een mail met een link en een code.',
    'You need no password. We send you a mail with a link and a code.',
  ],
  again: [
    'Je bent ingelogd als {name}. Voor wat je nu wilt doen vragen we het nog een keer.',
    'You are signed in as {name}. For what you want to do now we ask it once more.',
  ],
  email: ['Je mailadres', 'Your email address'],
  hint: ['Het adres waarop je onze mails krijgt.', 'The address at which you get our mails.'],
  button: ['Stuur mij een mail', 'Send me a mail'],
} as const

/** The same answer for every address, known or not. Many people may sit behind one address of the network. */
export const signIn = page({
  path: at.signIn,
  guard: anybody,
  texts,
  query: ['next'],
  limit: { name: 'sign-in', attempts: 60, minutes: 15 },
  input: z.object({ email: email(), next: z.string().default('') }),
  get: ({ t, form, query, visitor }) => (
    <PlainSheet title={t('title')} form={form}>
      {visitor && query.next ? <p>{t('again', { name: visitor.name })}</p> : null}
      <p>{t('how')}</p>
      <Form form={form} hidden={{ next: valueIn(form, 'next') || (query.next ?? '') }}>
        <Field form={form} name="email" type="email" label={t('email')} hint={t('hint')} autocomplete="email" />
        <Submit>{t('button')}</Submit>
      </Form>
    </PlainSheet>
  ),
  post: ({ work, input, lang }) => askSignIn(work, { ...input, lang }),
  redirect: (_params, asked) => to(at.signInCode, {}, { aanvraag: asked.id }),
})
