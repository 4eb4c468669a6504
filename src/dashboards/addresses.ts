import { address } from '../kit/web/addresses.ts'

export const at = {
  panels: address('/lid'),
  member: address('/lid/:panel'),
} as const
