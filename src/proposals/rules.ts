/** From a count to an outcome, what may be shown of it, when the advice is public, and on which day the response clock starts. */
import type { Terms } from '../agreement/types.ts'
import type { Day } from '../kit/texts/dates.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { scales, stepsFrom } from './policy.ts'
import { refusals } from './texts.ts'
import type { Advice, Bands, Counts, Outcome, ProposalRow, ScaleKey, SideCount, SideShown, Stance } from './types.ts'

const refuse = refusing(refusals)

/** A count by step as three bands. */
export function bandsOf(scale: ScaleKey, counts: Counts): Bands {
  const at = (stance: Stance) =>
    scales[scale].filter((step) => step.stance === stance).reduce((sum, step) => sum + (counts[step.value] ?? 0), 0)
  return { support: at('support'), neutral: at('neutral'), oppose: at('oppose') }
}
export const isStep = (scale: ScaleKey, value: number): boolean => scales[scale].some((step) => step.value === value)
const answersIn = ({ support, neutral, oppose }: Bands): number => support + neutral + oppose

/** Citizens in steps from 15 slips, else in bands; the partner always in bands. */
export function shownOf(scale: ScaleKey, it: SideCount, side: 'citizens' | 'partner'): SideShown {
  const few = side === 'partner' || it.slips < stepsFrom
  const shown = { bands: bandsOf(scale, it.counts), electorate: it.electorate, ballots: it.slips }
  return few ? shown : { ...shown, steps: it.counts }
}

type Rule = Pick<Terms, 'denominator' | 'decides' | 'supportPercent' | 'blockPercent' | 'citizenSeats' | 'partnerSeats'>
export type Counted = Readonly<{ citizens: SideCount; partner?: SideCount | undefined }>

/** What the share is counted of, in one group: votes with an answer, who was in the room, or the seats agreed. */
function denominatorOf(
  scale: ScaleKey,
  of: SideCount,
  rule: { denominator: Rule['denominator']; seats: number },
): number {
  if (rule.denominator === 'votes-cast') return answersIn(bandsOf(scale, of.counts))
  return rule.denominator === 'present' ? of.electorate : Math.max(rule.seats, of.electorate)
}

interface Share {
  readonly support: number
  readonly oppose: number
  readonly of: number
}
function shareOf(scale: ScaleKey, of: SideCount, rule: { denominator: Rule['denominator']; seats: number }): Share {
  const { support, oppose } = bandsOf(scale, of.counts)
  return { support, oppose, of: denominatorOf(scale, of, rule) }
}
const together = (one: Share, other: Share): Share => ({
  support: one.support + other.support,
  oppose: one.oppose + other.oppose,
  of: one.of + other.of,
})

function outcomeOf({ support, oppose, of }: Share, rule: Rule): Outcome {
  if (of === 0 || support * 100 < rule.supportPercent * of || support === 0) return 'not-adopted'
  return oppose * 100 > rule.blockPercent * of ? 'with-reservations' : 'adopted'
}
const worst: readonly Outcome[] = ['not-adopted', 'with-reservations', 'adopted']

/**
 * The outcome by the terms: enough support and not too many against is adopted; enough support but too many against is
 * adopted with reservations. `both-groups`: the lower of the two; where the partner was not polled, citizens decide.
 */
export function decide(scale: ScaleKey, counted: Counted, rule: Rule): Outcome {
  const citizens = shareOf(scale, counted.citizens, { denominator: rule.denominator, seats: rule.citizenSeats })
  if (!counted.partner || rule.decides === 'citizens') return outcomeOf(citizens, rule)
  const partner = shareOf(scale, counted.partner, { denominator: rule.denominator, seats: rule.partnerSeats })
  if (rule.decides === 'whole-panel') return outcomeOf(together(citizens, partner), rule)
  const both = [outcomeOf(citizens, rule), outcomeOf(partner, rule)]
  return worst.find((one) => both.includes(one)) ?? 'not-adopted'
}

