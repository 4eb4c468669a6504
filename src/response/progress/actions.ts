import { person } from '../../accounts/queries.ts'
import { record } from '../../kit/audit/record.ts'
import type { Day } from '../../kit/texts/dates.ts'
import { allowed, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { type Brought, bring, ownEntryToChange } from '../actions.ts'
import { reportNow } from '../rules.ts'
import type { Progress } from '../types.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

export interface NewReport extends Brought {
  readonly number: string
  readonly progress: Progress
  readonly says: string
  readonly saysEn: string
}

/** How it stands, in public. It answers for the oldest promised date that is open, from a month before that day on. */
export async function report(work: Work, as: May<'response.follow'>, it: NewReport): Promise<void> {
  const { entry, dossier, partner } = await ownEntryToChange(work, as, it.number)
  const recommendation = entry.recommendation.id
  const documents = await bring(work, as, { recommendation, ...it })
  const no = rules.reportable({ ...it, evidence: documents.length }, dossier.advice)
  if (no) return stop(no)
  const { number: _, progress, says, saysEn } = it
  const own = dossier.promises.filter((one) => one.party === partner)
  const row = await store.addStatus(work, as.panel, {
    ...{ recommendationId: recommendation, partnerId: partner, progress, says, saysEn, documents },
    promiseId: reportNow(entry, own, dossier.today)?.id ?? null,
    reportedBy: as.person,
    reportedName: (await person(work, as.person))?.name ?? '',
  })
  await record(work, as, 'status.reported', `response.status:${row.id}`, { after: row })
  notify(work, 'response', as.panel)
}

export async function addMilestone(
  work: Work,
  as: May<'response.follow'>,
  it: { number: string; what: string; whatEn: string; dueOn: Day },
): Promise<void> {
  const { entry } = await ownEntryToChange(work, as, it.number)
  const no = rules.addable(it.what, entry.milestones)
  if (no) return stop(no)
  const { number: _, ...rest } = it
  const row = { ...rest, recommendationId: entry.recommendation.id, madeBy: as.person }
  const after = await store.addMilestone(work, as.panel, row)
  await record(work, as, 'milestone.added', `response.milestone:${after.id}`, { after })
  notify(work, 'response', as.panel)
}

export async function reachMilestone(
  work: Work,
  as: May<'response.follow'>,
  it: { number: string; milestone: string; doneOn: Day },
): Promise<void> {
  const { entry, dossier } = await ownEntryToChange(work, as, it.number)
  const found = entry.milestones.find((one) => one.id === it.milestone)
  const before = allowed(rules.reachable(found, it.doneOn, dossier.today))
  const after = await store.reachMilestone(work, before.id, it.doneOn)
  await record(work, as, 'milestone.reached', `response.milestone:${after.id}`, { before, after })
  notify(work, 'response', as.panel)
}

/** Start now: a part is begun before the answer is even there. */
export async function begin(
  work: Work,
  as: May<'response.follow'>,
  it: { number: string; what: string; whatEn: string; begunOn: Day },
): Promise<void> {
  const { entry, dossier } = await ownEntryToChange(work, as, it.number)
  const no = rules.beginnable(it, entry.begun !== undefined, dossier.today)
  if (no) return stop(no)
  const { number: _, ...rest } = it
  const row = { ...rest, recommendationId: entry.recommendation.id, toldBy: as.person }
  const after = await store.addBegun(work, as.panel, row)
  await record(work, as, 'recommendation.begun', `response.begun:${entry.recommendation.id}`, { after })
  notify(work, 'response', as.panel)
}
