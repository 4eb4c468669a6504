import { organisation } from '../../accounts/queries.ts'
import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { sealField } from '../../kit/privacy/seal-field.ts'
import { dayOf } from '../../kit/texts/dates.ts'
import type { Lang } from '../../kit/texts/texts.ts'
import { keys } from '../../kit/web/keys.ts'
import { counted } from '../../kit/web/limits.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import { token } from '../../kit/work/chance.ts'
import { noRegistration } from '../../kit/work/disk.ts'
import { allowed, isRefusal, type Refusal, stop } from '../../kit/work/refusal.ts'
import { afterWaiting, notify, type Proof, type Work } from '../../kit/work/work.ts'
import { system } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { hmacOf, ticketHashOf, ticketOf } from '../letters/queries.ts'
import { readCode } from '../letters/rules.ts'
import { codeById, codeToUse, setCode } from '../letters/store.ts'
import { featuresOf, inPosts, termsOf } from '../queries.ts'
import { lock, share } from '../store.ts'
import type { Applicant, Recruitment } from '../types.ts'
import { guessedMail, newLinkMail, registeredMail, resumeMail } from './mails.tsx'
import { codeTries, codeTryMinutes, countedEvery, unknownTries } from './policy.ts'
import { guessesOn, needsPlace, registrationOf, unknownKey } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { AsApplicant, AsVisitor, StepInput } from './types.ts'

type Held = Recruitment | undefined
/** The recruitment under a lock, open at the moment the lock is ours: of one second after the deadline nothing is kept. */
async function whileOpen(work: Work, held: Held): Promise<Recruitment> {
  const full = noRegistration(await work.disk.free(), (await organisation(work)).phone)
  const no = rules.inTime(held, await afterWaiting(work)) ?? full
  if (no) return stop(no)
  return held ?? stop(rules.noUndo())
}

/** Begins with the code of a letter. Refusals are returned, not thrown: each try at a code counts. */
export async function begin(
  work: Work,
  as: AsVisitor,
  it: { code: string; lang: Lang; from: string },
): Promise<string | Refusal> {
  const found = await codeFor(work, as, it)
  if (isRefusal(found)) return found
  await setCode(work, found.id, 'begun')
  return newRegistration(work, as, { stream: 'letter', codeId: found.id, lang: it.lang })
}

/** Begins without a letter, where the agreement allows it. */
export async function beginOpen(work: Work, as: AsVisitor, lang: Lang): Promise<string> {
  await whileOpen(work, await share(work, as.panel))
  if (!rules.openStream((await termsOf(work, as.panel))?.mix)) return stop(rules.lettersOnly())
  return newRegistration(work, as, { stream: 'open', lang })
}

/** A code that may still be used; wrong signs are told before anything is looked up. However often somebody else guesses, a code that is known works. */
async function codeFor(work: Work, as: AsVisitor, typed: { code: string; from: string }) {
  const read = readCode(typed.code)
  if (isRefusal(read)) return read
  await whileOpen(work, await share(work, as.panel))
  const hmac = hmacOf(read.code)
  const code = await codeToUse(work, as.panel, hmac)
  if (!code) return guessed(work, as, typed.from)
  const tries = await counted(work, `code:${hmac.toString('hex').slice(0, 32)}`, codeTryMinutes)
  return tries > codeTries ? rules.tooOften() : (rules.beginnable(code) ?? code)
}

/** Counts a code that nobody got. Whoever leads the panel and its desk hear of many, by mail, once a day. */
async function guessed(work: Work, { panel }: AsVisitor, from: string): Promise<Refusal> {
  const n = await counted(work, unknownKey(panel, from), codeTryMinutes)
  if (n % countedEvery === 1) {
    const [all, as] = [await guessesOn(work, panel), system(panel)]
    for (const one of rules.guessing(all) ? await inPosts(work, as, ['process-lead', 'desk']) : [])
      await sendMail(
        work,
        guessedMail,
        { ...one, once: `${panel}:${dayOf(work.now)}:${one.id}` },
        { panel: (await panelOf(work, as)).slug, n: all },
      )
  }
  return rules.unknown(n, unknownTries)
}

async function newRegistration(
  work: Work,
  as: AsVisitor,
  it: { stream: 'letter' | 'open'; codeId?: string; lang: Lang },
): Promise<string> {
  const link = token(work.chance)
  const row = await store.addApplicant(work, as.panel, { id: work.chance.uuid(), ownLinkHash: sha256(link), ...it })
  await record(work, as, 'registration.begun', `recruitment.applicant:${row.id}`, { after: { stream: it.stream } })
  return link
}

/** "I do not take part": counted, and undone until the close. Gives the letter's own name for the undo. */
export async function decline(
  work: Work,
  as: AsVisitor,
  it: { code: string; from: string },
): Promise<{ code: string } | Refusal> {
  const found = await codeFor(work, as, it)
  if (isRefusal(found)) return found
  await setCode(work, found.id, 'declined')
  await record(work, as, 'letter.declined', `recruitment.code:${found.id}`)
  return { code: found.id }
}
export async function undoDecline(work: Work, as: AsVisitor, id: string): Promise<void> {
  await whileOpen(work, await share(work, as.panel))
  const code = /^[0-9a-f-]{36}$/.test(id) ? await codeById(work, as.panel, id) : undefined
  if (code?.state !== 'declined') return stop(rules.noUndo())
  await setCode(work, code.id, 'unused')
  await record(work, as, 'letter.undeclined', `recruitment.code:${code.id}`)
}

