import { record } from '../../kit/audit/record.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import { system } from '../../panel/proof.ts'
import type { PanelId } from '../../panel/types.ts'
import { agreedSeats } from '../queries.ts'
import * as rules from '../rules.ts'
import * as store from '../store.ts'
import { seatingGate } from './queries.ts'

/** The gate to the first meeting opened: so many took part then. It is recorded once, and stays. */
export async function recordSeating(work: Work, it: { panel: PanelId; offTarget: number }): Promise<void> {
  const as = system(it.panel)
  const { citizens, partner } = rules.tallies(
    await store.rosterToChange(work, it.panel),
    await agreedSeats(work, it.panel),
  )
  if (!(await seatingGate(work, as)).passed) return
  const counted = { citizens: citizens.confirmed ?? 0, partner: partner.confirmed ?? 0, offTarget: it.offTarget }
  const row = await store.addSeating(work, it.panel, counted)
  if (!row) return
  await record(work, as, 'seats.complete', `seats.seating:${row.id}`, { after: row })
  notify(work, 'seats', it.panel)
}
