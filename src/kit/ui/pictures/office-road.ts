/** What the staff's overview knows of a panel. */
import type { Child } from 'hono/jsx'
import type { Day } from '../../texts/dates.ts'
import type { Group } from './circle.ts'
import type { MarkProps } from './mark.tsx'
import type { StationState } from './road.tsx'

export interface OfficeStation {
  kind: Group
  state: StationState
  name: string
  on: Day
}
export interface OfficeRoad {
  name: string
  to: string
  mark: Omit<MarkProps, 'size' | 'label'>
  /** Under the name: the partner, the phase. */
  meta: readonly string[]
  stations: readonly OfficeStation[]
  /** From the first to the last meeting. */
  meetings?: { from: Day; until: Day }
  /** A gate that is still closed, and from when on it should be open. */
  gate?: Day
  /** What is needed first. Days late (13), or left (-14). */
  first: { what: Child; days: number; to?: string }
}
