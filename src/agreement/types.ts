import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import type { Day } from '../kit/texts/dates.ts'
import type { Pair, Parameter } from '../kit/texts/texts.ts'
import type { Words } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId, Power } from '../panel/types.ts'

export type Clause = Selectable<Tables['agreement.clause']>
export type Version = Selectable<Tables['agreement.version']>
export type Evidence = Selectable<Tables['agreement.evidence']>
export type Finding = Selectable<Tables['agreement.finding']>
export type PromiseRow = Selectable<Tables['agreement.promise']>
export type CheckPoint = Evidence['point']

/** 'foundation', or the id of a partner organisation. */
export type Party = string
export const foundation: Party = 'foundation'

/** The typed terms. What they mean and how far they may move stands in policy.ts. */
export const Terms = z.object({
  citizenSeats: z.number().int().min(2).max(1000),
  partnerSeats: z.number().int().min(0).max(500),
  /** P = 0 is a departure from the method, published as such. */
  withoutPartner: z.boolean(),
  strata: z.array(z.string().min(1).max(80)).min(1).max(12),
  mix: z.enum(['letters', 'letters-and-open', 'open-weighted']),
  openShare: z.number().int().min(0).max(100),
  minimumAge: z.number().int().min(12).max(18),
  letters: z.number().int().min(0).max(1_000_000),
  meetings: z.number().int().min(1).max(60),
  hours: z.number().min(1).max(500),
  firstMeetingOn: z.iso.date(),
  adviceReadyOn: z.iso.date(),
  feeMode: z.enum(['flat', 'real-costs', 'taxable', 'none']),
  feeCents: z.number().int().min(0),
  feePer: z.enum(['meeting', 'whole']),
  budgetCents: z.number().int().min(0),
  implementationCents: z.number().int().min(0),
  payer: z.string().min(1).max(200),
  scale: z.enum(['consensus-7', 'five', 'four', 'yes-no']),
  denominator: z.enum(['votes-cast', 'present', 'seats']),
  decides: z.enum(['citizens', 'both-groups', 'whole-panel']),
  supportPercent: z.number().min(0).max(100),
  blockPercent: z.number().min(0).max(100),
  commitment: z.enum(['adopt-if', 'adopt-unless', 'adopt-or-explain']),
  preconditions: z.array(z.string().min(1).max(300)).max(12),
  responseDays: z.number().int().min(1).max(730),
  followUpMonths: z.array(z.number().int().min(1).max(60)).min(1).max(12),
  followUpOwner: z.string().min(1).max(200),
  reportDays: z.number().int().min(1).max(60),
  contactMonths: z.array(z.number().int().min(1).max(60)).max(12),
  embargo: z.enum(['hand-over', 'none']),
  controller: z.enum(['foundation', 'partner', 'joint']),
})
export type Terms = z.infer<typeof Terms>
export type TermKey = keyof Terms

/** What a version holds: everything that was signed, and nothing that moves. */
export interface Content {
  readonly panel: { readonly slug: string; readonly title: Words; readonly question: Words }
  readonly parties: readonly ContentParty[]
  readonly terms: Terms
  readonly clauses: readonly ContentClause[]
  /** One A4 in plain words, made from the terms. */
  readonly summary: readonly Words[]
}
export interface ContentParty {
  readonly party: Party
  readonly name: string
  readonly bodies: readonly {
    readonly name: string
    readonly powers: readonly Power[]
    readonly decision?: string | undefined
  }[]
}
export interface ContentClause {
  readonly key: string
  readonly number: number
  readonly heading: Words
  readonly text: Words
}

/** What happens to a version after it was fixed, each once. */
export type Moment = 'offeredAt' | 'publishedAt' | 'withdrawnAt'

/** A term within bounds that was moved. */
export type Adjustment = Selectable<Tables['agreement.adjustment']>
export type Comment = Selectable<Tables['agreement.comment']>
export type Dossier = Selectable<Tables['agreement.dossier']>

/** What holds now: the newest published version, with what was moved within bounds. */
export interface InForce {
  readonly version: Version
  readonly content: Content
  /** Adjustments applied; `content.terms` is as signed. */
  readonly terms: Terms
  readonly signedOn: Day
  readonly adjustments: readonly Adjustment[]
}

/** A promise as a version makes it, before it is a row. `afterDays`: it waits for the hand-over. */
export interface NewPromise {
  readonly kind: PromiseKind
  readonly nth: number
  readonly party: Party
  readonly clause: string
  readonly words: Words
  readonly agreed: unknown
  readonly dueOn?: Day
  readonly afterDays?: number
}

/** What somebody can be held to. A kind stands here from the day that a room on the road fulfils it. */
export const promiseKinds = [
  'agreement-public',
  'citizens-seated',
  'partner-seated',
  'meetings-held',
  'report-each-meeting',
  'ideas-answered',
  'advice-handed-over',
  'answer-each',
  'status-report',
  'contact',
  'finding',
  'fees-paid',
] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** A promise as it stands now. */
export interface Promised {
  readonly id: string
  readonly kind: PromiseKind
  readonly nth: number
  readonly party: Party
  readonly clause: string
  readonly version: number
  readonly signedOn?: Day
  readonly words: Words
  readonly agreed: unknown
  readonly dueOn?: Day
  readonly firstDueOn?: Day
}
/** What came of it, with the row it was read from. `none`: nothing was due yet. */
export interface Kept {
  readonly promise: string
  readonly state: 'kept' | 'part' | 'open' | 'late' | 'none'
  readonly words: Pair
  readonly params?: Readonly<Record<string, Parameter>>
  readonly on?: Day
  /** The day that was missed first, where it is late and the promise has no day of its own. */
  readonly lateSince?: Day
  readonly evidence?: { readonly at: string; readonly words: Pair }
  /** `seats.released:<id>`: every "gedaan" names the row it was computed from. */
  readonly from?: string
}
/** A room that does the work says what came of the promises of its kinds. One query each, however many promises. */
export type Fulfilment = (work: Work, panel: PanelId, promised: readonly Promised[]) => Promise<readonly Kept[]>
