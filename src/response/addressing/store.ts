/** The only writer of addressee. */
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'

export const putAddressee = (work: Work, panel: PanelId, it: { recommendation: string; body: string; by: string }) => {
  const now = { bodyId: it.body, setBy: it.by, setAt: work.now }
  return work.sql
    .insertInto('response.addressee')
    .values({ recommendationId: it.recommendation, panelId: panel, ...now })
    .onConflict((on) => on.column('recommendationId').doUpdateSet(now))
    .returningAll()
    .executeTakeFirstOrThrow()
}
