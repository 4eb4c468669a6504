/** The only writer of meetings.agenda and meetings.item. */
import { asWords } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { Item, ItemFacts } from './types.ts'

/** The row that stands for all of one meeting, locked; made when it is first touched. */
export async function agendaToChange(work: Work, meeting: string): Promise<{ rev: number }> {
  await work.sql
    .insertInto('meetings.agenda')
    .values({ meetingId: meeting, madeAt: work.now })
    .onConflict((on) => on.column('meetingId').doNothing())
    .execute()
  return work.sql
    .selectFrom('meetings.agenda')
    .select('rev')
    .where('meetingId', '=', meeting)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
export const saveRev = (work: Work, meeting: string, rev: number) =>
  work.sql.updateTable('meetings.agenda').set({ rev }).where('meetingId', '=', meeting).execute()

const columns = ({ title, titleEn, question, questionEn, owner, harvest, ...rest }: ItemFacts) => ({
  ...rest,
  title: asWords(title, titleEn),
  question: question ? asWords(question, questionEn) : null,
  owner: owner || null,
  harvest: harvest || null,
})

export const addItem = (
  work: Work,
  meeting: string,
  { place, ...facts }: ItemFacts & { place: number },
): Promise<Item> =>
  work.sql
    .insertInto('meetings.item')
    .values({ id: work.chance.uuid(), meetingId: meeting, place, ...columns(facts) })
    .returningAll()
    .executeTakeFirstOrThrow()

export const saveItem = (work: Work, id: string, facts: ItemFacts): Promise<Item> =>
  work.sql
    .updateTable('meetings.item')
    .set(columns(facts))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const removeItem = (work: Work, id: string) =>
  work.sql.deleteFrom('meetings.item').where('id', '=', id).execute()

export async function saveOrder(work: Work, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries())
    await work.sql
      .updateTable('meetings.item')
      .set({ place: at + 1 })
      .where('id', '=', id)
      .execute()
}

export const saveRunning = (work: Work, meeting: string, item: string | null) =>
  work.sql
    .updateTable('meetings.agenda')
    .set({ nowItem: item, nowSince: item ? work.now : null })
    .where('meetingId', '=', meeting)
    .returningAll()
    .executeTakeFirstOrThrow()
/** An item that is taken off does not run any more. */
export const endRunning = (work: Work, meeting: string, item: string) =>
  work.sql
    .updateTable('meetings.agenda')
    .set({ nowItem: null, nowSince: null })
    .where('meetingId', '=', meeting)
    .where('nowItem', '=', item)
    .execute()
