/** The only writer of recruitment.applicant and recruitment.answer. */
import type { Insertable, Updateable } from 'kysely'
import type { Tables } from '../../kit/db/tables.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Applicant } from '../types.ts'
import type { AsApplicant } from './types.ts'

export const addApplicant = (
  work: Work,
  panel: PanelId,
  it: Omit<Insertable<Tables['recruitment.applicant']>, 'panelId' | 'begunAt'>,
): Promise<Applicant> =>
  work.sql
    .insertInto('recruitment.applicant')
    .values({ panelId: panel, begunAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const applicantToChange = (work: Work, as: AsApplicant): Promise<Applicant> =>
  work.sql
    .selectFrom('recruitment.applicant')
    .selectAll()
    .where('panelId', '=', as.panel)
    .where('id', '=', as.subject)
    .forUpdate()
    .executeTakeFirstOrThrow()

export const saveApplicant = (
  work: Work,
  id: string,
  it: Updateable<Tables['recruitment.applicant']>,
): Promise<Applicant> =>
  work.sql.updateTable('recruitment.applicant').set(it).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Those of these registrations that were not withdrawn yet. */
export const withdrawAll = (work: Work, ids: readonly string[]) =>
  work.sql
    .updateTable('recruitment.applicant')
    .set({ withdrawnAt: work.now })
    .where('id', 'in', ids)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .execute()

export const saveAnswer = (work: Work, it: { applicantId: string; stratumId: string; categoryId: string | null }) =>
  work.sql
    .insertInto('recruitment.answer')
    .values(it)
    .onConflict((on) => on.columns(['applicantId', 'stratumId']).doUpdateSet({ categoryId: it.categoryId }))
    .execute()

/** A registration that was begun with this code and never sent: nobody counts on it. Gone, with its link. */
export const removeBegun = (work: Work, code: string) =>
  work.sql
    .deleteFrom('recruitment.applicant')
    .where('codeId', '=', code)
    .where('completedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

/** The next running number. Whoever asks holds the lock of the recruitment, so nobody gets the same. */
export async function nextLot(work: Work, panel: PanelId): Promise<number> {
  const { last } = await work.sql
    .selectFrom('recruitment.applicant')
    .select((s) => s.fn.max('lot').as('last'))
    .where('panelId', '=', panel)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
