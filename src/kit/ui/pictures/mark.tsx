/** A panel's mark: its circle with few dots, beside its name, on letters and cards, in the browser's tab. */
import { condense, type Ring, ring, type Seat, seats, type Tally } from './circle.ts'
import { SeatRing } from './seat.tsx'
import { signOf } from './signs.ts'

export interface MarkProps {
  citizens: Tally
  partner: Tally
  /** The panel's number (its sign), or its name. */
  seed: string | number
  /** Pixels, 16 to 96. */
  size?: number
  /** Alone, without the panel's name beside it? Then these words are read out. */
  label?: string
}

/** 7 dots at 16 px, 11 at 24 to 36, 17 at 48 to 56, then every seat. */
const dotsFor = (size: number): number => (size <= 20 ? 7 : size <= 36 ? 11 : size <= 56 ? 17 : 999)

/** A panel without seats still has a mark: open rings. */
const orSome = (list: readonly Seat[]): readonly Seat[] => (list.length > 0 ? list : seats({ empty: 15 }, { empty: 2 }))

function markRing(props: Pick<MarkProps, 'citizens' | 'partner' | 'size'>): {
  ring: Ring
  list: readonly Seat[]
} {
  const size = props.size ?? 32
  const list = condense(orSome(seats(props.citizens, props.partner)), dotsFor(size))
  const shape = { radius: 50, open: 40, fill: size <= 20 ? 0.78 : 0.74, max: 0.36, margin: 1 }
  return { ring: ring(list.length, list.length > 64 ? shape : { ...shape, rows: 1 }), list }
}

/** Where the sign stands in the box of 100: in what stays free, never touching a seat. */
function signPlace(free: number): { scale: number; offset: number } {
  const side = Math.min(46, free * 1.3)
  return { scale: side / 24, offset: 50 - side / 2 }
}

function Body(props: MarkProps) {
  const drawn = markRing(props)
  const { scale, offset } = signPlace(drawn.ring.free)
  const place = `translate(${offset.toFixed(2)} ${offset.toFixed(2)}) scale(${scale.toFixed(3)})`
  return (
    <>
      <SeatRing {...drawn} />
      <path class="kr-sign" d={signOf(props.seed)} transform={place} />
    </>
  )
}

export function Mark(props: MarkProps) {
  const { size = 32, label } = props
  if (label === undefined) {
    return (
      <svg
        class="kr-seats kr-mark"
        viewBox="0 0 100 100"
        width={size}
        height={size}
        aria-hidden="true"
        focusable="false"
      >
        <Body {...props} />
      </svg>
    )
  }
  return (
    <svg class="kr-seats kr-mark" viewBox="0 0 100 100" width={size} height={size} role="img" aria-label={label}>
      <Body {...props} />
    </svg>
  )
}

/** Open rings without a panel: where nothing is yet. */
export const EmptySeats = () => (
  <svg class="kr-seats" viewBox="0 0 100 100" width="128" height="128" aria-hidden="true" focusable="false">
    <SeatRing {...markRing({ citizens: { empty: 14 }, partner: { empty: 3 }, size: 56 })} />
  </svg>
)

const style =
  '.c{fill:#0b5d57}.p{fill:#9a4526}.empty,.drawn{fill:none}.c.empty,.c.drawn{stroke:#7a7368}.p.empty,.p.drawn{stroke:#9a4526}.cross{fill:none;stroke:#7a7368}.kr-sign{fill:#1c2430}@media(prefers-color-scheme:dark){.c{fill:#5fc0b6}.p{fill:#e08a63}.kr-sign{fill:#fbf8f3}}'

/** The mark as a file of its own, `image/svg+xml`: the icon of a browser tab. */
export function markSvg(props: Omit<MarkProps, 'label'>): string {
  const body = (<Body {...props} size={props.size ?? 20} />).toString()
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><style>${style}</style>${body}</svg>`
}
