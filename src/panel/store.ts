/** The only writer of panel.*. */
import type { Insertable } from 'kysely'
import type { Tables } from '../kit/db/tables.ts'
import { asWords } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { Body, NewPanel, Panel, PanelId, Partner, Post } from './types.ts'

export const addPanel = (work: Work, it: NewPanel & { slug: string; sort?: string }): Promise<Panel> =>
  work.sql
    .insertInto('panel.panel')
    .values({
      id: work.chance.uuid(),
      slug: it.slug,
      title: asWords(it.title, it.titleEn),
      question: asWords(it.question, it.questionEn),
      area: asWords(it.area),
      sort: it.sort ?? 'panel',
      madeAt: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

/** Load to change: whoever gives or ends posts of a panel looks at all of them. */
export async function postsToChange(work: Work, panel: PanelId): Promise<Post[]> {
  await work.sql.selectFrom('panel.panel').select('id').where('id', '=', panel).forUpdate().execute()
  return work.sql
    .selectFrom('panel.post')
    .selectAll()
    .where('panelId', '=', panel)
    .where('endedAt', 'is', null)
    .execute()
}

export const addPost = (
  work: Work,
  panel: PanelId,
  it: Omit<Insertable<Tables['panel.post']>, 'id' | 'panelId' | 'grantedAt'>,
): Promise<Post> =>
  work.sql
    .insertInto('panel.post')
    .values({ id: work.chance.uuid(), panelId: panel, grantedAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

/** Somebody speaks for the partner: said by whom, and how she knows. */
export const vouch = (work: Work, post: string, it: { by: string; how: string }): Promise<Post> =>
  work.sql
    .updateTable('panel.post')
    .set({ worksFrom: work.now, vouchedBy: it.by, vouchedHow: it.how, vouchedAt: work.now })
    .where('id', '=', post)
    .returningAll()
    .executeTakeFirstOrThrow()

export const endPost = (work: Work, panel: PanelId, post: string): Promise<Post | undefined> =>
  work.sql
    .updateTable('panel.post')
    .set({ endedAt: work.now })
    .where('panelId', '=', panel)
    .where('id', '=', post)
    .where('endedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

export const addPartner = (work: Work, panel: PanelId, it: Pick<Partner, 'name' | 'sort'>): Promise<Partner> =>
  work.sql
    .insertInto('panel.partner')
    .values({ id: work.chance.uuid(), panelId: panel, madeAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addBody = (
  work: Work,
  panel: PanelId,
  it: Pick<Body, 'partnerId' | 'name' | 'powers' | 'decision' | 'decidedOn'> & { calendar: string | null },
): Promise<Body> =>
  work.sql
    .insertInto('panel.body')
    .values({ id: work.chance.uuid(), panelId: panel, madeAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const addOrigins = (
  work: Work,
  panel: PanelId,
  origins: readonly Omit<Insertable<Tables['panel.origin']>, 'panelId'>[],
) =>
  work.sql
    .insertInto('panel.origin')
    .values(origins.map((origin) => ({ panelId: panel, ...origin })))
    .execute()
