import { address } from '../kit/web/addresses.ts'

export const at = {
  staff: address('/beheer/:panel/vergoeding'),
  norms: address('/beheer/vergoedingen/normen'),
  own: address('/lid/:panel/vergoeding'),
} as const
