import { count, type Lang, type Pair, say } from '../../kit/texts/texts.ts'

/** A unit for one and for more: `{ one: ['dag', 'day'], more: ['dagen', 'days'] }`. */
export interface Unit {
  readonly one: Pair
  readonly more: Pair
}
export const units = {
  citizen: { one: ['burger', 'citizen'], more: ['burgers', 'citizens'] },
  partnerMember: {
    one: ['lid van de partner', 'member from the partner'],
    more: ['leden van de partner', 'members from the partner'],
  },
  letter: { one: ['brief', 'letter'], more: ['brieven', 'letters'] },
  meeting: { one: ['bijeenkomst', 'meeting'], more: ['bijeenkomsten', 'meetings'] },
  hour: { one: ['uur', 'hour'], more: ['uur', 'hours'] },
  day: { one: ['dag', 'day'], more: ['dagen', 'days'] },
  week: { one: ['week', 'week'], more: ['weken', 'weeks'] },
  month: { one: ['maand', 'month'], more: ['maanden', 'months'] },
  year: { one: ['jaar', 'year'], more: ['jaar', 'years'] },
} as const satisfies Record<string, Unit>

const none: Pair = ['geen', 'no']

/** `2.400 brieven`, `1 brief`, `geen brieven`; the number and the unit stay together. */
export function counted(n: number, unit: Unit, lang: Lang): string {
  if (n === 0) return `${say(none, lang)} ${say(unit.more, lang)}`
  return `${count(n, lang)}\u00a0${say(n === 1 ? unit.one : unit.more, lang)}`
}

const thirds: readonly (readonly [near: number, words: Pair])[] = [
  [100 / 3, ['een derde', 'one third']],
  [200 / 3, ['twee derde', 'two thirds']],
]
/** `75%`; a third and two thirds in words, as people say them. */
export function percent(n: number, lang: Lang): string {
  const third = thirds.find(([near]) => Math.abs(near - n) < 0.01)
  return third ? say(third[1], lang) : `${count(n, lang)}%`
}

/** `a, b en c` */
export function listed(items: readonly string[], lang: Lang): string {
  const and = lang === 'nl' ? 'en' : 'and'
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

/** Months in order and once each: `6 en 12 maanden`. Empty for no months. */
export function months(all: readonly number[], lang: Lang): string {
  const once = inOrder(all)
  if (once.length === 0) return ''
  return `${listed(once.map(String), lang)}\u00a0${say(once.at(-1) === 1 ? units.month.one : units.month.more, lang)}`
}
export const inOrder = (all: readonly number[]): readonly number[] => [...new Set(all)].sort((a, b) => a - b)

/** What a person typed, on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A name where a sentence begins: `gemeente Voorbeeldstad` → `Gemeente Voorbeeldstad`. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
