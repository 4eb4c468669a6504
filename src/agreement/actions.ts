import { record } from '../kit/audit/record.ts'
import type { Day } from '../kit/texts/dates.ts'
import { refusing, stop } from '../kit/work/refusal.ts'
import type { Proof } from '../kit/work/work.ts'
import { notify, type Work } from '../kit/work/work.ts'
import { contentOf } from './queries.ts'
import { dueAfter, promisesOf } from './rules.ts'
import * as store from './store.ts'
import { refusals } from './texts.ts'
import type { Moment, NewPromise, Terms, Version } from './types.ts'

const refuse = refusing(refusals)

/** In one panel: whoever publishes, hands over, or the system. */
type InPanel = Proof & { readonly panel: string }

const lines = {
  offeredAt: 'version.offered',
  publishedAt: 'version.published',
  withdrawnAt: 'version.withdrawn',
} as const satisfies Record<Moment, string>

/** What signing did with a version: offered it, took it back. */
export async function mark(work: Work, as: InPanel, version: Version, moment: Moment): Promise<void> {
  const after = await store.setMoments(work, version.id, { [moment]: work.now })
  await record(work, as, lines[moment], `agreement.version:${version.id}`, { before: version, after })
  notify(work, 'agreement', as.panel)
}

/** A version that all signed, at this moment, becomes public: from here on its promises hold. */
export async function publishVersion(work: Work, as: InPanel, version: Version, signedAt: Date): Promise<void> {
  const after = await store.setMoments(work, version.id, { publishedAt: work.now, signedAt })
  await record(work, as, lines.publishedAt, `agreement.version:${version.id}`, { before: version, after })
  await bringIntoForce(work, as, after)
}

/** Keeps the sealed PDFs of a published version, in both languages. */
export async function keepPdfs(
  work: Work,
  as: InPanel,
  version: Version,
  pdfs: { pdfNl: string; pdfEn: string },
): Promise<void> {
  const after = await store.keepPdfs(work, version.id, pdfs)
  await record(work, as, 'version.sealed', `agreement.version:${version.id}`, { after })
  notify(work, 'agreement', as.panel)
}

/**
 * A version comes into force: its promises are written. Those that stood keep what was first agreed; those it does not hold
 * any more end. Called at publication, in its transaction.
 */
export async function bringIntoForce(work: Work, as: InPanel, version: Version): Promise<void> {
  const dossier = (await store.dossierToChange(work, as.panel)) ?? stop(refuse('not-started', { status: 404 }))
  const standing = await store.promisesToChange(work, as.panel)
  const wanted = promisesOf(contentOf(version))
  await putAll(work, version, wanted, dossier.clockOn)
  const held = new Set(wanted.map(({ kind, nth, party }) => `${kind} ${nth} ${party}`))
  const gone = standing.filter((row) => row.endedAt === null && !held.has(`${row.kind} ${row.nth} ${row.party}`))
  if (gone.length > 0)
    await store.endPromises(
      work,
      as.panel,
      gone.map(({ id }) => id),
    )
  await record(work, as, 'agreement.in-force', `agreement.dossier:${as.panel}`, {
    after: { version: version.id, promises: wanted.length, ended: gone.length },
  })
  notify(work, 'agreement', as.panel)
}

/** Terms were moved within bounds: the promises of the version in force get what now holds. What was first agreed stays. */
export async function redate(work: Work, as: InPanel, version: Version, terms: Terms): Promise<void> {
  const dossier = (await store.dossierToChange(work, as.panel)) ?? stop(refuse('not-started', { status: 404 }))
  await store.promisesToChange(work, as.panel)
  await putAll(work, version, promisesOf(contentOf(version), terms), dossier.clockOn)
}

async function putAll(work: Work, version: Version, wanted: readonly NewPromise[], clockOn: Day | null): Promise<void> {
  for (const it of wanted) {
    const waits = it.afterDays !== undefined
    const running = waits && clockOn ? dueAfter({ ...it, afterDays: it.afterDays ?? null }, clockOn) : undefined
    await store.putPromise(work, version, { ...it, due: (waits ? running : it.dueOn) ?? null })
  }
}

/** The advice was handed over, or offered and refused, on this day: promises that waited get their date. Twice is once. */
export async function startClock(work: Work, as: InPanel, day: Day): Promise<void> {
  const dossier = (await store.dossierToChange(work, as.panel)) ?? stop(refuse('not-started', { status: 404 }))
  if (dossier.clockOn) return
  await store.startClock(work, as.panel, day)
  for (const row of await store.promisesToChange(work, as.panel)) {
    const due = dueAfter(row, day)
    if (due) await store.setDue(work, row, due)
  }
  await record(work, as, 'agreement.clock-started', `agreement.dossier:${as.panel}`, { after: { clockOn: day } })
  notify(work, 'agreement', as.panel)
}
