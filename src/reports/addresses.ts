import { address } from '../kit/web/addresses.ts'

export const at = {
  all: address('/beheer/:panel/verslagen'),
  add: address('/beheer/:panel/verslagen/nieuw'),
  report: address('/beheer/:panel/verslag/:report'),
  check: address('/beheer/:panel/verslag/:report/voorleggen'),
  settle: address('/beheer/:panel/verslag/:report/bezwaar/:objection'),
  publish: address('/beheer/:panel/verslag/:report/openbaar'),
  correct: address('/beheer/:panel/verslag/:report/verbeteren'),
  forMembers: address('/lid/:panel/verslagen'),
  forMember: address('/lid/:panel/verslag/:report'),
  publicList: address('/panel/:panel/verslagen'),
  public: address('/panel/:panel/verslag/:report'),
} as const
