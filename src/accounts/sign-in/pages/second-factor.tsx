import { z } from 'zod'
import { speak } from '../../../kit/texts/texts.ts'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { valueIn } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { emptyForm, type FormState } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { at } from '../../addresses.ts'
import { DeviceForm } from '../../factors/views.tsx'
import { asPerson } from '../../proof.ts'
import { factorsOf, person } from '../../queries.ts'
import { hasFactor, ownPath } from '../../rules.ts'
import { codeTexts } from '../../texts.ts'
import { sixDigits } from '../../types.ts'
import { giveFactor } from '../actions.ts'

const texts = {
  ...codeTexts,
  title: ['Je tweede bewijs', 'Your second factor'],
  why: [
    'Hier kun je bij gegevens van anderen. Daarom vragen we nog een bewijs dat jij het bent.',
    'From here you can reach what others entrusted to us. So we ask for a further proof that it is you.',
  ],
  button: ['Ga verder', 'Continue'],
  passkey: ['Gebruik je passkey', 'Use your passkey'],
  or: ['Of met een code uit je app', 'Or with a code from your app'],
  lost: [
    'Kun je er niet meer bij? Vraag een beheerder om je tweede bewijs weg te halen. Daarna stel je een nieuw in.',
    'Can you not reach it any more? Ask an administrator to take your second factor away. Then you set up a new one.',
  ],
  missing: [
    'Voor dit werk heb je een tweede bewijs nodig: een passkey, of een app op je telefoon die codes geeft. Je hebt er nog geen ingesteld.',
    'This work asks for a second factor: a passkey, or an app on your phone that gives codes. You have not set one up yet.',
  ],
  setUp: ['Stel je tweede bewijs in', 'Set up your second factor'],
} as const

/** The six digits of the app. */
function CodeForm({ form, next }: { form: FormState; next: string }) {
  const t = speak(texts, useLang())
  return (
    <Form form={form} hidden={{ next }}>
      <Field
        form={form}
        name="code"
        label={t('code')}
        inputmode="numeric"
        autocomplete="one-time-code"
        width="w8"
        code
      />
      <Submit>{t('button')}</Submit>
    </Form>
  )
}

export const secondFactor = page({
  path: at.secondFactor,
  guard: asPerson,
  texts,
  query: ['next'],
  limit: { name: 'second-factor', attempts: 120, minutes: 15 },
  input: z.object({ code: sixDigits(), next: z.string().default('') }),
  async get({ work, as, t, form, query }) {
    const next = valueIn(form, 'next') || (query.next ?? '')
    const known = await person(work, as.person)
    const factors = known && (await factorsOf(work, known))
    if (!factors || !hasFactor(factors))
      return (
        <PlainSheet title={t('title')}>
          <p>{t('missing')}</p>
          <p>
            <ButtonLink to={to(at.setUpFactor, {}, { next })}>{t('setUp')}</ButtonLink>
          </p>
        </PlainSheet>
      )
    return (
      <PlainSheet title={t('title')} form={form}>
        <p>{t('why')}</p>
        {factors.passkeys.length > 0 ? (
          <DeviceForm
            purpose="give"
            action={at.givePasskey.path}
            ask={at.passkeyAsked.path}
            form={emptyForm}
            hidden={{ next }}
            button={t('passkey')}
          />
        ) : null}
        {factors.app && factors.passkeys.length > 0 ? <h2>{t('or')}</h2> : null}
        {factors.app ? <CodeForm form={form} next={next} /> : null}
        <p>{t('lost')}</p>
      </PlainSheet>
    )
  },
  async post({ work, as, input, visitor, cookies }) {
    const session = { session: visitor?.session ?? '', strong: visitor?.strongAt !== undefined }
    const given = await giveFactor(work, as, { ...session, code: input.code })
    if (isRefusal(given)) return given
    if (given) cookies.session(given.token, given.days)
    return input.next
  },
  redirect: (_params, next) => ownPath(isRefusal(next) ? '' : next),
})
