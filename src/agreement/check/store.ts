/** The only writer of agreement.evidence and agreement.finding. */
import type { Insertable } from 'kysely'
import type { Tables } from '../../kit/db/tables.ts'
import { asWords } from '../../kit/texts/words.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Evidence, Finding } from '../types.ts'

/** The row that stands for the agreement of a panel, locked. Nothing where no agreement was begun. */
export const dossierToChange = (work: Work, panel: PanelId) =>
  work.sql.selectFrom('agreement.dossier').selectAll().where('panelId', '=', panel).forUpdate().executeTakeFirst()

export const addEvidence = (
  work: Work,
  panel: PanelId,
  it: Omit<Insertable<Tables['agreement.evidence']>, 'id' | 'panelId' | 'suppliedAt'>,
): Promise<Evidence> =>
  work.sql
    .insertInto('agreement.evidence')
    .values({ id: work.chance.uuid(), panelId: panel, suppliedAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const evidenceToJudge = (work: Work, panel: PanelId, id: string): Promise<Evidence | undefined> =>
  work.sql
    .selectFrom('agreement.evidence')
    .selectAll()
    .where('panelId', '=', panel)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const saveVerdict = (
  work: Work,
  id: string,
  it: { judgedBy: string; judgedParty: string; accepted: boolean; remark: string | null },
): Promise<Evidence> =>
  work.sql
    .updateTable('agreement.evidence')
    .set({ ...it, judgedAt: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const addFinding = (
  work: Work,
  panel: PanelId,
  it: { versionId: string; personId: string; name: string; substantial: boolean; why: string; whyEn: string },
): Promise<Finding> => {
  const { why, whyEn, ...rest } = it
  return work.sql
    .insertInto('agreement.finding')
    .values({ id: work.chance.uuid(), panelId: panel, madeAt: work.now, ...rest, why: asWords(why, whyEn) })
    .returningAll()
    .executeTakeFirstOrThrow()
}
