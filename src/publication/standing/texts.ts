import type { Pair } from '../../kit/texts/texts.ts'
import type { Stop } from './types.ts'

export const stopWords: Record<Stop, Pair> = {
  agreement: ['Afspraak', 'Agreement'],
  letters: ['Brieven', 'Letters'],
  draw: ['Loting', 'Draw'],
  meetings: ['Bijeenkomsten', 'Meetings'],
  advice: ['Advies', 'Advice'],
  answer: ['Antwoord', 'Answer'],
  'follow-up': ['Uitvoering', 'Follow-up'],
}

/** Where each stop leads, as a part of the panel's own address. */
export const stopPaths: Record<Stop, string> = {
  agreement: '/afspraak',
  letters: '/afspraak#afspraken',
  draw: '/loting',
  meetings: '/agenda',
  advice: '/advies',
  answer: '/antwoord',
  'follow-up': '/antwoord',
}
