import { address } from '../../kit/web/addresses.ts'

export const at = {
  list: address('/beheer/:panel/werving/aanmeldingen'),
  enter: address('/beheer/:panel/werving/aanmeldingen/nieuw'),
  applicant: address('/beheer/:panel/werving/aanmeldingen/:lot'),
  receipt: address('/beheer/:panel/werving/aanmeldingen/:lot/brief'),
  link: address('/beheer/:panel/werving/aanmeldingen/:lot/link'),
  exclude: address('/beheer/:panel/werving/aanmeldingen/:lot/uitsluiten'),
} as const
