import { record } from '../../kit/audit/record.ts'
import { asWords } from '../../kit/texts/words.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import { allowed, type Refusal, refusing, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { clauseKeys, startTerms } from '../policy.ts'
import { clauses as template } from '../prose/clauses.ts'
import { clausesOf, contentOf, versionsOf } from '../queries.ts'
import * as store from '../store.ts'
import { read } from '../terms/rules.ts'
import { refusals } from '../texts.ts'
import { type Clause, foundation, type Version } from '../types.ts'
import { draftOf, fingerprintOf, sealedFilesOf } from './queries.ts'
import { fixable, soundText, termsOfClause } from './rules.ts'

const refuse = refusing(refusals)

/** Begins the agreement of a panel from the template: twenty clauses with the usual terms. */
export async function begin(
  work: Work,
  as: May<'agreement.fix'>,
  dates: { firstMeetingOn: string; adviceReadyOn: string },
): Promise<void> {
  if (dates.adviceReadyOn < dates.firstMeetingOn) stop(refuse('dates-order', { field: 'adviceReadyOn' }))
  const dossier = (await store.addDossier(work, as.panel, as.person)) ?? stop(refuse('started-before', { status: 409 }))
  const terms = startTerms(dates)
  await store.addClauses(
    work,
    as.panel,
    clauseKeys.map((key, place) => ({
      ...{ key, place, heading: asWords(...template[key].heading), body: asWords(...template[key].body) },
      terms: Object.fromEntries(termsOfClause(key).map((term) => [term, terms[term]])),
    })),
  )
  await record(work, as, 'agreement.begun', `agreement.dossier:${as.panel}`, { after: dossier })
  notify(work, 'agreement', as.panel)
}

export interface Edited {
  readonly rev: number
  readonly heading: string
  readonly headingEn: string
  readonly body: string
  readonly bodyEn: string
  /** Terms of the clause as they were typed. */
  readonly typed: Readonly<Record<string, string>>
}

/** Saves a clause; who saves on an older text is told, and loses nothing. */
export async function edit(work: Work, as: May<'agreement.edit'>, key: string, it: Edited): Promise<void> {
  const clause = await clauseToChange(work, as.panel, key)
  if (clause.rev !== it.rev) stop(refuse('edited-meanwhile', { status: 409 }))
  const terms = Object.fromEntries(
    termsOfClause(key).map((term) => [term, allowed(read(term, it.typed[term] ?? '')).value]),
  )
  for (const field of ['body', 'bodyEn'] as const) {
    const no = soundText(it[field], field)
    if (no) stop(no)
  }
  const after = await store.editClause(work, clause, {
    ...{ heading: asWords(it.heading, it.headingEn), body: asWords(it.body, it.bodyEn), terms, by: as.person },
  })
  await record(work, as, 'clause.edited', `agreement.clause:${as.panel} ${key}`, { before: clause, after })
  notify(work, 'agreement', as.panel)
}
async function clauseToChange(work: Work, panel: string, key: string): Promise<Clause> {
  if (!(await store.dossierToChange(work, panel))) stop(refuse('not-started', { status: 404 }))
  return (await clausesOf(work, panel)).find((one) => one.key === key) ?? stop(refuse('no-clause', { status: 404 }))
}

export async function comment(work: Work, as: May<'agreement.comment'>, key: string, body: string): Promise<void> {
  await clauseToChange(work, as.panel, key)
  const party = as.partner ?? foundation
  const row = await store.addComment(work, as.panel, { clauseKey: key, personId: as.person, party, body })
  await record(work, as, 'clause.commented', `agreement.comment:${row.id}`, { after: row })
}

export async function closeComment(work: Work, as: May<'agreement.comment'>, id: string): Promise<void> {
  const closed = await store.closeComment(work, as.panel, { id, by: as.person })
  if (!closed) return stop(refuse('no-comment', { status: 404 }))
  await record(work, as, 'clause.comment-closed', `agreement.comment:${id}`, { after: closed })
}

/** Fixes the text and terms of this moment as the next version: from here on it does not change. */
export async function fix(
  work: Work,
  as: May<'agreement.fix'>,
  it: { why: string; panelWord: string },
): Promise<Version> {
  const dossier = (await store.dossierToChange(work, as.panel)) ?? stop(refuse('not-started', { status: 404 }))
  const content = allowed((await draftOf(work, as.panel)).content)
  const last = (await versionsOf(work, as.panel))[0]
  const before = last && {
    ...{ content: contentOf(last), fingerprint: last.fingerprint, number: last.number },
    published: last.publishedAt !== null,
  }
  const fingerprint = fingerprintOf(content)
  const no = fixable({ ...it, content, fingerprint, before, clockRuns: dossier.clockOn !== null })
  if (no) stop(no)
  const version = await store.addVersion(work, as.panel, {
    ...{ number: (last?.number ?? 0) + 1, content, fingerprint, by: as.person },
    ...it,
  })
  await record(work, as, 'version.fixed', `agreement.version:${version.id}`, { after: version })
  notify(work, 'agreement', as.panel)
  return version
}

/** Is this file, byte for byte, a sealed version that is public here? Otherwise a refusal says "niet dezelfde". */
export async function sameAsPublished(work: Work, slug: string, file: File): Promise<Refusal | undefined> {
  const panel = (await panelBySlug(work, slug)) ?? stop(noPanel())
  const hash = sha256(new Uint8Array(await file.arrayBuffer()))
  const kept = await sealedFilesOf(work, panel.id)
  return kept.some((one) => hash.equals(one)) ? undefined : refuse('not-the-same', { field: 'file' })
}
