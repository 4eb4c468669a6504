import { address } from '../kit/web/addresses.ts'

export const at = {
  home: address('/'),
  how: address('/hoe-een-panel-werkt'),
  panel: address('/panel/:panel'),
  feed: address('/panel/:panel/nieuws.atom'),
  council: address('/panel/:panel/raad.pdf'),
  privacy: address('/privacy'),
  accessibility: address('/toegankelijkheid'),
  styleguide: address('/stijlgids'),
} as const
