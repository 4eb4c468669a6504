import { record } from '../../kit/audit/record.ts'
import type { Lang } from '../../kit/texts/texts.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import { token } from '../../kit/work/chance.ts'
import { allowed, isRefusal, stop } from '../../kit/work/refusal.ts'
import { afterWaiting, notify, type Work } from '../../kit/work/work.ts'
import { type May, seesAll } from '../../panel/proof.ts'
import { hmacOf } from '../letters/queries.ts'
import { readCode } from '../letters/rules.ts'
import { codeToUse, setCode } from '../letters/store.ts'
import { featuresOf, termsOf } from '../queries.ts'
import { completed, mailNewLink, sealedNeeds } from '../registration/actions.ts'
import { onBehalf } from '../registration/proof.ts'
import * as registration from '../registration/rules.ts'
import { addApplicant, applicantToChange, removeBegun, saveAnswer, saveApplicant } from '../registration/store.ts'
import type { Reach } from '../registration/types.ts'
import { lock } from '../store.ts'
import type { Applicant } from '../types.ts'
import type { ExclusionReason } from './policy.ts'
import { applicantByLot } from './queries.ts'
import * as rules from './rules.ts'

export interface Entry extends Reach {
  readonly name: string
  readonly code: string
  readonly receivedOn: string
  /** One a feature, in order: the id of a category, or that she would rather not say. */
  readonly answers: readonly string[]
  readonly attend: string
  readonly needs: string
  readonly needsConsent: boolean
  readonly eligible: boolean
  readonly lang: Lang
}

/** A caller or a paper form, entered whole: complete at once, under the same lock as everybody's. */
export async function enter(work: Work, as: May<'recruitment.desk'>, it: Entry): Promise<Applicant> {
  const held = await lock(work, as.panel)
  const no = rules.enterable(held, it.receivedOn, await afterWaiting(work))
  if (no || !held) return stop(no ?? rules.noApplicant())
  const codeId = await codeOf(work, as, it.code)
  const [id, link] = [work.chance.uuid(), token(work.chance)]
  const wrong = registration.consented(it.needs, it.needsConsent)
  if (wrong) return stop(wrong)
  await addApplicant(work, as.panel, {
    ...{ id, ownLinkHash: sha256(link), stream: 'desk', codeId, lang: it.lang, enteredBy: as.person },
    ...{ receivedOn: it.receivedOn, ...allowed(registration.nameGiven(it.name)) },
    ...{ ...allowed(registration.reachable(it)), ...allowed(registration.attending(it.attend)) },
    ...sealedNeeds(work, id, it.needs),
  })
  for (const [at, feature] of (await featuresOf(work, as.panel)).entries()) {
    const { categoryId } = allowed(registration.answered(feature, it.answers[at] ?? '', `answer-${at + 1}`))
    await saveAnswer(work, { applicantId: id, stratumId: feature.id, categoryId })
  }
  await record(work, as, 'registration.entered', `recruitment.applicant:${id}`, {
    after: { receivedOn: it.receivedOn },
  })
  return completed(work, onBehalf(id, as.panel), { eligible: it.eligible, link, recruitment: held })
}

/** The code the caller reads out; needed where letters are the only way in. */
async function codeOf(work: Work, as: May<'recruitment.desk'>, typed: string): Promise<string | null> {
  if (typed === '') {
    const free = registration.openStream((await termsOf(work, as.panel))?.mix)
    return free ? null : stop(rules.needsCode())
  }
  const { code } = allowed(readCode(typed))
  const found = await codeToUse(work, as.panel, hmacOf(code))
  // who lost her link while she was not ready begins again with the desk
  if (found && (await removeBegun(work, found.id))) return found.id
  const no = registration.beginnable(found)
  if (no || !found) return stop(no ?? rules.needsCode())
  await setCode(work, found.id, 'begun')
  return found.id
}

/** Leaves somebody out of the draw: the first proposes, a second decides. */
export async function exclude(
  work: Work,
  as: May<'recruitment.desk'>,
  it: { lot: string; reason: ExclusionReason },
): Promise<{ decided: boolean }> {
  const { held, before } = await locked(work, as, it.lot)
  const ruled = rules.exclusion(held, before, { person: as.person, reason: it.reason })
  if (isRefusal(ruled)) return stop(ruled)
  const after = await saveApplicant(
    work,
    before.id,
    ruled.decides
      ? { excludedAt: work.now, excludedBy2: as.person }
      : { excludedReason: it.reason, excludedBy: as.person },
  )
  const verb = ruled.decides ? 'registration.excluded' : 'registration.exclusion-proposed'
  await record(work, as, verb, `recruitment.applicant:${after.id}`, { after: { reason: it.reason } })
  notify(work, 'recruitment', as.panel)
  return { decided: ruled.decides }
}

/** Takes a proposal back; a decision stays. */
export async function takeBack(work: Work, as: May<'recruitment.desk'>, lot: string): Promise<void> {
  const { held, before } = await locked(work, as, lot)
  const no = rules.takenBack(held, before)
  if (no) return stop(no)
  await saveApplicant(work, before.id, { excludedReason: null, excludedBy: null })
  await record(work, as, 'registration.exclusion-withdrawn', `recruitment.applicant:${before.id}`)
}

/** A new link for who lost hers, to the address she gave; the old one stops working. */
export async function newLink(work: Work, as: May<'recruitment.desk'>, lot: string): Promise<void> {
  const { before } = await locked(work, as, lot)
  const link = token(work.chance)
  if (before.channel !== 'mail') return stop(rules.noMail())
  await saveApplicant(work, before.id, { ownLinkHash: sha256(link) })
  await record(work, as, 'registration.link-renewed', `recruitment.applicant:${before.id}`)
  await mailNewLink(work, onBehalf(before.id, as.panel), link)
}

async function locked(work: Work, as: May<'recruitment.desk'>, lot: string) {
  const held = await lock(work, as.panel)
  const found = (await applicantByLot(work, seesAll(as), lot)) ?? stop(rules.noApplicant())
  return { held, before: await applicantToChange(work, onBehalf(found.id, as.panel)) }
}
