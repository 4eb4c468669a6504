import type { Pair } from '../../kit/texts/texts.ts'

/** Heading and body of a clause: paragraphs with an empty line between, a list as lines that begin with `- `. */
export interface ClauseWords {
  readonly heading: Pair
  readonly body: Pair
}

/** A number and its unit stay on one line: `24 uur`, `€ 350`. */
export const keepTogether = (text: string): string =>
  text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0').replace(/€ (?=\d)/g, '€\u00a0')

/** A body of text: paragraphs with an empty line between. */
export const paragraphs = (...parts: readonly string[]): string => parts.map(keepTogether).join('\n\n')

/** One paragraph that is a list: a line with `- ` for each item. */
export const bullets = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
