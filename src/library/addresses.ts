import { address } from '../kit/web/addresses.ts'

export const at = {
  staff: address('/beheer/:panel/stukken'),
  add: address('/beheer/:panel/stukken/nieuw'),
  withdraw: address('/beheer/:panel/stukken/:document/terugtrekken'),
  members: address('/lid/:panel/stukken'),
  public: address('/panel/:panel/stukken'),
  document: address('/panel/:panel/stukken/:document'),
  file: address('/panel/:panel/stukken/:document/bestand'),
} as const
