import type { Pair } from '../kit/texts/texts.ts'
import type { Partner, Power, Role, Supplier } from './types.ts'

/** Roles as people call them. */
export const roleWords = {
  'process-lead': ['procesleider', 'process lead'],
  director: ['directeur van de stichting', 'director of the foundation'],
  desk: ['aanmelddesk', 'registration desk'],
  finance: ['financiën', 'finance'],
  communication: ['communicatie', 'communication'],
  privacy: ['privacy', 'privacy'],
  'lead-moderator': ['hoofdgespreksleider', 'lead moderator'],
  'table-moderator': ['gespreksleider', 'table moderator'],
  'note-taker': ['verslaglegger', 'note-taker'],
  expert: ['expert', 'expert'],
  witness: ['toezicht op de loting', 'witness of the draw'],
  verifier: ['controleur van de loting', 'verifier of the draw'],
  teller: ['stemopnemer', 'teller'],
  signatory: ['ondertekenaar', 'signatory'],
  contact: ['aanspreekpunt', 'contact'],
  deputy: ['vervangend aanspreekpunt', 'deputy contact'],
} as const satisfies Record<Role, Pair>

export const supplierWords: Record<Supplier, Pair> = {
  ...roleWords,
  system: ['vanzelf', 'by itself'],
  citizens: ['burgers', 'citizens'],
  administrator: ['beheerder', 'administrator'],
}

export const partnerWords = {
  municipality: ['gemeente', 'municipality'],
  province: ['provincie', 'province'],
  'water-authority': ['waterschap', 'water authority'],
  'housing-association': ['woningcorporatie', 'housing association'],
  'care-provider': ['zorgorganisatie', 'care provider'],
  utility: ['nutsbedrijf', 'utility'],
  other: ['andere organisatie', 'other organisation'],
} as const satisfies Record<Partner['sort'], Pair>

export const powerWords = {
  adopt: ['mag de aanbevelingen overnemen', 'may adopt the recommendations'],
  budget: ['mag er geld voor geven', 'may give money for them'],
  rules: ['mag regels vaststellen of wijzigen', 'may make or change rules'],
  'carry-out': ['mag ze uitvoeren', 'may carry them out'],
  advise: ['geeft alleen advies', 'only gives advice'],
} as const satisfies Record<Power, Pair>
