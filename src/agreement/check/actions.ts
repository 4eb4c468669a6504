import { person } from '../../accounts/queries.ts'
import { record } from '../../kit/audit/record.ts'
import { files } from '../../kit/files/held.ts'
import { dayOf } from '../../kit/texts/dates.ts'
import { isId } from '../../kit/work/chance.ts'
import { allowed, refusing, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import type { PanelId } from '../../panel/types.ts'
import { type CheckPoint, type Evidence, foundation, type Party } from '../types.ts'
import { checkOf, findingsOn, onTable } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

const refuse = refusing({
  'no-agreement': ['Er is nog geen overeenkomst begonnen.', 'No agreement has been begun yet.'],
  'no-version': ['Er is nog geen vaste versie.', 'There is no fixed version yet.'],
  'no-evidence': ['Dit stuk is er niet.', 'There is no such document.'],
})

/** For which party somebody acts here. */
export const partyOf = (as: { partner?: string }): Party => as.partner ?? foundation

/** Locks the row that stands for the agreement. @throws Refused where none was begun. */
export async function lockDossier(work: Work, panel: PanelId) {
  return (await store.dossierToChange(work, panel)) ?? stop(refuse('no-agreement', { status: 404 }))
}

/** A file that was chosen, kept; null where none was. */
export const keepChosen = async (work: Work, file: unknown): Promise<string | null> =>
  file instanceof File && file.size > 0 ? files().keep(work, file) : null

export interface NewEvidence {
  readonly point: CheckPoint
  readonly sort: Evidence['sort']
  readonly title: string
  readonly author: string
  readonly datedOn: string
  readonly body: string
  readonly file?: unknown
}

/** Evidence for one point, by one party; another party judges it. */
export async function supply(work: Work, as: May<'agreement.evidence'>, { file, ...it }: NewEvidence): Promise<void> {
  await lockDossier(work, as.panel)
  allowed(rules.supplied(it, dayOf(work.now)))
  const fileId = await keepChosen(work, file)
  const row = await store.addEvidence(work, as.panel, { ...it, fileId, suppliedBy: as.person, party: partyOf(as) })
  await record(work, as, 'evidence.supplied', `agreement.evidence:${row.id}`, { after: row })
  notify(work, 'agreement', as.panel)
}

/** Accepts or refuses evidence of another party. */
export async function judge(
  work: Work,
  as: May<'agreement.accept'>,
  it: { evidence: string; accepted: boolean; remark: string },
): Promise<void> {
  await lockDossier(work, as.panel)
  const row = isId(it.evidence) ? await store.evidenceToJudge(work, as.panel, it.evidence) : undefined
  if (!row) return stop(refuse('no-evidence', { status: 404 }))
  const by = { person: as.person, party: partyOf(as), director: as.role === 'director' }
  const { accepted, remark } = allowed(rules.judged(row, by, it))
  const after = await store.saveVerdict(work, row.id, {
    judgedBy: as.person,
    judgedParty: by.party,
    accepted,
    remark: remark || null,
  })
  await record(work, as, 'evidence.judged', `agreement.evidence:${row.id}`, { before: row, after })
  notify(work, 'agreement', as.panel)
}

/** The director's finding on one fixed version: public, and never changed. */
export async function find(
  work: Work,
  as: May<'agreement.find'>,
  it: { version: string; substantial: boolean; why: string; whyEn: string },
): Promise<void> {
  await lockDossier(work, as.panel)
  const version = (await onTable(work, as.panel)) ?? stop(refuse('no-version'))
  const state = {
    version: it.version,
    newest: version.id,
    points: await checkOf(work, as.panel),
    earlier: await findingsOn(work, version.id),
  }
  const no = rules.findable(state, it.why)
  if (no) return stop(no)
  const who = await person(work, as.person)
  const { version: versionId, ...said } = it
  const row = await store.addFinding(work, as.panel, { versionId, personId: as.person, name: who?.name ?? '', ...said })
  await record(work, as, 'finding.made', `agreement.finding:${row.id}`, { after: row })
  notify(work, 'agreement', as.panel)
}