/** The one place that decides whether the advice is public. */
export const adviceIsPublic = (
  advice: Pick<Advice, 'adoptedOn' | 'handedOverOn'> | undefined,
  embargo: Terms['embargo'],
  today: Day,
): boolean => {
  const since = embargo === 'none' ? (advice?.adoptedOn ?? advice?.handedOverOn) : advice?.handedOverOn
  return since !== null && since !== undefined && since <= today
}

/**
 * The day from which the partner's days to answer are counted: the day of hand-over, or of the offer that was refused. Where
 * the adopted advice lay ready on the agreed date, that date: waiting to receive it wins no time.
 */
export function clockDay(advice: Pick<Advice, 'adoptedOn' | 'readyOn'>, agreed: Day, day: Day): Day {
  return layReady(advice, agreed) && day > agreed ? agreed : day
}
/** Did the adopted advice lay ready on the agreed day? From the day after it the clock runs, received or not. */
export function layReady({ adoptedOn, readyOn }: Pick<Advice, 'adoptedOn' | 'readyOn'>, agreed: Day): boolean {
  return adoptedOn !== null && readyOn !== null && adoptedOn <= agreed && readyOn <= agreed
}

type Days = Pick<Advice, 'adoptedOn' | 'readyOn' | 'handedOverOn'>
/** A day that an advice gets: not to come, in the order adopted, ready, handed over, and not after hand-over. */
export function dayFits(advice: Days, kind: 'adopted' | 'ready' | 'handed', { day, today }: { day: Day; today: Day }) {
  if (advice.handedOverOn !== null) return refuse('handed-over', { status: 409 })
  if (day > today) return refuse('to-come', { field: 'day' })
  if (kind === 'adopted') return order(day, advice.readyOn)
  if (advice.adoptedOn === null) return refuse('not-adopted-yet')
  return order(advice.adoptedOn, day) ?? (kind === 'handed' ? order(advice.readyOn, day) : undefined)
}
function order(first: Day | null, then: Day | null): Refusal | undefined {
  return first !== null && then !== null && then < first ? refuse('days-order', { field: 'day' }) : undefined
}

/** May this text be changed now? Not while it is fixed for a poll, not once it is in an adopted advice. */
export function editable(proposal: Pick<ProposalRow, 'frozenAt'>, advice: Days): Refusal | undefined {
  if (advice.adoptedOn !== null) return refuse('adopted', { status: 409 })
  return proposal.frozenAt === null ? undefined : refuse('frozen', { status: 409 })
}

/** The order of the advice: each proposal once, and none that the panel did not adopt. */
export function orderable(
  known: readonly Pick<ProposalRow, 'number' | 'outcome'>[],
  wanted: readonly number[],
): Refusal | undefined {
  const twice = wanted.find((number, at) => wanted.indexOf(number) !== at)
  if (twice !== undefined) return refuse('twice', { number: twice })
  const strange = wanted.find((number) => !known.some((one) => one.number === number))
  if (strange !== undefined) return refuse('no-proposal', { number: strange, status: 404 })
  const fell = known.find((one) => one.outcome === 'not-adopted' && wanted.includes(one.number))
  return fell && refuse('fell', { number: fell.number })
}

/** Places as they were typed beside each proposal, as an order of numbers; empty is not in the advice, gaps close. */
export function placed(typed: readonly (readonly [number: number, place: string])[]): readonly number[] | Refusal {
  const filled = typed.filter(([, place]) => place.trim() !== '')
  const bad = filled.find(([, place]) => !/^[1-9]\d{0,2}$/.test(place.trim()))
  if (bad) return refuse('bad-place', { field: `place-${bad[0]}` })
  const ordered = filled.map(([number, place]) => ({ number, place: Number(place) })).sort((a, b) => a.place - b.place)
  const same = ordered.find(({ place }, at) => ordered[at - 1]?.place === place)
  if (same) return refuse('same-place', { place: same.place, field: `place-${same.number}` })
  return ordered.map(({ number }) => number)
}
