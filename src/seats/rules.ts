/** Seats: who may confirm, when a call counts, how many the partner may name, what the figures are. */
import { addDays, type Day } from '../kit/texts/dates.ts'
import type { Tally } from '../kit/ui/pictures/circle.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { twoToOne } from '../panel/rules.ts'
import { callDays, phoneCountsHours } from './policy.ts'
import type { Moment, Seat, SeatState, Tallies } from './types.ts'

const refuse = refusing({
  'seat-over': [
    'Deze plek is niet meer van jou. Klopt dat niet? Bel ons.',
    'This seat is no longer yours. Is that wrong? Call us.',
  ],
  'answered-call': ['Deze persoon heeft al geantwoord.', 'This person has answered already.'],
  'called-today': [
    'Vandaag is al gebeld. Bel op een andere dag opnieuw.',
    'There was a call today already. Call again on another day.',
  ],
  'enough-partner': [
    'Er zijn {most} plekken voor de partner afgesproken, en die zijn verdeeld. Trek eerst iemand terug.',
    '{most} seats for the partner were agreed, and they are taken. Withdraw somebody first.',
  ],
  'too-early': ['Deze stand komt naar buiten op {day} of later.', 'These figures are released on {day} or later.'],
  released: ['Deze stand is al naar buiten gebracht.', 'These figures were released already.'],
})

type Holding = Pick<Seat, 'state'>
/** Asked or confirmed: the seat is somebody's. */
export const isHeld = ({ state }: Holding): boolean => state === 'drawn' || state === 'confirmed'
export const isConfirmed = ({ state }: Holding): boolean => state === 'confirmed'
export const isAsked = ({ state }: Holding): boolean => state === 'drawn'

/** What her own yes makes of her seat. A second yes changes nothing. */
export function yes({ state }: Holding): SeatState | Refusal {
  return isHeld({ state }) ? 'confirmed' : refuse('seat-over', { status: 409 })
}
/** What her own no makes of it: it counts at once, before and after she confirmed, and is never refused while she holds the seat. */
export function no({ state }: Holding): SeatState | Refusal {
  if (state === 'drawn') return 'declined'
  return state === 'confirmed' ? 'withdrawn' : refuse('seat-over', { status: 409 })
}

interface Called {
  readonly outcome: 'not-reached' | 'says-yes' | 'says-no'
  readonly day: Day
}
/** A call today: one a day that did not reach her, none after she answered. */
export function callable(seat: Holding, calls: readonly Called[], it: Called): Refusal | undefined {
  if (!isAsked(seat)) return refuse('answered-call', { status: 409 })
  const again =
    it.outcome === 'not-reached' && calls.some(({ day, outcome }) => day === it.day && outcome === it.outcome)
  return again ? refuse('called-today', { status: 409 }) : undefined
}
/** Not reached: calls on enough different days, and none that reached her. */
export const notReached = (calls: readonly Called[]): boolean =>
  calls.every(({ outcome }) => outcome === 'not-reached') && new Set(calls.map(({ day }) => day)).size >= callDays

/** From when what was said by phone counts. */
export const phoneCounts = (said: Date): Date => new Date(said.getTime() + phoneCountsHours * 3_600_000)

type Sided = Pick<Seat, 'state' | 'seatGroup'>
const held = (seats: readonly Sided[], group: Seat['seatGroup']): number =>
  seats.filter((seat) => seat.seatGroup === group && isHeld(seat)).length
const confirmed = (seats: readonly Sided[], group: Seat['seatGroup']): number =>
  seats.filter((seat) => seat.seatGroup === group && isConfirmed(seat)).length

interface Agreed {
  readonly citizenSeats: number
  readonly partnerSeats: number
}
/** One more member from the partner: within what was agreed, and never more than half of the citizens there are. */
export function nominable(seats: readonly Sided[], agreed: Agreed): Refusal | undefined {
  const partner = held(seats, 'partner') + 1
  if (partner > agreed.partnerSeats) return refuse('enough-partner', { most: agreed.partnerSeats, field: 'name' })
  return withinHalf(held(seats, 'citizen') || (drawnYet(seats) ? 0 : agreed.citizenSeats), partner)
}
/** A nominee confirms: again never more than half of the citizens who are still there. */
export const joinable = (seats: readonly Sided[], agreed: Agreed): Refusal | undefined =>
  withinHalf(held(seats, 'citizen') || (drawnYet(seats) ? 0 : agreed.citizenSeats), confirmed(seats, 'partner') + 1)

const drawnYet = (seats: readonly Sided[]): boolean => seats.some(({ seatGroup }) => seatGroup === 'citizen')
function withinHalf(citizens: number, partner: number): Refusal | undefined {
  const found = twoToOne(citizens, partner)
  return found && { ...found, field: 'name', status: 422 }
}

/** Seats of one group out of so many: confirmed, asked, left and not filled again, and what is still empty. */
function tally(seats: readonly Sided[], group: Seat['seatGroup'], of: number): Tally {
  const mine = seats.filter((seat) => seat.seatGroup === group)
  const [sure, asked] = [mine.filter(isConfirmed).length, mine.filter(isAsked).length]
  const open = Math.max(0, of - sure - asked)
  const left = Math.min(open, mine.filter(({ state }) => state === 'withdrawn').length)
  return { confirmed: sure, drawn: asked, withdrawn: left, empty: open - left }
}
export const tallies = (seats: readonly Sided[], agreed: Agreed): Tallies => ({
  citizens: tally(seats, 'citizen', agreed.citizenSeats),
  partner: tally(seats, 'partner', agreed.partnerSeats),
})

/** Two to one among those who confirmed: at least two citizens for each member from the partner. */
export const keepsToTwo = (seats: readonly Sided[], withoutPartner: boolean): boolean =>
  twoToOne(confirmed(seats, 'citizen'), confirmed(seats, 'partner'), withoutPartner) === undefined

/** Figures come out once at each moment, and not before it. */
export function releasable(
  moment: Moment,
  of: { released: readonly { moment: Moment }[]; from: Day; today: Day },
  lang: (day: Day) => string,
): Refusal | undefined {
  if (of.released.some((one) => one.moment === moment)) return refuse('released', { status: 409 })
  return of.today < of.from ? refuse('too-early', { day: lang(of.from), status: 409 }) : undefined
}

/** How a promise of so many seats stands, by the newest released figures; late from the day after it was due. */
export function seated(
  agreed: number,
  of: { tally: Tally; moment: Moment } | undefined,
  when: { due: Day | undefined; today: Day },
): 'kept' | 'part' | 'open' | 'late' {
  const late = when.due !== undefined && when.today >= addDays(when.due, 1)
  const n = of?.tally.confirmed ?? 0
  if (!of || of.moment === 'drawn') return late ? 'late' : 'open'
  return n >= agreed ? 'kept' : 'part'
}

interface Bounds {
  readonly feature: string
  readonly category: string
  readonly minimum: number
  readonly maximum: number
}
/** Targets as they hold after the draw: moved by what the draw had to move. */
export const withMoved = (
  targets: readonly Bounds[],
  moved: readonly { feature: string; category: string; below: number; above: number }[],
): Bounds[] =>
  targets.map((target) => {
    const by = moved.find((one) => one.feature === target.feature && one.category === target.category)
    return { ...target, minimum: target.minimum - (by?.below ?? 0), maximum: target.maximum + (by?.above ?? 0) }
  })
