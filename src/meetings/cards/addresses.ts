import { address } from '../../kit/web/addresses.ts'

export const at = {
  cards: address('/beheer/:panel/bijeenkomst/:number/kaarten'),
  close: address('/beheer/:panel/bijeenkomst/:number/kaarten/:card'),
  enough: address('/beheer/:panel/genoeg'),
  forMember: address('/lid/:panel/genoeg'),
} as const
