import { record } from '../kit/audit/record.ts'
import { files } from '../kit/files/held.ts'
import { dayOf } from '../kit/texts/dates.ts'
import { asWords } from '../kit/texts/words.ts'
import { isId } from '../kit/work/chance.ts'
import { allowed, stop } from '../kit/work/refusal.ts'
import { notify, type Work } from '../kit/work/work.ts'
import type { May } from '../panel/proof.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Document, NewDocument } from './types.ts'

type Writes = May<'library.write'>

/** Adds a document, or a newer version of one. Evidence opens to everybody on the day it goes to the members. */
export async function add(work: Work, as: Writes, it: NewDocument): Promise<Document> {
  const { file, replaces, title, titleEn, summary, summaryEn, ...facts } = it
  const upload = file instanceof File && file.size > 0 ? file : undefined
  const dates = allowed(rules.opens({ ...facts, hasFile: upload !== undefined }, dayOf(work.now)))
  const earlier = replaces ? await replaceable(work, as, replaces) : undefined
  const row = await store.addDocument(work, as.panel, {
    ...facts,
    ...dates,
    title: asWords(title, titleEn),
    summary: asWords(summary, summaryEn),
    version: earlier?.version ?? 1,
    fileId: upload ? await files().keep(work, upload) : null,
    madeBy: as.person,
  })
  await record(work, as, 'document.added', `library.document:${row.id}`, { after: row })
  if (earlier) {
    const after = await store.replace(work, earlier.before.id, row.id)
    await record(work, as, 'document.replaced', `library.document:${after.id}`, { before: earlier.before, after })
  }
  notify(work, 'library', as.panel)
  return row
}

async function replaceable(work: Work, as: Writes, id: string): Promise<{ before: Document; version: number }> {
  const before = isId(id) ? await store.documentToChange(work, as.panel, id) : undefined
  const version = allowed(rules.nextVersion(before))
  if (!before) return stop(rules.noDocument())
  const no = rules.notHers(before, as)
  return no ? stop(no) : { before, version }
}

/** Takes a document back: it is gone for everybody at once, and what happened stays in the record. */
export async function withdraw(work: Work, as: Writes, id: string): Promise<void> {
  const before = isId(id) ? await store.documentToChange(work, as.panel, id) : undefined
  if (!before) return stop(rules.noDocument())
  const no = rules.withdrawable(before, as)
  if (no) return stop(no)
  const after = await store.withdraw(work, before.id)
  await record(work, as, 'document.withdrawn', `library.document:${after.id}`, { before, after })
  notify(work, 'library', as.panel)
}
