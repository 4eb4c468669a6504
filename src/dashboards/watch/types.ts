import type { Day } from '../../kit/texts/dates.ts'
import type { Pair, Parameter } from '../../kit/texts/texts.ts'
import type { GateView, Panel, Supplier } from '../../panel/types.ts'
import type { AgreedAndDone, Facts } from '../../publication/standing/types.ts'

/** Something that is late, with who owes it. */
export interface LateThing {
  readonly what: Pair
  readonly params: Readonly<Record<string, Parameter>>
  readonly who: string
  readonly kind: 'citizen' | 'partner'
  readonly due: Day
  readonly days: number
  readonly at: string
}
/** Everything the staff's overview and `status` tell of one panel. */
export interface Watched {
  readonly panel: Panel
  readonly facts: Facts
  readonly done: readonly AgreedAndDone[]
  readonly gates: readonly GateView[]
  readonly late: readonly LateThing[]
}
/** The first thing a gate waits for. */
export interface Waits {
  readonly words: Pair
  readonly params: Readonly<Record<string, Parameter>>
  readonly by: Supplier
  readonly at?: string
}
