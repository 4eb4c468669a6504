import { organisation, person } from '../accounts/queries.ts'
import { mark } from '../agreement/actions.ts'
import { keepChosen, lockDossier, partyOf } from '../agreement/check/actions.ts'
import { checkOf, findingOf, onTable, partiesOf } from '../agreement/check/queries.ts'
import { metByPublication } from '../agreement/policy.ts'
import { contentOf, partyName, versionNumbered } from '../agreement/queries.ts'
import type { Party, Version } from '../agreement/types.ts'
import { record } from '../kit/audit/record.ts'
import { sendMail } from '../kit/mail/mail.tsx'
import { langOf } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import { keys } from '../kit/web/keys.ts'
import { same } from '../kit/web/secrets.ts'
import { inFours, sha256 } from '../kit/work/canonical.ts'
import { digits, token as newToken } from '../kit/work/chance.ts'
import { allowed, type Refusal, stop } from '../kit/work/refusal.ts'
import { notify, type Proof, type Work } from '../kit/work/work.ts'
import { type May, system } from '../panel/proof.ts'
import * as mails from './mails.tsx'
import { signingCode } from './policy.ts'
import { authoritiesOf, offerBehind, peopleOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Offer } from './types.ts'

const refuse = rules.refuseSigning

export interface Naming {
  readonly party: Party
  readonly person: string
  readonly task: string
  readonly shownBy: string
  readonly datedOn: string
  readonly second: string
  readonly file?: unknown
}
/** Shows who may sign for a party, and what proves it; another party accepts it. */
export async function nameSignatory(work: Work, as: May<'agreement.evidence'>, it: Naming): Promise<void> {
  await lockDossier(work, as.panel)
  if (partyOf(as) !== it.party) stop(refuse(as.partner ? 'not-her-party' : 'not-for-partner', { field: 'party' }))
  const others = await authoritiesOf(work, as.panel)
  const no = rules.named(it, { people: await peopleOf(work, as), others })
  if (no) stop(no)
  const row = await store.nameSignatory(work, as.panel, {
    ...{ party: it.party, personId: it.person, task: it.task, shownBy: it.shownBy, datedOn: it.datedOn },
    ...{ fileId: await keepChosen(work, it.file), secondContact: it.second, suppliedBy: as.person },
  })
  await record(work, as, 'authority.shown', `signing.authority:${row.id}`, { after: row })
  notify(work, 'signing', as.panel)
}

export async function acceptAuthority(work: Work, as: May<'agreement.accept'>, id: string): Promise<void> {
  await lockDossier(work, as.panel)
  const one = (await authoritiesOf(work, as.panel)).find((row) => row.id === id)
  if (!one || one.acceptedAt) return stop(refuse('authority-gone', { status: 409 }))
  if (!rules.mayAccept(one, { person: as.person, party: partyOf(as), role: as.role }))
    stop(refuse('own-authority', { status: 403 }))
  const after = await store.acceptAuthority(work, id, as.person)
  await record(work, as, 'authority.accepted', `signing.authority:${id}`, { after })
  notify(work, 'signing', as.panel)
}

async function theVersion(work: Work, as: { panel: string }, number: string): Promise<Version> {
  await lockDossier(work, as.panel)
  return (await versionNumbered(work, as.panel, number)) ?? stop(refuse('not-newest', { status: 404 }))
}

