/** One seat as a drawing: round is a citizen, square is the partner; full is there, a ring is still to come. */
import type { Group, Place, Ring, Seat, SeatState } from './circle.ts'

/** A figure for an SVG attribute. */
export const f = (x: number): string => String(Math.round(x * 100) / 100)

const short = { citizen: 'c', partner: 'p' } as const satisfies Record<Group, string>
export interface SeatAt {
  x: number
  y: number
  /** Diameter. */
  d: number
  angle?: number
}
export interface SeatDrawing {
  at: SeatAt
  who: Group
  /** `doubt` and `against` are answers in a poll: a ring, a ring with a cross. */
  state: SeatState | 'doubt' | 'against'
}

function Body({
  at: { x, y, d, angle = 0 },
  who,
  full,
  look,
}: {
  at: SeatAt
  who: Group
  full: boolean
  look: string
}) {
  const stroke = Math.max(0.75, d * 0.11)
  const cls = `${short[who]} ${look}`
  const line = full ? {} : { 'stroke-width': f(stroke) }
  if (who === 'citizen')
    return <circle class={cls} cx={f(x)} cy={f(y)} r={f(full ? d / 2 : (d - stroke) / 2)} {...line} />
  const side = full ? d * 0.9 : d * 0.9 - stroke
  const rotate = `rotate(${f((angle * 180) / Math.PI)} ${f(x)} ${f(y)})`
  return (
    <rect
      class={cls}
      x={f(x - side / 2)}
      y={f(y - side / 2)}
      width={f(side)}
      height={f(side)}
      transform={rotate}
      {...line}
    />
  )
}

function Cross({ at: { x, y, d }, share, cls }: { at: SeatAt; share: number; cls: string }) {
  const h = d * share
  const path = `M${f(x - h)} ${f(y - h)}l${f(2 * h)} ${f(2 * h)}m0 ${f(-2 * h)}l${f(-2 * h)} ${f(2 * h)}`
  return <path class={cls} d={path} stroke-width={f(Math.max(0.75, d * 0.125))} />
}

/** Draws one seat. */
export function SeatMark({ at, who, state }: SeatDrawing) {
  const group = short[who]
  if (state === 'confirmed') return <Body at={at} who={who} full look="confirmed" />
  if (state === 'drawn') {
    return (
      <>
        <Body at={at} who={who} full={false} look="drawn" />
        <circle class={`core ${group}`} cx={f(at.x)} cy={f(at.y)} r={f(at.d * 0.17)} />
      </>
    )
  }
  if (state === 'withdrawn') {
    return (
      <>
        {who === 'partner' ? <Body at={at} who={who} full={false} look="empty" /> : null}
        <Cross at={at} share={who === 'partner' ? 0.2 : 0.27} cls={who === 'partner' ? 'cross p' : 'cross'} />
      </>
    )
  }
  if (state === 'empty') return <Body at={at} who={who} full={false} look="empty" />
  return (
    <>
      <Body at={at} who={who} full={false} look="ring" />
      {state === 'against' ? <Cross at={at} share={0.2} cls={`cross ${group}`} /> : null}
    </>
  )
}

/** All seats of a ring, drawn. */
export const SeatRing = ({ ring, list }: { ring: Ring; list: readonly Seat[] }) => (
  <>
    {ring.places.map((place: Place, i) => {
      const seat = list[i]
      return seat === undefined ? null : (
        <SeatMark at={{ x: place.x, y: place.y, d: ring.dot, angle: place.angle }} who={seat.who} state={seat.state} />
      )
    })}
  </>
)
