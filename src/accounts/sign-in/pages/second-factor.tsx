import { z } from 'zod'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { valueIn } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { at } from '../../addresses.ts'
import { asPerson } from '../../proof.ts'
import { person } from '../../queries.ts'
import { ownPath } from '../../rules.ts'
import { codeTexts } from '../../texts.ts'
import { sixDigits } from '../../types.ts'
import { giveFactor } from '../actions.ts'

const texts = {
  ...codeTexts,
  title: ['Je tweede bewijs', 'Your second factor'],
  why: [
    'Hier kun je bij gegevens van anderen. Daarom vragen we een code uit de app op je telefoon.',
    'From here you can reach what others entrusted to us. So we ask for a code from the app on your phone.',
  ],
  button: ['Ga verder', 'Continue'],
  lost: [
    'Geen toegang meer tot de app? Vraag een beheerder om je tweede bewijs opnieuw in te stellen.',
    'No access to the app any more? Ask an administrator to reset your second factor.',
  ],
  missing: [
    'Voor dit werk heb je een tweede bewijs nodig: een app op je telefoon die codes geeft. Je hebt er nog geen ingesteld.',
    'This work asks for a second factor: an app on your phone that gives codes. You have not set one up yet.',
  ],
  setUp: ['Stel je tweede bewijs in', 'Set up your second factor'],
} as const

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
    if (!known?.totp)
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