/** Keeps one page of the registration. A completed one changes too, until the close. */
export async function saveStep(work: Work, as: AsApplicant, name: string, it: StepInput & { link: string }) {
  const features = await featuresOf(work, as.panel)
  const step = rules.stepNamed(name, features) ?? stop(rules.noStep())
  await whileOpen(work, await share(work, as.panel))
  const before = await store.applicantToChange(work, as)
  const no = rules.changing(before)
  if (no) return stop(no)
  if (step.kind === 'vraag') {
    const { categoryId } = allowed(rules.answered(step.feature, it.category))
    await store.saveAnswer(work, { applicantId: before.id, stratumId: step.feature.id, categoryId })
  } else await store.saveApplicant(work, before.id, fieldsOf(work, { id: before.id, kind: step.kind, it }))
  await record(work, as, 'registration.saved', `recruitment.applicant:${before.id}`, { after: { step: name } })
  if (step.kind === 'bereik' && !before.completedAt) await mailLink(work, as, it.link)
  return { completed: before.completedAt !== null, next: rules.stepAfter(name, features) }
}

function fieldsOf(
  work: Work,
  { id, kind, it }: { id: string; kind: rules.Named; it: StepInput },
): Parameters<typeof store.saveApplicant>[2] {
  if (kind === 'naam') return allowed(rules.nameGiven(it.name))
  if (kind === 'dagen') return allowed(rules.attending(it.attend))
  if (kind === 'bereik') return allowed(rules.reachable(it))
  if (kind === 'motivatie') return { motivation: it.motivation || null }
  if (kind !== 'nodig') return stop(rules.noStep())
  const no = rules.consented(it.needs, it.needsConsent)
  if (no) return stop(no)
  return sealedNeeds(work, id, it.needs)
}

/** Access needs as they are kept: sealed, with the moment of consent; or nothing. */
export function sealedNeeds(work: Work, id: string, needs: string) {
  if (!needs) return { accessNeeds: null, needsConsentAt: null }
  const accessNeeds = sealField(keys(), work.chance, { place: needsPlace(id), value: Buffer.from(needs) })
  return { accessNeeds, needsConsentAt: work.now }
}

async function mailLink(work: Work, as: AsApplicant, link: string): Promise<void> {
  const { applicant } = await registrationOf(work, as)
  const { slug } = await panelOf(work, as)
  if (applicant.channel === 'mail' && applicant.email)
    await sendMail(work, resumeMail, envelope(applicant, applicant.email), { panel: slug, link })
}
/** A link made anew, by the desk. */
export async function mailNewLink(work: Work, as: AsApplicant, link: string): Promise<void> {
  const { applicant } = await registrationOf(work, as)
  const { slug } = await panelOf(work, as)
  const once = `${applicant.id}:${sha256(link).toString('hex').slice(0, 16)}`
  if (applicant.email)
    await sendMail(work, newLinkMail, { ...envelope(applicant, applicant.email), once }, { panel: slug, link })
}
const envelope = (applicant: Applicant, to: string) => ({
  ...{ to, lang: applicant.lang === 'en' ? ('en' as const) : ('nl' as const) },
  once: `${applicant.id}:${to}`,
})

/**
 * Completes a registration: under the lock of the recruitment, and by the clock of that moment. Whoever is told "saved" is
 * in the pool, because a freeze waits for the same lock. Sent twice it is done once.
 */
export async function complete(
  work: Work,
  as: AsApplicant,
  it: { eligible: boolean; link?: string },
): Promise<Applicant> {
  const recruitment = await whileOpen(work, await lock(work, as.panel))
  const before = await store.applicantToChange(work, as)
  if (before.completedAt && !before.withdrawnAt) return before
  return completed(work, as, { ...it, recruitment })
}

/** The same without the question of time: the desk has its own. The caller holds the lock. */
export async function completed(
  work: Work,
  as: AsApplicant,
  it: { eligible: boolean; link?: string; recruitment: Recruitment },
): Promise<Applicant> {
  const no = rules.completable(await registrationOf(work, as), await featuresOf(work, as.panel), it.eligible)
  if (no) return stop(no)
  const after = await store.saveApplicant(work, as.subject, {
    ...{ lot: await store.nextLot(work, as.panel), completedAt: work.now, declaredEligible: true },
    ticketHash: ticketHashOf(ticketOf(as.subject)),
    consents: JSON.stringify({ registration: work.now.toISOString() }),
  })
  const { lot, completedAt, stream } = after
  await record(work, as, 'registration.completed', `recruitment.applicant:${after.id}`, {
    after: { lot, completedAt, stream },
  })
  if (after.channel === 'mail' && after.email && it.link) {
    const { slug } = await panelOf(work, as)
    const facts = { panel: slug, link: it.link, lot: lot ?? 0, ticket: ticketOf(after.id) }
    await sendMail(work, registeredMail, envelope(after, after.email), {
      ...facts,
      drawOn: it.recruitment.drawOn ?? '',
    })
  }
  notify(work, 'recruitment', as.panel)
  return after
}

/** Withdraws, or comes back, until the close. */
export async function withdraw(work: Work, as: AsApplicant, away: boolean): Promise<void> {
  await whileOpen(work, await lock(work, as.panel))
  const before = await store.applicantToChange(work, as)
  const after = await store.saveApplicant(work, before.id, { withdrawnAt: away ? work.now : null })
  const verb = away ? 'registration.withdrawn' : 'registration.returned'
  await record(work, as, verb, `recruitment.applicant:${after.id}`, { after: { withdrawnAt: after.withdrawnAt } })
  notify(work, 'recruitment', as.panel)
}

/** Registrations of somebody who is erased: they are withdrawn with her, or they would go into a draw empty. */
export async function withdrawErased(work: Work, as: Proof, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const { id } of await store.withdrawAll(work, ids))
    await record(work, as, 'registration.withdrawn', `recruitment.applicant:${id}`, {
      after: { withdrawnAt: work.now },
    })
}
