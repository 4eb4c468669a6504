/** Reads of proposals and the advice; what other rooms may know of them. */
import { inForce } from '../agreement/queries.ts'
import type { Fulfilment } from '../agreement/types.ts'
import { type Day, dayOf } from '../kit/texts/dates.ts'
import { lateDays } from '../kit/texts/late.ts'
import type { Words } from '../kit/texts/words.ts'
import { to } from '../kit/web/addresses.ts'
import type { Work } from '../kit/work/work.ts'
import { passed } from '../panel/proof.ts'
import { panelOf } from '../panel/queries.ts'
import type { AsTeam, Condition, GateView, PanelId } from '../panel/types.ts'
import { at } from './addresses.ts'
import { adviceIsPublic, layReady, shownOf } from './rules.ts'
import type {
  Advice,
  Counts,
  PollShown,
  ProposalRow,
  Recommendation,
  ScaleKey,
  SideCount,
  VersionRow,
} from './types.ts'

const words = (column: unknown): Words => column as Words
const wordsOrNone = (column: unknown): Words | null => column as Words | null
const dayOrNone = (column: string | null): Day | null => column

/** The advice of a panel as it stands; nothing where nobody wrote a proposal yet. */
export async function adviceOf(work: Work, panel: PanelId): Promise<Advice | undefined> {
  const row = await work.sql.selectFrom('proposals.advice').selectAll().where('panelId', '=', panel).executeTakeFirst()
  return row && adviceIn(row)
}
export const adviceIn = (row: {
  adoptedOn: string | null
  readyOn: string | null
  handedOverOn: string | null
  refused: boolean
  foreword: unknown
}): Advice => ({
  adoptedOn: dayOrNone(row.adoptedOn),
  readyOn: dayOrNone(row.readyOn),
  handedOverOn: dayOrNone(row.handedOverOn),
  ...{ refused: row.refused, foreword: wordsOrNone(row.foreword) },
})

/** Is the advice public today? By the embargo in the terms; without an agreement in force, from hand-over. */
export async function isPublic(work: Work, panel: PanelId): Promise<boolean> {
  const [advice, agreed] = [await adviceOf(work, panel), await inForce(work, panel)]
  return adviceIsPublic(advice, agreed?.terms.embargo ?? 'hand-over', dayOf(work.now))
}

export const proposalsOf = (work: Work, panel: PanelId): Promise<ProposalRow[]> =>
  work.sql.selectFrom('proposals.proposal').selectAll().where('panelId', '=', panel).orderBy('number').execute()

export const proposalNumbered = (work: Work, panel: PanelId, number: string): Promise<ProposalRow | undefined> =>
  work.sql
    .selectFrom('proposals.proposal')
    .selectAll()
    .where('panelId', '=', panel)
    .where('number', '=', /^\d{1,6}$/.test(number) ? Number(number) : 0)
    .executeTakeFirst()

/** Every text a proposal had, newest first, with who wrote it down: for the team. */
export const versionsOf = (work: Work, proposal: string): Promise<(VersionRow & { by: string | null })[]> =>
  work.sql
    .selectFrom('proposals.version as v')
    .leftJoin('accounts.person as p', 'p.id', 'v.madeBy')
    .selectAll('v')
    .select('p.name as by')
    .where('v.proposalId', '=', proposal)
    .orderBy('v.number', 'desc')
    .execute()

/**
 * The advice in the panel's order, each with the last poll on its present text. Whether it may be shown to everybody is for
 * `isPublic` to say.
 */
export async function recommendationsOf(work: Work, panel: PanelId): Promise<Recommendation[]> {
  const rows = await work.sql
    .selectFrom('proposals.proposal')
    .selectAll()
    .where('panelId', '=', panel)
    .where('priority', 'is not', null)
    .orderBy('priority')
    .execute()
  const polls = await lastPolls(work, panel)
  return rows.map((row) => {
    const poll = row.outcome === null ? undefined : polls.get(row.id)
    return {
      ...{ id: row.id, number: row.priority ?? 0, theme: wordsOrNone(row.theme), title: words(row.title) },
      ...{ body: words(row.body), reasons: words(row.reasons), outcome: row.outcome },
      ...{ minority: wordsOrNone(row.minority), ...(poll ? { poll } : {}) },
    }
  })
}

/** The last closed poll of each proposal of a panel, as it may be shown. */
export async function lastPolls(work: Work, panel: PanelId): Promise<ReadonlyMap<string, PollShown>> {
  const rows = await work.sql
    .selectFrom('proposals.pollResult as r')
    .innerJoin('proposals.poll as p', 'p.id', 'r.pollId')
    .select(['r.proposalId', 'r.side', 'r.counts', 'r.electorate', 'r.slips', 'p.number', 'p.round', 'p.scale'])
    .where('r.panelId', '=', panel)
    .where('p.closedAt', 'is not', null)
    .orderBy('p.number', 'desc')
    .execute()
  const shown = new Map<string, PollShown>()
  for (const [proposal, all] of Map.groupBy(rows, (row) => row.proposalId)) {
    const last = all.filter((row) => row.number === all[0]?.number)
    const citizens = last.find((row) => row.side === 'citizens')
    const partner = last.find((row) => row.side === 'partner')
    if (!citizens) continue
    const scale = citizens.scale as ScaleKey
    shown.set(proposal, {
      ...{ scale, round: citizens.round, citizens: shownOf(scale, countOf(citizens), 'citizens') },
      ...(partner ? { partner: shownOf(scale, countOf(partner), 'partner') } : {}),
    })
  }
  return shown
}
export const countOf = (row: { counts: unknown; electorate: number; slips: number }): SideCount => ({
  ...{ counts: row.counts as Counts, electorate: row.electorate, slips: row.slips },
})

