/** The only writer of reports.*. */
import { asWords } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Objection, Report, ReportKind, ReportText, Version } from './types.ts'

/** The row that stands for the reports of a panel, locked; made when it is first touched. */
export async function shelfToChange(work: Work, panel: PanelId): Promise<void> {
  await work.sql
    .insertInto('reports.shelf')
    .values({ panelId: panel })
    .onConflict((on) => on.column('panelId').doNothing())
    .execute()
  await work.sql.selectFrom('reports.shelf').select('panelId').where('panelId', '=', panel).forUpdate().execute()
}

const columns = ({ title, titleEn, body, bodyEn }: ReportText) => ({
  title: asWords(title, titleEn),
  body: asWords(body, bodyEn),
})

export async function addReport(
  work: Work,
  panel: PanelId,
  it: ReportText & { kind: ReportKind; meetingId: string | null; madeBy: string },
): Promise<Report> {
  const { kind, meetingId, madeBy, ...text } = it
  const last = await work.sql
    .selectFrom('reports.report')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('panelId', '=', panel)
    .executeTakeFirst()
  return work.sql
    .insertInto('reports.report')
    .values({
      ...{ id: work.chance.uuid(), panelId: panel, number: (last?.number ?? 0) + 1, kind, meetingId },
      ...{ madeBy, madeAt: work.now, ...columns(text) },
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const saveText = (work: Work, { id, rev }: Pick<Report, 'id' | 'rev'>, text: ReportText): Promise<Report> =>
  work.sql
    .updateTable('reports.report')
    .set({ ...columns(text), rev: rev + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const saveCheck = (work: Work, id: string, until: Date): Promise<Report> =>
  work.sql
    .updateTable('reports.report')
    .set({ state: 'check', checkFrom: work.now, checkUntil: until })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const savePublished = (work: Work, id: string): Promise<Report> =>
  work.sql
    .updateTable('reports.report')
    .set({ state: 'published', publishedAt: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** A version is made once and never changed. */
export const addVersion = (
  work: Work,
  report: Pick<Report, 'id' | 'title' | 'body'>,
  it: { number: number; reason: string | null; objections: readonly string[]; madeBy: string },
): Promise<Version> =>
  work.sql
    .insertInto('reports.version')
    .values({
      ...{ id: work.chance.uuid(), reportId: report.id, number: it.number, reason: it.reason, madeBy: it.madeBy },
      ...{ title: JSON.stringify(report.title), body: JSON.stringify(report.body), madeAt: work.now },
      objections: JSON.stringify(it.objections),
    })
    .returningAll()
    .executeTakeFirstOrThrow()

/** What a member finds wrong; she may say it otherwise as long as the check runs, and then it is open again. */
export const putObjection = (work: Work, it: { reportId: string; seatId: string; text: string }): Promise<Objection> =>
  work.sql
    .insertInto('reports.objection')
    .values({ id: work.chance.uuid(), madeAt: work.now, ...it })
    .onConflict((on) =>
      on
        .columns(['reportId', 'seatId'])
        .doUpdateSet({ text: it.text, madeAt: work.now, settledAt: null, how: null, settledBy: null }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()

export const saveSettled = (work: Work, id: string, it: { how: string; settledBy: string }): Promise<Objection> =>
  work.sql
    .updateTable('reports.objection')
    .set({ ...it, settledAt: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
