/**
 * The terms: what kind each is, where it stands, how far it may move. Sources: werkwijze (seats, commitment), product.md §1
 * (three kinds, bounds), domain-facts §3.2 (commitment check) and §3.3 (clauses). Every figure here is a default of a setting.
 */
import type { Pair } from '../kit/texts/texts.ts'
import type { CheckPoint, TermKey, Terms } from './types.ts'

export type TermKind = 'fixed' | 'bounds' | 'plan'
interface TermPolicy {
  readonly clause: ClauseKey
  readonly kind: TermKind
  readonly label: Pair
}

export const clauseKeys = [
  'parties',
  'question',
  'preconditions',
  'composition',
  'recruitment',
  'trajectory',
  'independence',
  'experts',
  'fees',
  'decision',
  'response',
  'follow-up',
  'publication',
  'privacy',
  'money',
  'escalation',
  'safety',
  'access',
  'archive',
  'changes',
] as const
export type ClauseKey = (typeof clauseKeys)[number]

export const terms = {
  citizenSeats: { clause: 'composition', kind: 'bounds', label: ['Plekken voor burgers', 'Seats for citizens'] },
  partnerSeats: { clause: 'composition', kind: 'bounds', label: ['Plekken voor de partner', 'Seats for the partner'] },
  withoutPartner: {
    clause: 'composition',
    kind: 'fixed',
    label: ['Panel zonder partner (wijkt af van de werkwijze)', 'Panel without a partner (departs from the method)'],
  },
  strata: { clause: 'recruitment', kind: 'fixed', label: ['Kenmerken voor de loting', 'Features for the draw'] },
  mix: {
    clause: 'recruitment',
    kind: 'fixed',
    label: ['Hoe loting en aanmelden samengaan', 'How lot and sign-up combine'],
  },
  openShare: {
    clause: 'recruitment',
    kind: 'fixed',
    label: ['Deel van de plekken voor open aanmelding (%)', 'Share of seats for open sign-up (%)'],
  },
  minimumAge: { clause: 'recruitment', kind: 'fixed', label: ['Jongste leeftijd', 'Lowest age'] },
  letters: { clause: 'recruitment', kind: 'plan', label: ['Aantal brieven', 'Number of letters'] },
  meetings: { clause: 'trajectory', kind: 'fixed', label: ['Aantal bijeenkomsten', 'Number of meetings'] },
  hours: { clause: 'trajectory', kind: 'plan', label: ['Uren per burger in totaal', 'Hours per citizen in all'] },
  firstMeetingOn: { clause: 'trajectory', kind: 'bounds', label: ['Eerste bijeenkomst', 'First meeting'] },
  adviceReadyOn: { clause: 'trajectory', kind: 'bounds', label: ['Advies klaar op', 'Advice ready on'] },
  feeMode: { clause: 'fees', kind: 'fixed', label: ['Soort vergoeding', 'Kind of fee'] },
  feeCents: { clause: 'fees', kind: 'fixed', label: ['Vergoeding per burger', 'Fee per citizen'] },
  feePer: { clause: 'fees', kind: 'fixed', label: ['Vergoeding geldt per', 'Fee is per'] },
  budgetCents: { clause: 'money', kind: 'bounds', label: ['Kosten van het panel', 'Cost of the panel'] },
  implementationCents: {
    clause: 'money',
    kind: 'fixed',
    label: ['Geld voor de uitvoering', 'Money for carrying it out'],
  },
  payer: { clause: 'money', kind: 'fixed', label: ['Wie betaalt', 'Who pays'] },
  scale: { clause: 'decision', kind: 'fixed', label: ['Schaal van de peiling', 'Scale of the poll'] },
  denominator: {
    clause: 'decision',
    kind: 'fixed',
    label: ['Waarvan het deel wordt geteld', 'What the share is counted of'],
  },
  decides: { clause: 'decision', kind: 'fixed', label: ['Wie beslist', 'Who decides'] },
  supportPercent: { clause: 'decision', kind: 'fixed', label: ['Steun die nodig is (%)', 'Support needed (%)'] },
  blockPercent: {
    clause: 'decision',
    kind: 'fixed',
    label: ['Hoogstens zoveel tegen (%)', 'At most so many against (%)'],
  },
  commitment: { clause: 'response', kind: 'fixed', label: ['De toezegging', 'The commitment'] },
  preconditions: { clause: 'preconditions', kind: 'fixed', label: ['Voorwaarden vooraf', 'Preconditions'] },
  responseDays: { clause: 'response', kind: 'fixed', label: ['Dagen om te antwoorden', 'Days to answer'] },
  followUpMonths: {
    clause: 'follow-up',
    kind: 'fixed',
    label: ['Berichten na zoveel maanden', 'Reports after so many months'],
  },
  followUpOwner: { clause: 'follow-up', kind: 'fixed', label: ['Wie volgt het op', 'Who follows it up'] },
  reportDays: {
    clause: 'publication',
    kind: 'fixed',
    label: ['Dagen tot het verslag openbaar is', 'Days until a report is public'],
  },
  contactMonths: {
    clause: 'follow-up',
    kind: 'plan',
    label: ['De stichting vraagt na zoveel maanden hoe het staat', 'The foundation asks after so many months'],
  },
  embargo: { clause: 'publication', kind: 'fixed', label: ['Advies geheim tot', 'Advice under embargo until'] },
  controller: {
    clause: 'privacy',
    kind: 'fixed',
    label: ['Wie verantwoordelijk is voor de gegevens', 'Who is responsible for the data'],
  },
} as const satisfies Record<TermKey, TermPolicy>

