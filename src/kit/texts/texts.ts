/** Words in two languages, side by side. `{name}` in a word is a parameter, and the compiler knows it. */
export type Lang = 'nl' | 'en'
export const langs = ['nl', 'en'] as const satisfies readonly Lang[]
/** The language that a row names; what is no language of the house reads Dutch. */
export const langOf = (text: string): Lang => (text === 'en' ? 'en' : 'nl')

/** One word, sentence or paragraph: Dutch first. */
export type Pair = readonly [nl: string, en: string]
export type Texts = Readonly<Record<string, Pair>>

/** What may stand in a word: text and numbers as they are, or a word of the house in both languages. Dates and money are worded by the caller (`dates.ts`). */
export type Parameter = string | number | Pair

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Parameters<P extends Pair> = { readonly [K in Names<P[0]> | Names<P[1]>]: Parameter }
type Rest<P extends Pair> = [Names<P[0]> | Names<P[1]>] extends [never] ? [] : [parameters: Parameters<P>]

/** `t('ask', { name })`: the word of that key in the reader's language. */
export type T<W extends Texts> = <K extends keyof W & string>(key: K, ...rest: Rest<W[K]>) => string

/** A word outside a table of words. */
export function say(pair: Pair, lang: Lang, parameters: Readonly<Record<string, Parameter>> = {}): string {
  const at = lang === 'nl' ? 0 : 1
  return pair[at].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name] ?? whole
    return typeof value === 'object' ? value[at] : String(value)
  })
}

/** Binds a table of words to a language. */
export function speak<const W extends Texts>(texts: W, lang: Lang): T<W> {
  return (key, ...rest) => say(texts[key] as Pair, lang, rest[0])
}

/** A word for a number: `one` for 1, `other` for the rest; both hold `{n}`. */
export function plural(one: Pair, other: Pair, n: number, lang: Lang): string {
  return say(new Intl.PluralRules(lang).select(n) === 'one' ? one : other, lang, { n: count(n, lang) })
}

/** A number as people write it: 10.500 and 10,500. */
export const count = (n: number, lang: Lang): string =>
  new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB').format(n)

/** Numbers in a sentence: “1, 3 en 6” and “1, 3 and 6”. */
export const together = (numbers: readonly number[]): Pair => {
  const words = numbers.map(String)
  return [new Intl.ListFormat('nl').format(words), new Intl.ListFormat('en-GB').format(words)]
}
