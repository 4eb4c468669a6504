import { record } from '../kit/audit/record.ts'
import { sendMail } from '../kit/mail/mail.tsx'
import { dateAndTime, dayOf } from '../kit/texts/dates.ts'
import { asWords, told } from '../kit/texts/words.ts'
import { allowed, obey, stop } from '../kit/work/refusal.ts'
import { notify, type Work } from '../kit/work/work.ts'
import type { May } from '../panel/proof.ts'
import { panelOf } from '../panel/queries.ts'
import type { PanelId } from '../panel/types.ts'
import { membersOf } from '../seats/queries.ts'
import type { AsMember } from '../seats/types.ts'
import { meetingNumbered } from '../trajectory/queries.ts'
import { reportToCheck } from './mails.tsx'
import { objectionsOf, printedIn, reportNumbered, reportsOf, versionsOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { CheckLength, Report, ReportKind, ReportText } from './types.ts'

type Writer = May<'reports.write'>
async function toChange(work: Work, panel: PanelId, number: string): Promise<Report> {
  await store.shelfToChange(work, panel)
  return (await reportNumbered(work, panel, number)) ?? stop(rules.noReport())
}

/** Begins a draft; of a meeting from its day on, and once. */
export async function draft(
  work: Work,
  as: Writer,
  { kind, meeting, ...text }: ReportText & { kind: ReportKind; meeting: string },
): Promise<Report> {
  await store.shelfToChange(work, as.panel)
  const of = kind === 'meeting' ? await meetingNumbered(work, as.panel, meeting) : undefined
  if (kind === 'meeting') {
    const taken = (await reportsOf(work, as)).some(({ meetingId }) => meetingId === of?.id)
    obey(rules.beginnable(of, { today: dayOf(work.now), taken }))
  }
  const row = await store.addReport(work, as.panel, { ...text, kind, meetingId: of?.id ?? null, madeBy: as.person })
  await record(work, as, 'report.drafted', `reports.report:${row.id}`, { after: row })
  return row
}

export async function edit(
  work: Work,
  as: Writer,
  { number, rev, ...text }: ReportText & { number: string; rev: number },
): Promise<void> {
  const before = await toChange(work, as.panel, number)
  obey(rules.editable(before) ?? rules.upToDate(before.rev, rev))
  const after = await store.saveText(work, before, text)
  await record(work, as, 'report.edited', `reports.report:${before.id}`, { before, after })
}

/** To the members: they are told by mail, and may object until the time is over. */
export async function putToMembers(work: Work, as: Writer, it: { number: string; length: CheckLength }): Promise<void> {
  const before = await toChange(work, as.panel, it.number)
  const members = await membersOf(work, as)
  const withoutMail = members.filter(({ email }) => !email).length
  const state = { report: before, body: told(before.body, 'nl'), withoutMail }
  const until = allowed(rules.checkedUntil(state, it.length, work.now))
  const after = await store.saveCheck(work, before.id, until)
  await record(work, as, 'report.put-to-members', `reports.report:${before.id}`, { before, after })
  const { slug } = await panelOf(work, as)
  for (const { email, name, lang, seat } of members) {
    if (!email) continue
    const envelope = { to: email, lang, once: `${before.id}:${seat}` }
    await sendMail(work, reportToCheck, envelope, { name, panel: slug, report: before.number, until })
  }
}

/** What a member finds wrong in it. */
export async function object(work: Work, as: AsMember, it: { number: string; text: string }): Promise<void> {
  const report = await toChange(work, as.panel, it.number)
  if (!rules.shownToMembers(report)) return stop(rules.noReport())
  obey(rules.objectable(report, work.now))
  const after = await store.putObjection(work, { reportId: report.id, seatId: as.seat, text: it.text })
  await record(work, as, 'report.objected', `reports.objection:${after.id}`, { after })
}

/** Says what was done with an objection. */
export async function settle(
  work: Work,
  as: Writer,
  it: { number: string; objection: string; how: string },
): Promise<void> {
  const report = await toChange(work, as.panel, it.number)
  const before =
    (await objectionsOf(work, report.id)).find(({ id }) => id === it.objection) ?? stop(rules.noObjection())
  obey(rules.settleable(report, before))
  const after = await store.saveSettled(work, before.id, { how: it.how, settledBy: as.person })
  await record(work, as, 'objection.settled', `reports.objection:${before.id}`, { before, after })
}

/** Public, after the members' check; what was not settled is printed with it. */
export async function publish(work: Work, as: May<'reports.publish'>, number: string): Promise<void> {
  const before = await toChange(work, as.panel, number)
  const until = rules.toldUntil(before.checkUntil ?? work.now)
  obey(rules.publishable(before, work.now, { day: dateAndTime(until, 'nl'), dayEn: dateAndTime(until, 'en') }))
  const open = (await objectionsOf(work, before.id)).filter(({ settledAt }) => settledAt === null)
  const report = await store.savePublished(work, before.id)
  await record(work, as, 'report.published', `reports.report:${report.id}`, { before, after: report })
  const objections = open.map(({ text }) => text)
  const version = await store.addVersion(work, report, { number: 1, reason: null, objections, madeBy: as.person })
  await record(work, as, 'report.version-made', `reports.version:${version.id}`, { after: version })
  notify(work, 'reports', as.panel)
}

/** A correction: a new version with its reason; the earlier ones stay readable. */
export async function correct(
  work: Work,
  as: May<'reports.publish'>,
  it: ReportText & { number: string; rev: number; reason: string; reasonEn: string },
): Promise<void> {
  const { number, rev, reason, reasonEn, ...text } = it
  const before = await toChange(work, as.panel, number)
  obey(rules.correctable(before, rules.sameText(before, text)) ?? rules.upToDate(before.rev, rev))
  const after = await store.saveText(work, before, text)
  await record(work, as, 'report.corrected', `reports.report:${before.id}`, { before, after })
  const [newest] = await versionsOf(work, before.id)
  const objections = newest ? printedIn(newest) : []
  const of = { number: (newest?.number ?? 0) + 1, reason: asWords(reason, reasonEn), objections, madeBy: as.person }
  const version = await store.addVersion(work, after, of)
  await record(work, as, 'report.version-made', `reports.version:${version.id}`, { after: version })
  notify(work, 'reports', as.panel)
}
