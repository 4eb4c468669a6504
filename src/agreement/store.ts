/** The only writer of dossier, clause, comment, version and promise. */
import type { Day } from '../kit/texts/dates.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Clause, Comment, Content, Dossier, Moment, NewPromise, PromiseRow, Terms, Version } from './types.ts'

/** Load to change: whoever changes more than one row of an agreement holds this one. */
export const dossierToChange = (work: Work, panel: PanelId): Promise<Dossier | undefined> =>
  work.sql.selectFrom('agreement.dossier').selectAll().where('panelId', '=', panel).forUpdate().executeTakeFirst()

/** Undefined where it was begun before. */
export const addDossier = (work: Work, panel: PanelId, by: string | null): Promise<Dossier | undefined> =>
  work.sql
    .insertInto('agreement.dossier')
    .values({ panelId: panel, startedBy: by, startedAt: work.now })
    .onConflict((on) => on.doNothing())
    .returningAll()
    .executeTakeFirst()

export const startClock = (work: Work, panel: PanelId, day: Day) =>
  work.sql.updateTable('agreement.dossier').set({ clockOn: day }).where('panelId', '=', panel).execute()

export interface NewClause {
  readonly key: string
  readonly place: number
  readonly heading: string
  readonly body: string
  readonly terms: Partial<Terms>
}
export const addClauses = (work: Work, panel: PanelId, clauses: readonly NewClause[]) =>
  work.sql
    .insertInto('agreement.clause')
    .values(clauses.map((one) => ({ ...one, panelId: panel, terms: JSON.stringify(one.terms), editedAt: work.now })))
    .execute()

export const editClause = (
  work: Work,
  of: Pick<Clause, 'panelId' | 'key' | 'rev'>,
  it: Omit<NewClause, 'key' | 'place'> & { by: string },
): Promise<Clause> =>
  work.sql
    .updateTable('agreement.clause')
    .set({
      heading: it.heading,
      body: it.body,
      terms: JSON.stringify(it.terms),
      rev: of.rev + 1,
      editedBy: it.by,
      editedAt: work.now,
    })
    .where('panelId', '=', of.panelId)
    .where('key', '=', of.key)
    .returningAll()
    .executeTakeFirstOrThrow()

export const addComment = (
  work: Work,
  panel: PanelId,
  it: Pick<Comment, 'clauseKey' | 'personId' | 'party' | 'body'>,
): Promise<Comment> =>
  work.sql
    .insertInto('agreement.comment')
    .values({ id: work.chance.uuid(), panelId: panel, madeAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const closeComment = (
  work: Work,
  panel: PanelId,
  it: { id: string; by: string },
): Promise<Comment | undefined> =>
  work.sql
    .updateTable('agreement.comment')
    .set({ closedAt: work.now, closedBy: it.by })
    .where('panelId', '=', panel)
    .where('id', '=', it.id)
    .where('closedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

export const addVersion = (
  work: Work,
  panel: PanelId,
  it: { number: number; content: Content; fingerprint: string; why: string; panelWord: string; by: string },
): Promise<Version> =>
  work.sql
    .insertInto('agreement.version')
    .values({
      ...{ id: work.chance.uuid(), panelId: panel, number: it.number, fingerprint: it.fingerprint, why: it.why },
      ...{ content: JSON.stringify(it.content), madeBy: it.by, madeAt: work.now, panelWord: it.panelWord || null },
    })
    .returningAll()
    .executeTakeFirstOrThrow()

/** Sets moments of a version, each once; the database refuses a second time. */
export const setMoments = (
  work: Work,
  version: string,
  moments: Partial<Record<Moment | 'signedAt', Date>>,
): Promise<Version> =>
  work.sql
    .updateTable('agreement.version')
    .set(moments)
    .where('id', '=', version)
    .returningAll()
    .executeTakeFirstOrThrow()

export const keepPdfs = (work: Work, version: string, pdfs: { pdfNl: string; pdfEn: string }): Promise<Version> =>
  work.sql.updateTable('agreement.version').set(pdfs).where('id', '=', version).returningAll().executeTakeFirstOrThrow()

export const promisesToChange = (work: Work, panel: PanelId): Promise<PromiseRow[]> =>
  work.sql.selectFrom('agreement.promise').selectAll().where('panelId', '=', panel).forUpdate().execute()

/** Writes a promise as the version in force makes it. What was first agreed stays as it was. */
export async function putPromise(
  work: Work,
  version: Pick<Version, 'id' | 'panelId'>,
  it: NewPromise & { due: Day | null },
): Promise<void> {
  const now = {
    ...{
      versionId: version.id,
      clauseKey: it.clause,
      words: JSON.stringify(it.words),
      agreed: JSON.stringify(it.agreed),
    },
    ...{ dueOn: it.due, afterDays: it.afterDays ?? null, endedAt: null },
  }
  await work.sql
    .insertInto('agreement.promise')
    .values({
      ...{ id: work.chance.uuid(), panelId: version.panelId, kind: it.kind, nth: it.nth, party: it.party },
      ...{ firstDueOn: it.due, firstVersionId: version.id },
      ...now,
    })
    .onConflict((on) => on.columns(['panelId', 'kind', 'nth', 'party']).doUpdateSet(now))
    .execute()
}
export const endPromises = (work: Work, panel: PanelId, ids: readonly string[]) =>
  work.sql
    .updateTable('agreement.promise')
    .set({ endedAt: work.now })
    .where('panelId', '=', panel)
    .where('id', 'in', [...ids])
    .execute()

/** A promise that waited for the clock gets its day; the first day it ever had stays. */
export const setDue = (work: Work, row: PromiseRow, due: Day) =>
  work.sql
    .updateTable('agreement.promise')
    .set({ dueOn: due, firstDueOn: row.firstDueOn ?? due })
    .where('id', '=', row.id)
    .execute()
