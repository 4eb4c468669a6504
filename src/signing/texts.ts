import type { Pair } from '../kit/texts/texts.ts'
import type { AgreementState } from './types.ts'

/** Where the agreement stands, in a sentence. */
export const stateWords: Record<AgreementState, Pair> = {
  none: ['De afspraak is nog niet begonnen.', 'The agreement has not begun yet.'],
  draft: [
    'De tekst wordt geschreven. Er is nog geen vaste versie.',
    'The text is being written. There is no fixed version yet.',
  ],
  fixed: [
    'Er ligt een vaste versie. Die is nog niet aangeboden om te tekenen.',
    'There is a fixed version. It has not been offered for signing yet.',
  ],
  offered: [
    'De versie is aangeboden. Nog niet iedereen heeft getekend.',
    'The version was offered. Not everybody has signed yet.',
  ],
  signed: [
    'Alle partijen hebben getekend. De overeenkomst is nog niet openbaar.',
    'All parties have signed. The agreement is not public yet.',
  ],
  published: ['De overeenkomst is getekend en openbaar. Zij geldt.', 'The agreement is signed and public. It holds.'],
}
