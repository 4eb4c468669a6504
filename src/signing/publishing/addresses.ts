import { address } from '../../kit/web/addresses.ts'

export const at = {
  publish: address('/werk/:panel/afspraak/versie/:number/openbaar'),
} as const
