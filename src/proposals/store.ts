/** The only writer of the advice, the proposals and their versions. */
import type { Day } from '../kit/texts/dates.ts'
import { asWords } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { AdviceRow, Outcome, ProposalRow, ProposalText } from './types.ts'

/** The row that stands for the advice of a panel, locked; nothing where nobody wrote a proposal yet. */
export const adviceToChange = (work: Work, panel: PanelId): Promise<AdviceRow | undefined> =>
  work.sql.selectFrom('proposals.advice').selectAll().where('panelId', '=', panel).forUpdate().executeTakeFirst()

/** Makes that row where it is not there; true when this call made it. */
export async function beginAdvice(work: Work, panel: PanelId): Promise<boolean> {
  const made = await work.sql
    .insertInto('proposals.advice')
    .values({ panelId: panel, id: panel })
    .onConflict((on) => on.doNothing())
    .returning('panelId')
    .executeTakeFirst()
  return made !== undefined
}

export const changeAdvice = (
  work: Work,
  panel: PanelId,
  it: { adoptedOn?: Day; readyOn?: Day; handedOverOn?: Day; refused?: boolean; foreword?: string | null },
): Promise<AdviceRow> =>
  work.sql.updateTable('proposals.advice').set(it).where('panelId', '=', panel).returningAll().executeTakeFirstOrThrow()

export const proposalsToChange = (work: Work, panel: PanelId): Promise<ProposalRow[]> =>
  work.sql
    .selectFrom('proposals.proposal')
    .selectAll()
    .where('panelId', '=', panel)
    .orderBy('number')
    .forUpdate()
    .execute()

/** The words of a form as they stand in the row. */
export const columnsOf = (it: ProposalText) => ({
  theme: it.theme ? asWords(it.theme, it.themeEn) : null,
  title: asWords(it.title, it.titleEn),
  body: asWords(it.body, it.bodyEn),
  reasons: asWords(it.reasons, it.reasonsEn),
})

export const addProposal = (work: Work, panel: PanelId, it: ProposalText & { number: number }): Promise<ProposalRow> =>
  work.sql
    .insertInto('proposals.proposal')
    .values({ id: work.chance.uuid(), panelId: panel, number: it.number, ...columnsOf(it), madeAt: work.now })
    .returningAll()
    .executeTakeFirstOrThrow()

export const rewrite = (work: Work, row: Pick<ProposalRow, 'id' | 'rev'>, it: ProposalText): Promise<ProposalRow> =>
  work.sql
    .updateTable('proposals.proposal')
    .set({ ...columnsOf(it), rev: row.rev + 1 })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const addVersion = (work: Work, row: ProposalRow, it: { why: string; by: string | null }) =>
  work.sql
    .insertInto('proposals.version')
    .values({
      ...{ proposalId: row.id, number: row.rev, why: it.why, madeBy: it.by, madeAt: work.now },
      ...{ theme: row.theme === null ? null : JSON.stringify(row.theme), title: JSON.stringify(row.title) },
      ...{ body: JSON.stringify(row.body), reasons: JSON.stringify(row.reasons) },
    })
    .execute()

export const change = (
  work: Work,
  id: string,
  it: { frozenAt?: Date | null; outcome?: Outcome | null; minority?: string | null; priority?: number | null },
): Promise<ProposalRow> =>
  work.sql.updateTable('proposals.proposal').set(it).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Takes all places in the advice away, before they are given anew. */
export const clearOrder = (work: Work, panel: PanelId) =>
  work.sql.updateTable('proposals.proposal').set({ priority: null }).where('panelId', '=', panel).execute()

/** Proposals on which a poll was made that was neither closed nor called off. */
export async function runningItems(work: Work, panel: PanelId): Promise<ReadonlySet<string>> {
  const rows = await work.sql
    .selectFrom('proposals.pollItem as i')
    .innerJoin('proposals.poll as p', 'p.id', 'i.pollId')
    .select('i.proposalId')
    .where('p.panelId', '=', panel)
    .where('p.closedAt', 'is', null)
    .where('p.voidedAt', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.proposalId))
}
