/** The only writer of status, milestone and begun. */
import type { Day } from '../../kit/texts/dates.ts'
import { asWords } from '../../kit/texts/words.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Begun, Milestone, Progress, Status } from '../types.ts'

export interface NewStatus {
  readonly recommendationId: string
  readonly partnerId: string
  readonly progress: Progress
  readonly says: string
  readonly saysEn: string
  readonly documents: string[]
  readonly promiseId: string | null
  readonly reportedBy: string
  readonly reportedName: string
}
export const addStatus = (work: Work, panel: PanelId, { says, saysEn, ...it }: NewStatus): Promise<Status> =>
  work.sql
    .insertInto('response.status')
    .values({
      id: work.chance.uuid(),
      panelId: panel,
      reportedAt: work.now,
      says: asWords(says, saysEn),
      ...it,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addMilestone = (
  work: Work,
  panel: PanelId,
  it: { recommendationId: string; what: string; whatEn: string; dueOn: Day; madeBy: string },
): Promise<Milestone> => {
  const { what, whatEn, ...rest } = it
  return work.sql
    .insertInto('response.milestone')
    .values({
      ...{ id: work.chance.uuid(), panelId: panel, madeAt: work.now, firstDueOn: it.dueOn },
      ...{ ...rest, what: asWords(what, whatEn) },
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const reachMilestone = (work: Work, id: string, doneOn: Day): Promise<Milestone> =>
  work.sql
    .updateTable('response.milestone')
    .set({ doneOn })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const addBegun = (
  work: Work,
  panel: PanelId,
  it: { recommendationId: string; begunOn: Day; what: string; whatEn: string; toldBy: string },
): Promise<Begun> => {
  const { what, whatEn, ...rest } = it
  return work.sql
    .insertInto('response.begun')
    .values({ panelId: panel, toldAt: work.now, ...rest, what: asWords(what, whatEn) })
    .returningAll()
    .executeTakeFirstOrThrow()
}
