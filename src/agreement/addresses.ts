import { address } from '../kit/web/addresses.ts'

/** Every address of the room's root. Both sides of the table work under /werk; the public reads under /panel. */
export const at = {
  public: address('/panel/:panel/afspraak'),
  pdf: address('/panel/:panel/afspraak/versie/:number/pdf'),
  dossier: address('/werk/:panel/afspraak'),
  start: address('/werk/:panel/afspraak/begin'),
  clause: address('/werk/:panel/afspraak/artikel/:clause'),
  edit: address('/werk/:panel/afspraak/artikel/:clause/bewerk'),
  closeComment: address('/werk/:panel/afspraak/artikel/:clause/opmerking/:comment/sluit'),
  fix: address('/werk/:panel/afspraak/vastleggen'),
  version: address('/werk/:panel/afspraak/versie/:number'),
  versionPdf: address('/werk/:panel/afspraak/versie/:number/pdf'),
  /** Made by `check` and `signing`. */
  check: address('/werk/:panel/afspraak/toets'),
  finding: address('/werk/:panel/afspraak/bevinding'),
  authority: address('/werk/:panel/afspraak/bevoegd'),
  sign: address('/werk/:panel/afspraak/tekenen'),
} as const
