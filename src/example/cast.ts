/** Who stands on the start page, with one thing to do at the moment where the example is first loaded. */
import type { Pair } from '../kit/texts/texts.ts'
import { people as newYear } from './panels/new-year.ts'
import { people as together } from './panels/together-facts.ts'
import { house, type Somebody } from './people.ts'

/** A role that is played: by a named person, or by the first member of a group. */
export interface Part {
  readonly who: Somebody | { readonly member: 'citizen' | 'partner' } | { readonly visitor: 'letter' | 'anybody' }
  readonly panel: string
  /** Only while the panel stands at this moment. */
  readonly moment: string
  readonly role: Pair
  readonly does: Pair
  readonly to: string
}

const at = { newYear: 'jaarwisseling', centres: 'levende-centra', together: 'samen-tegen-haat' } as const

export const cast: readonly Part[] = [
  {
    ...{ who: { visitor: 'letter' }, panel: at.newYear, moment: 'registering', to: `/panel/${at.newYear}/meedoen` },
    role: ['Inwoner met een brief', 'Resident with a letter'],
    does: ['Meld je aan voor de loting', 'Sign up for the draw'],
  },
  {
    ...{
      who: house.desk,
      panel: at.newYear,
      moment: 'registering',
      to: `/beheer/${at.newYear}/werving/aanmeldingen/nieuw`,
    },
    role: ['Aanmelddesk', 'Registration desk'],
    does: ['Vul een aanmelding in voor wie belt', 'Fill in a registration for a caller'],
  },
  {
    ...{ who: newYear.contact, panel: at.newYear, moment: 'registering', to: `/partner/${at.newYear}/leden` },
    role: ['Aanspreekpunt van de gemeente', 'Contact of the municipality'],
    does: ['Wijs de leden van de gemeente aan', 'Name the members of the municipality'],
  },
  {
    ...{ who: newYear.witness, panel: at.newYear, moment: 'registering', to: `/werk/${at.newYear}/loting` },
    role: ['Notaris', 'Notary'],
    does: ['Lees de regels van de loting', 'Read the rules of the draw'],
  },
  {
    ...{ who: house.lead, panel: at.newYear, moment: 'registering', to: '/beheer' },
    role: ['Procesleider', 'Process lead'],
    does: ['Kijk wat te laat is en welke poort wacht', 'See what is late and which gate waits'],
  },
  {
    ...{ who: { member: 'citizen' }, panel: at.centres, moment: 'between', to: `/lid/${at.centres}` },
    role: ['Burger in het panel', 'Citizen in the panel'],
    does: ['Kijk het verslag na', 'Check the report'],
  },
  {
    ...{ who: { member: 'partner' }, panel: at.centres, moment: 'between', to: `/lid/${at.centres}` },
    role: ['Lid van de gemeente in het panel', 'Member of the municipality in the panel'],
    does: ['Lees wat er klaarstaat voor dag 3', 'Read what is ready for day 3'],
  },
  {
    ...{ who: house.moderator, panel: at.centres, moment: 'between', to: `/beheer/${at.centres}/bijeenkomst/3` },
    role: ['Hoofdgespreksleider', 'Lead moderator'],
    does: ['Maak de dagindeling van dag 3', 'Make the agenda of day 3'],
  },
  {
    ...{ who: house.communication, panel: at.centres, moment: 'between', to: `/beheer/${at.centres}/ideeen` },
    role: ['Communicatie', 'Communication'],
    does: ['Kijk de nieuwe ideeën na', 'Look at the new ideas'],
  },
  {
    ...{ who: { visitor: 'anybody' }, panel: at.centres, moment: 'between', to: `/panel/${at.centres}/ideeen` },
    role: ['Medeburger', 'Fellow citizen'],
    does: ['Geef je mening, zonder account', 'Give your opinion, without an account'],
  },
  {
    ...{ who: together.contact, panel: at.together, moment: 'eleven-months', to: `/partner/${at.together}` },
    role: ['Aanspreekpunt van de gemeente', 'Contact of the municipality'],
    does: ['Schrijf het antwoord dat te laat is', 'Write the answer that is late'],
  },
  {
    ...{ who: together.signatory, panel: at.together, moment: 'eleven-months', to: `/partner/${at.together}` },
    role: ['Wethouder die tekent', 'Alderman who signs'],
    does: ['Lees het concept en verstuur het', 'Read the draft and send it'],
  },
  {
    ...{
      who: house.director,
      panel: at.together,
      moment: 'eleven-months',
      to: `/beheer/${at.together}/opvolging/bevinding`,
    },
    role: ['Directeur van de stichting', 'Director of the foundation'],
    does: ['Zeg in het openbaar wat je vindt', 'Say in public what you find'],
  },
  {
    ...{ who: house.finance, panel: at.centres, moment: 'between', to: `/beheer/${at.centres}/vergoeding` },
    role: ['Financiën', 'Finance'],
    does: ['Kijk wie wat verdiende', 'See who earned what'],
  },
  {
    ...{ who: house.administrator, panel: at.newYear, moment: 'registering', to: '/beheer/vergoedingen/normen' },
    role: ['Beheerder', 'Administrator'],
    does: ['Vul de norm van dit jaar in', 'Fill in this year’s norm'],
  },
]
