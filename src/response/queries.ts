/** Reads of answers and what came of them. One dossier holds all; everything else is read from it. */
import { inForce, promised } from '../agreement/queries.ts'
import type { Fulfilment, PromiseKind, Terms } from '../agreement/types.ts'
import { dayOf } from '../kit/texts/dates.ts'
import { to } from '../kit/web/addresses.ts'
import { isId } from '../kit/work/chance.ts'
import type { Work } from '../kit/work/work.ts'
import { bodiesOf, panelOf, partnersOf } from '../panel/queries.ts'
import type { AsTeam, PanelId } from '../panel/types.ts'
import { adviceOf, recommendationsOf } from '../proposals/queries.ts'
import { at } from './addresses.ts'
import * as rules from './rules.ts'
import { AnswerContent, type Debt, type Document, type Dossier, type Draft, type Entry } from './types.ts'

const kinds: readonly PromiseKind[] = ['answer-each', 'status-report', 'contact', 'finding']

/** Undefined while the panel has no advice. */
export async function dossierOf(work: Work, panel: PanelId): Promise<Dossier | undefined> {
  const advice = await adviceOf(work, panel)
  if (!advice) return undefined
  const bodies = await bodiesOf(work, panel)
  return {
    ...{ panel, today: dayOf(work.now), advice, bodies },
    partners: await partnersOf(work, panel),
    entries: await entriesOf(work, panel, bodies),
    promises: (await promised(work, panel)).filter((one) => kinds.includes(one.kind)),
  }
}

async function entriesOf(work: Work, panel: PanelId, bodies: Dossier['bodies']): Promise<Entry[]> {
  const all = await rowsOf(work, panel)
  const of = <R extends { recommendationId: string }>(rows: readonly R[], id: string) =>
    rows.filter((row) => row.recommendationId === id)
  return (await recommendationsOf(work, panel)).map((recommendation) => {
    const { id } = recommendation
    const addressee = of(all.addressees, id)[0]
    const body = bodies.find((one) => one.id === addressee?.bodyId)
    const begun = of(all.begun, id)[0]
    return {
      ...{ recommendation, answers: of(all.answers, id), statuses: of(all.statuses, id) },
      ...{ milestones: of(all.milestones, id) },
      questions: of(all.questions, id),
      ...(body ? { body } : {}),
      ...(begun ? { begun } : {}),
    }
  })
}

async function rowsOf(work: Work, panel: PanelId) {
  const { sql } = work
  const answers = await sql
    .selectFrom('response.answer')
    .selectAll()
    .where('panelId', '=', panel)
    .orderBy('version')
    .execute()
  return {
    answers: answers.map(withContent),
    addressees: await sql.selectFrom('response.addressee').selectAll().where('panelId', '=', panel).execute(),
    statuses: await sql
      .selectFrom('response.status')
      .selectAll()
      .where('panelId', '=', panel)
      .orderBy('reportedAt')
      .orderBy('id')
      .execute(),
    milestones: await sql
      .selectFrom('response.milestone')
      .selectAll()
      .where('panelId', '=', panel)
      .orderBy('dueOn')
      .orderBy('madeAt')
      .execute(),
    begun: await sql.selectFrom('response.begun').selectAll().where('panelId', '=', panel).execute(),
    questions: await sql
      .selectFrom('response.question')
      .selectAll()
      .where('panelId', '=', panel)
      .where('state', '=', 'public')
      .orderBy('askedAt')
      .orderBy('id')
      .execute(),
  }
}

/** A row with its content as it was checked when it was written. */
export const withContent = <R extends { content: unknown }>(
  row: R,
): Omit<R, 'content'> & { content: AnswerContent } => ({
  ...row,
  content: AnswerContent.parse(row.content),
})

/** One recommendation of the advice by its number, with the dossier it stands in. */
export async function entryOf(
  work: Work,
  panel: PanelId,
  number: string,
): Promise<{ dossier: Dossier; entry: Entry } | undefined> {
  const dossier = await dossierOf(work, panel)
  const entry = dossier?.entries.find((one) => String(one.recommendation.number) === number)
  return dossier && entry ? { dossier, entry } : undefined
}

/** What the partners owe now, with due day and days late (below 0: days left). Public. */
export const partnerOwes = async (work: Work, panel: PanelId): Promise<Debt[]> => {
  const dossier = await dossierOf(work, panel)
  return dossier ? rules.debts(dossier) : []
}

/** Drafts of a panel: for the partner. */
export const draftsOf = async (work: Work, as: AsTeam): Promise<Draft[]> =>
  (await work.sql.selectFrom('response.draft').selectAll().where('panelId', '=', as.panel).execute()).map(withContent)

export const draftOf = async (work: Work, as: AsTeam, recommendation: string): Promise<Draft | undefined> =>
  (await draftsOf(work, as)).find((one) => one.recommendationId === recommendation)

/** Everything that was brought for one recommendation; public is only what an answer or a report names. */
export const documentsOf = (work: Work, recommendation: string): Promise<Document[]> =>
  work.sql
    .selectFrom('response.document')
    .selectAll()
    .where('recommendationId', '=', recommendation)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()

/** The conditions the partner may name as failed: as they hold in the agreement. */
export const termsOf = async (
  work: Work,
  panel: PanelId,
): Promise<Pick<Terms, 'preconditions' | 'commitment'> & { version?: number }> => {
  const held = await inForce(work, panel)
  return held ? { ...held.terms, version: held.version.number } : { preconditions: [], commitment: 'adopt-or-explain' }
}

/** Questions that nobody looked at yet, with who asks: for the team. */
export const questionsToJudge = (work: Work, as: AsTeam) =>
  work.sql
    .selectFrom('response.question')
    .selectAll()
    .where('panelId', '=', as.panel)
    .where('state', '=', 'waiting')
    .orderBy('askedAt')
    .execute()

export const questionOf = (work: Work, as: AsTeam, id: string) =>
  work.sql
    .selectFrom('response.question')
    .selectAll()
    .where('panelId', '=', as.panel)
    .where('id', '=', isId(id) ? id : nobody)
    .executeTakeFirst()

const nobody = '00000000-0000-0000-0000-000000000000'

const answerEach: Fulfilment = async (work, panel, of) => {
  const dossier = await dossierOf(work, panel)
  const evidence = { at: to(at.answers, { panel: (await panelOf(work, { panel })).slug }), words: answerPage }
  return of.map((promise) => ({
    promise: promise.id,
    ...rules.keptOf(dossier ? rules.answersFor(dossier, promise.party) : nothing, promise.dueOn, dayOf(work.now)),
    ...(dossier && rules.answersFor(dossier, promise.party).n > 0 ? { evidence } : {}),
  }))
}
const answerPage = ['de antwoorden', 'the answers'] as const
const nothing = { n: 0, of: 0, numbers: [] }

const statusReport: Fulfilment = async (work, panel, of) => {
  const dossier = await dossierOf(work, panel)
  return of.map((promise) => ({
    promise: promise.id,
    ...rules.keptOf(dossier ? rules.reportsFor(dossier, promise) : nothing, promise.dueOn, dayOf(work.now)),
  }))
}

/** What came of the partner's promises: its answers and its reports. */
export const fulfils = {
  'answer-each': answerEach,
  'status-report': statusReport,
} satisfies Partial<Record<PromiseKind, Fulfilment>>
