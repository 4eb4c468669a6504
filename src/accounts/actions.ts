import { record } from '../kit/audit/record.ts'
import { sendMail } from '../kit/mail/mail.tsx'
import type { Lang, Pair } from '../kit/texts/texts.ts'
import { langOf } from '../kit/texts/texts.ts'
import { sha256 } from '../kit/work/canonical.ts'
import { token } from '../kit/work/chance.ts'
import { allowed, stop } from '../kit/work/refusal.ts'
import { notify, type Proof, type Work } from '../kit/work/work.ts'
import { confirmEmailMail, emailChanged, roleGiven } from './mails.tsx'
import { house } from './proof.ts'
import { holders, isExample, organisation, personByEmail, personNow } from './queries.ts'
import * as rules from './rules.ts'
import { type NewToken, openSession } from './sign-in/actions.ts'
import * as store from './store.ts'
import type {
  AsAdministrator,
  AsHerself,
  AsPerson,
  FirstStart,
  NewPerson,
  Organising,
  OwnDetails,
  Person,
} from './types.ts'

/** The person of this address, made when the house does not know it yet. Rooms use this for people whom they name. */
export async function personFor(work: Work, as: Proof, it: NewPerson): Promise<{ id: string; made: boolean }> {
  const found = await store.personOf(work, it)
  if (found.made) await record(work, as, 'person.added', `accounts.person:${found.id}`, { after: it })
  return found
}

/** The person of this address, for rooms that give somebody a post or a seat and write a line of their own about it. */
export const meet = async (work: Work, { name, email, lang }: NewPerson): Promise<string> =>
  (await personFor(work, house(), { name, email, lang })).id

/** Somebody without a mail address, for the same rooms: she takes part by post and phone. */
export const meetWithoutEmail = (work: Work, it: Pick<Person, 'name' | 'phone' | 'lang'>): Promise<string> =>
  store.addWithoutEmail(work, it)

/** Tells all administrators that somebody got a role in a panel: which panel and what stands in it is not theirs to see. */
export async function tellAdministrators(work: Work, it: { person: string; role: Pair; once: string }): Promise<void> {
  const name = (await personNow(work, it.person))?.name ?? ''
  for (const one of await holders(work, 'administrator')) {
    const envelope = one.email && { to: one.email, lang: langOf(one.lang), once: `${it.once}:${one.id}` }
    if (envelope) await sendMail(work, roleGiven, envelope, { name, role: it.role, person: it.person })
  }
}

/** Who organises, as every page shows it. */
export async function organise(work: Work, as: AsAdministrator, it: Organising): Promise<void> {
  const before = await organisation(work)
  await store.saveOrganisation(work, { ...it, example: (await isExample(work)) ?? false })
  await record(work, as, 'organisation.changed', 'accounts.organisation:sole', { before, after: it })
  notify(work, 'accounts', '')
}

export async function changeDetails(work: Work, as: AsPerson, { name, phone, lang }: OwnDetails): Promise<void> {
  const { id, ...before } = await self(work, as)
  const after = { name, phone: phone || null, lang }
  await store.savePerson(work, { id, ...after })
  await record(work, as, 'person.changed', `accounts.person:${id}`, {
    before: { name: before.name, phone: before.phone, lang: before.lang },
    after,
  })
}

/**
 * Mails a link to another address of this person; nothing changes until it is used. An address of somebody else gets no
 * mail and the answer is the same. @throws Refused when it is her address already.
 */
export async function askNewEmail(work: Work, as: AsHerself, { email }: { email: string }): Promise<void> {
  const person = await self(work, as)
  const same = rules.sameEmail(person, email)
  if (same) stop(same)
  const [id, link] = [work.chance.uuid(), token(work.chance)]
  await store.endNewEmails(work, person.id)
  await store.addNewEmail(work, {
    id,
    personId: person.id,
    email,
    tokenHash: sha256(link),
    expiresAt: rules.newEmailEnds(work.now),
  })
  await record(work, as, 'email.asked', `accounts.new_email:${id}`, { after: { email } })
  if (await personByEmail(work, email)) return
  const { name } = await organisation(work)
  await sendMail(
    work,
    confirmEmailMail,
    { to: email, lang: langOf(person.lang), once: id },
    { house: name, token: link },
  )
}

/** The new address counts; the old one is told. @throws Refused when the link is over or the address was taken meanwhile. */
export async function confirmNewEmail(work: Work, as: AsHerself, link: string): Promise<void> {
  const person = await self(work, as)
  const asked = await store.newEmailToUse(work, { personId: person.id, tokenHash: sha256(link) })
  const taken = asked !== undefined && (await personByEmail(work, asked.email)) !== undefined
  const { id, email } = allowed(rules.takeNewEmail(asked, taken, work.now))
  await store.endNewEmails(work, person.id)
  await store.savePerson(work, { id: person.id, email })
  const change = { before: { email: person.email }, after: { email } }
  await record(work, as, 'email.changed', `accounts.person:${person.id}`, change)
  if (!person.email) return
  const { name, phone } = await organisation(work)
  const letter = { name: person.name, house: name, phone }
  await sendMail(work, emailChanged, { to: person.email, lang: langOf(person.lang), once: id }, letter)
}

async function self(work: Work, as: AsPerson): Promise<Person> {
  const person = await store.personToChange(work, as.person)
  if (!person) throw new Error('a session of somebody who is not there')
  return person
}

/**
 * First start: who organises, and the first administrator, whose office works at once. She is signed in.
 * @throws Refused 410 when the invitation is over, or when there is an administrator already.
 */
export async function begin(work: Work, link: string, it: FirstStart & { lang: Lang }): Promise<NewToken> {
  const hash = sha256(link)
  const open = (await store.invitationsToUse(work)).find(({ tokenHash }) => tokenHash.equals(hash))
  const used = allowed(rules.takeInvitation(open, (await holders(work, 'administrator')).length, work.now))
  await store.endInvitations(work)
  const organising = { name: it.name, phone: it.phone, email: it.email, address: it.address }
  await store.saveOrganisation(work, { ...organising, example: (await isExample(work)) ?? false })
  const { id } = await personFor(work, house(), { name: it.ownName, email: it.ownEmail, lang: it.lang })
  await store.addOffice(work, { personId: id, office: 'administrator', grantedBy: null, worksFrom: work.now })
  const after = { organisation: organising, administrator: id }
  await record(work, house(), 'house.begun', `accounts.invitation:${used.id}`, { after })
  notify(work, 'accounts', '')
  const person = await store.personToChange(work, id)
  if (!person) throw new Error('the first administrator is not there')
  return openSession(work, person)
}

/** For erasing: her account is hers no more, whatever else was emptied. */
export async function closeAccount(work: Work, _as: Proof, person: string): Promise<void> {
  await store.endSessionsOf(work, person)
  await store.savePerson(work, { id: person, erasedAt: work.now })
}
