import type { Pair } from '../kit/texts/texts.ts'
import type { Phase } from './rules.ts'
import type { Channel } from './types.ts'

/** Where a recruitment stands. */
export const phaseWords = {
  plan: ['Nog niet open', 'Not open yet'],
  open: ['Aanmelden is open', 'Registration is open'],
  closed: ['Aanmelden is gesloten', 'Registration is closed'],
  frozen: ['De lijst voor de loting ligt vast', 'The list for the draw is fixed'],
} as const satisfies Record<Phase, Pair>

/** How somebody is reached. */
export const channelWords = {
  mail: ['e-mail', 'email'],
  post: ['post', 'post'],
  phone: ['telefoon', 'phone'],
} as const satisfies Record<Channel, Pair>
