import { agreementPublic, inForce, promised } from '../../agreement/queries.ts'
import type { Fulfilment, Kept, PromiseKind } from '../../agreement/types.ts'
import { fulfils as fees } from '../../fees/queries.ts'
import { fulfils as ideas, roundOpen } from '../../ideas/queries.ts'
import { dayOf } from '../../kit/texts/dates.ts'
import type { Work } from '../../kit/work/work.ts'
import { fulfils as oversight } from '../../oversight/queries.ts'
import { partnersOf } from '../../panel/queries.ts'
import type { Panel } from '../../panel/types.ts'
import { adviceOf, fulfils as proposals } from '../../proposals/queries.ts'
import { recruitmentOf } from '../../recruitment/queries.ts'
import { fulfils as reports } from '../../reports/queries.ts'
import { dossierOf, fulfils as response } from '../../response/queries.ts'
import { debts } from '../../response/rules.ts'
import { figuresOf, fulfils as seats, seatTally } from '../../seats/queries.ts'
import type { Tallies } from '../../seats/types.ts'
import { meetingsOf, fulfils as trajectory } from '../../trajectory/queries.ts'
import type { AgreedAndDone, Facts } from './types.ts'

/** Which room says what came of a promise. A kind that nobody fulfils does not compile. */
const fulfilments = {
  ...seats,
  'agreement-public': agreementPublic,
  'meetings-held': trajectory,
  'report-each-meeting': reports,
  'ideas-answered': ideas,
  'advice-handed-over': proposals,
  'fees-paid': fees,
  ...response,
  ...oversight,
} satisfies Record<PromiseKind, Fulfilment>

/** What was agreed beside what was done, in the order of the days. Public. */
export async function agreedAndDone(work: Work, panel: string): Promise<AgreedAndDone[]> {
  const all = await promised(work, panel)
  const byKind = [...Map.groupBy(all, ({ kind }) => kind)]
  const found = await Promise.all(byKind.map(([kind, of]) => fulfilments[kind](work, panel, of)))
  const kept = new Map(found.flatMap((some) => some ?? []).map((one): [string, Kept] => [one.promise, one]))
  return all.map((one) => ({ promised: one, kept: kept.get(one.id) }))
}

const total = ({ confirmed = 0, drawn = 0 }: Tallies['citizens']): number => confirmed + drawn

/** Everything about how far a panel is. Public. */
export async function factsOf(work: Work, panel: Pick<Panel, 'id' | 'slug'>): Promise<Facts> {
  const [dossier, advice, figures, round] = await Promise.all([
    ...([dossierOf(work, panel.id), adviceOf(work, panel.id)] as const),
    ...([figuresOf(work, panel.id), roundOpen(work, panel.id)] as const),
  ])
  const [force, partners, recruitment, meetings, tallies] = await Promise.all([
    ...([inForce(work, panel.id), partnersOf(work, panel.id), recruitmentOf(work, panel.id)] as const),
    ...([meetingsOf(work, panel.id), seatTally(work, panel.id)] as const),
  ])
  const draw = figures.find(({ moment }) => moment === 'drawn')
  return {
    ...{ today: dayOf(work.now), slug: panel.slug, force, partners, recruitment, meetings, tallies },
    ...{ drawnOn: draw && dayOf(draw.at), drawn: draw && total(draw.citizens), advice },
    answerDue: dossier?.promises.find(({ kind }) => kind === 'answer-each')?.dueOn,
    lastReportDue: dossier?.promises.filter(({ kind }) => kind === 'status-report').at(-1)?.dueOn,
    ...{ entries: advice?.handedOverOn ? (dossier?.entries ?? []) : [], debts: dossier ? debts(dossier) : [] },
    ideasUntil: round?.closesAt,
  }
}
