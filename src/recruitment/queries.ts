/** Reads of recruitment: plan, targets, rules of the draw, the commitment gate, who takes part in the draw. */
import { onTable } from '../agreement/check/queries.ts'
import { contentOf, inForce } from '../agreement/queries.ts'
import type { Terms } from '../agreement/types.ts'
import { to } from '../kit/web/addresses.ts'
import type { Work } from '../kit/work/work.ts'
import { passed } from '../panel/proof.ts'
import { panelOf, team } from '../panel/queries.ts'
import type { AsTeam, Condition, GateView, PanelId, Role } from '../panel/types.ts'
import { commitmentShare } from '../signing/queries.ts'
import { at } from './addresses.ts'
import { complete } from './rules.ts'
import type { Feature, Pool, Recruitment, Released, ReleasedTable, Rules } from './types.ts'

export const recruitmentOf = (work: Work, panel: PanelId): Promise<Recruitment | undefined> =>
  work.sql.selectFrom('recruitment.recruitment').selectAll().where('panelId', '=', panel).executeTakeFirst()

/** The terms in force, or else those of the version on the table. */
export async function termsOf(work: Work, panel: PanelId): Promise<Terms | undefined> {
  const now = await inForce(work, panel)
  if (now) return now.terms
  const version = await onTable(work, panel)
  return version && contentOf(version).terms
}

/** Features with their categories and targets, in order. Public. */
export async function featuresOf(work: Work, panel: PanelId): Promise<Feature[]> {
  const strata = await work.sql
    .selectFrom('recruitment.stratum')
    .selectAll()
    .where('panelId', '=', panel)
    .orderBy('place')
    .execute()
  const categories = await work.sql
    .selectFrom('recruitment.category')
    .selectAll()
    .where('panelId', '=', panel)
    .orderBy('place')
    .execute()
  return strata.map((one) => ({ ...one, categories: categories.filter((c) => c.stratumId === one.id) }))
}

/** The newest fixed rules of the draw, or nothing. */
export const drawRulesFixed = (work: Work, panel: PanelId): Promise<Rules | undefined> =>
  work.sql
    .selectFrom('recruitment.rules')
    .selectAll()
    .where('panelId', '=', panel)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The rules of the draw as they were fixed at this moment: what a letter of then carries. */
export const drawRulesAt = (work: Work, panel: PanelId, moment: Date): Promise<Rules | undefined> =>
  work.sql
    .selectFrom('recruitment.rules')
    .selectAll()
    .where('panelId', '=', panel)
    .where('fixedAt', '<=', moment)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Figures that were let out, in order of time. Public. */
export async function releasedOf(work: Work, panel: PanelId): Promise<Released[]> {
  const rows = await work.sql
    .selectFrom('recruitment.released')
    .selectAll()
    .where('panelId', '=', panel)
    .orderBy('at')
    .execute()
  return rows.map(({ id, moment, at: when, table }) => {
    const held: unknown = table
    return { id, moment, at: when, table: held as ReleasedTable }
  })
}

/** Before the first letter: the agreement's share, dates, targets, rules of the draw fixed after both. */
export async function commitmentGate(work: Work, as: AsTeam): Promise<GateView<'commitment'>> {
  const conditions = [...(await commitmentShare(work, as)), ...(await ownShare(work, as))]
  return {
    ...{ gate: 'commitment', conditions },
    ...(conditions.every(({ met }) => met) ? { passed: passed('commitment', as.panel) } : {}),
  }
}

async function ownShare(work: Work, as: AsTeam): Promise<Condition[]> {
  const { slug: panel } = await panelOf(work, as)
  const [it, rules] = [await recruitmentOf(work, as.panel), await drawRulesFixed(work, as.panel)]
  const targets = complete(await featuresOf(work, as.panel), await termsOf(work, as.panel))
  return [
    {
      ...{ key: 'dates', met: Boolean(it?.closesAt && it.drawOn && it.drawTime && it.letters !== null) },
      words: [
        'Aanmelden tot, dag en tijd van de loting en het aantal brieven staan vast.',
        'Closing date, day and time of the draw and the number of letters are set.',
      ],
      ...{ by: 'process-lead', at: to(at.plan, { panel }) },
    },
    {
      ...{ key: 'targets', met: targets },
      words: ['De doelen per kenmerk zijn compleet.', 'The targets per feature are complete.'],
      ...{ by: 'process-lead', at: to(at.targets, { panel }) },
    },
    {
      ...{ key: 'rules', met: Boolean(it && rules && rules.fixedAt >= it.changedAt) },
      words: [
        'De regels van de loting liggen vast, na de laatste wijziging van plan en doelen.',
        'The rules of the draw are fixed, after the last change of plan and targets.',
      ],
      ...{ by: 'process-lead', at: `/beheer/${panel}/loting` },
    },
  ]
}

/** How many registered, in all and per category. Never which code was used. */
export async function poolOf(work: Work, as: AsTeam): Promise<Pool> {
  const all = await work.sql
    .selectFrom('recruitment.applicant')
    .select(['stream', 'completedAt', 'withdrawnAt', 'excludedAt'])
    .where('panelId', '=', as.panel)
    .execute()
  const perCategory = await work.sql
    .selectFrom('recruitment.answer as w')
    .innerJoin('recruitment.applicant as a', 'a.id', 'w.applicantId')
    .select((s) => ['w.categoryId', s.fn.countAll<number>().as('n')])
    .where('a.panelId', '=', as.panel)
    .where('a.completedAt', 'is not', null)
    .where('a.withdrawnAt', 'is', null)
    .where('a.excludedAt', 'is', null)
    .where('w.categoryId', 'is not', null)
    .groupBy('w.categoryId')
    .execute()
  const inPool = all.filter((one) => one.completedAt && !one.withdrawnAt && !one.excludedAt)
  return {
    registered: inPool.length,
    begun: all.filter((one) => !one.completedAt && !one.withdrawnAt).length,
    withdrawn: all.filter((one) => one.completedAt && one.withdrawnAt).length,
    excluded: all.filter((one) => one.excludedAt).length,
    desk: inPool.filter((one) => one.stream === 'desk').length,
    perCategory: new Map(perCategory.map((one) => [one.categoryId ?? '', Number(one.n)])),
  }
}

/** Who hold one of these posts and can be mailed, each once. */
export async function inPosts(work: Work, as: AsTeam, roles: readonly Role[]) {
  const people = new Map(
    (await team(work, as)).filter(({ role }) => roles.includes(role)).map((one) => [one.personId, one]),
  )
  return [...people.values()].flatMap(({ personId, email, lang }) =>
    email ? [{ id: personId, to: email, lang: lang === 'en' ? ('en' as const) : ('nl' as const) }] : [],
  )
}
