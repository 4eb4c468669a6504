/** Decisions about the plan: what the agreement asks of it, where a meeting may lie, who is told when it moves. Pure. */
import { bounds } from '../agreement/policy.ts'
import type { Terms } from '../agreement/types.ts'
import { addDays, addMonths, type Day, daysBetween, longDate, weekday } from '../kit/texts/dates.ts'
import { count, type Pair, type Parameter, together } from '../kit/texts/texts.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { daysApart, yearsAhead } from './policy.ts'
import type { Meeting } from './types.ts'

const refuse = refusing({
  'no-meeting': ['Deze bijeenkomst is er niet.', 'There is no such meeting.'],
  'ends-first': [
    'Het einde ligt voor het begin. Kies een later einde.',
    'It ends before it begins. Choose a later end.',
  ],
  'in-the-past': ['Deze dag is al voorbij. Kies een dag die nog komt.', 'This day has passed. Choose a day to come.'],
  'too-far': [
    'Deze dag ligt meer dan drie jaar vooruit. Kijk het jaar na.',
    'This day is over three years ahead. Check the year.',
  ],
  'before-previous': [
    'Deze dag ligt niet na bijeenkomst {number} ({day}). Kies een latere dag.',
    'This day does not lie after meeting {number} ({dayEn}). Choose a later day.',
  ],
  'after-next': [
    'Deze dag ligt niet voor bijeenkomst {number} ({day}). Verzet eerst die bijeenkomst.',
    'This day does not lie before meeting {number} ({dayEn}). First postpone that meeting.',
  ],
  'same-day': [
    'Dit is de dag waarop ze al staat. Kies een andere dag.',
    'This is the day it has already. Choose another day.',
  ],
  'other-weekday': [
    'Dit is een andere dag van de week. Mensen houden hun vaste dag vrij. Kies die dag, of zet er een vinkje bij.',
    'This is another day of the week. People keep their usual day free. Choose that day, or tick the box.',
  ],
  'not-planned': ['Deze bijeenkomst is al gehouden of afgelast.', 'This meeting was already held or cancelled.'],
  'not-yet': ['Deze bijeenkomst is nog niet geweest.', 'This meeting has not taken place yet.'],
})
export const noMeeting = () => refuse('no-meeting', { status: 404 })

type Placed = Pick<Meeting, 'id' | 'number' | 'day' | 'state'>
const standing = <M extends Placed>(all: readonly M[]): M[] =>
  all.filter(({ state }) => state !== 'cancelled').sort((a, b) => a.number - b.number)

export const isCancelled = ({ state }: Pick<Meeting, 'state'>): boolean => state === 'cancelled'
export const isPlanned = ({ state }: Pick<Meeting, 'state'>): boolean => state === 'planned'
export const wasMoved = ({ day, firstDay }: Pick<Meeting, 'day' | 'firstDay'>): boolean => day !== firstDay
/** Planned, over and not closed yet: somebody must say whether it was held. */
export const isOverdue = (one: Pick<Meeting, 'state' | 'day'>, today: Day): boolean => isPlanned(one) && one.day < today
/** The meeting after this one that stands. */
export const after = <M extends Placed>(all: readonly M[], of: Placed): M | undefined =>
  standing(all).find(({ number }) => number > of.number)
/** Where a meeting is on the road: behind us, today, or to come. */
export const onRoad = (one: Pick<Placed, 'day' | 'state'>, today: Day): 'done' | 'now' | 'next' => {
  if (one.state === 'held' || one.day < today) return 'done'
  return one.day === today ? 'now' : 'next'
}

/** A meeting lies within one day, and ends after it begins. */
export const timesFit = ({ starts, ends }: { starts: string; ends: string }): Refusal | undefined =>
  ends.slice(0, 5) > starts.slice(0, 5) ? undefined : refuse('ends-first', { field: 'ends' })

const dayToCome = (day: Day, today: Day): Refusal | undefined => {
  if (day < today) return refuse('in-the-past', { field: 'day' })
  return day > addMonths(today, 12 * yearsAhead) ? refuse('too-far', { field: 'day' }) : undefined
}

/** Between its neighbours: numbers are the order of days. */
function between(all: readonly Placed[], number: number, day: Day): Refusal | undefined {
  const others = standing(all).filter((one) => one.number !== number)
  const previous = others.findLast((one) => one.number < number)
  const next = others.find((one) => one.number > number)
  const of = (one: Placed) => ({
    ...{ number: one.number, field: 'day' },
    ...{ day: longDate(one.day, 'nl'), dayEn: longDate(one.day, 'en') },
  })
  if (previous && day <= previous.day) return refuse('before-previous', of(previous))
  return next && day >= next.day ? refuse('after-next', of(next)) : undefined
}

/** A new meeting comes last. */
export const addable = (all: readonly Placed[], day: Day, today: Day): Refusal | undefined =>
  dayToCome(day, today) ?? between(all, nextNumber(all), day)
export const nextNumber = (all: readonly Placed[]): number => Math.max(0, ...all.map(({ number }) => number)) + 1

/**
 * A planned meeting moves between its neighbours and keeps its day of the week, unless that is asked for. A weekend or a
 * holiday pushes no date: panels meet on Saturdays.
 */
export function movable(
  all: readonly Placed[],
  of: Placed,
  to: { day: Day; otherWeekday: boolean; today: Day },
): Refusal | undefined {
  if (of.state !== 'planned') return refuse('not-planned', { status: 409 })
  if (to.day === of.day) return refuse('same-day', { field: 'day' })
  const no = dayToCome(to.day, to.today) ?? between(all, of.number, to.day)
  if (no) return no
  const keeps = weekday(to.day) === weekday(of.day) || to.otherWeekday
  return keeps ? undefined : refuse('other-weekday', { field: 'day' })
}

