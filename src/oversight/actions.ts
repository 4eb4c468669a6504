import { person } from '../accounts/queries.ts'
import { record } from '../kit/audit/record.ts'
import type { Day } from '../kit/texts/dates.ts'
import { allowed, refusing, stop } from '../kit/work/refusal.ts'
import { notify, type Work } from '../kit/work/work.ts'
import type { May } from '../panel/proof.ts'
import { lockDesk, noRecommendation } from '../response/actions.ts'
import { watchedEntryOf, watchedOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Exception, Finding, Verdict, Watched } from './types.ts'

const refuse = refusing({ 'no-advice': ['Er is nog geen advies.', 'There is no advice yet.'] })

async function watchedToChange(work: Work, panel: string): Promise<Watched> {
  await lockDesk(work, panel)
  return (await watchedOf(work, panel)) ?? stop(refuse('no-advice', { status: 404 }))
}
async function entryToChange(work: Work, panel: string, number: string) {
  await lockDesk(work, panel)
  return (await watchedEntryOf(work, panel, number)) ?? stop(noRecommendation())
}

/** What the panel says of the answer, or of what came of it: entered for the panel, with how it decided. */
export async function giveVerdict(
  work: Work,
  as: May<'oversight.lead'>,
  it: rules.NewVerdict & { number: string; says: Verdict['says']; whyEn: string },
): Promise<void> {
  const { entry, dossier } = await entryToChange(work, as.panel, it.number)
  const no = rules.judgeable(entry, dossier, it)
  if (no) return stop(no)
  const { number: _, of: nOf, ...rest } = it
  const row = { ...rest, nOf, recommendationId: entry.recommendation.id, enteredBy: as.person }
  const after = await store.addVerdict(work, as.panel, row)
  await record(work, as, 'verdict.given', `oversight.verdict:${after.id}`, { after })
  notify(work, 'oversight', as.panel)
}

/** The foundation asked how things stand, and what it heard. */
export async function logContact(
  work: Work,
  as: May<'oversight.lead'>,
  it: { onDay: Day; withWhom: string; heard: string; heardEn: string },
): Promise<void> {
  const dossier = await watchedToChange(work, as.panel)
  const no = rules.loggable(it, dossier.today)
  if (no) return stop(no)
  const promiseId = rules.contactFor(dossier, it.onDay)?.id ?? null
  const after = await store.addContact(work, as.panel, { ...it, promiseId, loggedBy: as.person })
  await record(work, as, 'contact.logged', `oversight.contact_log:${after.id}`, { after })
  notify(work, 'oversight', as.panel)
}

const nameOf = async (work: Work, id: string): Promise<string> => (await person(work, id))?.name ?? ''

/** The director's finding at a term of the partner: public, once. */
export async function find(
  work: Work,
  as: May<'oversight.find'>,
  it: { term: string; says: Finding['says']; why: string; whyEn: string },
): Promise<void> {
  const dossier = await watchedToChange(work, as.panel)
  const { id, nth } = allowed(rules.foundOn(dossier, it.term, it.why))
  const { term: _, ...rest } = it
  const row = { ...rest, promiseId: id, nth, foundBy: as.person, foundName: await nameOf(work, as.person) }
  const after = await store.addFinding(work, as.panel, row)
  await record(work, as, 'term.found', `oversight.finding:${after.id}`, { after })
  notify(work, 'oversight', as.panel)
}

/** "Niet beantwoord" or "niet gevolgd", said in public: the exception that lets a panel close. */
export async function except(
  work: Work,
  as: May<'oversight.find'>,
  it: { number: string; kind: Exception['kind']; why: string; whyEn: string },
): Promise<void> {
  const { entry, dossier } = await entryToChange(work, as.panel, it.number)
  const no = rules.exceptable(entry, dossier, it)
  if (no) return stop(no)
  const { number: _, ...rest } = it
  const named = { foundBy: as.person, foundName: await nameOf(work, as.person) }
  const after = await store.addException(work, as.panel, {
    ...rest,
    ...named,
    recommendationId: entry.recommendation.id,
  })
  await record(work, as, 'exception.found', `oversight.exception:${after.id}`, { after })
  notify(work, 'oversight', as.panel)
}

/** Closes the panel: all was answered and followed, or said in public that it was not. */
export async function close(work: Work, as: May<'oversight.lead'>): Promise<void> {
  const dossier = await watchedToChange(work, as.panel)
  const no = rules.closable(rules.closingConditions(dossier), dossier.closedAt)
  if (no) return stop(no)
  const after = await store.addClosing(work, as.panel, as.person)
  await record(work, as, 'panel.closed', `oversight.closing:${as.panel}`, { after })
  notify(work, 'oversight', as.panel)
}
