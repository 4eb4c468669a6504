import { address } from '../kit/web/addresses.ts'

export const at = {
  proposals: address('/beheer/:panel/voorstellen'),
  proposal: address('/beheer/:panel/voorstellen/:number'),
  minority: address('/beheer/:panel/voorstellen/:number/minderheid'),
  fix: address('/beheer/:panel/voorstellen/:number/vast'),
  advice: address('/beheer/:panel/advies'),
  day: address('/beheer/:panel/advies/dag'),
  handOver: address('/beheer/:panel/advies/overhandigd'),
  draftPdf: address('/beheer/:panel/advies.pdf'),
  member: address('/lid/:panel/voorstellen'),
  public: address('/panel/:panel/advies'),
  pdf: address('/panel/:panel/advies.pdf'),
  recommendation: address('/panel/:panel/advies/:number'),
} as const
