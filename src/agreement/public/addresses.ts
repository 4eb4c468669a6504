import { address } from '../../kit/web/addresses.ts'

export const at = {
  compare: address('/panel/:panel/afspraak/controle'),
} as const
