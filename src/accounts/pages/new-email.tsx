import { z } from 'zod'
import { Field } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { Form } from '../../kit/web/form.tsx'
import { email } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { PlainSheet } from '../../kit/web/sheets.tsx'
import { askNewEmail } from '../actions.ts'
import { at } from '../addresses.ts'
import { asHerself } from '../proof.ts'
import { person } from '../queries.ts'

const texts = {
  title: ['Verander je mailadres', 'Change your email address'],
  now: ['Nu is het {email}.', 'It is {email} now.'],
  how: [
    'We sturen een link naar het nieuwe adres. Pas als je die gebruikt, verandert er iets. Je oude adres krijgt daarna bericht.',
    'We send a link to the new address. Nothing changes until you use it. Your old address is then told.',
  ],
  email: ['Je nieuwe mailadres', 'Your new email address'],
  button: ['Stuur de link', 'Send the link'],
  back: ['Terug naar mijn gegevens', 'Back to my details'],
} as const

export const newEmail = page({
  path: at.newEmail,
  guard: asHerself,
  texts,
  limit: { name: 'new-email', attempts: 20, minutes: 60 },
  input: z.object({ email: email() }),
  async get({ work, as, t, form }) {
    const now = (await person(work, as.person))?.email
    return (
      <PlainSheet title={t('title')} form={form}>
        {now ? <p>{t('now', { email: now })}</p> : null}
        <p>{t('how')}</p>
        <Form form={form}>
          <Field form={form} name="email" type="email" label={t('email')} autocomplete="email" />
          <Submit>{t('button')}</Submit>
        </Form>
        <p>
          <GoLink back to={at.me.path}>
            {t('back')}
          </GoLink>
        </p>
      </PlainSheet>
    )
  },
  post: ({ work, as, input }) => askNewEmail(work, as, input),
  redirect: () => at.me.path,
  said: [
    'Kijk in de mail van je nieuwe adres, en gebruik de link die daar staat.',
    'Look in the mail of your new address, and use the link in it.',
  ],
})
