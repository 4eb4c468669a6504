/** What a form shows again: the values as sent, and what is wrong with them. Files are never shown again. */
export interface FormState {
  readonly values: Readonly<Record<string, string | string[]>>
  readonly errors: readonly FieldError[]
  /** Where one page holds the same form more than once: what tells them apart in ids, the row's number for instance. */
  readonly key?: string
}
/** `field` is the name of a field, or '' for the form as a whole. `text` comes without "Fout:". */
export interface FieldError {
  readonly field: string
  readonly text: string
}

/** A form that nobody filled in yet. */
export const emptyForm: FormState = { values: {}, errors: [] }

/** The value of a field, the first one when there are more. */
export function valueIn(form: FormState, name: string): string {
  const value = form.values[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** All values of a field: the boxes that were ticked. */
export function valuesIn(form: FormState, name: string): readonly string[] {
  const value = form.values[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

export const errorOf = (form: FormState, name: string): string | undefined =>
  form.errors.find((error) => error.field === name)?.text

/** The id of a field's control: what a label and the error summary point at. */
export const fieldId = (name: string, form?: FormState): string =>
  ['veld', form?.key, name]
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[^\w-]+/g, '-')

/** What describes a control, in the order in which it is read out. */
export function describedBy(form: FormState, name: string, hint: unknown): string | undefined {
  const ids = [hint ? `${fieldId(name, form)}-uitleg` : '', errorOf(form, name) ? `${fieldId(name, form)}-fout` : '']
  return ids.filter(Boolean).join(' ') || undefined
}
