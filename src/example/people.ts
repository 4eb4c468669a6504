/** The invented people of the example: plainly invented names, one of a kind each. */
import type { Role } from '../panel/types.ts'

export interface Somebody {
  readonly name: string
  readonly email: string
}
const at = (local: string, domain: string): string => `${local}@${domain}.example`
const ofHouse = (name: string, local: string): Somebody => ({ name, email: at(local, 'voorbeeldpanel') })

/** The people of the foundation. They work on all three panels. */
export const house = {
  administrator: ofHouse('Bea Voorbeeld', 'beheer'),
  director: ofHouse('Dirk Denkbeeld', 'directeur'),
  lead: ofHouse('Petra Proefstra', 'procesleider'),
  desk: ofHouse('Desi Denkbeeld', 'desk'),
  finance: ofHouse('Fenna Voorbeeld', 'financien'),
  communication: ofHouse('Coen Proefstra', 'communicatie'),
  privacy: ofHouse('Pim Verzonnen', 'privacy'),
  moderator: ofHouse('Maud Denkbeeld', 'gesprek'),
  noteTaker: ofHouse('Nel Proefstra', 'verslag'),
} as const

/** Which posts the people of the foundation hold in every panel; the lead holds hers from the opening. */
export const housePosts: readonly (readonly [Role, Somebody])[] = [
  ['desk', house.desk],
  ['finance', house.finance],
  ['communication', house.communication],
  ['privacy', house.privacy],
  ['lead-moderator', house.moderator],
  ['note-taker', house.noteTaker],
]

/** Somebody of a partner or from outside, in one panel. */
export const somebody = (name: string, local: string, domain: string): Somebody => ({ name, email: at(local, domain) })
