import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import type { Pair, Parameter } from '../kit/texts/texts.ts'
import { optionalText, text } from '../kit/web/forms.ts'
import type { Proof } from '../kit/work/work.ts'

export type PanelId = string
export type Panel = Selectable<Tables['panel.panel']>
export type Partner = Selectable<Tables['panel.partner']>
export type Body = Selectable<Tables['panel.body']>
export type Post = Selectable<Tables['panel.post']>
export type Role = Post['role']
export const roles = [
  'process-lead',
  'director',
  'desk',
  'finance',
  'communication',
  'privacy',
  'lead-moderator',
  'table-moderator',
  'note-taker',
  'expert',
  'witness',
  'verifier',
  'teller',
  'signatory',
  'contact',
  'deputy',
] as const satisfies readonly Role[]
export type Origin = Selectable<Tables['panel.origin']>
export type Power = Body['powers'][number]

/** Reads of what is not public ask for this: somebody of the panel's team, or the system. */
export interface AsTeam extends Proof {
  readonly panel: PanelId
}
/** Somebody who works for the house over all panels: administrator, director, or process lead of any panel. */
export interface AsHouseStaff extends Proof {
  readonly person: string
  readonly staff: 'house'
}
const seatGroups = ['citizen', 'partner'] as const
export type SeatGroup = (typeof seatGroups)[number]

/** Who can supply what a gate misses. */
export type Supplier = Role | 'system' | 'citizens' | 'administrator'

/** A condition of a gate: met or not, in words, with who can supply it and where. */
export interface Condition {
  readonly key: string
  readonly met: boolean
  readonly words: Pair
  readonly params?: Readonly<Record<string, Parameter>>
  readonly by: Supplier
  /** Where it is supplied: an address, without language. */
  readonly at?: string
  /** Something else comes first: nobody can supply it yet. */
  readonly later?: boolean
}
/** What a gate says: all conditions, or the pass that verbs behind it ask for. */
export type GateName = 'commitment' | 'draw' | 'seating' | 'enough-known' | 'decision' | 'hand-over' | 'closing'
export interface Passed<G extends GateName> {
  readonly gate: G
  readonly panel: PanelId
}
export interface GateView<G extends GateName = GateName> {
  readonly gate: G
  readonly conditions: readonly Condition[]
  readonly passed?: Passed<G>
}

export const NewPanel = z.object({
  title: text(80),
  titleEn: optionalText(80),
  question: text(240),
  questionEn: optionalText(240),
  area: text(80),
})
export type NewPanel = z.infer<typeof NewPanel>

export const NewPartner = z.object({
  name: text(120),
  sort: z.enum([
    'municipality',
    'province',
    'water-authority',
    'housing-association',
    'care-provider',
    'utility',
    'other',
  ]),
})
export const powers = ['adopt', 'budget', 'rules', 'carry-out', 'advise'] as const satisfies readonly Power[]
export const NewBody = z.object({
  partner: z.uuid(),
  name: text(160),
  powers: z.union([z.array(z.enum(powers)), z.enum(powers).transform((one) => [one])]),
  decision: optionalText(120),
  decidedOn: z.union([z.literal(''), z.iso.date()]),
  calendar: optionalText(500),
})
