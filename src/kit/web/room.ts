import type { Constitutional } from '../audit/verify.ts'
import type { AnyRegister } from '../privacy/register.ts'
import type { Pair } from '../texts/texts.ts'
import type { Job } from '../work/jobs.ts'
import type { Work } from '../work/work.ts'
import type { Address } from './addresses.ts'
import type { AnyPage } from './page.ts'

/** An entry of a menu; who may not open it does not see it. */
export interface MenuItem {
  readonly at: Address
  readonly words: Pair
  /** Who gets in there; filled in by the road from the guard of the page. */
  readonly roles?: readonly string[]
}

/** The menus of one panel: for its staff, its partner, its members, and on its public pages. */
export interface Menus {
  readonly staff: readonly MenuItem[]
  readonly partner: readonly MenuItem[]
  readonly member: readonly MenuItem[]
  readonly public: readonly MenuItem[]
}

/** A room states what it offers: one plain object. `road.ts` lists them. */
export interface Room {
  readonly name: string
  readonly pages: readonly AnyPage[]
  readonly jobs?: readonly Job[]
  /** Tables whose rows `audit verify` compares with what was recorded. */
  readonly constitutional?: readonly Constitutional[]
  /** Entries of the menus of one panel; each address has `:panel`. */
  readonly menu?: Partial<Menus>
  /** Tables whose changes need no audit line: ballots, votes, sessions; named `schema.table` as in SQL. */
  readonly unwritten?: readonly string[]
  /** Does what this person holds in the room ask a second factor of her? Asked right after she signed in. */
  readonly asksFactor?: (work: Work, person: string) => Promise<boolean>
  /** Every column of the room: null, or why it is kept, until when, how it is erased. */
  readonly privacy?: AnyRegister
}
