import type { PropsWithChildren } from 'hono/jsx'
import { speak } from '../../kit/texts/texts.ts'
import { Dialog } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { inLang } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import type { FormState } from '../../kit/web/forms.ts'
import { at } from '../addresses.ts'
import type { Purpose } from '../types.ts'
import { party } from './queries.ts'

const texts = {
  here: [
    'Een passkey werkt met JavaScript, in een browser die passkeys kent, op {origin}.',
    'A passkey works with JavaScript, in a browser that knows passkeys, at {origin}.',
  ],
  failed: [
    'Het lukte niet, of je brak het af. Probeer het nog een keer.',
    'It did not work, or you stopped it. Please try again.',
  ],
} as const

interface Asked {
  purpose: Purpose
  /** Where the form goes, and where the browser asks what the device has to sign. */
  action: string
  ask: string
  form: FormState
  hidden?: Readonly<Record<string, string>>
  button: string
  kind?: 'primary' | 'second'
}

/** A form that a device fills in: shown by its script, where browser and address can do it; else it says what is needed. */
export function DeviceForm({ purpose, action, ask, form, hidden, button, kind, children }: PropsWithChildren<Asked>) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { id, origin } = party()
  return (
    <div class="kr-flow" data-passkey={purpose} data-ask={inLang(ask, lang)} data-party={id}>
      <p data-passkey-cannot>{t('here', { origin })}</p>
      <div data-passkey-can hidden>
        <Form action={action} form={form} hidden={{ ...hidden, answer: '' }}>
          {children}
          <div data-passkey-failed role="alert" hidden>
            <p class="kr-reason">{t('failed')}</p>
          </div>
          <Submit {...(kind ? { kind } : {})}>{button}</Submit>
        </Form>
      </div>
    </div>
  )
}

/** "Do you really remove this?", with a way back. */
export function RemoveFactor({ head, button, form }: { head: string; button: string; form: FormState }) {
  const t = speak(removing, useLang())
  const actions = (
    <>
      <Button kind="danger">{button}</Button>
      <ButtonLink kind="quiet" to={at.factors.path}>
        {t('keep')}
      </ButtonLink>
    </>
  )
  return (
    <Form form={form}>
      <Dialog head={head} actions={actions}>
        <p>{t('after')}</p>
      </Dialog>
    </Form>
  )
}
const removing = {
  after: [
    'Je kunt er daarna niet meer mee inloggen. Je krijgt er een mail over.',
    'After that you can no longer sign in with it. You get a mail about it.',
  ],
  keep: ['Laat het zo', 'Leave it'],
} as const
