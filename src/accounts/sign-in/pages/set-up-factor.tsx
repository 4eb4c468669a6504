import { z } from 'zod'
import { Code } from '../../../kit/ui/components/blocks.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { valueIn } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { GoLink } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { at } from '../../addresses.ts'
import { asHerself, notYours } from '../../proof.ts'
import { organisation, person } from '../../queries.ts'
import { ownPath } from '../../rules.ts'
import { codeTexts } from '../../texts.ts'
import { sixDigits } from '../../types.ts'
import { offered, setUpFactor as setUp } from '../actions.ts'
import { appAddress } from '../rules.ts'
import { QrCode } from '../views.tsx'

const texts = {
  ...codeTexts,
  title: ['Stel je tweede bewijs in', 'Set up your second factor'],
  app: [
    'Zet een app op je telefoon die codes geeft, bijvoorbeeld Aegis, FreeOTP of 2FAS. Een wachtwoordkluis kan het ook.',
    'Put an app on your phone that gives codes, such as Aegis, FreeOTP or 2FAS. A password manager can do it too.',
  ],
  scan: ['Lees deze code in met de app.', 'Scan this code with the app.'],
  picture: ['Code voor de app', 'Code for the app'],
  typed: [
    'Lukt dat niet? Kies in de app voor zelf invullen en typ dit over:',
    'Does that not work? Choose to enter it yourself in the app and type this:',
  ],
  hint: ['De app laat nu zes cijfers zien. Vul die hier in.', 'The app now shows six digits. Enter them here.'],
  button: ['Stel in', 'Set up'],
  passkey: ['Liever een passkey? Met je vinger, gezicht of pincode', 'Rather a passkey? With your finger, face or PIN'],
} as const

export const setUpFactor = page({
  path: at.setUpFactor,
  guard: asHerself,
  texts,
  query: ['next'],
  limit: { name: 'set-up-factor', attempts: 60, minutes: 15 },
  input: z.object({ code: sixDigits(), next: z.string().default('') }),
  async get({ work, as, t, form, query, visitor }) {
    const known = await person(work, as.person)
    if (!known || !visitor) return notYours()
    const next = valueIn(form, 'next') || (query.next ?? '')
    const { name } = await organisation(work)
    const names = { issuer: name, label: known.email ?? known.name }
    const { uri, typed } = appAddress(offered(visitor.session, known), names)
    return (
      <PlainSheet title={t('title')} form={form}>
        <p>
          <GoLink to={to(at.addPasskey, {}, { next })}>{t('passkey')}</GoLink>
        </p>
        <p>{t('app')}</p>
        <p>{t('scan')}</p>
        <QrCode text={uri} label={t('picture')} />
        <p>
          {t('typed')} <Code>{typed}</Code>
        </p>
        <Form form={form} hidden={{ next }}>
          <Field
            form={form}
            name="code"
            label={t('code')}
            hint={t('hint')}
            inputmode="numeric"
            autocomplete="one-time-code"
            width="w8"
            code
          />
          <Submit>{t('button')}</Submit>
        </Form>
      </PlainSheet>
    )
  },
  async post({ work, as, input, visitor, cookies }) {
    const opened = await setUp(work, as, { session: visitor?.session ?? '', code: input.code })
    cookies.session(opened.token, opened.days)
    return input.next
  },
  redirect: (_params, next) => ownPath(next),
  said: ['Je tweede bewijs is ingesteld.', 'Your second factor has been set up.'],
})
