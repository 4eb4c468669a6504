import { address } from '../kit/web/addresses.ts'

/** Writing the agreement: both sides of the table work under /werk. */
export const at = {
  start: address('/werk/:panel/afspraak/begin'),
  clause: address('/werk/:panel/afspraak/artikel/:clause'),
  edit: address('/werk/:panel/afspraak/artikel/:clause/bewerk'),
  closeComment: address('/werk/:panel/afspraak/artikel/:clause/opmerking/:comment/sluit'),
  fix: address('/werk/:panel/afspraak/vastleggen'),
  version: address('/werk/:panel/afspraak/versie/:number'),
} as const
