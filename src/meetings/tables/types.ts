import type { Selectable } from 'kysely'
import type { Tables } from '../../kit/db/tables.ts'
import type { SeatGroup } from '../../panel/types.ts'

export type Attendance = Selectable<Tables['meetings.attendance']>
export type AttendanceState = Attendance['state']
export const attendanceStates = ['present', 'absent', 'listening'] as const satisfies readonly AttendanceState[]

/** Somebody with a seat, as far as tables and the rule of two to one ask. */
export interface Sitter {
  readonly seat: string
  readonly group: SeatGroup
}
/** A table as it stands, with who sits there. */
export interface Seated<S extends Sitter = Sitter> {
  readonly number: number
  readonly moderator?: string | undefined
  readonly people: readonly S[]
}
/** Somebody with what was marked of her, and who she is in the order in which the partner listens. */
export interface Marked extends Sitter {
  readonly number: number
  readonly listenOrder: number | null
  readonly marked?: AttendanceState | undefined
}
