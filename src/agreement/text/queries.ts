import { organisation } from '../../accounts/queries.ts'
import type { Words } from '../../kit/texts/words.ts'
import { canonical, sha256 } from '../../kit/work/canonical.ts'
import type { Refusal } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import { bodiesOf, panelOf, partnersOf } from '../../panel/queries.ts'
import type { PanelId } from '../../panel/types.ts'
import { clausesOf } from '../queries.ts'
import { type Clause, type Content, type ContentParty, foundation, type Terms } from '../types.ts'
import { contentFrom, termsIn } from './rules.ts'

/** The parties as they stand now, with the bodies that decide: the foundation first. */
async function partiesNow(work: Work, panel: PanelId): Promise<ContentParty[]> {
  const [house, partners] = [await organisation(work), await partnersOf(work, panel)]
  const bodies = await bodiesOf(work, panel)
  const withBodies = partners.map((one): ContentParty => {
    const own = bodies.filter(({ partnerId }) => partnerId === one.id)
    return {
      ...{ party: one.id, name: one.name },
      bodies: own.map(({ name, powers, decision }) => ({ name, powers, ...(decision ? { decision } : {}) })),
    }
  })
  return [{ party: foundation, name: house.name, bodies: [] }, ...withBodies]
}

export interface DraftNow {
  readonly clauses: readonly Clause[]
  readonly parties: readonly ContentParty[]
  readonly terms: Partial<Terms>
  /** What would be fixed now, or why it cannot. */
  readonly content: Content | Refusal
}
/** The agreement as it is being written. */
export async function draftOf(work: Work, panel: PanelId): Promise<DraftNow> {
  const [clauses, parties] = [await clausesOf(work, panel), await partiesNow(work, panel)]
  const { slug, title, question } = await panelOf(work, { panel })
  const head = { slug, title: asTold(title), question: asTold(question) }
  return { clauses, parties, terms: termsIn(clauses), content: contentFrom(head, parties, clauses) }
}
const asTold = (words: unknown): Words => words as Words

/** The fingerprint of a content: 64 signs, the same on any machine. */
export const fingerprintOf = (content: Content): string => sha256(canonical(content)).toString('hex')

/** The hashes of all sealed PDFs of published versions. */
export async function sealedFilesOf(work: Work, panel: PanelId): Promise<Uint8Array[]> {
  const rows = await work.sql
    .selectFrom('agreement.version as v')
    .innerJoin('kit.file as f', (on) =>
      on.on((w) => w.or([w('f.id', '=', w.ref('v.pdfNl')), w('f.id', '=', w.ref('v.pdfEn'))])),
    )
    .select('f.sha256')
    .where('v.panelId', '=', panel)
    .where('v.publishedAt', 'is not', null)
    .execute()
  return rows.map((row) => row.sha256)
}
