import type { AsAdministrator } from '../accounts/types.ts'
import { inForce } from '../agreement/queries.ts'
import { record } from '../kit/audit/record.ts'
import { allowed, stop } from '../kit/work/refusal.ts'
import { notify, type Work } from '../kit/work/work.ts'
import { system } from '../panel/proof.ts'
import type { PanelId } from '../panel/types.ts'
import { capsByYear, dueOf, entriesOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Cap, NewCap } from './types.ts'

/** Norms of a year with their source, or a correction of them. */
export async function addCap(work: Work, as: AsAdministrator, it: NewCap): Promise<Cap> {
  const { rev } = allowed(rules.addable(it, (await capsByYear(work)).get(it.year)))
  const row = (await store.addCap(work, { ...it, rev, addedBy: as.person })) ?? stop(rules.normBefore(it.year))
  await record(work, as, 'norms.added', `fees.cap:${row.id}`, { after: row })
  return row
}

/** What the ledger of a panel lacks by its attendance, and what it must take back. */
export async function missing(work: Work, panel: PanelId) {
  const terms = (await inForce(work, panel))?.terms
  if (!terms) return { add: [], reverse: [] }
  return rules.changes(await dueOf(work, panel), await entriesOf(work, panel), terms)
}

/** Brings the ledger of a panel up to its attendance. Twice gives the same. */
export async function book(work: Work, panel: PanelId): Promise<void> {
  const terms = (await inForce(work, panel))?.terms
  if (!terms) return
  const booked = await store.bookToChange(work, panel)
  const { add, reverse } = rules.changes(await dueOf(work, panel), booked, terms)
  const as = system(panel)
  for (const one of reverse) {
    const { before, after, by } = await store.reverse(work, one)
    await record(work, as, 'fee.reversed', `fees.entry:${before.id}`, { before, after })
    await record(work, as, 'fee.booked', `fees.entry:${by.id}`, { after: by })
  }
  for (const one of add) {
    const row = await store.addEntry(work, panel, one)
    await record(work, as, 'fee.booked', `fees.entry:${row.id}`, { after: row })
  }
  await record(work, as, 'fees.booked', `fees.book:${panel}`, {
    after: { added: add.length, reversed: reverse.length },
  })
  notify(work, 'fees', panel)
}
