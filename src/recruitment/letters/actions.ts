import { record } from '../../kit/audit/record.ts'
import { stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import { type May, seesAll } from '../../panel/proof.ts'
import { toChange } from '../store.ts'
import type { Batch } from '../types.ts'
import { batchesOf, codeOf, hmacOf, lettersMade } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

/** Makes letters with a code each: tests before the gate, live ones after it. */
export async function makeBatch(
  work: Work,
  as: May<'recruitment.letters'>,
  it: { area: string; size: number },
): Promise<Batch> {
  const recruitment = await toChange(work, as.panel)
  const [kind, made] = [rules.kindNow(recruitment), await lettersMade(work, as.panel)]
  const no = rules.makeable(recruitment, { size: it.size, kind, made }, work.now)
  if (no) return stop(no)
  const number = ((await batchesOf(work, seesAll(as)))[0]?.number ?? 0) + 1
  const batch = await store.addBatch(work, as.panel, { ...it, kind, number, madeBy: as.person })
  const serials = Array.from({ length: it.size }, (_, n) => n + 1)
  await store.addCodes(
    work,
    batch,
    serials.map((serial) => ({ serial, hmac: hmacOf(codeOf(batch, serial)) })),
  )
  await record(work, as, 'letters.made', `recruitment.batch:${batch.id}`, { after: batch })
  notify(work, 'recruitment', as.panel)
  return batch
}
