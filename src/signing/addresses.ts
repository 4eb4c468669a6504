import { address } from '../../kit/web/addresses.ts'

/** Authority, offer, code, paper, publication. Who signs comes by the link in her mail, without a session. */
export const at = {
  table: address('/werk/:panel/afspraak/tekenen'),
  authority: address('/werk/:panel/afspraak/bevoegd'),
  show: address('/werk/:panel/afspraak/bevoegd/nieuw'),
  acceptAuthority: address('/werk/:panel/afspraak/bevoegd/:authority'),
  offer: address('/werk/:panel/afspraak/versie/:number/aanbieden'),
  withdraw: address('/werk/:panel/afspraak/versie/:number/intrekken'),
  paper: address('/werk/:panel/afspraak/versie/:number/papier'),
  confirmPaper: address('/werk/:panel/afspraak/papier/:signature'),
  condition: address('/werk/:panel/afspraak/voorbehoud/:signature'),
  own: address('/tekenen/:token'),
  code: address('/tekenen/:token/code'),
  ownPdf: address('/tekenen/:token/pdf'),
} as const
