import { z } from 'zod'
import { dayOf, longDate } from '../../../kit/texts/dates.ts'
import { say } from '../../../kit/texts/texts.ts'
import { Field } from '../../../kit/ui/components/field.tsx'
import { valueIn } from '../../../kit/ui/components/form.ts'
import { GoLink } from '../../../kit/ui/link.tsx'
import { optionalText } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { at } from '../../addresses.ts'
import { asHerself } from '../../proof.ts'
import { ownPath } from '../../rules.ts'
import { addPasskey as add } from '../actions.ts'
import { deviceAnswer } from '../types.ts'
import { DeviceForm } from '../views.tsx'

const texts = {
  title: ['Voeg een passkey toe', 'Add a passkey'],
  what: [
    'Een passkey is een sleutel op je telefoon, computer of sleutelhanger. Je gebruikt hem met je vinger, je gezicht of een pincode. Niemand kan hem overtypen of doorgeven.',
    'A passkey is a key on your phone, computer or key fob. You use it with your finger, your face or a PIN. Nobody can copy it by typing or pass it on.',
  ],
  name: ['Hoe noem je dit apparaat?', 'What do you call this device?'],
  hint: [
    'Zoals "laptop van het werk". Zo herken je het later.',
    'Such as "laptop at work". So that you know it later.',
  ],
  unnamed: ['Passkey van {day}', 'Passkey of {day}'],
  button: ['Maak de passkey', 'Make the passkey'],
  back: ['Terug naar hoe je inlogt', 'Back to how you sign in'],
} as const

export const addPasskey = page({
  path: at.addPasskey,
  guard: asHerself,
  texts,
  query: ['next'],
  limit: { name: 'add-passkey', attempts: 60, minutes: 15 },
  input: z.object({ name: optionalText(60).default(''), answer: deviceAnswer(), next: z.string().default('') }),
  get: ({ t, form, query }) => (
    <PlainSheet title={t('title')} form={form}>
      <p>{t('what')}</p>
      <DeviceForm
        purpose="add"
        action={at.addPasskey.path}
        ask={at.passkeyOffered.path}
        form={form}
        hidden={{ next: valueIn(form, 'next') || (query.next ?? '') }}
        button={t('button')}
      >
        <Field form={form} name="name" label={t('name')} hint={t('hint')} autocomplete="off" optional />
      </DeviceForm>
      <p>
        <GoLink back to={at.factors.path}>
          {t('back')}
        </GoLink>
      </p>
    </PlainSheet>
  ),
  async post({ work, as, input, lang, visitor, cookies }) {
    const name = input.name || say(texts.unnamed, lang, { day: longDate(dayOf(work.now), lang) })
    const opened = await add(work, as, { session: visitor?.session ?? '', answer: input.answer, name })
    if (isRefusal(opened)) return opened
    cookies.session(opened.token, opened.days)
    return input.next || at.factors.path
  },
  redirect: (_params, next) => ownPath(isRefusal(next) ? '' : next),
  said: ['Je passkey is toegevoegd.', 'Your passkey was added.'],
})
