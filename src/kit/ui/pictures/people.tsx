/** A row of people: full, ring or ring with a cross; rings for missing seats; the agreed range as a tinted box. */
import { dotPlace, peopleShape, type RangePiece, rangePieces } from './people.ts'
import { f, SeatMark } from './seat.tsx'

export interface PeopleProps {
  n: number
  who?: 'citizen' | 'partner'
  /** full: there, or for · doubt: in between · against. */
  look?: 'confirmed' | 'doubt' | 'against'
  missing?: number
  range?: { min: number; max: number }
}

/** Over two lines the box stays open on the side where it goes on. */
function edge({ x, y, width, height, opens, closes }: RangePiece): string {
  const [right, bottom] = [x + width, y + height]
  const top = `M${f(x)} ${f(y)}H${f(right)}`
  const foot = `M${f(x)} ${f(bottom)}H${f(right)}`
  return `${top}${foot}${opens ? `M${f(x)} ${f(y)}V${f(bottom)}` : ''}${closes ? `M${f(right)} ${f(y)}V${f(bottom)}` : ''}`
}

export function People({ n, who = 'citizen', look = 'confirmed', missing = 0, range }: PeopleProps) {
  const shape = peopleShape(n, missing, range?.max ?? 0)
  const pieces = range ? rangePieces(range.min, range.max) : []
  const dots = Array.from({ length: n + missing }, (_, i) => ({
    ...dotPlace(i),
    state: i < n ? look : ('empty' as const),
  }))
  return (
    <svg
      class="kr-people"
      viewBox={`0 0 ${f(shape.width)} ${f(shape.height)}`}
      width={f(shape.width * 1.15)}
      height={f(shape.height * 1.15)}
      aria-hidden="true"
      focusable="false"
    >
      {pieces.map((piece) => (
        <rect class="band" x={f(piece.x)} y={f(piece.y)} width={f(piece.width)} height={f(piece.height)} />
      ))}
      {dots.map((dot) => (
        <SeatMark at={{ x: dot.x, y: dot.y, d: 8 }} who={who} state={dot.state} />
      ))}
      {pieces.map((piece) => (
        <path class="edge" d={edge(piece)} stroke-width="1" />
      ))}
    </svg>
  )
}
