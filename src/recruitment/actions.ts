import { record } from '../kit/audit/record.ts'
import { dayOf, endOf } from '../kit/texts/dates.ts'
import { type Lang, say } from '../kit/texts/texts.ts'
import { allowed, stop } from '../kit/work/refusal.ts'
import { notify, type Work } from '../kit/work/work.ts'
import { type May, system } from '../panel/proof.ts'
import type { AsTeam, Passed } from '../panel/types.ts'
import { commitmentGate, featuresOf, poolOf, recruitmentOf, termsOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Moment, ReleasedTable } from './types.ts'

export interface NewPlan {
  readonly closesOn: string
  readonly drawOn: string
  readonly drawTime: string
  readonly letters: number
  readonly exclusions: string
  readonly exclusionsEn: string
}

/** Dates, letters and who cannot take part; until the first letter. */
export async function plan(work: Work, as: May<'recruitment.plan'>, it: NewPlan): Promise<void> {
  const before = await store.toChange(work, as.panel)
  const terms = await termsOf(work, as.panel)
  const no = rules.changeable(before) ?? rules.plannable(it, dayOf(work.now), terms?.firstMeetingOn)
  if (no) return stop(no)
  const exclusions = JSON.stringify(allowed(rules.exclusionsFrom(it.exclusions, it.exclusionsEn)))
  const { closesOn, drawOn, drawTime, letters } = it
  const closesAt = endOf(closesOn)
  const after = await store.savePlan(work, as.panel, { closesOn, closesAt, drawOn, drawTime, letters, exclusions })
  await record(work, as, 'recruitment.planned', `recruitment.recruitment:${as.panel}`, { before, after })
  notify(work, 'recruitment', as.panel)
}

/** All targets at once, as typed or pasted; until the first letter. */
export async function setTargets(work: Work, as: May<'recruitment.plan'>, csv: string): Promise<void> {
  const no = rules.changeable(await store.toChange(work, as.panel))
  if (no) return stop(no)
  const terms = (await termsOf(work, as.panel)) ?? stop(rules.noTerms())
  const typed = allowed(rules.targetsFrom(csv))
  const wrong = rules.targetsFit(typed, terms)
  if (wrong) return stop(wrong)
  const before = rules.asTargets(await featuresOf(work, as.panel))
  const after = rules.asAgreed(typed, terms.strata)
  await store.replaceTargets(work, as.panel, after)
  await record(work, as, 'recruitment.targets-set', `recruitment.recruitment:${as.panel}`, { before, after })
  notify(work, 'recruitment', as.panel)
}

/** Opens registration: from now on codes are live. The number of letters is let out. */
async function open(work: Work, as: May<'recruitment.open'>, gate: Passed<'commitment'>): Promise<void> {
  if (gate.panel !== as.panel) throw new Error('a gate of another panel')
  const before = await store.toChange(work, as.panel)
  const no = rules.openable(before, work.now)
  if (no) return stop(no)
  const after = await store.setMoment(work, as.panel, { openedAt: work.now })
  await record(work, as, 'recruitment.opened', `recruitment.recruitment:${as.panel}`, { before, after })
  await release(work, system(as.panel), 'invited', { total: after.letters ?? 0 })
}

/** Looks at the gate under the lock of the recruitment, and opens when nothing is missing. */
export async function openWhenPassed(work: Work, as: May<'recruitment.open'>): Promise<void> {
  await store.toChange(work, as.panel)
  const gate = await commitmentGate(work, as)
  const first = gate.conditions.find(({ met }) => !met)
  if (gate.passed) return open(work, as, gate.passed)
  const said = (lang: Lang) => (first ? say(first.words, lang, first.params) : '')
  return stop(rules.gateClosed(said('nl'), said('en')))
}

/** Lets out the figures of one moment, once. A later room that reaches the moment calls this. */
async function release(work: Work, as: AsTeam, moment: Moment, table: ReleasedTable): Promise<void> {
  if (!(await recruitmentOf(work, as.panel))) return
  const row = await store.addReleased(work, as.panel, moment, table)
  if (row) await record(work, as, 'figures.released', `recruitment.released:${row.id}`, { after: row })
  notify(work, 'recruitment', as.panel)
}

/** What the pool looks like, let out at the moment it is fixed. The caller holds the lock. */
export const releasePool = async (work: Work, as: AsTeam): Promise<void> =>
  release(work, as, 'frozen', rules.poolTable(await poolOf(work, as), await featuresOf(work, as.panel)))
