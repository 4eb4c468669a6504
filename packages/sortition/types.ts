/** One registration that counts. Its leaf is its name here: nothing else says who it is. */
export interface Row {
  readonly leaf: string
  /** What was answered per feature; null where nothing was said. */
  readonly answers: Readonly<Record<string, string | null>>
  /** Rows of one household carry the same text. */
  readonly household: string | null
}

/** How many seats one category of one feature has: at least, at most. */
export interface Target {
  readonly feature: string
  readonly category: string
  readonly minimum: number
  readonly maximum: number
}

/** All targets of a feature may be missed by so many seats, each. The order of a list is the order in which they are used. */
export interface Flex {
  readonly feature: string
  readonly most: number
}

export interface Rules {
  readonly seats: number
  readonly reserves: number
  readonly targets: readonly Target[]
  readonly flex: readonly Flex[]
  /** `one`: at most one person of a household gets a seat. */
  readonly householdRule: 'one' | 'any'
}

/** A target that cannot be met as it stands: so many seats too few (`below`) or too many (`above`) must be allowed. */
export interface Relaxation {
  readonly feature: string
  readonly category: string
  readonly below: number
  readonly above: number
}

export interface Drawn {
  readonly drawn: true
  /** Leaves of the panel, sorted. */
  readonly panel: readonly string[]
  /** Leaves of the reserves, in the order in which they are asked. */
  readonly reserves: readonly string[]
  /** Seats by which bounds were moved, within what the rules allow; empty when all targets were met. */
  readonly relaxed: readonly Relaxation[]
  /** How often new weights were taken because two panels shared the best score. */
  readonly round: number
}
export interface Impossible {
  readonly drawn: false
  /** How many people are missing for the number of seats, whatever the targets. */
  readonly short: number
  /** The smallest relaxations with which a panel exists, in the announced order, beyond what the rules allow. */
  readonly needed: readonly Relaxation[]
}
export type Outcome = Drawn | Impossible
