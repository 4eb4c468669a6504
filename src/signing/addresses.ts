import { address } from '../kit/web/addresses.ts'

/** The dossier and the public page, authority, offer, code, paper. Who signs comes by the link in her mail, without a session. */
export const at = {
  public: address('/panel/:panel/afspraak'),
  pdf: address('/panel/:panel/afspraak/versie/:number/pdf'),
  dossier: address('/werk/:panel/afspraak'),
  versionPdf: address('/werk/:panel/afspraak/versie/:number/pdf'),
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
