import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import type { Day } from '../kit/texts/dates.ts'
import type { Words } from '../kit/texts/words.ts'
import { optionalText, text } from '../kit/web/forms.ts'

export type ProposalRow = Selectable<Tables['proposals.proposal']>
export type VersionRow = Selectable<Tables['proposals.version']>
export type AdviceRow = Selectable<Tables['proposals.advice']>
export type Poll = Selectable<Tables['proposals.poll']>
export type PollResult = Selectable<Tables['proposals.pollResult']>
export type Outcome = NonNullable<ProposalRow['outcome']>
/** The two groups that are polled apart. */
export type Side = PollResult['side']
export const sides = ['citizens', 'partner'] as const satisfies readonly Side[]

/** What a step of a scale means. */
export type Stance = 'support' | 'neutral' | 'oppose'
export type ScaleKey = 'consensus-7' | 'five' | 'four' | 'yes-no'

/** How many slips at each step, by the value of the step: `{ '7': 12, '4': 1 }`. */
export type Counts = Readonly<Record<string, number>>
export interface Bands {
  readonly support: number
  readonly neutral: number
  readonly oppose: number
}
/** The count of one proposal in one group. */
export interface SideCount {
  readonly counts: Counts
  readonly electorate: number
  readonly slips: number
}

/** What may be shown of one group: always bands, and the steps where they point at nobody. */
export interface SideShown {
  readonly bands: Bands
  readonly steps?: Counts
  readonly electorate: number
  readonly ballots: number
}
export interface PollShown {
  readonly scale: ScaleKey
  readonly round: number
  readonly citizens: SideShown
  /** Left out where the partner was not polled. */
  readonly partner?: SideShown
}

/** The advice of a panel as it stands. */
export interface Advice {
  readonly adoptedOn: Day | null
  readonly readyOn: Day | null
  readonly handedOverOn: Day | null
  /** Offered, and the partner would not take it. */
  readonly refused: boolean
  readonly foreword: Words | null
}
/** A proposal with a place in the advice. `number` is that place. */
export interface Recommendation {
  readonly id: string
  readonly number: number
  readonly theme: Words | null
  readonly title: Words
  readonly body: Words
  readonly reasons: Words
  readonly outcome: Outcome | null
  readonly minority: Words | null
  readonly poll?: PollShown
}

/** The words of a proposal, as its form gives them. */
export const ProposalText = z.object({
  ...{ theme: optionalText(80).default(''), themeEn: optionalText(80).default('') },
  ...{ title: text(160), titleEn: optionalText(160).default('') },
  ...{ body: text(6000), bodyEn: optionalText(6000).default('') },
  ...{ reasons: text(4000), reasonsEn: optionalText(4000).default('') },
})
export type ProposalText = z.input<typeof ProposalText>
