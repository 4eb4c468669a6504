/** The circle (de kring): a panel's seats on an open circle. Pure geometry in units of its box; no colour, no words.
 *
 * The circle opens at six o'clock, towards the reader. Seats stand in one to three rows, in order of their angle, clockwise
 * from the left of the opening. Citizens always sit between members of the partner. Nothing here depends on chance.
 */
export const turn = Math.PI * 2

/** Seats of one group by where they stand. `drawn`: chosen, not yet confirmed. `withdrawn`: left. */
export interface Tally {
  readonly confirmed?: number
  readonly drawn?: number
  readonly withdrawn?: number
  readonly empty?: number
}
export type Group = 'citizen' | 'partner'
export type SeatState = 'confirmed' | 'drawn' | 'withdrawn' | 'empty'
export interface Seat {
  readonly who: Group
  readonly state: SeatState
}
/** Where a seat stands in a box of 2 × radius, its angle on the screen (clockwise, radians), its row (0 outside). */
export interface Place {
  readonly x: number
  readonly y: number
  readonly angle: number
  readonly row: number
}
/** `dot`: the diameter of a seat. `free`: the radius that stays free in the middle. */
export interface Ring {
  readonly places: readonly Place[]
  readonly dot: number
  readonly free: number
  readonly radius: number
}
export interface RingShape {
  radius?: number
  rows?: number
  /** Degrees of the opening on the outer row, at least. */
  open?: number
  /** Dot as a share of the distance between two seats. */
  fill?: number
  /** Dot as a share of the radius, at most. */
  max?: number
  margin?: number
}

/** How many there are in a tally. */
export const size = (tally: Tally): number =>
  (tally.confirmed ?? 0) + (tally.drawn ?? 0) + (tally.withdrawn ?? 0) + (tally.empty ?? 0)

const rowsFor = (n: number): number => (n <= 64 ? 1 : n <= 136 ? 2 : 3)

/** Whole numbers that add up to `total`, by largest remainder. */
export function largestRemainder(shares: readonly number[], total: number): number[] {
  const whole = shares.map(Math.floor)
  const left = total - whole.reduce((sum, n) => sum + n, 0)
  const byRest = shares.map((share, i) => ({ i, rest: share - Math.floor(share) }))
  byRest.sort((a, b) => b.rest - a.rest || a.i - b.i)
  const lucky = new Set(byRest.slice(0, Math.max(0, left)).map(({ i }) => i))
  return whole.map((n, i) => (lucky.has(i) ? n + 1 : n))
}

interface Row {
  rho: number
  half: number
  arc: number
}

/** Rows of an open circle with an aisle of parallel sides: radius, half angle of the opening, length. */
function rowsOf(outer: number, step: number, { rows, degrees }: { rows: number; degrees: number }): Row[] {
  const aisle = 2 * outer * Math.sin((degrees / 360) * Math.PI)
  return Array.from({ length: rows }, (_, row) => {
    const rho = outer - row * step
    const half = Math.asin(Math.min(0.95, aisle / (2 * rho)))
    return { rho, half, arc: rho * (turn - 2 * half) }
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

/** Places of n seats. The box is 2 × radius wide and high. */
export function ring(n: number, given: RingShape = {}): Ring {
  // few seats: larger dots, or the circle falls apart
  const shape = { radius: 300, rows: rowsFor(n), open: 30, fill: 0.66, max: n <= 20 ? 0.14 : 0.1, margin: 2, ...given }
  const { radius, rows, fill, max, margin } = shape
  const degrees = Math.min(120, Math.max(shape.open, (720 * rows) / (n + 2 * rows)))
  let [pitch, dot] = [0, 0]
  let lines: Row[] = []
  // the size of a dot and the radius depend on each other: six rounds settle it
  for (let round = 0; round < 6; round++) {
    lines = rowsOf(radius - margin - dot / 2, pitch * 0.94, { rows, degrees })
    pitch = sum(lines.map((row) => row.arc)) / Math.max(1, n - rows)
    dot = Math.min(pitch * fill, radius * max)
  }
  const length = sum(lines.map((row) => row.arc))
  const counts = largestRemainder(
    lines.map((row) => (row.arc / length) * n),
    n,
  )
  const places = lines.flatMap((row, i) => placesOf(row, { row: i, count: counts[i] ?? 0, radius }))
  places.sort((a, b) => a.angle - b.angle || a.row - b.row)
  return { places, dot, free: (lines.at(-1)?.rho ?? 0) - dot / 2, radius }
}

function placesOf({ rho, half }: Row, { row, count, radius }: { row: number; count: number; radius: number }): Place[] {
  return Array.from({ length: count }, (_, i) => {
    const share = count === 1 ? 0.5 : i / (count - 1)
    const angle = Math.PI / 2 + half + share * (turn - 2 * half)
    return { x: radius + rho * Math.cos(angle), y: radius + rho * Math.sin(angle), angle, row }
  })
}

/** Which of n places are the partner's: as evenly spread as they go. */
export const partnerPlaces = (n: number, partner: number): ReadonlySet<number> =>
  new Set(Array.from({ length: partner }, (_, j) => Math.floor(((j + 0.5) * n) / partner)))

/** k of n places by the golden ratio: spread, and the same at every request. */
export function scatter(n: number, k: number): ReadonlySet<number> {
  const places = new Set<number>()
  for (let i = 1; places.size < Math.min(k, n) && i < 10_000; i++) places.add(Math.floor(((i * 0.6180339887) % 1) * n))
  for (let i = 0; places.size < Math.min(k, n); i++) places.add(i)
  return places
}

/** The circle fills like a clock: who is there, then who was drawn, then what is empty; who left is spread over the first. */
function line(who: Group, tally: Tally): Seat[] {
  const taken = (tally.confirmed ?? 0) + (tally.withdrawn ?? 0)
  const left = scatter(taken, tally.withdrawn ?? 0)
  const state = (i: number): SeatState =>
    i < taken ? (left.has(i) ? 'withdrawn' : 'confirmed') : i < taken + (tally.drawn ?? 0) ? 'drawn' : 'empty'
  return Array.from({ length: size(tally) }, (_, i) => ({ who, state: state(i) }))
}

const woven = (citizens: readonly Seat[], partner: readonly Seat[]): Seat[] => {
  const n = citizens.length + partner.length
  const squares = partnerPlaces(n, partner.length)
  const lines = { c: citizens.values(), p: partner.values() }
  return Array.from({ length: n }, (_, i) => (squares.has(i) ? lines.p : lines.c).next().value).filter(
    (seat): seat is Seat => seat !== undefined,
  )
}

/** Every seat of the panel, in the order of its places. */
export const seats = (citizens: Tally, partner: Tally): Seat[] =>
  woven(line('citizen', citizens), line('partner', partner))

/** Fewer dots for a small mark: each stands for several seats, the shares stay. */
export function condense(all: readonly Seat[], k: number): readonly Seat[] {
  if (all.length <= k) return all
  const of = (who: Group) => all.filter((seat) => seat.who === who)
  const partner = of('partner').length === 0 ? 0 : Math.max(1, Math.round((of('partner').length / all.length) * k))
  const few = (who: Group, n: number) => {
    const full = of(who).filter((seat) => seat.state === 'confirmed').length / Math.max(1, of(who).length)
    return line(who, { confirmed: Math.round(full * n), empty: n - Math.round(full * n) })
  }
  return woven(few('citizen', k - partner), few('partner', partner))
}
