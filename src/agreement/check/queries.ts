import { organisation } from '../../accounts/queries.ts'
import { to } from '../../kit/web/addresses.ts'
import type { Work } from '../../kit/work/work.ts'
import { panelOf, partnersOf } from '../../panel/queries.ts'
import type { AsTeam, Condition, PanelId } from '../../panel/types.ts'
import { at as signing } from '../../signing/addresses.ts'
import { metByPublication } from '../policy.ts'
import { checkWords } from '../prose/check-words.ts'
import { type Finding, foundation, type Party, type Version } from '../types.ts'
import { at } from './addresses.ts'
import { checkState, type PointView } from './rules.ts'

/** The version on the table: the newest that was fixed and not withdrawn. */
export const onTable = (work: Work, panel: PanelId): Promise<Version | undefined> =>
  work.sql
    .selectFrom('agreement.version')
    .selectAll()
    .where('panelId', '=', panel)
    .where('withdrawnAt', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The version that counts now: the newest that was published. */
export const published = (work: Work, panel: PanelId): Promise<Version | undefined> =>
  work.sql
    .selectFrom('agreement.version')
    .selectAll()
    .where('panelId', '=', panel)
    .where('publishedAt', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** All parties of a panel with their names: the foundation first. */
export async function partiesOf(work: Work, panel: PanelId): Promise<{ party: Party; name: string }[]> {
  const [house, partners] = [await organisation(work), await partnersOf(work, panel)]
  return [{ party: foundation, name: house.name }, ...partners.map((one) => ({ party: one.id, name: one.name }))]
}

/** Evidence of a panel with the names of who supplied and judged it, newest first. */
export const evidenceOf = (work: Work, panel: PanelId) =>
  work.sql
    .selectFrom('agreement.evidence as e')
    .innerJoin('accounts.person as s', 's.id', 'e.suppliedBy')
    .leftJoin('accounts.person as j', 'j.id', 'e.judgedBy')
    .selectAll('e')
    .select(['s.name as supplier', 'j.name as judge'])
    .where('e.panelId', '=', panel)
    .orderBy('e.suppliedAt', 'desc')
    .orderBy('e.id')
    .execute()

/** The twelve points as they stand: for the public page too. */
export async function checkOf(work: Work, panel: PanelId): Promise<PointView[]> {
  const [evidence, public_] = [await evidenceOf(work, panel), await published(work, panel)]
  return checkState(evidence, public_ !== undefined)
}

/** The finding that counts on a version: the one that said "substantial", else the last. Public. */
export async function findingOf(work: Work, version: string): Promise<Finding | undefined> {
  const all = await findingsOn(work, version)
  return all.find((one) => one.substantial) ?? all.at(-1)
}
export const findingsOn = (work: Work, version: string): Promise<Finding[]> =>
  work.sql.selectFrom('agreement.finding').selectAll().where('versionId', '=', version).orderBy('madeAt').execute()

/** What the commitment gate asks before anybody signs: a fixed version, the musts, the director's finding. */
export async function checkShare(work: Work, as: AsTeam, version: Version | undefined): Promise<Condition[]> {
  const { slug: panel } = await panelOf(work, as)
  const check = to(at.check, { panel })
  const fixed: Condition = {
    key: 'version',
    met: version !== undefined,
    words: ['Er is een vaste versie van de overeenkomst.', 'There is a fixed version of the agreement.'],
    by: 'process-lead',
    at: to(signing.dossier, { panel }),
  }
  const musts = (await checkOf(work, as.panel))
    .filter((one) => one.must && one.point !== metByPublication)
    .map(
      (one): Condition => ({
        key: `must-${one.point}`,
        met: one.state === 'met',
        words: checkWords[one.point].title,
        by: 'contact',
        at: to(at.point, { panel, point: one.point }),
      }),
    )
  const finding: Condition = {
    key: 'finding',
    met: version !== undefined && (await findingOf(work, version.id))?.substantial === true,
    words: [
      'De directeur vindt de toezegging substantieel, en zegt waarom.',
      'The director finds the commitment substantial, and says why.',
    ],
    by: 'director',
    at: check,
  }
  return [fixed, ...musts, finding]
}
