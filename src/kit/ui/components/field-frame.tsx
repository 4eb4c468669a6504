/** The frame of every field: label, hint, error, control, in that order. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { errorOf, type FormState, fieldId } from './form.ts'
import { Icon } from './icon.tsx'

const texts = {
  error: ['Fout:', 'Error:'],
  optional: ['(hoeft niet)', '(optional)'],
} as const

export interface FieldProps {
  form: FormState
  name: string
  label: string
  hint?: Child
  /** Adds "(hoeft niet)" to the label. What is not marked so, must be filled in. */
  optional?: boolean
}

/** The message beside a field. */
export function FieldMessage({ form, name }: { form: FormState; name: string }) {
  const t = speak(texts, useLang())
  const error = errorOf(form, name)
  if (error === undefined) return null
  return (
    <p class="utrecht-form-field-error-message kr-error" id={`${fieldId(name, form)}-fout`}>
      <Icon name="error" />
      <span>
        {t('error')} {error}
      </span>
    </p>
  )
}

export const FieldHint = ({ form, name, children }: PropsWithChildren<{ form: FormState; name: string }>) =>
  children ? (
    <div class="utrecht-form-field-description kr-hint" id={`${fieldId(name, form)}-uitleg`}>
      {children}
    </div>
  ) : null

/** "(hoeft niet)" behind a label. */
export function Optional({ show }: { show: boolean }) {
  const t = speak(texts, useLang())
  return show ? <span class="kr-optional"> {t('optional')}</span> : null
}

/** A label with its control. */
export function FieldFrame({ form, name, label, hint, optional = false, children }: PropsWithChildren<FieldProps>) {
  const wrong = errorOf(form, name) !== undefined
  return (
    <div class={`utrecht-form-field kr-field${wrong ? ' utrecht-form-field--invalid is-error' : ''}`}>
      <label class="utrecht-form-label kr-label" for={fieldId(name, form)}>
        {label}
        <Optional show={optional} />
      </label>
      <FieldHint form={form} name={name}>
        {hint}
      </FieldHint>
      <FieldMessage form={form} name={name} />
      {children}
    </div>
  )
}
