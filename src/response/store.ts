/** The only writer of desk and document. */
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Document } from './types.ts'

/** The row that stands for the answers of a panel, locked; made the first time somebody needs it. */
export async function deskToChange(work: Work, panel: PanelId) {
  await work.sql
    .insertInto('response.desk')
    .values({ panelId: panel, openedAt: work.now })
    .onConflict((on) => on.doNothing())
    .execute()
  return work.sql
    .selectFrom('response.desk')
    .selectAll()
    .where('panelId', '=', panel)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export const addDocument = (
  work: Work,
  panel: PanelId,
  it: { recommendationId: string; title: string; fileId: string | null; href: string | null; addedBy: string },
): Promise<Document> =>
  work.sql
    .insertInto('response.document')
    .values({ id: work.chance.uuid(), panelId: panel, addedAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()
