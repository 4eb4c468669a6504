import { record } from '../../kit/audit/record.ts'
import { allowed } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { entryToChange } from '../actions.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

/** Says which body answers a recommendation. */
export async function address(
  work: Work,
  as: May<'response.address'>,
  it: { number: string; body: string },
): Promise<void> {
  const { entry, dossier } = await entryToChange(work, as.panel, it.number)
  const chosen = dossier.bodies.find((one) => one.id === it.body)
  const body = allowed(rules.addressable(entry, chosen, as.partner))
  if (entry.body?.id === body.id) return
  const recommendation = entry.recommendation.id
  const after = await store.putAddressee(work, as.panel, { recommendation, body: body.id, by: as.person })
  await record(work, as, 'recommendation.addressed', `response.addressee:${recommendation}`, { after })
  notify(work, 'response', as.panel)
}
