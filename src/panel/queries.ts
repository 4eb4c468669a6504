import { sql } from 'kysely'
import type { Work } from '../kit/work/work.ts'
import { at } from './addresses.ts'
import { asksFactor } from './rules.ts'
import type { AsTeam, Condition, Panel, PanelId } from './types.ts'

const slugs = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What is no name of a panel is not looked up. */
export const panelBySlug = async (work: Work, slug: string): Promise<Panel | undefined> =>
  slugs.test(slug)
    ? work.sql.selectFrom('panel.panel').selectAll().where('slug', '=', slug).executeTakeFirst()
    : undefined

/** The panel of a proof or a pass: it is there, or this is a bug. */
export const panelOf = (work: Work, as: { panel: PanelId }): Promise<Panel> =>
  work.sql.selectFrom('panel.panel').selectAll().where('id', '=', as.panel).executeTakeFirstOrThrow()

export const allPanels = (work: Work): Promise<Panel[]> =>
  work.sql.selectFrom('panel.panel').selectAll().orderBy('madeAt').orderBy('slug').execute()

/** Roles that work now, over all panels. */
export const postsOf = (work: Work, person: string) =>
  work.sql
    .selectFrom('panel.post as o')
    .innerJoin('panel.panel as p', 'p.id', 'o.panelId')
    .select(['o.id', 'o.panelId', 'o.role', 'o.partnerId', 'o.task', 'p.slug', 'p.title'])
    .where('o.personId', '=', person)
    .where('o.endedAt', 'is', null)
    .where('o.worksFrom', '<=', work.now)
    .orderBy('p.madeAt')
    .execute()

/** Does a post of hers ask a second factor, also one that does not work yet? */
export async function factorAsked(work: Work, person: string): Promise<boolean> {
  const posts = await work.sql
    .selectFrom('panel.post')
    .select('role')
    .distinct()
    .where('personId', '=', person)
    .where('endedAt', 'is', null)
    .execute()
  return posts.some(({ role }) => asksFactor(role))
}

export const partnersOf = (work: Work, panel: PanelId) =>
  work.sql.selectFrom('panel.partner').selectAll().where('panelId', '=', panel).orderBy('madeAt').execute()
export const bodiesOf = (work: Work, panel: PanelId) =>
  work.sql.selectFrom('panel.body').selectAll().where('panelId', '=', panel).orderBy('madeAt').execute()

const named = (work: Work, as: AsTeam) =>
  work.sql
    .selectFrom('panel.post as o')
    .innerJoin('accounts.person as p', 'p.id', 'o.personId')
    .leftJoin('panel.partner as w', 'w.id', 'o.partnerId')
    .select([
      'o.id',
      'o.personId',
      'o.role',
      'o.task',
      'o.partnerId',
      'o.worksFrom',
      'o.grantedAt',
      'p.name',
      'p.email',
      'p.lang',
      'w.name as partner',
    ])
    .where('o.panelId', '=', as.panel)
    .where('o.endedAt', 'is', null)
    .orderBy('o.grantedAt')

/** Who holds which post in this panel, with names: for the team, never public. Not who still waits to be confirmed. */
export const team = (work: Work, as: AsTeam) => named(work, as).where('o.worksFrom', 'is not', null).execute()

/** Who was named for a partner and works once the director confirms it, with who named them. */
export const waiting = (work: Work, as: AsTeam) =>
  named(work, as)
    .leftJoin('accounts.person as g', 'g.id', 'o.grantedBy')
    .select(['o.grantedBy', 'g.name as namer'])
    .where('o.worksFrom', 'is', null)
    .execute()

/** Who confirmed that somebody speaks for a partner, and how: public. */
export const vouchers = (work: Work, panel: PanelId) =>
  work.sql
    .selectFrom('panel.post as o')
    .innerJoin('accounts.person as p', 'p.id', 'o.vouchedBy')
    .select(['o.personId', 'o.partnerId', 'o.role', 'o.vouchedHow', 'o.vouchedAt', 'p.name'])
    .where('o.panelId', '=', panel)
    .where('o.vouchedAt', 'is not', null)
    .orderBy('o.vouchedAt', 'desc')
    .execute()

/** What a panel needs before its agreement can be made: a partner, a body with power, people who may speak and sign for it. */
export async function preparation(work: Work, as: AsTeam): Promise<Condition[]> {
  const [partners, bodies, posts] = [
    await partnersOf(work, as.panel),
    await bodiesOf(work, as.panel),
    [...(await team(work, as)), ...(await waiting(work, as))],
  ]
  const has = (role: (typeof posts)[number]['role']) => posts.some((post) => post.role === role)
  const spoken = posts.filter((post) => post.partnerId !== null)
  const each = (words: Condition['words'], met: boolean, where: string): Condition => ({
    key: where,
    words,
    met,
    by: where === at.vouch.path ? 'director' : 'process-lead',
    at: where,
  })
  return [
    each(['De partner staat erin', 'The partner is recorded'], partners.length > 0, at.newPartner.path),
    each(
      ['Elke organisatie heeft een orgaan dat beslist', 'Every organisation has a body that decides'],
      partners.length > 0 && partners.every((one) => bodies.some((body) => body.partnerId === one.id)),
      at.newBody.path,
    ),
    each(['De partner heeft een aanspreekpunt', 'The partner has a contact'], has('contact'), at.team.path),
    each(['De partner heeft een ondertekenaar', 'The partner has a signatory'], has('signatory'), at.team.path),
    each(
      ['De directeur bevestigde wie voor de partner spreekt', 'The director confirmed who speaks for the partner'],
      spoken.length > 0 && spoken.every((post) => post.worksFrom !== null),
      at.vouch.path,
    ),
    each(
      ['Er is een directeur die voor de stichting tekent', 'There is a director who signs for the foundation'],
      has('director'),
      at.team.path,
    ),
  ]
}

/** Where the facts of an example or an archive come from. */
export const originsOf = (work: Work, panel: PanelId) =>
  work.sql.selectFrom('panel.origin').selectAll().where('panelId', '=', panel).orderBy('fact').execute()

export const slugTaken = async (work: Work, slug: string): Promise<boolean> =>
  (await work.sql
    .selectFrom('panel.panel')
    .select(sql<number>`1`.as('one'))
    .where('slug', '=', slug)
    .executeTakeFirst()) !== undefined
