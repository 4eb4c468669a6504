/** A seat as a sign within a sentence: "● 81 burgers en ■ 12 leden". */
import type { Group, SeatState } from './circle.ts'
import { SeatMark } from './seat.tsx'

export interface GlyphProps {
  kind: Group
  state?: SeatState | 'doubt' | 'against'
}
export const Glyph = ({ kind, state = 'confirmed' }: GlyphProps) => (
  <svg class="kr-glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <SeatMark at={{ x: 6, y: 6, d: 11 }} who={kind} state={state} />
  </svg>
)
