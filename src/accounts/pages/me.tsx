import { Section } from '../../kit/ui/components/blocks.tsx'
import { Button } from '../../kit/ui/components/button.tsx'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { Field } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { PlainSheet } from '../../kit/web/sheets.tsx'
import { changeDetails } from '../actions.ts'
import { at } from '../addresses.ts'
import { asPerson, notYours } from '../proof.ts'
import { factorsOf, officesOf, person } from '../queries.ts'
import { hasFactor, startPath } from '../rules.ts'
import { langWords } from '../texts.ts'
import { OwnDetails } from '../types.ts'
import { startingWith } from '../views.tsx'

const texts = {
  ...langWords,
  title: ['Mijn gegevens', 'My details'],
  name: ['Je naam', 'Your name'],
  phone: ['Je telefoonnummer', 'Your phone number'],
  phoneHint: [
    'Alleen om je te bellen als er iets is met een afspraak.',
    'Only to call you when something is up with an appointment.',
  ],
  save: ['Bewaar', 'Save'],
  signIn: ['Hoe je inlogt', 'How you sign in'],
  email: ['Mailadres', 'Email address'],
  noEmail: ['Geen', 'None'],
  ways: ['Verander hoe je inlogt', 'Change how you sign in'],
  factor: ['Tweede bewijs', 'Second factor'],
  set: ['Ingesteld', 'Set up'],
  notSet: ['Niet ingesteld', 'Not set up'],
  panels: ['Naar je panels', 'To your panels'],
  work: ['Mensen en organisatie beheren', 'Manage people and the organisation'],
  out: ['Uitloggen', 'Sign out'],
} as const

export const me = page({
  path: at.me,
  guard: asPerson,
  texts,
  input: OwnDetails,
  async get({ work, as, t, form }) {
    const known = await person(work, as.person)
    if (!known) return notYours()
    const administrator = (await officesOf(work, known.id)).includes('administrator')
    const set = hasFactor(await factorsOf(work, known))
    const shown = startingWith(form, { name: known.name, phone: known.phone ?? '', lang: known.lang })
    const languages = (['nl', 'en'] as const).map((value) => ({ value, label: t(value) }))
    return (
      <PlainSheet title={t('title')} form={form}>
        <p>
          <GoLink to={startPath}>{t('panels')}</GoLink>
        </p>
        {administrator ? (
          <p>
            <GoLink to={at.people.path}>{t('work')}</GoLink>
          </p>
        ) : null}
        <Form form={form}>
          <Field form={shown} name="name" label={t('name')} autocomplete="name" />
          <Field
            form={shown}
            name="phone"
            type="tel"
            label={t('phone')}
            hint={t('phoneHint')}
            autocomplete="tel"
            width="w12"
            optional
          />
          <Choices form={shown} name="lang" label={t('lang')} options={languages} />
          <Submit>{t('save')}</Submit>
        </Form>
        <Section id="inloggen" head={t('signIn')}>
          <Facts
            facts={[
              { term: t('email'), value: known.email ?? t('noEmail'), block: true },
              { term: t('factor'), value: set ? t('set') : t('notSet'), block: true },
            ]}
          />
          <p>
            <GoLink to={at.factors.path}>{t('ways')}</GoLink>
          </p>
          <Form action={at.signOut.path}>
            <Button kind="second">{t('out')}</Button>
          </Form>
        </Section>
      </PlainSheet>
    )
  },
  post: ({ work, as, input }) => changeDetails(work, as, input),
  said: ['Je gegevens zijn bewaard.', 'Your details were saved.'],
})
