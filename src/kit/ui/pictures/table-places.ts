/** Tables on the big circle: each a small circle of its own, its partner's seats towards the middle. Pure geometry. */
import { partnerPlaces, type Seat, turn } from './circle.ts'

export interface TableSeats {
  readonly citizens: number
  readonly partner: number
}
export interface TableSeat extends Seat {
  readonly x: number
  readonly y: number
  readonly angle: number
}
export interface TablePlace {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly dot: number
  readonly seats: readonly TableSeat[]
}

/** The seats of one table around (x, y); the first square looks in the direction `towards` (radians on the screen). */
export function tableSeats(
  table: TableSeats,
  at: { x: number; y: number; radius: number; towards: number },
): TablePlace {
  const n = table.citizens + table.partner
  const rho = at.radius * 0.76
  const dot = Math.min(at.radius * 0.42, ((turn * rho) / Math.max(1, n)) * 0.64)
  const squares = partnerPlaces(n, table.partner)
  const first = Math.min(...squares, n)
  const places = Array.from({ length: n }, (_, i) => {
    const angle = at.towards + ((i - (first === n ? 0 : first)) / n) * turn
    const who = squares.has(i) ? ('partner' as const) : ('citizen' as const)
    return { x: at.x + rho * Math.cos(angle), y: at.y + rho * Math.sin(angle), angle, who, state: 'confirmed' as const }
  })
  return { x: at.x, y: at.y, radius: at.radius, dot, seats: places }
}

/** All tables in a box of 2 × radius, open at six o'clock. */
export function tablePlaces(tables: readonly TableSeats[], radius = 300): readonly TablePlace[] {
  const n = tables.length
  const open = (Math.max(34, 720 / (n + 2)) * Math.PI) / 180
  let small = 40
  for (let round = 0; round < 8; round++) {
    const gap = (turn - open) / Math.max(1, n - 1)
    small = Math.min(radius * 0.34, (radius - small - 2) * Math.sin(Math.min(Math.PI / 2, gap / 2)) * 0.86)
  }
  const rho = radius - small - 2
  return tables.map((table, i) => {
    const angle = Math.PI / 2 + open / 2 + (n === 1 ? 0.5 : i / (n - 1)) * (turn - open)
    const [x, y] = [radius + rho * Math.cos(angle), radius + rho * Math.sin(angle)]
    return tableSeats(table, { x, y, radius: small, towards: angle + Math.PI })
  })
}
