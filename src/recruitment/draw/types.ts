import type { Selectable } from 'kysely'
import type { Tables } from '../../kit/db/tables.ts'
import type { Words } from '../../kit/texts/words.ts'
import type { Rules } from '../types.ts'

export type Draw = Selectable<Tables['recruitment.draw']>
export type DrawSignature = Selectable<Tables['recruitment.drawSignature']>
export type DrawSeed = Selectable<Tables['recruitment.drawSeed']>
export type DrawResult = Selectable<Tables['recruitment.drawResult']>
export type RulesSignature = Selectable<Tables['recruitment.rulesSignature']>

/** A target as the rules hold it: the category in Dutch words, as people answered it. */
export interface RuleTarget {
  readonly feature: string
  readonly category: string
  readonly target: number
  readonly minimum: number
  readonly maximum: number
}
/** A feature whose targets may be missed by so many seats each. The order of a list is the order in which they are used. */
export interface FlexBound {
  readonly feature: string
  readonly most: number
}

/** R: everything that decides the draw, fixed before the first letter. */
export interface DrawRules {
  readonly panel: string
  readonly seats: number
  readonly reserves: number
  readonly targets: readonly RuleTarget[]
  readonly flexBounds: readonly FlexBound[]
  readonly exclusions: readonly Words[]
  readonly householdRule: 'one' | 'any'
  readonly method: string
  /** How many panels are computed: one. */
  readonly m: 1
  readonly codeVersion: string
  readonly codeHash: string
  /** Expected shares of people who say no. This method uses none. */
  readonly dropOutRates: Readonly<Record<string, never>>
  readonly closeTime: string
  /** T1: the earliest moment at which the seed is thrown. */
  readonly seedTime: string
  readonly drawDate: string
  readonly chance: string
  readonly fallback: string
  readonly witness: string
  readonly verifier: string
  /** Why rules that were fixed before are replaced; '' in the first ones. */
  readonly reason: string
}

/** What a leaf is made of, besides h(R) and the ticket. */
export interface LeafRow {
  readonly lot: number
  readonly answers: Readonly<Record<string, string | null>>
  readonly householdClass: string | null
  /** sha-256 of where she can be reached. */
  readonly contact: string
}

/** A registration that counts, on its way into the pool. */
export interface Registered {
  readonly id: string
  readonly lot: number
  readonly ticketHash: Uint8Array | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly answers: Readonly<Record<string, string | null>>
}
export interface PoolLeaf {
  readonly leaf: string
  readonly applicantId: string
  readonly row: LeafRow
}

/** How many registrations there were at the freeze: which count, and why others do not. */
export interface Counts {
  readonly registered: number
  readonly withdrawn: number
  readonly excluded: Readonly<Record<string, number>>
  readonly desk: number
  readonly open: number
}

/** What follows from pool, rules and seed: leaves, no names. */
export interface ResultBody {
  readonly panel: readonly string[]
  readonly reserves: readonly string[]
  readonly relaxed: readonly { feature: string; category: string; below: number; above: number }[]
  readonly targets: readonly { feature: string; category: string; met: boolean }[]
  readonly round: number
}

/** Where the draw of one panel stands. */
export interface DrawState {
  readonly draw: Draw | undefined
  readonly signature: DrawSignature | undefined
  readonly seed: DrawSeed | undefined
  readonly result: DrawResult | undefined
}

/** Rules that others took the place of. */
export interface ReplacedRules {
  readonly rules: Rules
  readonly until: Date
  /** Letters that carry their code. */
  readonly letters: number
}