/** Puts a version before every signatory; her second contact gets notice. */
export async function offer(work: Work, as: May<'agreement.offer'>, number: string): Promise<void> {
  const version = await theVersion(work, as, number)
  const parties = await partiesOf(work, as.panel)
  const authorities = await authoritiesOf(work, as.panel)
  const no = rules.offerable({
    ...{ version, newest: (await onTable(work, as.panel))?.id, parties, authorities },
    substantial: (await findingOf(work, version.id))?.substantial === true,
    mustsOpen: (await checkOf(work, as.panel)).filter(
      (one) => one.must && one.point !== metByPublication && one.state !== 'met',
    ).length,
  })
  if (no) stop(no)
  await mark(work, as, version, 'offeredAt')
  const { phone } = await organisation(work)
  const told_ = toldOf(version)
  for (const one of authorities) {
    if (!one.email) stop(refuse('no-authority', { name: one.name }))
    const token = newToken(work.chance)
    const party = partyName(contentOf(version), one.party)
    const made = await store.addOffer(work, as.panel, {
      ...{ versionId: version.id, party: one.party, personId: one.personId, address: one.email },
      tokenHash: sha256(token),
    })
    await record(work, as, 'signing.offered', `signing.offer:${made.id}`, { after: { ...made, tokenHash: null } })
    const to = { to: one.email, lang: langOf(one.lang), once: made.id }
    await sendMail(work, mails.offered, to, { ...told_, party, token })
    if (one.secondEmail) {
      const second = { to: one.secondEmail, lang: langOf(one.secondLang), once: made.id }
      await sendMail(work, mails.secondTold, second, { ...told_, party, name: one.name, phone })
    }
  }
}
const toldOf = (version: Version) => ({
  ...{ panel: told(contentOf(version).panel.title, 'nl'), number: version.number },
  print: inFours(version.fingerprint),
})

/** Locks the offer behind a link; stops where it no longer holds. */
async function standing(
  work: Work,
  token: string,
  visitor: string | undefined,
): Promise<{ offer: Offer; version: Version; as: Proof & { panel: string } }> {
  const inSession = rules.signsAlone(visitor)
  if (inSession) stop(inSession)
  const locked = (await store.offerToChange(work, sha256(token))) ?? stop(refuse('no-signature', { status: 404 }))
  const behind = (await offerBehind(work, token)) ?? stop(refuse('no-signature', { status: 404 }))
  const no = rules.offerVoid(locked, {
    email: behind.who?.email ?? null,
    version: behind.version,
    newest: behind.newest,
  })
  if (no) stop(no)
  const as = { who: locked.personId, person: locked.personId, role: 'signatory', panel: locked.panelId }
  return { offer: locked, version: behind.version, as }
}

/** Mails a code of eight digits for this version alone. */
export async function askCode(work: Work, token: string, visitor: string | undefined): Promise<void> {
  const { offer: one, version, as } = await standing(work, token, visitor)
  const code = digits(work.chance, signingCode.digits)
  const until = new Date(work.now.getTime() + signingCode.minutes * 60_000)
  await store.setCode(work, one.id, { codeHash: codeHash(one.id, code), codeUntil: until })
  await record(work, as, 'signing.code-asked', `signing.offer:${one.id}`)
  const who = await person(work, one.personId)
  const to = { to: one.address, lang: langOf(who?.lang ?? 'nl'), once: `${one.id} ${work.now.getTime()}` }
  await sendMail(work, mails.codeMail, to, { code, number: version.number, print: inFours(version.fingerprint) })
}
const codeHash = (offerId: string, code: string): Buffer =>
  Buffer.from(keys().mac('signing', `${offerId}:${code}`), 'hex')

/** Signs by mailed code. A wrong code is a refusal that is kept, so that it counts. */
export async function sign(
  work: Work,
  token: string,
  it: { code: string; condition: string; conditionOn: string; visitor: string | undefined },
): Promise<Refusal | undefined> {
  const { offer: one, version, as } = await standing(work, token, it.visitor)
  const doubt = rules.conditional(it.condition, it.conditionOn)
  if (doubt) stop(doubt)
  const hash = codeHash(one.id, it.code.replace(/\D/g, '')).toString('hex')
  const right = one.codeHash !== null && same(hash, Buffer.from(one.codeHash).toString('hex'))
  const no = rules.codeRight(one, right, work.now)
  if (no) {
    if (no.refused === 'no-code') return stop(no)
    await store.countTry(work, one)
    await record(work, as, 'signing.code-wrong', `signing.offer:${one.id}`)
    return no
  }
  const who = await person(work, one.personId)
  const authority = (await authoritiesOf(work, one.panelId)).find((row) => row.party === one.party)
  const row = await store.addSignature(work, one.panelId, {
    ...{ versionId: version.id, party: one.party, personId: one.personId, name: who?.name ?? '' },
    ...{ task: authority?.task ?? '', way: 'mail', fingerprint: version.fingerprint, fileId: null },
    ...{ uploadedBy: null, uploadedParty: null },
    ...{ condition: it.condition || null, conditionOn: it.conditionOn || null },
  })
  if (!row) return stop(refuse('signed-before', { status: 409 }))
  await store.setCode(work, one.id, { codeHash: Buffer.alloc(0), codeUntil: new Date(0) })
  await record(work, as, 'version.signed', `signing.signature:${row.id}`, { after: row })
  notify(work, 'signing', one.panelId)
  return undefined
}

