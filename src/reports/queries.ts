/** Reads of reports: the public ones for everybody, the rest for staff and members. */
import { promised } from '../agreement/queries.ts'
import type { Fulfilment, Kept } from '../agreement/types.ts'
import { type Day, dayOf, daysBetween } from '../kit/texts/dates.ts'
import { to } from '../kit/web/addresses.ts'
import type { Work } from '../kit/work/work.ts'
import { panelOf } from '../panel/queries.ts'
import type { AsTeam, PanelId } from '../panel/types.ts'
import { meetingsOf } from '../trajectory/queries.ts'
import { at } from './addresses.ts'
import { isPublic, reportDue, reported } from './rules.ts'
import type { Objection, Published, Report, Version } from './types.ts'

/** All reports of a panel, drafts too: for the team. */
export const reportsOf = (work: Work, as: AsTeam): Promise<Report[]> =>
  work.sql.selectFrom('reports.report').selectAll().where('panelId', '=', as.panel).orderBy('number').execute()

/** One report by its number, as it stands in an address, whatever its state. */
export const reportNumbered = (work: Work, panel: PanelId, number: string): Promise<Report | undefined> =>
  work.sql
    .selectFrom('reports.report')
    .selectAll()
    .where('panelId', '=', panel)
    .where('number', '=', /^\d{1,6}$/.test(number) ? Number(number) : 0)
    .executeTakeFirst()

/** With who objected: for who writes the report, never public. */
export const objectionsOf = (work: Work, report: string): Promise<(Objection & { name: string })[]> =>
  work.sql
    .selectFrom('reports.objection as o')
    .innerJoin('seats.seat as s', 's.id', 'o.seatId')
    .selectAll('o')
    .select('s.name')
    .where('o.reportId', '=', report)
    .orderBy('o.madeAt')
    .execute()

export const objectionOf = (work: Work, report: string, seat: string): Promise<Objection | undefined> =>
  work.sql
    .selectFrom('reports.objection')
    .selectAll()
    .where('reportId', '=', report)
    .where('seatId', '=', seat)
    .executeTakeFirst()

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
/** Objections that were printed with a version. */
export const printedIn = ({ objections }: Pick<Version, 'objections'>): string[] => texts(objections)

/** All versions of a public report, newest first. */
export const versionsOf = (work: Work, report: string): Promise<Version[]> =>
  work.sql.selectFrom('reports.version').selectAll().where('reportId', '=', report).orderBy('number', 'desc').execute()

/** Reports that are public, newest first, each in its newest version. */
export async function publishedReports(work: Work, panel: PanelId): Promise<Published[]> {
  const rows = await work.sql
    .selectFrom('reports.report as r')
    .innerJoin('reports.version as v', 'v.reportId', 'r.id')
    .leftJoin('trajectory.meeting as m', 'm.id', 'r.meetingId')
    .distinctOn('r.number')
    .select(['r.id', 'r.number', 'r.kind', 'r.publishedAt', 'v.title', 'v.body', 'v.number as version', 'v.madeAt'])
    .select(['v.objections', 'm.id as meetingId', 'm.number as meeting', 'm.day'])
    .where('r.panelId', '=', panel)
    .where('r.publishedAt', 'is not', null)
    .orderBy('r.number', 'desc')
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(({ publishedAt, madeAt, objections, meetingId, meeting, day, ...row }) => ({
    ...row,
    ...{ publishedAt: publishedAt ?? madeAt, at: madeAt, objections: texts(objections) },
    ...(meetingId && meeting && day ? { meeting: { id: meetingId, number: meeting, day } } : {}),
  }))
}

/** How many days after a meeting its report is due, where that was promised. */
export async function daysPromised(work: Work, panel: PanelId): Promise<number | undefined> {
  const one = (await promised(work, panel)).find(({ kind }) => kind === 'report-each-meeting')
  return one && Number(one.agreed)
}

/** Meetings that were held and have no public report yet: when it is due, days late (below 0: left). */
export async function owedReports(work: Work, panel: PanelId, today: Day) {
  const days = await daysPromised(work, panel)
  if (days === undefined) return []
  const out = new Set((await publishedReports(work, panel)).map(({ meeting }) => meeting?.id))
  const open = (await meetingsOf(work, panel)).filter((one) => one.state === 'held' && !out.has(one.id))
  return open.map(({ number, day }) => {
    const due = reportDue(day, days)
    return { number, day, due, days: daysBetween(due, today) }
  })
}

/** What came of the promise of a report of each meeting; late is computed now. */
export const fulfils: Fulfilment = async (work, panel, all) => {
  const mine = all.filter(({ kind }) => kind === 'report-each-meeting')
  if (mine.length === 0) return []
  const reports = (await publishedReports(work, panel)).filter(({ meeting }) => meeting)
  const held = (await meetingsOf(work, panel)).filter(({ state }) => state === 'held')
  const of = new Map(reports.map((one) => [one.meeting?.id, one]))
  const days = held.map(({ id, day }) => {
    const report = of.get(id)
    return { day, publishedOn: report && dayOf(report.publishedAt) }
  })
  const { slug } = await panelOf(work, { panel })
  const last = [...reports].sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime()).at(-1)
  return mine.map((one): Kept => {
    const { state, public: out, late, since } = reported(days, Number(one.agreed), dayOf(work.now))
    return {
      ...{ promise: one.id, state, params: { n: out, of: held.length, late } },
      ...(since ? { lateSince: since } : {}),
      words:
        late > 0
          ? ['{n} van de {of} verslagen openbaar, {late} te laat', '{n} of {of} reports public, {late} late']
          : ['{n} van de {of} verslagen openbaar', '{n} of {of} reports public'],
      ...(last ? { on: dayOf(last.publishedAt), from: `reports.report:${last.id}` } : {}),
      evidence: { at: to(at.publicList, { panel: slug }), words: ['Verslagen', 'Reports'] },
    }
  })
}

/** Whether this report may be read by everybody. */
export async function publicReport(
  work: Work,
  panel: PanelId,
  number: string,
): Promise<{ report: Report; versions: Version[] } | undefined> {
  const report = await reportNumbered(work, panel, number)
  return report && isPublic(report) ? { report, versions: await versionsOf(work, report.id) } : undefined
}
