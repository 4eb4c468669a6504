import { address } from '../../kit/web/addresses.ts'

/** What moves within bounds once the agreement is in force. */
export const at = {
  adjust: address('/werk/:panel/afspraak/schuif'),
} as const
