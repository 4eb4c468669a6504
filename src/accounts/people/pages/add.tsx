import { Choices } from '../../../kit/ui/components/choices.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { asAdministrator } from '../../proof.ts'
import { langWords } from '../../texts.ts'
import { NewPerson } from '../../types.ts'
import { startingWith } from '../../views.tsx'
import { addPerson } from '../actions.ts'
import { AdministratorSheet } from '../views.tsx'

const texts = {
  title: ['Voeg iemand toe', 'Add somebody'],
  why: [
    'Deze persoon krijgt een mail dat inloggen kan. Een functie of rol geef je daarna.',
    'This person gets a mail that signing in is possible. You give an office or role after that.',
  ],
  name: ['Naam', 'Name'],
  email: ['Mailadres', 'Email address'],
  lang: ['In welke taal sturen we mails?', 'In which language do we send mails?'],
  nl: langWords.nl,
  en: langWords.en,
  button: ['Voeg toe en stuur de mail', 'Add and send the mail'],
} as const

export const add = page({
  path: at.addPerson,
  guard: asAdministrator,
  texts,
  input: NewPerson,
  get({ t, form }) {
    const shown = startingWith(form, { lang: 'nl' })
    const languages = (['nl', 'en'] as const).map((value) => ({ value, label: t(value) }))
    return (
      <AdministratorSheet title={t('title')} form={form} trail={[{ label: t('title') }]}>
        <p>{t('why')}</p>
        <Form form={form}>
          <Field form={shown} name="name" label={t('name')} autocomplete="off" />
          <Field form={shown} name="email" type="email" label={t('email')} autocomplete="off" />
          <Choices form={shown} name="lang" label={t('lang')} options={languages} />
          <Submit>{t('button')}</Submit>
        </Form>
      </AdministratorSheet>
    )
  },
  post: ({ work, as, input }) => addPerson(work, as, input),
  redirect: (_params, person) => to(at.person, { person }),
  said: ['Toegevoegd. De mail is onderweg.', 'Added. The mail is on its way.'],
})
