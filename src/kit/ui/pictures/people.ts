/** People as dots on lines of twenty, with a breath after ten. Pure geometry in units of one dot's cell (10). */
export interface PeopleShape {
  /** How many dots there are, people and missing seats together, and at least up to the end of the agreed range. */
  readonly cells: number
  readonly lines: number
  readonly width: number
  readonly height: number
}
export const perLine = 20
const cell = 10
const breath = 5
const lineHeight = 13

/** Where dot i stands: its middle. */
export const dotPlace = (i: number): { x: number; y: number } => {
  const column = i % perLine
  return { x: column * cell + 5 + (column >= 10 ? breath : 0), y: Math.floor(i / perLine) * lineHeight + 6.5 }
}

export function peopleShape(people: number, missing: number, rangeEnd: number): PeopleShape {
  const cells = Math.max(1, people + missing, rangeEnd)
  const lines = Math.ceil(cells / perLine)
  const width = lines > 1 ? perLine * cell + breath : dotPlace(cells - 1).x + 5
  return { cells, lines, width, height: lines * lineHeight }
}

/** One side-by-side piece of the agreed range; `opens`, `closes`: whether the range begins and ends there. */
export interface RangePiece {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly opens: boolean
  readonly closes: boolean
}

/** The agreed range from seat `min` to seat `max`; over two lines it is two pieces, open where they belong together. */
export function rangePieces(min: number, max: number): readonly RangePiece[] {
  const [from, until] = [Math.max(1, min) - 1, max - 1]
  const lines = Array.from({ length: Math.floor(until / perLine) + 1 }, (_, line) => line)
  return lines.flatMap((line) => {
    const [a, b] = [Math.max(from, line * perLine), Math.min(until, line * perLine + perLine - 1)]
    if (b < a) return []
    const [left, right] = [dotPlace(a), dotPlace(b)]
    const piece = { x: left.x - 5, y: left.y - 6, width: right.x - left.x + 10, height: 12 }
    return [{ ...piece, opens: a === from, closes: b === until }]
  })
}
