/** The only writer of what the panel and the foundation say, of reminders and of closing. */
import type { Day } from '../kit/texts/dates.ts'
import { asWords } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Contact, Exception, Finding, Reminder, Verdict } from './types.ts'

/** Words in both languages, and who it was. */
interface Said {
  readonly why: string
  readonly whyEn: string
}

export const addVerdict = (
  work: Work,
  panel: PanelId,
  it: Pick<Verdict, 'recommendationId' | 'moment' | 'says' | 'n' | 'nOf' | 'how' | 'enteredBy'> & Said,
): Promise<Verdict> => {
  const { why, whyEn, ...rest } = it
  return work.sql
    .insertInto('oversight.verdict')
    .values({ id: work.chance.uuid(), panelId: panel, enteredAt: work.now, ...rest, why: asWords(why, whyEn) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const addContact = (
  work: Work,
  panel: PanelId,
  it: { promiseId: string | null; onDay: Day; withWhom: string; heard: string; heardEn: string; loggedBy: string },
): Promise<Contact> => {
  const { heard, heardEn, ...rest } = it
  return work.sql
    .insertInto('oversight.contactLog')
    .values({ id: work.chance.uuid(), panelId: panel, loggedAt: work.now, ...rest, heard: asWords(heard, heardEn) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const addFinding = (
  work: Work,
  panel: PanelId,
  it: Pick<Finding, 'promiseId' | 'nth' | 'says' | 'foundBy' | 'foundName'> & Said,
): Promise<Finding> => {
  const { why, whyEn, ...rest } = it
  return work.sql
    .insertInto('oversight.finding')
    .values({ id: work.chance.uuid(), panelId: panel, foundAt: work.now, ...rest, why: asWords(why, whyEn) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const addException = (
  work: Work,
  panel: PanelId,
  it: Pick<Exception, 'recommendationId' | 'kind' | 'foundBy' | 'foundName'> & Said,
): Promise<Exception> => {
  const { why, whyEn, ...rest } = it
  return work.sql
    .insertInto('oversight.exception')
    .values({ id: work.chance.uuid(), panelId: panel, foundAt: work.now, ...rest, why: asWords(why, whyEn) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const addClosing = (work: Work, panel: PanelId, by: string) =>
  work.sql
    .insertInto('oversight.closing')
    .values({ panelId: panel, closedAt: work.now, closedBy: by })
    .returningAll()
    .executeTakeFirstOrThrow()

/** False where it went out before. */
export const markReminded = async (
  work: Work,
  panel: PanelId,
  it: { promise: string; kind: Reminder },
): Promise<boolean> => {
  const row = await work.sql
    .insertInto('oversight.reminded')
    .values({ panelId: panel, promiseId: it.promise, kind: it.kind, at: work.now })
    .onConflict((on) => on.doNothing())
    .returning('kind')
    .executeTakeFirst()
  return row !== undefined
}
