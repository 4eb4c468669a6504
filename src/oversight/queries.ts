/** Reads of what the panel and the foundation say of the answers, and of the gate to the archive. */
import type { Fulfilment, PromiseKind } from '../agreement/types.ts'
import { dayOf } from '../kit/texts/dates.ts'
import type { Work } from '../kit/work/work.ts'
import { passed } from '../panel/proof.ts'
import type { AsTeam, GateView, PanelId } from '../panel/types.ts'
import { dossierOf } from '../response/queries.ts'
import { closingConditions, keptOnce } from './rules.ts'
import type { Watched, WatchedEntry } from './types.ts'

/** All answers of a panel with what both said of them. Undefined while the panel has no advice. */
export async function watchedOf(work: Work, panel: PanelId): Promise<Watched | undefined> {
  const dossier = await dossierOf(work, panel)
  if (!dossier) return undefined
  const { sql } = work
  const verdicts = await sql
    .selectFrom('oversight.verdict')
    .selectAll()
    .where('panelId', '=', panel)
    .orderBy('enteredAt')
    .execute()
  const exceptions = await sql.selectFrom('oversight.exception').selectAll().where('panelId', '=', panel).execute()
  const closing = await sql
    .selectFrom('oversight.closing')
    .select('closedAt')
    .where('panelId', '=', panel)
    .executeTakeFirst()
  return {
    ...dossier,
    entries: dossier.entries.map((entry) => {
      const mine = (one: { recommendationId: string }) => one.recommendationId === entry.recommendation.id
      return { ...entry, verdicts: verdicts.filter(mine), exceptions: exceptions.filter(mine) }
    }),
    contacts: await sql
      .selectFrom('oversight.contactLog')
      .selectAll()
      .where('panelId', '=', panel)
      .orderBy('onDay')
      .orderBy('loggedAt')
      .execute(),
    findings: await sql
      .selectFrom('oversight.finding')
      .selectAll()
      .where('panelId', '=', panel)
      .orderBy('nth')
      .execute(),
    closedAt: closing?.closedAt ?? null,
  }
}

/** One recommendation of the advice by its number, with the dossier it stands in. */
export async function watchedEntryOf(
  work: Work,
  panel: PanelId,
  number: string,
): Promise<{ dossier: Watched; entry: WatchedEntry } | undefined> {
  const dossier = await watchedOf(work, panel)
  const entry = dossier?.entries.find((one) => String(one.recommendation.number) === number)
  return dossier && entry ? { dossier, entry } : undefined
}

/** Which reminders went out. */
export const remindersOf = (work: Work, panel: PanelId) =>
  work.sql.selectFrom('oversight.reminded').selectAll().where('panelId', '=', panel).orderBy('at').execute()

/** The gate to the archive: what is still open, or the pass. */
export async function closingGate(work: Work, as: AsTeam): Promise<GateView<'closing'>> {
  const conditions = closingConditions(await watchedOf(work, as.panel))
  const open = conditions.every((one) => one.met)
  return { gate: 'closing', conditions, ...(open ? { passed: passed('closing', as.panel) } : {}) }
}

type Once = { readonly id: string; readonly promiseId: string | null; readonly on: string }
const ofFoundation =
  (rows: (dossier: Watched) => readonly Once[]): Fulfilment =>
  async (work, panel, of) => {
    const dossier = await watchedOf(work, panel)
    const done = dossier ? rows(dossier) : []
    return of.map((promise) => {
      const row = done.find((one) => one.promiseId === promise.id)
      return { promise: promise.id, ...keptOnce(row, promise.dueOn, dayOf(work.now)) }
    })
  }

/** What came of the foundation's own promises: its calls and its findings. */
export const fulfils = {
  contact: ofFoundation((dossier) =>
    dossier.contacts.map((one) => ({ ...one, id: `oversight.contact_log:${one.id}`, on: one.onDay })),
  ),
  finding: ofFoundation((dossier) =>
    dossier.findings.map((one) => ({ ...one, id: `oversight.finding:${one.id}`, on: dayOf(one.foundAt) })),
  ),
} satisfies Partial<Record<PromiseKind, Fulfilment>>
