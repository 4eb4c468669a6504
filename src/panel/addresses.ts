import { address } from '../kit/web/addresses.ts'

/** Every address of the room. Staff under /beheer, partner under /partner, the public under /panel. */
export const at = {
  newPanel: address('/beheer/panels/nieuw'),
  partner: address('/beheer/:panel/partner'),
  newPartner: address('/beheer/:panel/partner/nieuw'),
  newBody: address('/beheer/:panel/partner/orgaan'),
  team: address('/beheer/:panel/mensen'),
  vouch: address('/beheer/:panel/mensen/instaan'),
  endPost: address('/beheer/:panel/mensen/:post/stop'),
  /** Public page of a panel: made by `publication`. */
  public: address('/panel/:panel'),
  /** Staff page of a panel: made by `dashboards`. */
  staff: address('/beheer/:panel'),
  overview: address('/beheer'),
} as const