/** Where a new agreement starts: defaults of product.md, never the law of a panel. Dates are filled in by the planner. */
export const startTerms = (dates: { firstMeetingOn: string; adviceReadyOn: string }): Terms => ({
  citizenSeats: 24,
  partnerSeats: 8,
  withoutPartner: false,
  strata: ['leeftijd', 'gender', 'wijk', 'opleiding'],
  mix: 'letters',
  openShare: 0,
  minimumAge: 16,
  letters: 2400,
  meetings: 5,
  hours: 30,
  ...dates,
  feeMode: 'flat',
  feeCents: 0,
  feePer: 'meeting',
  budgetCents: 0,
  implementationCents: 0,
  payer: '–',
  scale: 'consensus-7',
  denominator: 'votes-cast',
  decides: 'citizens',
  supportPercent: 75,
  blockPercent: 10,
  commitment: 'adopt-unless',
  preconditions: [],
  responseDays: 90,
  followUpMonths: [6, 12],
  followUpOwner: '–',
  reportDays: 10,
  contactMonths: [1, 3, 6, 12],
  embargo: 'hand-over',
  controller: 'foundation',
})

/** How far a term within bounds may move from what was signed: dates by weeks, amounts by a share. */
export const bounds = {
  firstMeetingOn: { weeks: 6 },
  adviceReadyOn: { weeks: 6 },
  citizenSeats: { share: 0.1 },
  partnerSeats: { share: 0.1 },
  budgetCents: { share: 0.1 },
} as const satisfies Partial<Record<TermKey, { weeks: number } | { share: number }>>
export type BoundTerm = keyof typeof bounds

export const musts = [
  'power',
  'open-question',
  'public-before-start',
  'criteria',
  'reasons',
  'reply-date',
  'named-person',
  'progress',
] as const satisfies readonly CheckPoint[]
export const shoulds = ['money', 'support', 'elections', 'members-role'] as const satisfies readonly CheckPoint[]
/** Publication itself meets this one: it is not evidenced beforehand. */
export const metByPublication: CheckPoint = 'public-before-start'
/** A successor confirms by name within so many days. */
export const successorDays = 30
