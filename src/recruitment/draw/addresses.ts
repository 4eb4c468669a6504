import { address } from '../../kit/web/addresses.ts'

export const at = {
  staff: address('/beheer/:panel/loting'),
  freeze: address('/beheer/:panel/loting/bevries'),
  witness: address('/werk/:panel/loting'),
  signRules: address('/werk/:panel/loting/regels'),
  sign: address('/werk/:panel/loting/teken'),
  throws: address('/werk/:panel/loting/worpen'),
  /** Made by `seats`: draws, and seats whom it drew. */
  run: address('/werk/:panel/loting/trek'),
  public: address('/panel/:panel/loting'),
  record: address('/panel/:panel/loting/record.json'),
} as const
