/** The form itself, what is wrong with it, and its buttons. */
import type { PropsWithChildren } from 'hono/jsx'
import { plural, speak } from '../../texts/texts.ts'
import { inLang } from '../../web/addresses.ts'
import { useLang } from '../language.tsx'
import { ownPath } from '../safe-url.ts'
import { Button, type ButtonProps } from './button.tsx'
import { type FormState, fieldId } from './form.ts'
import { Icon } from './icon.tsx'

const texts = {
  one: ['Er is nog één ding nodig', 'One more thing is needed'],
  more: ['Er zijn nog {n} dingen nodig', '{n} more things are needed'],
  kept: ['Wat je invulde is bewaard.', 'What you filled in has been kept.'],
} as const

/** Beside a field the text follows "Fout:"; here it stands alone. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is wrong, on top of the form: each error leads to its field. Errors about the whole form are plain sentences. */
export function ErrorSummary({ form }: { form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (form.errors.length === 0) return null
  return (
    <section class="kr-summary" id="fouten" role="alert" tabindex={-1} autofocus aria-labelledby="fouten-kop">
      <h2 id="fouten-kop">{plural(texts.one, texts.more, form.errors.length, lang)}</h2>
      <p>{t('kept')}</p>
      <ul class="kr-list">
        {form.errors.map((error) => (
          <li>
            {error.field === '' ? (
              <strong>{sentence(error.text)}</strong>
            ) : (
              <a href={`#${fieldId(error.field, form)}`}>{sentence(error.text)}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A value that goes along unseen. */
export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

export interface FormBlockProps {
  /** An own path without language; empty sends to the page itself. */
  action?: string
  method?: 'post' | 'get'
  /** Shows the error summary above the fields. */
  form?: FormState
  /** Values that go along unseen: token, idempotency key, version seen. */
  hidden?: Readonly<Record<string, string>>
  files?: boolean
  /** The id of the region that a script may replace with the answer. */
  region?: string
  label?: string
}

export function FormBlock(props: PropsWithChildren<FormBlockProps>) {
  const { action, method = 'post', form, hidden = {}, files = false, region, label, children } = props
  const lang = useLang()
  return (
    <form
      class="kr-form"
      method={method}
      action={action ? inLang(ownPath(action), lang) : undefined}
      enctype={files ? 'multipart/form-data' : undefined}
      data-region={region}
      aria-label={label}
      novalidate
    >
      {Object.entries(hidden).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      {form ? <ErrorSummary form={form} /> : null}
      {children}
    </form>
  )
}

/** The button that sends the form. */
export const Submit = (props: PropsWithChildren<Omit<ButtonProps, 'type'>>) => (
  <div class="kr-buttons">
    <Button {...props} type="submit" />
  </div>
)

/** Why something cannot be done now; its id goes to `Button disabledBecause`. */
export const Reason = ({ id, children }: PropsWithChildren<{ id: string }>) => (
  <p class="kr-reason" id={id}>
    <Icon name="lock" />
    <span>{children}</span>
  </p>
)
