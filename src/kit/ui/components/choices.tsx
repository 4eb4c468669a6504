/** Choices: the whole row is the target, at least 56 px high. The dot of a radio is a seat. */
import type { Child } from 'hono/jsx'
import { FieldHint, FieldMessage, Optional } from './field-frame.tsx'
import { describedBy, errorOf, type FormState, fieldId, valuesIn } from './form.ts'

export interface Choice {
  value: string
  label: Child
  hint?: Child
}
export interface ChoicesProps {
  form: FormState
  name: string
  /** The question: the legend of the group. */
  label: string
  /** Is the question the head of the page? Then it is set as one. */
  heading?: 1 | 2
  hint?: Child
  optional?: boolean
  kind?: 'radio' | 'checkbox'
  options: readonly Choice[]
}

function Legend({ label, heading, optional = false }: Pick<ChoicesProps, 'label' | 'heading' | 'optional'>) {
  const words = (
    <>
      {label}
      <Optional show={optional} />
    </>
  )
  return (
    <legend class={`utrecht-form-fieldset__legend kr-fieldlegend${heading ? ' is-heading' : ''}`}>
      {heading === 1 ? <h1>{words}</h1> : heading === 2 ? <h2>{words}</h2> : words}
    </legend>
  )
}

/** One of several (radio) or any of several (checkbox). */
export function Choices(props: ChoicesProps) {
  const { form, name, kind = 'radio', options } = props
  const wrong = errorOf(form, name) !== undefined
  const chosen = valuesIn(form, name)
  return (
    <fieldset
      class={`utrecht-form-fieldset kr-field${wrong ? ' utrecht-form-fieldset--invalid is-error' : ''}`}
      aria-describedby={describedBy(form, name, props.hint)}
    >
      <Legend {...props} />
      <FieldHint form={form} name={name}>
        {props.hint}
      </FieldHint>
      <FieldMessage form={form} name={name} />
      <div class="kr-choices">
        {options.map((option, place) => (
          <ChoiceRow
            {...option}
            kind={kind}
            name={name}
            id={place === 0 ? fieldId(name, form) : `${fieldId(name, form)}-${place + 1}`}
            checked={chosen.includes(option.value)}
            wrong={wrong}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface ChoiceRowProps extends Choice {
  kind: 'radio' | 'checkbox'
  name: string
  id: string
  checked: boolean
  wrong: boolean
}

function ChoiceRow({ kind, name, id, value, label, hint, checked, wrong }: ChoiceRowProps) {
  return (
    <div class={`kr-choice${kind === 'checkbox' ? ' is-check' : ''}`}>
      <input
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-invalid={wrong && kind === 'checkbox' ? 'true' : undefined}
        aria-describedby={hint ? `${id}-bij` : undefined}
      />
      <label for={id}>{label}</label>
      {hint ? (
        <span class="kr-choice__hint" id={`${id}-bij`}>
          {hint}
        </span>
      ) : null}
    </div>
  )
}

/** One box to tick: a consent, a confirmation. Sends `ja`. */
export const Tick = (props: Omit<ChoicesProps, 'kind' | 'options'> & { words: Child }) => (
  <Choices {...props} kind="checkbox" options={[{ value: 'ja', label: props.words }]} />
)
