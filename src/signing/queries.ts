import { person } from '../accounts/queries.ts'
import { checkShare, onTable, partiesOf, published } from '../agreement/check/queries.ts'
import { contentOf, dossierOf, versionsOf } from '../agreement/queries.ts'
import { foundation, type Version } from '../agreement/types.ts'
import { dayOf, longDate } from '../kit/texts/dates.ts'
import type { Pair } from '../kit/texts/texts.ts'
import { to } from '../kit/web/addresses.ts'
import { sha256 } from '../kit/work/canonical.ts'
import { isId } from '../kit/work/chance.ts'
import type { Work } from '../kit/work/work.ts'
import { at as panelAt } from '../panel/addresses.ts'
import { panelOf, team } from '../panel/queries.ts'
import type { AsTeam, Condition, PanelId } from '../panel/types.ts'
import { at as addresses } from './addresses.ts'
import { counts, openCondition, partyOfPost, signedFor } from './rules.ts'
import type { AgreementState, Offer, Signature } from './types.ts'

/**
 * What the commitment gate asks of the agreement: the musts, the finding, a signature of every party, no open condition,
 * published. Judged on the version in force, or else on the one on the table.
 */
export async function commitmentShare(work: Work, as: AsTeam): Promise<Condition[]> {
  const { slug: panel } = await panelOf(work, as)
  const version = (await published(work, as.panel)) ?? (await onTable(work, as.panel))
  return [...(await checkShare(work, as, version)), ...(await signed(work, as, version)), publication(version, panel)]
}

async function signed(work: Work, as: AsTeam, version: Version | undefined): Promise<Condition[]> {
  const [parties, signatures] = [await partiesOf(work, as.panel), version ? await signaturesOf(work, version.id) : []]
  const { slug: panel } = await panelOf(work, as)
  const at = to(addresses.table, { panel })
  const each = parties.map(
    ({ party, name }): Condition => ({
      key: `signed-${party}`,
      met: signedFor(party, signatures),
      words: ['{name} heeft getekend.', '{name} has signed.'],
      params: { name },
      by: party === foundation ? 'director' : 'signatory',
      at,
    }),
  )
  const none: Condition[] =
    parties.length > 1
      ? []
      : [
          {
            key: 'partner',
            met: false,
            words: ['Er is een partner die tekent.', 'There is a partner that signs.'],
            by: 'process-lead',
            at: to(panelAt.partner, { panel }),
          },
        ]
  return [...each, ...none, ...signatures.filter(openCondition).map((one): Condition => pending(one, at))]
}

const inBoth = (day: string): Pair => [longDate(day, 'nl'), longDate(day, 'en')]

const pending = (one: Signature, at: string): Condition => ({
  key: `condition-${one.id}`,
  met: false,
  words: ['Het voorbehoud van {name} is vervuld, uiterlijk op {day}.', 'The condition of {name} is met, by {day}.'],
  params: { name: one.name, day: inBoth(one.conditionOn ?? dayOf(one.signedAt)) },
  by: one.party === foundation ? 'director' : 'signatory',
  at,
})

const publication = (version: Version | undefined, panel: string): Condition => ({
  key: 'published',
  met: Boolean(version?.publishedAt),
  words: ['De getekende overeenkomst is openbaar.', 'The signed agreement is public.'],
  by: 'process-lead',
  at: to(addresses.table, { panel }),
})

export const signaturesOf = (work: Work, version: string): Promise<Signature[]> =>
  work.sql.selectFrom('signing.signature').selectAll().where('versionId', '=', version).orderBy('signedAt').execute()

/** Who signs for which party now, with names. For the parties. */
export const authoritiesOf = (work: Work, panel: PanelId) =>
  work.sql
    .selectFrom('signing.authority as a')
    .innerJoin('accounts.person as p', 'p.id', 'a.personId')
    .innerJoin('accounts.person as s', 's.id', 'a.secondContact')
    .leftJoin('accounts.person as j', 'j.id', 'a.acceptedBy')
    .selectAll('a')
    .select(['p.name', 'p.email', 'p.lang', 's.name as secondName', 's.email as secondEmail', 's.lang as secondLang'])
    .select('j.name as accepter')
    .where('a.panelId', '=', panel)
    .where('a.endedAt', 'is', null)
    .execute()

export const offersOf = (work: Work, version: string): Promise<Offer[]> =>
  work.sql.selectFrom('signing.offer').selectAll().where('versionId', '=', version).orderBy('offeredAt').execute()

/** The offer a link names, with its version and the person it was made to. */
export async function offerBehind(work: Work, token: string) {
  const offer = await work.sql
    .selectFrom('signing.offer')
    .selectAll()
    .where('tokenHash', '=', sha256(token))
    .executeTakeFirst()
  if (!offer) return undefined
  const version = await work.sql
    .selectFrom('agreement.version')
    .selectAll()
    .where('id', '=', offer.versionId)
    .executeTakeFirstOrThrow()
  const who = await person(work, offer.personId)
  const newest = (await onTable(work, offer.panelId))?.id === version.id
  return { offer, version, who, newest }
}

/** Offers whose address is not the person's any more, and that nobody signed. */
export const movedOffers = (work: Work) =>
  work.sql
    .selectFrom('signing.offer as o')
    .innerJoin('accounts.person as p', 'p.id', 'o.personId')
    .selectAll('o')
    .select(['p.lang'])
    .where('o.voidAt', 'is', null)
    .whereRef('o.address', 'is distinct from', 'p.email')
    .where((w) =>
      w.not(
        w.exists(
          w
            .selectFrom('signing.signature as g')
            .select('g.id')
            .whereRef('g.versionId', '=', 'o.versionId')
            .whereRef('g.party', '=', 'o.party'),
        ),
      ),
    )
    .execute()

/** People who may be named to sign, or as second contact: those who hold a post for a party. */
export async function peopleOf(work: Work, as: AsTeam) {
  const posts = await team(work, as)
  return posts.map((post) => ({
    ...{ person: post.personId, party: partyOfPost(post), role: post.role, name: post.name, task: post.task },
  }))
}

/** Published versions whose sealed PDFs were not made yet. */
export const unprinted = (work: Work): Promise<Version[]> =>
  work.sql
    .selectFrom('agreement.version')
    .selectAll()
    .where('publishedAt', 'is not', null)
    .where('pdfNl', 'is', null)
    .execute()

export const signatureOf = async (work: Work, panel: PanelId, id: string): Promise<Signature | undefined> =>
  isId(id)
    ? work.sql
        .selectFrom('signing.signature')
        .selectAll()
        .where('panelId', '=', panel)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined

/** Where the agreement stands: its newest version that was not withdrawn, or the draft. */
export async function agreementState(work: Work, panel: PanelId): Promise<AgreementState> {
  if (!(await dossierOf(work, panel))) return 'none'
  const version = (await versionsOf(work, panel)).find(({ withdrawnAt }) => withdrawnAt === null)
  if (!version) return 'draft'
  if (version.publishedAt) return 'published'
  if (!version.offeredAt) return 'fixed'
  const signed = new Set((await signaturesOf(work, version.id)).filter(counts).map(({ party }) => party))
  return contentOf(version).parties.every(({ party }) => signed.has(party)) ? 'signed' : 'offered'
}
