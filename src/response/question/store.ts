/** The only writer of questions. */
import type { Day } from '../../kit/texts/dates.ts'
import { asWords } from '../../kit/texts/words.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Question } from '../types.ts'

/** Undefined where this key asked before: one form is one question. */
export const addQuestion = (
  work: Work,
  panel: PanelId,
  it: { id: string; recommendationId: string; asks: string; name: string; email: string; lang: string },
): Promise<Question | undefined> =>
  work.sql
    .insertInto('response.question')
    .values({ panelId: panel, askedAt: work.now, ...it })
    .onConflict((on) => on.doNothing())
    .returningAll()
    .executeTakeFirst()

export const questionToChange = (work: Work, panel: PanelId, id: string): Promise<Question | undefined> =>
  work.sql
    .selectFrom('response.question')
    .selectAll()
    .where('panelId', '=', panel)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const letThrough = (work: Work, id: string, it: { by: string; dueOn: Day }): Promise<Question> =>
  work.sql
    .updateTable('response.question')
    .set({ state: 'public', judgedBy: it.by, judgedAt: work.now, dueOn: it.dueOn })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** A refused question keeps no address. */
export const refuseQuestion = (work: Work, id: string, it: { by: string; because: string }): Promise<Question> =>
  work.sql
    .updateTable('response.question')
    .set({ state: 'refused', judgedBy: it.by, judgedAt: work.now, refusedBecause: it.because, email: '', name: '' })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** Once answered the address is not needed any more. */
export const answerQuestion = (
  work: Work,
  id: string,
  it: { by: string; name: string; answer: string; answerEn: string },
): Promise<Question> =>
  work.sql
    .updateTable('response.question')
    .set({
      ...{ answer: asWords(it.answer, it.answerEn), answeredBy: it.by, answeredName: it.name },
      ...{ answeredAt: work.now, email: '' },
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
