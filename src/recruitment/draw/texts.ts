import type { Relaxation } from '../../../packages/sortition/types.ts'
import { type Lang, type Pair, say } from '../../kit/texts/texts.ts'

const moved: Readonly<Record<'below' | 'above' | 'short', Pair>> = {
  below: ['{feature}, {category}: {n} minder dan het doel', '{feature}, {category}: {n} fewer than the target'],
  above: ['{feature}, {category}: {n} meer dan het doel', '{feature}, {category}: {n} more than the target'],
  short: ['{n} aanmeldingen meer', '{n} more registrations'],
}

/** Targets that were or must be moved, in words and in the order in which the rules use them. */
export function relaxedWords(all: readonly Relaxation[], short: number, lang: Lang = 'nl'): string {
  const each = all.map(({ feature, category, below, above }) =>
    say(below > 0 ? moved.below : moved.above, lang, { feature, category, n: below || above }),
  )
  return [...(short > 0 ? [say(moved.short, lang, { n: short })] : []), ...each].join('; ').concat('.')
}
