import { address } from '../../kit/web/addresses.ts'

/** Coming into force, and what moves within bounds afterwards. */
export const at = {
  publish: address('/werk/:panel/afspraak/versie/:number/openbaar'),
  adjust: address('/werk/:panel/afspraak/schuif'),
} as const
