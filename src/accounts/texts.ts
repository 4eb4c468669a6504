import type { Pair } from '../kit/texts/texts.ts'
import type { Office } from './types.ts'

/** Words of more than one page of this room. */
export const codeTexts = {
  code: ['Code van zes cijfers', 'Code of six digits'],
  'six-digits': ['Vul de zes cijfers van de code in.', 'Enter the six digits of the code.'],
} as const

export const officeWords: Record<Office, Pair> = {
  administrator: ['beheerder', 'administrator'],
  director: ['directeur', 'director'],
}

export const langWords = {
  lang: ['In welke taal wil je onze mails?', 'In which language do you want our mails?'],
  nl: ['Nederlands', 'Dutch'],
  en: ['Engels', 'English'],
} as const

export const organisingTexts = {
  name: ['Naam van de organisatie', 'Name of the organisation'],
  phone: ['Telefoonnummer', 'Phone number'],
  phoneHint: [
    'Dit nummer staat op elke pagina en in elke brief.',
    'This number stands on every page and in every letter.',
  ],
  email: ['Mailadres', 'Email address'],
  address: ['Postadres', 'Postal address'],
} as const
