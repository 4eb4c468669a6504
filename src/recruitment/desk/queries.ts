import type { Work } from '../../kit/work/work.ts'
import type { AsTeam } from '../../panel/types.ts'
import type { Applicant } from '../types.ts'

/** Everybody who completed, newest first: name, number, how she is reached. No answers, no letters, no chances. */
export const applicantsOf = (work: Work, as: AsTeam) =>
  work.sql
    .selectFrom('recruitment.applicant')
    .select(['lot', 'name', 'channel', 'stream', 'completedAt', 'withdrawnAt'])
    .select(['excludedAt', 'excludedReason', 'excludedBy'])
    .where('panelId', '=', as.panel)
    .where('completedAt', 'is not', null)
    .orderBy('lot', 'desc')
    .execute()
export type Row = Awaited<ReturnType<typeof applicantsOf>>[number]

export const applicantByLot = (work: Work, as: AsTeam, lot: string): Promise<Applicant | undefined> =>
  work.sql
    .selectFrom('recruitment.applicant')
    .selectAll()
    .where('panelId', '=', as.panel)
    .where('lot', '=', /^\d{1,8}$/.test(lot) ? Number(lot) : 0)
    .executeTakeFirst()
