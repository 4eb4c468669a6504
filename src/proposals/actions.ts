/** Writing proposals, putting them in order, adopting and handing over the advice. */
import { startClock } from '../agreement/actions.ts'
import { inForce } from '../agreement/queries.ts'
import { record } from '../kit/audit/record.ts'
import { type Day, dayOf } from '../kit/texts/dates.ts'
import { asWords } from '../kit/texts/words.ts'
import { canonical } from '../kit/work/canonical.ts'
import { obey, refusing, stop } from '../kit/work/refusal.ts'
import { notify, type Proof, type Work } from '../kit/work/work.ts'
import { type May, system } from '../panel/proof.ts'
import type { PanelId } from '../panel/types.ts'
import { adviceIn, handOverGate } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import { refusals } from './texts.ts'
import type { AdviceRow, ProposalRow, ProposalText } from './types.ts'

const refuse = refusing(refusals)
type InPanel = Proof & { readonly panel: PanelId }

/** The row that stands for the advice, locked. @throws Refused where nobody wrote a proposal yet. */
export const lockAdvice = async (work: Work, panel: PanelId): Promise<AdviceRow> =>
  (await store.adviceToChange(work, panel)) ?? stop(refuse('no-advice', { status: 404 }))

/** The same, made where it was not there yet. */
async function adviceBegun(work: Work, as: InPanel): Promise<AdviceRow> {
  const fresh = await store.beginAdvice(work, as.panel)
  const advice = await lockAdvice(work, as.panel)
  if (fresh) await record(work, as, 'advice.begun', `proposals.advice:${as.panel}`, { after: advice })
  return advice
}

async function toChange(work: Work, panel: PanelId, number: number): Promise<ProposalRow> {
  const found = (await store.proposalsToChange(work, panel)).find((one) => one.number === number)
  return found ?? stop(refuse('no-proposal', { number, status: 404 }))
}

/** A new proposal; its first text is its first version. */
export async function addProposal(work: Work, as: May<'proposals.write'>, it: ProposalText): Promise<ProposalRow> {
  const advice = await adviceBegun(work, as)
  obey(rules.editable({ frozenAt: null }, advice))
  const number = ((await store.proposalsToChange(work, as.panel)).at(-1)?.number ?? 0) + 1
  const row = await store.addProposal(work, as.panel, { ...it, number })
  await store.addVersion(work, row, { why: '', by: as.person })
  await record(work, as, 'proposal.written', `proposals.proposal:${row.id}`, { after: row })
  return row
}

const sameText = (row: ProposalRow, it: ProposalText): boolean => {
  const wanted = store.columnsOf(it)
  const theme = wanted.theme === null ? null : JSON.parse(wanted.theme)
  const now = { theme: row.theme, title: row.title, body: row.body, reasons: row.reasons }
  const { title, body, reasons } = wanted
  const then = { theme, title: JSON.parse(title), body: JSON.parse(body), reasons: JSON.parse(reasons) }
  return canonical(now) === canonical(then)
}

/** A new text of a proposal, as a new version with what changed and for whom. `rev`: the one that was on the screen. */
export async function rewriteProposal(
  work: Work,
  as: May<'proposals.write'>,
  it: ProposalText & { number: number; rev: number; why: string },
): Promise<void> {
  const advice = await lockAdvice(work, as.panel)
  const row = await toChange(work, as.panel, it.number)
  obey(rules.editable(row, advice))
  if (row.rev !== it.rev) return stop(refuse('edited-meanwhile', { status: 409 }))
  if (sameText(row, it)) return stop(refuse('same-text'))
  const after = await store.rewrite(work, row, it)
  await store.addVersion(work, after, { why: it.why, by: as.person })
  await record(work, as, 'proposal.rewritten', `proposals.proposal:${row.id}`, { before: row, after })
}

/** What a minority thinks, without names; '' takes it away. */
export async function writeMinority(
  work: Work,
  as: May<'proposals.write'>,
  it: { number: number; text: string; textEn?: string | undefined },
): Promise<void> {
  const advice = await lockAdvice(work, as.panel)
  const row = await toChange(work, as.panel, it.number)
  obey(rules.editable({ frozenAt: null }, advice))
  const after = await store.change(work, row.id, { minority: it.text ? asWords(it.text, it.textEn) : null })
  await record(work, as, 'proposal.minority', `proposals.proposal:${row.id}`, { before: row, after })
}

