import { address } from '../kit/web/addresses.ts'

export const at = {
  plan: address('/beheer/:panel/traject'),
  add: address('/beheer/:panel/traject/nieuw'),
  meeting: address('/beheer/:panel/traject/:number'),
  postpone: address('/beheer/:panel/traject/:number/verzetten'),
  hold: address('/beheer/:panel/traject/:number/gehouden'),
  cancel: address('/beheer/:panel/traject/:number/afgelast'),
  public: address('/panel/:panel/agenda'),
  calendar: address('/panel/:panel/agenda.ics'),
} as const