/** Brings in a paper that was signed; it counts once another party confirmed it. */
export async function bringPaper(
  work: Work,
  as: May<'agreement.evidence'>,
  it: { number: string; party: Party; print: string; condition: string; conditionOn: string; file: unknown },
): Promise<void> {
  const version = await theVersion(work, as, it.number)
  const no = rules.paperOf(version, it.print) ?? rules.conditional(it.condition, it.conditionOn)
  if (no) stop(no)
  const authority = (await authoritiesOf(work, as.panel)).find((row) => row.party === it.party)
  if (!authority?.acceptedAt) return stop(refuse('no-authority', { name: partyName(contentOf(version), it.party) }))
  const row = await store.addSignature(work, as.panel, {
    ...{ versionId: version.id, party: it.party, personId: authority.personId, name: authority.name },
    ...{ task: authority.task, way: 'paper', fingerprint: version.fingerprint },
    ...{ fileId: await keepChosen(work, it.file), uploadedBy: as.person, uploadedParty: partyOf(as) },
    ...{ condition: it.condition || null, conditionOn: it.conditionOn || null },
  })
  if (!row) return stop(refuse('signed-before', { status: 409 }))
  await record(work, as, 'version.signed-paper', `signing.signature:${row.id}`, { after: row })
  notify(work, 'signing', as.panel)
}

export async function confirmPaper(work: Work, as: May<'agreement.accept'>, id: string): Promise<void> {
  await lockDossier(work, as.panel)
  const one = (await store.signatureToChange(work, as.panel, id)) ?? stop(refuse('no-signature', { status: 404 }))
  const no = rules.confirmable(one, { party: partyOf(as) })
  if (no) stop(no)
  const after = await store.confirmPaper(work, id, as.person)
  await record(work, as, 'paper.confirmed', `signing.signature:${id}`, { before: one, after })
  notify(work, 'signing', as.panel)
}

/** The condition of a signature is met: shown by what. */
export async function meetCondition(
  work: Work,
  as: May<'agreement.accept'>,
  id: string,
  shownBy: string,
): Promise<void> {
  await lockDossier(work, as.panel)
  const one = (await store.signatureToChange(work, as.panel, id)) ?? stop(refuse('no-signature', { status: 404 }))
  const no = rules.meetable(one, { party: partyOf(as) })
  if (no) stop(no)
  const after = await store.meetCondition(work, id, shownBy)
  await record(work, as, 'condition.met', `signing.signature:${id}`, { before: one, after })
  notify(work, 'signing', as.panel)
}

/** Takes an offered version off the table; who was asked to sign hears it. */
export async function withdraw(work: Work, as: May<'agreement.offer'>, number: string): Promise<void> {
  const version = await theVersion(work, as, number)
  allowed(rules.withdrawable(version))
  await mark(work, as, version, 'withdrawnAt')
  if (version.offeredAt)
    for (const one of await authoritiesOf(work, as.panel))
      if (one.email) {
        const to = { to: one.email, lang: langOf(one.lang), once: `${version.id} ${one.party}` }
        await sendMail(work, mails.withdrawnMail, to, toldOf(version))
      }
}

/** An offer whose address is not the signatory's any more: void, and the old address hears it. */
export async function voidMoved(work: Work, one: Offer & { lang: string }): Promise<void> {
  const gone = await store.voidOffer(work, one.id, 'address')
  if (!gone) return
  await record(work, system(one.panelId), 'signing.void', `signing.offer:${one.id}`, { after: { why: 'address' } })
  const { phone } = await organisation(work)
  await sendMail(work, mails.offerVoided, { to: one.address, lang: langOf(one.lang), once: one.id }, { phone })
}
