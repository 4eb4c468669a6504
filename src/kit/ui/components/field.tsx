/** Fields of one line, of more lines, of a choice from a list, a day, a file. */

import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { describedBy, errorOf, fieldId, valueIn } from './form.ts'

/** As wide as the answer: 2, 4, 8, 12 signs or so; `full` takes the column. */
export type FieldWidth = 'w2' | 'w4' | 'w8' | 'w12' | 'full'

const controlClass = (invalid: boolean, width: FieldWidth, code = false): string =>
  ['utrecht-textbox kr-input', `is-${width}`, invalid ? 'utrecht-textbox--invalid' : '', code ? 'is-code' : '']
    .filter(Boolean)
    .join(' ')

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'number' | 'password' | 'search' | 'url' | 'time'
  autocomplete?: string
  width?: FieldWidth
  inputmode?: 'numeric' | 'decimal' | 'text' | 'email' | 'tel'
  maxlength?: number
  /** Letters and digits that people copy from paper: mono, wide, no spelling check. */
  code?: boolean
  readonly?: boolean
  min?: string
  max?: string
  step?: string
}

/** One line. */
export function Field(props: TextFieldProps) {
  const { form, name, type = 'text', width = 'full', code = false } = props
  const wrong = errorOf(form, name) !== undefined
  return (
    <FieldFrame {...props}>
      <input
        class={controlClass(wrong, width, code)}
        id={fieldId(name, form)}
        name={name}
        type={type}
        value={type === 'password' ? '' : valueIn(form, name)}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        min={props.min}
        max={props.max}
        step={props.step}
        readonly={props.readonly}
        spellcheck={code ? false : undefined}
        autocapitalize={code ? 'characters' : undefined}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy(form, name, props.hint)}
      />
    </FieldFrame>
  )
}

/** More lines. */
export function TextArea(props: FieldProps & { rows?: number; maxlength?: number; autocomplete?: string }) {
  const { form, name, rows = 5 } = props
  const wrong = errorOf(form, name) !== undefined
  return (
    <FieldFrame {...props}>
      <textarea
        class={`utrecht-textarea kr-input${wrong ? ' utrecht-textarea--invalid' : ''}`}
        id={fieldId(name, form)}
        name={name}
        rows={rows}
        maxlength={props.maxlength}
        autocomplete={props.autocomplete}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy(form, name, props.hint)}
      >
        {/* a first line break is eaten by the browser: this one is ours */}
        {`\n${valueIn(form, name)}`}
      </textarea>
    </FieldFrame>
  )
}

export interface Option {
  value: string
  label: string
}

/** A choice from a list of more than seven; fewer are `Choices`. `empty` is the word of the first, empty line. */
export function Select(props: FieldProps & { options: readonly Option[]; empty?: string; width?: FieldWidth }) {
  const { form, name, options, empty, width = 'full' } = props
  const wrong = errorOf(form, name) !== undefined
  const chosen = valueIn(form, name)
  return (
    <FieldFrame {...props}>
      <select
        class={`utrecht-select kr-input is-${width}${wrong ? ' utrecht-select--invalid' : ''}`}
        id={fieldId(name, form)}
        name={name}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy(form, name, props.hint)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A day, `2026-11-24`, by the calendar of the browser; where there is none it is typed so. */
export function DateField(props: FieldProps & { min?: string; max?: string; autocomplete?: string }) {
  const { form, name } = props
  const wrong = errorOf(form, name) !== undefined
  return (
    <FieldFrame {...props}>
      <input
        class={`${controlClass(wrong, 'w12')} is-date`}
        id={fieldId(name, form)}
        name={name}
        type="date"
        value={valueIn(form, name)}
        min={props.min}
        max={props.max}
        autocomplete={props.autocomplete}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy(form, name, props.hint)}
      />
    </FieldFrame>
  )
}

/** A file. The form around it needs `files`. */
export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  const { form, name } = props
  const wrong = errorOf(form, name) !== undefined
  return (
    <FieldFrame {...props}>
      <input
        class={controlClass(wrong, 'full')}
        id={fieldId(name, form)}
        name={name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy(form, name, props.hint)}
      />
    </FieldFrame>
  )
}
