import { address } from '../kit/web/addresses.ts'

export const at = {
  meetings: address('/beheer/:panel/bijeenkomsten'),
  agenda: address('/beheer/:panel/bijeenkomst/:number'),
  begin: address('/beheer/:panel/bijeenkomst/:number/dagindeling'),
  print: address('/beheer/:panel/bijeenkomst/:number/agenda'),
  add: address('/beheer/:panel/bijeenkomst/:number/punt'),
  item: address('/beheer/:panel/bijeenkomst/:number/punt/:item'),
  move: address('/beheer/:panel/bijeenkomst/:number/punt/:item/plaats'),
  remove: address('/beheer/:panel/bijeenkomst/:number/punt/:item/weg'),
  hall: address('/beheer/:panel/bijeenkomst/:number/zaal'),
} as const
