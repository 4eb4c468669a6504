import { sql } from 'kysely'
import type { Work } from '../kit/work/work.ts'
import type { AsHouseStaff } from '../panel/types.ts'
import type { Request } from './types.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** All requests: new ones first, the newest on top. */
export const requests = (work: Work, _as: AsHouseStaff): Promise<Request[]> =>
  work.sql
    .selectFrom('intake.request')
    .selectAll()
    .orderBy(sql`state = 'new'`, 'desc')
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute()

/** One request with the name of who judged it and the panel it led to. */
export const requestWith = async (work: Work, _as: AsHouseStaff, id: string) =>
  uuid.test(id)
    ? work.sql
        .selectFrom('intake.request as r')
        .leftJoin('accounts.person as j', 'j.id', 'r.judgedBy')
        .leftJoin('panel.panel as p', 'p.id', 'r.panelId')
        .selectAll('r')
        .select(['j.name as judge', 'p.slug', 'p.title'])
        .where('r.id', '=', id)
        .executeTakeFirst()
    : undefined
export type RequestWith = NonNullable<Awaited<ReturnType<typeof requestWith>>>

/** Panels that no request has led to yet. */
export const freePanels = (work: Work, _as: AsHouseStaff) =>
  work.sql
    .selectFrom('panel.panel as p')
    .leftJoin('intake.request as r', 'r.panelId', 'p.id')
    .select(['p.id', 'p.title'])
    .where('r.id', 'is', null)
    .where('p.sort', '=', 'panel')
    .orderBy('p.madeAt', 'desc')
    .execute()

/** How many wait for a judgement: a number says nothing of anybody. */
export async function newRequests(work: Work): Promise<number> {
  const { n } = await work.sql
    .selectFrom('intake.request')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('state', '=', 'new')
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Requests judged before this moment that still name who asked. */
export const toForget = (work: Work, before: Date): Promise<{ id: string }[]> =>
  work.sql
    .selectFrom('intake.request')
    .select('id')
    .where('judgedAt', '<', before)
    .where('email', '<>', '')
    .orderBy('id')
    .execute()