const gateOf = <G extends 'hand-over' | 'decision'>(gate: G, panel: PanelId, conditions: Condition[]): GateView<G> => ({
  ...{ gate, conditions },
  ...(conditions.every((one) => one.met) ? { passed: passed(gate, panel) } : {}),
})

/** The gate to the response clock: an adopted advice with recommendations in it. Absolute. */
export async function handOverGate(work: Work, as: AsTeam): Promise<GateView<'hand-over'>> {
  const [{ slug: panel }, advice] = [await panelOf(work, as), await adviceOf(work, as.panel)]
  const place = to(at.advice, { panel })
  const condition = (key: string, met: boolean, said: Condition['words']): Condition => ({
    ...{ key, met, words: said, by: 'process-lead', at: place },
  })
  return gateOf('hand-over', as.panel, [
    condition('in-force', (await inForce(work, as.panel)) !== undefined, [
      'Er geldt een getekende, openbare afspraak.',
      'A signed, public agreement is in force.',
    ]),
    condition('ordered', (await recommendationsOf(work, as.panel)).length > 0, [
      'De aanbevelingen staan op volgorde van het panel.',
      'The recommendations stand in the order of the panel.',
    ]),
    condition('adopted', (advice?.adoptedOn ?? null) !== null, [
      'Het panel heeft het advies vastgesteld.',
      'The panel has adopted the advice.',
    ]),
  ])
}

/** Panels whose adopted advice lay ready on the agreed day, that passed, while no clock runs. */
export async function waitingAdvice(work: Work): Promise<PanelId[]> {
  const rows = await work.sql
    .selectFrom('proposals.advice as a')
    .innerJoin('agreement.dossier as d', 'd.panelId', 'a.panelId')
    .select(['a.panelId', 'a.adoptedOn', 'a.readyOn'])
    .where('d.clockOn', 'is', null)
    .where('a.readyOn', 'is not', null)
    .where('a.adoptedOn', 'is not', null)
    .execute()
  const waiting: PanelId[] = []
  for (const row of rows) {
    const agreed = (await inForce(work, row.panelId))?.terms.adviceReadyOn
    if (agreed && agreed < dayOf(work.now) && layReady(row, agreed)) waiting.push(row.panelId)
  }
  return waiting
}

/** The gate to the final poll: there are proposals, and their texts are fixed. */
export async function decisionGate(work: Work, as: AsTeam): Promise<GateView<'decision'>> {
  const [{ slug: panel }, all] = [await panelOf(work, as), await proposalsOf(work, as.panel)]
  const place = to(at.proposals, { panel })
  const loose = all.filter((one) => one.frozenAt === null && one.outcome !== 'not-adopted')
  return gateOf('decision', as.panel, [
    {
      ...{ key: 'proposals', met: all.length > 0, by: 'note-taker', at: place },
      words: ['Er zijn voorstellen.', 'There are proposals.'],
    },
    {
      ...{ key: 'frozen', met: all.length > 0 && loose.length === 0, by: 'lead-moderator', at: place },
      words: ['De teksten staan vast.', 'The texts are fixed.'],
    },
  ])
}

/** What came of the promise to hand over the advice. */
export const fulfils: Fulfilment = async (work, panel, promised) => {
  const mine = promised.filter((one) => one.kind === 'advice-handed-over')
  if (mine.length === 0) return []
  const [advice, today] = [await adviceOf(work, panel), dayOf(work.now)]
  const on = advice?.handedOverOn ?? undefined
  const { slug } = await panelOf(work, { panel })
  const evidence = { at: to(at.public, { panel: slug }), words: ['Advies', 'Advice'] as const }
  const from = `proposals.advice:${panel}`
  return mine.map((one) => {
    if (!on) {
      const late = lateDays(one.dueOn, today) > 0
      return {
        ...{ promise: one.id, state: late ? ('late' as const) : ('open' as const) },
        words: ['Het advies is nog niet overhandigd.', 'The advice has not been handed over yet.'] as const,
      }
    }
    return {
      ...{ promise: one.id, state: 'kept' as const, on, from, evidence },
      words: advice?.refused
        ? (['Het advies is aangeboden en geweigerd.', 'The advice was offered and refused.'] as const)
        : (['Het advies is overhandigd.', 'The advice was handed over.'] as const),
    }
  })
}
