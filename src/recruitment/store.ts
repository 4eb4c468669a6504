/** The only writer of recruitment.recruitment, stratum, category and released. */
import { asWords } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import { featureEn } from './policy.ts'
import type { Moment, Recruitment, ReleasedTable, Target } from './types.ts'

/** The row that stands for the recruitment of a panel; made where there is none yet. Locked. */
export async function toChange(work: Work, panel: PanelId): Promise<Recruitment> {
  await work.sql
    .insertInto('recruitment.recruitment')
    .values({ panelId: panel, changedAt: work.now })
    .onConflict((on) => on.doNothing())
    .execute()
  return work.sql
    .selectFrom('recruitment.recruitment')
    .selectAll()
    .where('panelId', '=', panel)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The same row, locked, where it must be there already. */
export const lock = (work: Work, panel: PanelId): Promise<Recruitment | undefined> =>
  work.sql.selectFrom('recruitment.recruitment').selectAll().where('panelId', '=', panel).forUpdate().executeTakeFirst()

/** The same row, shared: many change their registrations at once, and a freeze waits for them. */
export const share = (work: Work, panel: PanelId): Promise<Recruitment | undefined> =>
  work.sql.selectFrom('recruitment.recruitment').selectAll().where('panelId', '=', panel).forShare().executeTakeFirst()

export const savePlan = (
  work: Work,
  panel: PanelId,
  it: Pick<Recruitment, 'closesOn' | 'closesAt' | 'drawOn' | 'drawTime' | 'letters'> & { exclusions: string },
): Promise<Recruitment> =>
  work.sql
    .updateTable('recruitment.recruitment')
    .set((set) => ({ ...it, changedAt: work.now, rev: set('rev', '+', 1) }))
    .where('panelId', '=', panel)
    .returningAll()
    .executeTakeFirstOrThrow()

/** Sets one of the moments of a recruitment. */
export const setMoment = (
  work: Work,
  panel: PanelId,
  at: Partial<Pick<Recruitment, 'openedAt' | 'closedAt' | 'frozenAt'>>,
): Promise<Recruitment> =>
  work.sql
    .updateTable('recruitment.recruitment')
    .set((set) => ({ ...at, rev: set('rev', '+', 1) }))
    .where('panelId', '=', panel)
    .returningAll()
    .executeTakeFirstOrThrow()

/** All targets of a panel, in the order given, in place of what stood there. */
export async function replaceTargets(work: Work, panel: PanelId, targets: readonly Target[]): Promise<void> {
  await work.sql.deleteFrom('recruitment.category').where('panelId', '=', panel).execute()
  await work.sql.deleteFrom('recruitment.stratum').where('panelId', '=', panel).execute()
  const features = [...new Set(targets.map((one) => one.feature))]
  const ids = new Map(features.map((feature) => [feature, work.chance.uuid()]))
  await work.sql
    .insertInto('recruitment.stratum')
    .values(
      features.map((feature, place) => ({
        ...{
          id: ids.get(feature) ?? '',
          panelId: panel,
          feature,
          place,
          label: asWords(feature, featureEn[feature.toLowerCase()]),
        },
      })),
    )
    .execute()
  await work.sql
    .insertInto('recruitment.category')
    .values(
      targets.map((one, place) => ({
        ...{ id: work.chance.uuid(), panelId: panel, stratumId: ids.get(one.feature) ?? '', place },
        ...{ label: asWords(one.category, one.categoryEn), target: one.target },
        ...{ minimum: one.minimum, maximum: one.maximum, population: one.population?.toString() ?? null },
      })),
    )
    .execute()
  await work.sql
    .updateTable('recruitment.recruitment')
    .set((set) => ({ changedAt: work.now, rev: set('rev', '+', 1) }))
    .where('panelId', '=', panel)
    .execute()
}

/** Figures let out; once a moment, and never changed. Nothing when they were let out before. */
export const addReleased = (work: Work, panel: PanelId, moment: Moment, table: ReleasedTable) =>
  work.sql
    .insertInto('recruitment.released')
    .values({ id: work.chance.uuid(), panelId: panel, moment, at: work.now, table: JSON.stringify(table) })
    .onConflict((on) => on.doNothing())
    .returningAll()
    .executeTakeFirst()
