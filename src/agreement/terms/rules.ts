/** How a term is typed into a form and read back: amounts in euros, lists one a line, months with commas. Pure. */
import { type Lang, type Pair, say } from '../../kit/texts/texts.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { terms as policy } from '../policy.ts'
import { type EnumKey, enumWords } from '../prose/enum-words.ts'
import { termValue } from '../prose/term-words.ts'
import { type TermKey, Terms } from '../types.ts'

const refuse = refusing({
  'bad-number': ['Vul bij ‘{term}’ een getal in, zoals {like}.', 'Fill in a number for ‘{term}’, such as {like}.'],
  'bad-day': ['Kies bij ‘{term}’ een dag.', 'Choose a day for ‘{term}’.'],
  'bad-list': ['Zet bij ‘{term}’ elk ding op een eigen regel.', 'Put each item of ‘{term}’ on its own line.'],
  'bad-months': [
    'Vul bij ‘{term}’ maanden in met komma’s ertussen, zoals 6, 12.',
    'Fill in months for ‘{term}’ with commas between, such as 6, 12.',
  ],
  'bad-choice': ['Kies iets bij ‘{term}’.', 'Choose something for ‘{term}’.'],
  'bad-text': ['Vul ‘{term}’ in.', 'Fill in ‘{term}’.'],
  'out-of-range': [
    '{value} kan niet bij ‘{term}’. Kijk naar de uitleg.',
    '{value} is not possible for ‘{term}’. See the hint.',
  ],
})

export type Sort = 'whole' | 'decimal' | 'day' | 'euros' | 'lines' | 'months' | 'choice' | 'yes' | 'text'
const sorts: Record<TermKey, Sort> = {
  ...{ citizenSeats: 'whole', partnerSeats: 'whole', withoutPartner: 'yes', strata: 'lines', mix: 'choice' },
  ...{ openShare: 'whole', minimumAge: 'whole', letters: 'whole', meetings: 'whole', hours: 'decimal' },
  ...{ firstMeetingOn: 'day', adviceReadyOn: 'day', feeMode: 'choice', feeCents: 'euros', feePer: 'choice' },
  ...{ budgetCents: 'euros', implementationCents: 'euros', payer: 'text', scale: 'choice', denominator: 'choice' },
  ...{ decides: 'choice', supportPercent: 'decimal', blockPercent: 'decimal', commitment: 'choice' },
  ...{ preconditions: 'lines', responseDays: 'whole', followUpMonths: 'months', followUpOwner: 'text' },
  ...{ reportDays: 'whole', contactMonths: 'months', embargo: 'choice', controller: 'choice' },
}
export const sortOf = (key: TermKey): Sort => sorts[key]

/** The choices of a term that is one out of a few. */
export const choicesOf = (key: TermKey): [value: string, words: Pair][] => Object.entries(enumWords[key as EnumKey])

const number = (text: string): number => {
  const plain = text.replace(/\s/g, '').replace(/^€/, '')
  const dutch = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain
  return /^\d+([.,]\d+)?$/.test(dutch) ? Number(dutch.replace(',', '.')) : Number.NaN
}
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[-–•]\s*/, '').trim())
    .filter((line) => line !== '')

/** A term as it stands in its field. */
export function typed(key: TermKey, terms: Partial<Terms>): string {
  const value: unknown = terms[key]
  if (value === undefined) return ''
  if (sorts[key] === 'euros') return (Number(value) / 100).toFixed(2).replace(/\.00$/, '').replace('.', ',')
  if (sorts[key] === 'decimal') return String(value).replace('.', ',')
  if (sorts[key] === 'lines') return (value as string[]).join('\n')
  if (sorts[key] === 'months') return (value as number[]).join(', ')
  if (sorts[key] === 'yes') return value === true ? 'ja' : ''
  return value === '–' ? '' : String(value)
}

const readers: Record<Sort, (text: string) => unknown> = {
  whole: (text) => number(text),
  decimal: (text) => number(text),
  euros: (text) => Math.round(number(text) * 100),
  day: (text) => text.trim(),
  lines,
  months: (text) => (text.trim() === '' ? [] : text.split(/[,;\s]+/).map(number)),
  choice: (text) => text,
  yes: (text) => text === 'ja',
  text: (text) => text.replace(/\s+/g, ' ').trim(),
}
const complaints: Record<Sort, 'bad-number' | 'bad-day' | 'bad-list' | 'bad-months' | 'bad-choice' | 'bad-text'> = {
  ...{ whole: 'bad-number', decimal: 'bad-number', euros: 'bad-number', day: 'bad-day', lines: 'bad-list' },
  ...{ months: 'bad-months', choice: 'bad-choice', yes: 'bad-choice', text: 'bad-text' },
}
const like: Partial<Record<Sort, string>> = { whole: '24', decimal: '7,5', euros: '350' }

/** What was typed, as the term; or what to do about it. */
export function read(key: TermKey, text: string): { readonly value: unknown } | Refusal {
  const value = readers[sorts[key]](text)
  const term = policy[key].label
  const parsed = Terms.shape[key].safeParse(value)
  if (parsed.success) return { value: parsed.data }
  if (typeof value === 'number' && Number.isFinite(value))
    return refuse('out-of-range', { value: text.trim(), term, field: key })
  const complaint = complaints[sorts[key]]
  return complaint === 'bad-number'
    ? refuse(complaint, { term, like: like[sorts[key]] ?? '1', field: key })
    : refuse(complaint, { term, field: key })
}

/** All terms in words: the label, and what was agreed. */
export const termsTold = (terms: Terms, lang: Lang): [label: string, agreed: string][] =>
  (Object.keys(policy) as TermKey[]).map((key) => [say(policy[key].label, lang), termValue(key, terms, lang)])
