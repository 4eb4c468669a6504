import { address } from '../kit/web/addresses.ts'

export const at = {
  member: address('/lid/:panel'),
} as const