/** The order of the advice: the first is 1; what is not named is not in it. And the foreword. */
export async function orderAdvice(
  work: Work,
  as: May<'proposals.advice'>,
  it: { numbers: readonly number[]; foreword?: string; forewordEn?: string | undefined },
): Promise<void> {
  const advice = await lockAdvice(work, as.panel)
  obey(rules.editable({ frozenAt: null }, advice))
  const all = await store.proposalsToChange(work, as.panel)
  obey(rules.orderable(all, it.numbers))
  await store.clearOrder(work, as.panel)
  for (const [at, number] of it.numbers.entries()) {
    const row = all.find((one) => one.number === number)
    if (row) await store.change(work, row.id, { priority: at + 1 })
  }
  const foreword =
    it.foreword === undefined ? {} : { foreword: it.foreword ? asWords(it.foreword, it.forewordEn) : null }
  const after = it.foreword === undefined ? advice : await store.changeAdvice(work, as.panel, foreword)
  await record(work, as, 'advice.ordered', `proposals.proposal:${as.panel}`, { before: null, after: it.numbers })
  await record(work, as, 'advice.foreword', `proposals.advice:${as.panel}`, { before: advice, after })
  notify(work, 'proposals', as.panel)
}

/** The day on which the panel adopted the advice: from then on its texts and their order stay. */
export async function adopt(work: Work, as: May<'proposals.advice'>, it: { day: Day }): Promise<void> {
  const before = await lockAdvice(work, as.panel)
  obey(rules.dayFits(before, 'adopted', { day: it.day, today: dayOf(work.now) }))
  const all = await store.proposalsToChange(work, as.panel)
  if (all.every((one) => one.priority === null)) return stop(refuse('nothing-in-it'))
  if ((await store.runningItems(work, as.panel)).size > 0) return stop(refuse('poll-running', { status: 409 }))
  const after = await store.changeAdvice(work, as.panel, { adoptedOn: it.day })
  await record(work, as, 'advice.adopted', `proposals.advice:${as.panel}`, { before, after })
  notify(work, 'proposals', as.panel)
}

/** The day on which the adopted advice lay ready to be handed over. */
export async function markReady(work: Work, as: May<'proposals.advice'>, it: { day: Day }): Promise<void> {
  const before = await lockAdvice(work, as.panel)
  obey(rules.dayFits(before, 'ready', { day: it.day, today: dayOf(work.now) }))
  const after = await store.changeAdvice(work, as.panel, { readyOn: it.day })
  await record(work, as, 'advice.ready', `proposals.advice:${as.panel}`, { before, after })
  notify(work, 'proposals', as.panel)
}

/** The advice was handed over, or offered and refused: it becomes public and the partner's days to answer begin. */
export async function handOver(
  work: Work,
  as: May<'proposals.hand-over'>,
  it: { day: Day; refused: boolean },
): Promise<void> {
  const before = await lockAdvice(work, as.panel)
  obey(rules.dayFits(before, 'handed', { day: it.day, today: dayOf(work.now) }))
  const agreed = (await inForce(work, as.panel)) ?? stop(refuse('no-terms'))
  if (!(await handOverGate(work, as)).passed) return stop(refuse('nothing-in-it'))
  const after = await store.changeAdvice(work, as.panel, { handedOverOn: it.day, refused: it.refused })
  await record(work, as, 'advice.handed-over', `proposals.advice:${as.panel}`, { before, after })
  await startClock(work, as, rules.clockDay(adviceIn(before), agreed.terms.adviceReadyOn, it.day))
  notify(work, 'proposals', as.panel)
}

/** The agreed day has passed with the adopted advice ready: waiting to receive it wins no time. */
export async function clockByItself(work: Work, panel: PanelId): Promise<void> {
  const advice = adviceIn(await lockAdvice(work, panel))
  const agreed = (await inForce(work, panel))?.terms.adviceReadyOn
  if (agreed && rules.layReady(advice, agreed)) await startClock(work, system(panel), agreed)
}

/** Fixes the text of one proposal, or of all, for a poll; or releases it: what a poll said of the old text then no longer counts. */
export async function fixText(
  work: Work,
  as: May<'proposals.freeze'>,
  it: { number?: number | undefined; fixed: boolean },
): Promise<void> {
  const advice = await lockAdvice(work, as.panel)
  obey(rules.editable({ frozenAt: null }, advice))
  const all = await store.proposalsToChange(work, as.panel)
  const named = all.filter((one) => it.number === undefined || one.number === it.number)
  if (named.length === 0) return stop(refuse('no-proposal', { number: it.number ?? 0, status: 404 }))
  const running = await store.runningItems(work, as.panel)
  for (const row of named.filter((one) => (one.frozenAt !== null) !== it.fixed)) {
    if (!it.fixed && running.has(row.id)) return stop(refuse('polled', { status: 409 }))
    const change = it.fixed ? { frozenAt: work.now } : { frozenAt: null, outcome: null }
    const after = await store.change(work, row.id, change)
    const verb = it.fixed ? 'proposal.fixed' : 'proposal.released'
    await record(work, as, verb, `proposals.proposal:${row.id}`, { before: row, after })
  }
}
