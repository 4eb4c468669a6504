import type { Proof } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Applicant, Channel } from '../types.ts'

declare const visitor: unique symbol
/** Somebody at the public door of one panel. */
export interface AsVisitor extends Proof {
  readonly [visitor]: true
  readonly panel: PanelId
}
declare const applicant: unique symbol
/** Whoever holds the link of one registration. */
export interface AsApplicant extends Proof {
  readonly [applicant]: true
  readonly panel: PanelId
  readonly subject: string
}

/** How somebody is reached. */
export interface Reach {
  readonly channel: Channel | ''
  readonly email: string
  readonly phone: string
  readonly address: string
}
/** What one page of the registration sends; each page uses its own part. */
export interface StepInput extends Reach {
  readonly name: string
  readonly category: string
  readonly attend: string
  readonly needs: string
  readonly needsConsent: boolean
  readonly motivation: string
}

/** A registration with its answers: category per stratum, null for "I would rather not say". */
export interface Registration {
  readonly applicant: Applicant
  readonly answers: ReadonlyMap<string, string | null>
}
