import { address } from '../../kit/web/addresses.ts'

export const at = {
  tables: address('/beheer/:panel/bijeenkomst/:number/tafels'),
  mix: address('/beheer/:panel/bijeenkomst/:number/tafels/mengen'),
  moderator: address('/beheer/:panel/bijeenkomst/:number/tafels/:table/gespreksleider'),
  attendance: address('/beheer/:panel/bijeenkomst/:number/aanwezig'),
} as const
