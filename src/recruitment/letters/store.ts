/** The only writer of recruitment.batch and recruitment.code. */
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Batch, Code } from '../types.ts'

export const addBatch = (
  work: Work,
  panel: PanelId,
  it: Pick<Batch, 'number' | 'area' | 'size' | 'kind'> & { madeBy: string },
): Promise<Batch> =>
  work.sql
    .insertInto('recruitment.batch')
    .values({ id: work.chance.uuid(), panelId: panel, madeAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

/** Codes of a batch, as their keyed hashes. */
export async function addCodes(
  work: Work,
  batch: Batch,
  codes: readonly { serial: number; hmac: Buffer }[],
): Promise<void> {
  const { panelId, id: batchId } = batch
  for (let from = 0; from < codes.length; from += 1000)
    await work.sql
      .insertInto('recruitment.code')
      .values(
        codes
          .slice(from, from + 1000)
          .map((one) => ({ id: work.chance.uuid(), panelId, batchId, printedAt: work.now, ...one })),
      )
      .execute()
}

/** A code of this panel by its hash, locked: of two who begin with it at once, one does. */
export const codeToUse = (work: Work, panel: PanelId, hmac: Buffer) =>
  work.sql
    .selectFrom('recruitment.code as c')
    .innerJoin('recruitment.batch as b', 'b.id', 'c.batchId')
    .select(['c.id', 'c.state', 'b.kind'])
    .where('c.panelId', '=', panel)
    .where('c.hmac', '=', hmac)
    .forUpdate('c')
    .executeTakeFirst()

export const codeById = (work: Work, panel: PanelId, id: string) =>
  work.sql
    .selectFrom('recruitment.code')
    .selectAll()
    .where('panelId', '=', panel)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const setCode = (work: Work, id: string, state: Code['state']) =>
  work.sql.updateTable('recruitment.code').set({ state }).where('id', '=', id).execute()