/** The next free same day of the week, for the form to begin with: nothing where the next meeting leaves no room. */
export function suggested(all: readonly Placed[], of: Placed, today: Day): Day | undefined {
  for (let weeks = 1; weeks <= 52; weeks += 1) {
    const day = addDays(of.day, 7 * weeks)
    if (day < today) continue
    return between(all, of.number, day) === undefined ? day : undefined
  }
  return undefined
}

/** Held from its day on; cancelled as long as it is planned. */
export const holdable = (of: Placed, today: Day): Refusal | undefined => {
  if (of.state !== 'planned') return refuse('not-planned', { status: 409 })
  return of.day > today ? refuse('not-yet') : undefined
}
export const cancellable = (of: Placed): Refusal | undefined =>
  of.state === 'planned' ? undefined : refuse('not-planned', { status: 409 })

/** Minutes from begin to end. */
export const minutesOf = ({ starts, ends }: { starts: string; ends: string }): number => minute(ends) - minute(starts)
const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** What the agreement, or good use, asks of the plan: met or not, with the figures. */
export interface PlanCheck {
  readonly key: 'number' | 'hours' | 'apart' | 'first' | 'last'
  readonly met: boolean
  readonly words: Pair
  readonly params: Readonly<Record<string, Parameter>>
}
export function planChecks(
  all: readonly Pick<Meeting, 'id' | 'number' | 'day' | 'state' | 'starts' | 'ends' | 'kind'>[],
  terms: Pick<Terms, 'meetings' | 'hours' | 'firstMeetingOn' | 'adviceReadyOn'>,
): PlanCheck[] {
  const plan = standing(all).filter(({ kind }) => kind !== 'follow-up' && kind !== 'hand-over')
  const hours = Math.round((plan.reduce((sum, one) => sum + minutesOf(one), 0) / 60) * 10) / 10
  const both = (key: string, n: number) => ({ [key]: count(n, 'nl'), [`${key}En`]: count(n, 'en') })
  const number: PlanCheck = {
    ...{ key: 'number', met: plan.length === terms.meetings, params: { n: plan.length, agreed: terms.meetings } },
    words: ['Het aantal bijeenkomsten: {n} gepland, {agreed} afgesproken', 'Meetings: {n} planned, {agreed} agreed'],
  }
  const time: PlanCheck = {
    ...{ key: 'hours', met: hours >= terms.hours, params: { ...both('n', hours), ...both('agreed', terms.hours) } },
    words: ['De uren samen: {n} gepland, {agreed} afgesproken', 'Hours together: {nEn} planned, {agreedEn} agreed'],
  }
  return [number, time, apart(plan), ...firstAndLast(plan, terms)]
}

function apart(plan: readonly Pick<Meeting, 'number' | 'day'>[]): PlanCheck {
  const close = plan.filter((one, at) => {
    const before = plan[at - 1]
    return before !== undefined && daysBetween(before.day, one.day) < daysApart
  })
  const which = together(close.map(({ number }) => number))
  if (close.length === 0)
    return {
      ...{ key: 'apart', met: true, params: { days: daysApart } },
      words: ['Tussen twee bijeenkomsten zit minstens {days} dagen', 'At least {days} days between two meetings'],
    }
  return {
    ...{ key: 'apart', met: false, params: { days: daysApart, which } },
    words: [
      'Minder dan {days} dagen na de vorige: bijeenkomst {which}. Mensen hebben tijd nodig om te lezen en thuis te praten.',
      'Less than {days} days after the one before: meeting {which}. People need time to read and to talk at home.',
    ],
  }
}

function firstAndLast(
  plan: readonly Pick<Meeting, 'day'>[],
  terms: Pick<Terms, 'firstMeetingOn' | 'adviceReadyOn'>,
): PlanCheck[] {
  const [first, last] = [plan[0], plan.at(-1)]
  if (!first || !last) return []
  const { weeks } = bounds.firstMeetingOn
  return [
    {
      key: 'first',
      met: Math.abs(daysBetween(terms.firstMeetingOn, first.day)) <= weeks * 7,
      params: { day: longDate(terms.firstMeetingOn, 'nl'), dayEn: longDate(terms.firstMeetingOn, 'en'), weeks },
      words: [
        'De eerste bijeenkomst ligt hoogstens {weeks} weken van de afgesproken dag ({day})',
        'The first meeting lies at most {weeks} weeks from the agreed day ({dayEn})',
      ],
    },
    {
      key: 'last',
      met: last.day <= terms.adviceReadyOn,
      params: { day: longDate(terms.adviceReadyOn, 'nl'), dayEn: longDate(terms.adviceReadyOn, 'en') },
      words: [
        'De laatste bijeenkomst ligt niet na de dag waarop het advies klaar is ({day})',
        'The last meeting does not lie after the day on which the advice is ready ({dayEn})',
      ],
    },
  ]
}

/** What came of the promise of so many meetings. */
export function heldState(
  of: { agreed: number; held: number; planned: number },
  late: boolean,
): 'kept' | 'part' | 'open' | 'late' | 'none' {
  if (of.held >= of.agreed) return 'kept'
  if (late) return 'late'
  if (of.held > 0) return 'part'
  return of.planned > 0 ? 'open' : 'none'
}
