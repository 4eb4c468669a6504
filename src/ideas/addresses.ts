import { address } from '../kit/web/addresses.ts'

export const at = {
  vote: address('/panel/:panel/ideeen'),
  write: address('/panel/:panel/ideeen/schrijf'),
  own: address('/panel/:panel/ideeen/van-mij/:own'),
  results: address('/panel/:panel/ideeen/uitslag'),
  staff: address('/beheer/:panel/ideeen'),
  plan: address('/beheer/:panel/ideeen/ronde'),
  paper: address('/beheer/:panel/ideeen/:round/papier'),
  statement: address('/beheer/:panel/ideeen/idee/:statement'),
  moderate: address('/beheer/:panel/ideeen/idee/:statement/besluit'),
  appeal: address('/beheer/:panel/ideeen/idee/:statement/bezwaar'),
} as const
