import { say } from '../../kit/texts/texts.ts'
import { Choices, Tick } from '../../kit/ui/components/choices.tsx'
import { DateField, Field, TextArea } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Facts } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { terms as policy } from '../policy.ts'
import { termHints } from '../prose/term-hints.ts'
import { termValue } from '../prose/term-words.ts'
import type { TermKey, Terms } from '../types.ts'
import { choicesOf, sortOf } from './rules.ts'

/** One term as a field, with its hint. */
export function TermField({ form, name }: { form: FormState; name: TermKey }) {
  const lang = useLang()
  const props = { form, name, label: say(policy[name].label, lang), hint: say(termHints[name], lang) }
  const sort = sortOf(name)
  if (sort === 'choice')
    return (
      <Choices {...props} options={choicesOf(name).map(([value, words]) => ({ value, label: say(words, lang) }))} />
    )
  if (sort === 'yes') return <Tick {...props} words={say(policy[name].label, lang)} />
  if (sort === 'day') return <DateField {...props} />
  if (sort === 'lines') return <TextArea {...props} rows={5} optional={name === 'preconditions'} />
  if (sort === 'text') return <Field {...props} width="full" />
  if (sort === 'months') return <Field {...props} width="w8" optional={name === 'contactMonths'} />
  return <Field {...props} width="w8" inputmode={sort === 'whole' ? 'numeric' : 'decimal'} />
}

/** Terms as a list: the word left, what was agreed right. */
export function TermFacts({ keys, terms }: { keys: readonly TermKey[]; terms: Terms }) {
  const lang = useLang()
  return (
    <Facts facts={keys.map((key) => ({ term: say(policy[key].label, lang), value: termValue(key, terms, lang) }))} />
  )
}
