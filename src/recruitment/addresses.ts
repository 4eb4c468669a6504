import { address } from '../kit/web/addresses.ts'

export const at = {
  recruitment: address('/beheer/:panel/werving'),
  plan: address('/beheer/:panel/werving/plan'),
  targets: address('/beheer/:panel/werving/doelen'),
  open: address('/beheer/:panel/werving/open'),
  letters: address('/beheer/:panel/werving/brieven'),
  letter: address('/beheer/:panel/werving/brieven/:batch'),
} as const
