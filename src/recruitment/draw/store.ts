/** The only writer of recruitment.rules, rules_signature, draw, leaf, leaf_row, draw_signature, draw_seed and draw_result. */
import { canonical } from '../../kit/work/canonical.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Rules } from '../types.ts'
import type {
  Counts,
  Draw,
  DrawResult,
  DrawRules,
  DrawSeed,
  DrawSignature,
  PoolLeaf,
  ResultBody,
  RulesSignature,
} from './types.ts'

export const addRules = (
  work: Work,
  panel: PanelId,
  it: { version: number; rules: DrawRules; hash: string; fixedBy: string },
): Promise<Rules> =>
  work.sql
    .insertInto('recruitment.rules')
    .values({
      ...{ id: work.chance.uuid(), panelId: panel, version: it.version, body: canonical(it.rules), hash: it.hash },
      ...{ fixedAt: work.now, fixedBy: it.fixedBy },
    })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addRulesSignature = (
  work: Work,
  panel: PanelId,
  it: Pick<RulesSignature, 'version' | 'hash' | 'personId' | 'name'>,
): Promise<RulesSignature> =>
  work.sql
    .insertInto('recruitment.rulesSignature')
    .values({ id: work.chance.uuid(), panelId: panel, signedAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addDraw = (
  work: Work,
  panel: PanelId,
  it: Pick<Draw, 'rulesVersion' | 'rulesHash' | 'root' | 'pool' | 'frozenBy'> & { counts: Counts },
): Promise<Draw> =>
  work.sql
    .insertInto('recruitment.draw')
    .values({ id: work.chance.uuid(), panelId: panel, frozenAt: work.now, ...it, counts: JSON.stringify(it.counts) })
    .returningAll()
    .executeTakeFirstOrThrow()

/** All leaves with what they were made of, so many at a time as one statement takes. */
export async function addLeaves(work: Work, panel: PanelId, pool: readonly PoolLeaf[]): Promise<void> {
  const most = 5000
  for (let from = 0; from < pool.length; from += most) {
    const part = pool.slice(from, from + most)
    await work.sql
      .insertInto('recruitment.leaf')
      .values(part.map(({ leaf }, i) => ({ panelId: panel, place: from + i, leaf })))
      .execute()
    await work.sql
      .insertInto('recruitment.leafRow')
      .values(
        part.map(({ applicantId, row }, i) => ({ panelId: panel, place: from + i, applicantId, body: canonical(row) })),
      )
      .execute()
  }
}

export const addSignature = (
  work: Work,
  panel: PanelId,
  it: Pick<DrawSignature, 'rulesHash' | 'root' | 'pool' | 'published' | 'personId' | 'name'>,
): Promise<DrawSignature> =>
  work.sql
    .insertInto('recruitment.drawSignature')
    .values({ id: work.chance.uuid(), panelId: panel, signedAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addSeed = (
  work: Work,
  panel: PanelId,
  it: Pick<DrawSeed, 'throws' | 'seed' | 'personId'>,
): Promise<DrawSeed> =>
  work.sql
    .insertInto('recruitment.drawSeed')
    .values({ id: work.chance.uuid(), panelId: panel, enteredAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addResult = (
  work: Work,
  panel: PanelId,
  it: { body: ResultBody; hash: string; drawnBy: string },
): Promise<DrawResult> =>
  work.sql
    .insertInto('recruitment.drawResult')
    .values({ id: work.chance.uuid(), panelId: panel, drawnAt: work.now, ...it, body: canonical(it.body) })
    .returningAll()
    .executeTakeFirstOrThrow()
