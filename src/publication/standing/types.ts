import type { InForce, Kept, Promised } from '../../agreement/types.ts'
import type { Day } from '../../kit/texts/dates.ts'
import type { Partner } from '../../panel/types.ts'
import type { Advice } from '../../proposals/types.ts'
import type { Recruitment } from '../../recruitment/types.ts'
import type { Debt, Entry } from '../../response/types.ts'
import type { Tallies } from '../../seats/types.ts'
import type { Meeting } from '../../trajectory/types.ts'

/** What everybody may know of how far a panel is: read once, shown by the panel's page, the home page and the office. */
export interface Facts {
  readonly today: Day
  readonly slug: string
  readonly force: InForce | undefined
  readonly partners: readonly Partner[]
  readonly recruitment: Recruitment | undefined
  /** The day of the draw, once its result was released. */
  readonly drawnOn: Day | undefined
  /** Citizens who were drawn, once that was released. */
  readonly drawn: number | undefined
  readonly meetings: readonly Meeting[]
  readonly advice: Advice | undefined
  readonly answerDue: Day | undefined
  /** The last day on which the partner reports, as promised. */
  readonly lastReportDue: Day | undefined
  readonly entries: readonly Entry[]
  readonly debts: readonly Debt[]
  readonly ideasUntil: Date | undefined
  readonly tallies: Tallies
}

export const stops = ['agreement', 'letters', 'draw', 'meetings', 'advice', 'answer', 'follow-up'] as const
export type Stop = (typeof stops)[number]

/** One stop on the road: who takes the step, how far it is, and between which days. */
export interface StopState {
  readonly stop: Stop
  readonly kind: 'citizen' | 'partner'
  readonly state: 'done' | 'now' | 'next' | 'late'
  readonly from?: Day
  readonly until?: Day
  readonly daysLate?: number
}

/** A promise with what came of it. */
export interface AgreedAndDone {
  readonly promised: Promised
  readonly kept: Kept | undefined
}
