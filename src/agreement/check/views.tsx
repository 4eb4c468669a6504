import type { PropsWithChildren } from 'hono/jsx'
import type { SheetProps } from '../../kit/web/sheets.tsx'
import type { Work } from '../../kit/work/work.ts'
import { panelOf, partnersOf } from '../../panel/queries.ts'
import type { Panel, PanelId, Role } from '../../panel/types.ts'
import { DeskSheet, StaffSheet } from '../../panel/views.tsx'

/** Both sides work at one table: what a page there knows of who looks. */
export interface Seat {
  readonly panel: Panel
  readonly role: Role
  readonly partner?: string
}
export async function seatOf(work: Work, as: { panel: PanelId; role: Role; partner?: string }): Promise<Seat> {
  const panel = await panelOf(work, as)
  const partner = as.partner ? (await partnersOf(work, as.panel)).find((one) => one.id === as.partner)?.name : undefined
  return { panel, role: as.role, ...(partner === undefined ? {} : { partner }) }
}

/** A page under /werk: in the frame of the staff, or of the partner's desk. */
export function WorkSheet({ seat, children, ...props }: PropsWithChildren<SheetProps & { seat: Seat }>) {
  const { panel, role, partner } = seat
  if (partner === undefined)
    return (
      <StaffSheet {...props} of={{ panel }} role={role}>
        {children}
      </StaffSheet>
    )
  return (
    <DeskSheet {...props} of={{ panel }} role={role} partner={partner}>
      {children}
    </DeskSheet>
  )
}
