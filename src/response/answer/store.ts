/** The only writer of drafts and answers. */
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import { withContent } from '../queries.ts'
import type { Answer, AnswerContent, Draft } from '../types.ts'

export const draftToChange = async (work: Work, recommendation: string): Promise<Draft | undefined> => {
  const row = await work.sql
    .selectFrom('response.draft')
    .selectAll()
    .where('recommendationId', '=', recommendation)
    .forUpdate()
    .executeTakeFirst()
  return row && withContent(row)
}

/** Writes the draft under its next number; `ready` puts it before the signatory. */
export async function putDraft(
  work: Work,
  panel: PanelId,
  it: { recommendation: string; rev: number; content: AnswerContent; by: string; ready: boolean },
): Promise<Draft> {
  const now = {
    ...{ rev: it.rev, content: JSON.stringify(it.content), editedBy: it.by, editedAt: work.now },
    readyAt: it.ready ? work.now : null,
  }
  const row = await work.sql
    .insertInto('response.draft')
    .values({ recommendationId: it.recommendation, panelId: panel, ...now })
    .onConflict((on) => on.column('recommendationId').doUpdateSet(now))
    .returningAll()
    .executeTakeFirstOrThrow()
  return withContent(row)
}

export interface NewAnswer {
  readonly recommendationId: string
  readonly version: number
  readonly partnerId: string
  readonly body: string
  readonly decision: Answer['decision']
  readonly content: AnswerContent
  readonly sentBy: string
  readonly sentName: string
}
export async function addAnswer(work: Work, panel: PanelId, { content, ...it }: NewAnswer): Promise<Answer> {
  const row = await work.sql
    .insertInto('response.answer')
    .values({ id: work.chance.uuid(), panelId: panel, sentAt: work.now, content: JSON.stringify(content), ...it })
    .returningAll()
    .executeTakeFirstOrThrow()
  return withContent(row)
}
