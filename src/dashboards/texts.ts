import { type Lang, type Pair, say } from '../kit/texts/texts.ts'
import { roleWords } from '../panel/texts.ts'

/** Who gets in where no role of a panel does. */
const others: Readonly<Record<string, Pair>> = {
  administrator: ['beheerder', 'administrator'],
  member: ['lid van het panel', 'member of the panel'],
  'house staff': ['medewerker van de organisatie', 'staff of the organisation'],
}
const known: Readonly<Record<string, Pair>> = { ...roleWords, ...others }

/** Whom a page opens for, as people call them; nothing for whoever needs no role. */
export const roleOpens = (role: string, lang: Lang): string[] => {
  const words = known[role]
  return words ? [say(words, lang)] : []
}
