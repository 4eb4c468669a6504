/** The only writer of adjustments. */
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Adjustment } from '../types.ts'

export const addAdjustment = (
  work: Work,
  panel: PanelId,
  it: { term: string; oldValue: unknown; newValue: unknown; why: string; personId: string },
): Promise<Adjustment> =>
  work.sql
    .insertInto('agreement.adjustment')
    .values({
      ...{ id: work.chance.uuid(), panelId: panel, term: it.term, why: it.why, personId: it.personId },
      ...{ oldValue: JSON.stringify(it.oldValue), newValue: JSON.stringify(it.newValue), madeAt: work.now },
    })
    .returningAll()
    .executeTakeFirstOrThrow()
