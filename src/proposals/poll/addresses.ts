import { address } from '../../kit/web/addresses.ts'

export const at = {
  polls: address('/beheer/:panel/peiling'),
  poll: address('/beheer/:panel/peiling/:poll'),
  slips: address('/beheer/:panel/peiling/:poll/briefjes/:side'),
  open: address('/beheer/:panel/peiling/:poll/open'),
  void: address('/beheer/:panel/peiling/:poll/vervalt'),
  vote: address('/panel/:panel/stem'),
  thanks: address('/panel/:panel/stem/binnen'),
} as const
