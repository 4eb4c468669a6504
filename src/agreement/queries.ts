/** Reads of the agreement: what holds, what was promised, where it stands. */
import { type Day, dayOf } from '../kit/texts/dates.ts'
import type { Words } from '../kit/texts/words.ts'
import { to } from '../kit/web/addresses.ts'
import type { Work } from '../kit/work/work.ts'
import { panelOf } from '../panel/queries.ts'
import type { AsTeam, PanelId } from '../panel/types.ts'
import { at as signing } from '../signing/addresses.ts'
import {
  type Clause,
  type Content,
  type Dossier,
  type Fulfilment,
  type InForce,
  type Kept,
  type Party,
  type Promised,
  type PromiseKind,
  Terms,
  type Version,
} from './types.ts'

/** What a version holds, as it was signed. */
export const contentOf = (version: Pick<Version, 'content'>): Content => {
  const content: unknown = version.content
  return content as Content
}

export const dossierOf = (work: Work, panel: PanelId): Promise<Dossier | undefined> =>
  work.sql.selectFrom('agreement.dossier').selectAll().where('panelId', '=', panel).executeTakeFirst()

/** Newest first. */
export const versionsOf = (work: Work, panel: PanelId): Promise<Version[]> =>
  work.sql.selectFrom('agreement.version').selectAll().where('panelId', '=', panel).orderBy('number', 'desc').execute()

export const versionNumbered = (work: Work, panel: PanelId, number: string): Promise<Version | undefined> =>
  work.sql
    .selectFrom('agreement.version')
    .selectAll()
    .where('panelId', '=', panel)
    .where('number', '=', /^\d{1,6}$/.test(number) ? Number(number) : 0)
    .executeTakeFirst()

export const clausesOf = (work: Work, panel: PanelId): Promise<Clause[]> =>
  work.sql.selectFrom('agreement.clause').selectAll().where('panelId', '=', panel).orderBy('place').execute()

/** Open first, then closed; with who said it. For the parties, never public. */
export const commentsOf = (work: Work, as: AsTeam) =>
  work.sql
    .selectFrom('agreement.comment as c')
    .innerJoin('accounts.person as p', 'p.id', 'c.personId')
    .select(['c.id', 'c.clauseKey', 'c.party', 'c.body', 'c.madeAt', 'c.closedAt', 'p.name'])
    .where('c.panelId', '=', as.panel)
    .orderBy('c.madeAt')
    .execute()

/** The newest published version that was not withdrawn, or nothing. */
export async function inForce(work: Work, panel: PanelId): Promise<InForce | undefined> {
  const version = await work.sql
    .selectFrom('agreement.version')
    .selectAll()
    .where('panelId', '=', panel)
    .where('publishedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  if (!version?.publishedAt) return undefined
  const content = contentOf(version)
  const adjustments = await work.sql
    .selectFrom('agreement.adjustment')
    .selectAll()
    .where('panelId', '=', panel)
    .where('madeAt', '>=', version.publishedAt)
    .orderBy('madeAt')
    .execute()
  const moved = Object.fromEntries(adjustments.map(({ term, newValue }) => [term, newValue]))
  return {
    version,
    content,
    terms: Terms.parse({ ...content.terms, ...moved }),
    signedOn: dayOf(version.signedAt ?? version.publishedAt),
    adjustments,
  }
}

/** What everybody can be held to now, with the version and the day it was signed. */
export async function promised(work: Work, panel: PanelId): Promise<Promised[]> {
  const rows = await work.sql
    .selectFrom('agreement.promise as p')
    .innerJoin('agreement.version as v', 'v.id', 'p.versionId')
    .select(['p.id', 'p.kind', 'p.nth', 'p.party', 'p.clauseKey', 'p.words', 'p.agreed', 'p.dueOn', 'p.firstDueOn'])
    .select(['v.number', 'v.publishedAt', 'v.signedAt'])
    .where('p.panelId', '=', panel)
    .where('p.endedAt', 'is', null)
    .orderBy('p.dueOn')
    .orderBy('p.kind')
    .orderBy('p.nth')
    .execute()
  return rows.map((row) => {
    const at = row.signedAt ?? row.publishedAt
    const words: unknown = row.words
    return {
      ...{
        id: row.id,
        kind: row.kind as PromiseKind,
        nth: row.nth,
        party: row.party,
        clause: row.clauseKey,
        version: row.number,
      },
      ...(at ? { signedOn: dayOf(at) } : {}),
      ...{ words: words as Words, agreed: row.agreed },
      ...(row.dueOn ? { dueOn: row.dueOn as Day } : {}),
      ...(row.firstDueOn ? { firstDueOn: row.firstDueOn as Day } : {}),
    }
  })
}

/** A party by the name that stands in the content. */
export const partyName = (content: Pick<Content, 'parties'>, party: Party): string =>
  content.parties.find((one) => one.party === party)?.name ?? party

/** The promise that the agreement is public: kept on the day it was published. */
export const agreementPublic: Fulfilment = async (work, panel, promises) => {
  const force = await inForce(work, panel)
  const { slug } = await panelOf(work, { panel })
  return promises.map((one): Kept => {
    if (!force?.version.publishedAt)
      return { promise: one.id, state: 'open', words: ['Nog niet openbaar', 'Not public yet'] }
    return {
      ...{ promise: one.id, state: 'kept', on: dayOf(force.version.publishedAt) },
      words: ['De getekende overeenkomst staat hier', 'The signed agreement stands here'],
      evidence: { at: to(signing.public, { panel: slug }), words: ['Afspraak', 'Agreement'] },
      from: `agreement.version:${force.version.id}`,
    }
  })
}

/** Everybody who gets the sealed agreement and hears what moves: who signs, speaks or leads. */
export const receiversOf = (work: Work, panel: PanelId) =>
  work.sql
    .selectFrom('panel.post as o')
    .innerJoin('accounts.person as p', 'p.id', 'o.personId')
    .select(['p.email', 'p.lang'])
    .distinct()
    .where('o.panelId', '=', panel)
    .where('o.endedAt', 'is', null)
    .where('o.worksFrom', 'is not', null)
    .where('o.role', 'in', ['process-lead', 'director', 'signatory', 'contact', 'deputy'])
    .where('p.erasedAt', 'is', null)
    .execute()
