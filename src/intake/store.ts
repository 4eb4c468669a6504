/** The only writer of intake.*. */
import type { Lang } from '../kit/texts/texts.ts'
import type { Work } from '../kit/work/work.ts'
import type { Fit, KeptPlan, NewRequest, Request } from './types.ts'

/** Nothing where this form was sent before: whoever sends at the same time waits, and counts once. */
export const addRequest = (
  work: Work,
  it: Omit<NewRequest, 'plan'> & { plan: KeptPlan | undefined; lang: Lang },
): Promise<Request | undefined> =>
  work.sql
    .insertInto('intake.request')
    .values({ id: work.chance.uuid(), madeAt: work.now, ...it, plan: it.plan ? JSON.stringify(it.plan) : null })
    .onConflict((on) => on.column('once').doNothing())
    .returningAll()
    .executeTakeFirst()

export const requestToChange = (work: Work, id: string): Promise<Request | undefined> =>
  work.sql.selectFrom('intake.request').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const saveJudgement = (
  work: Work,
  id: string,
  it: { state: 'go' | 'against'; fits: Fit[]; verdict: string; judgedBy: string },
): Promise<Request> =>
  work.sql
    .updateTable('intake.request')
    .set({ ...it, judgedAt: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const savePanel = (work: Work, id: string, panelId: string): Promise<Request> =>
  work.sql.updateTable('intake.request').set({ panelId }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Who asked, how to reach them: gone. What was asked stays. */
export const forgetAsker = (work: Work, id: string) =>
  work.sql.updateTable('intake.request').set({ name: '', email: '', phone: '' }).where('id', '=', id).execute()
