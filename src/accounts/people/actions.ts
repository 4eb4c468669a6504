import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { dateAndTime } from '../../kit/texts/dates.ts'
import { langOf } from '../../kit/texts/texts.ts'
import { allowed, stop } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import { personFor } from '../actions.ts'
import { personAdded } from '../mails.tsx'
import { factorsOf, holders, organisation, personNow } from '../queries.ts'
import * as store from '../store.ts'
import { officeWords } from '../texts.ts'
import type { AsAdministrator, NewPerson, Office, Person } from '../types.ts'
import { factorReset, officeEnded, officeGranted } from './mails.tsx'
import * as rules from './rules.ts'

/** Somebody new, who hears that she can sign in. @throws Refused when the address is known. */
export async function addPerson(work: Work, as: AsAdministrator, it: NewPerson): Promise<string> {
  const { id, made } = await personFor(work, as, it)
  if (!made) stop(rules.known())
  const { name } = await organisation(work)
  await sendMail(work, personAdded, { to: it.email, lang: it.lang, once: id }, { house: name })
  return id
}

/** Grants an office: it works after a day, and all administrators are told now. */
export async function grantOffice(
  work: Work,
  as: AsAdministrator,
  it: { person: string; office: Office },
): Promise<void> {
  const person = await toChange(work, it.person)
  const refused = rules.mayGrant(person, await store.officeToChange(work, it.office))
  if (refused) stop(refused)
  const worksFrom = rules.officeWorks(work.now)
  const held = await store.addOffice(work, { personId: person.id, office: it.office, grantedBy: as.person, worksFrom })
  if (!held) throw new Error('an office that is held under a lock is granted once')
  const after = { person: person.id, office: it.office, worksFrom }
  await record(work, as, 'office.granted', `accounts.office_held:${held.id}`, { after })
  const from = [dateAndTime(worksFrom, 'nl'), dateAndTime(worksFrom, 'en')] as const
  const letter = {
    by: await nameOf(work, as),
    name: person.name,
    office: officeWords[it.office],
    from,
    person: person.id,
  }
  for (const one of await administrators(work)) await sendMail(work, officeGranted, one.envelope(held.id), letter)
}

/** Ends an office at once. @throws Refused for the last administrator. */
export async function endOffice(
  work: Work,
  as: AsAdministrator,
  it: { person: string; office: Office },
): Promise<void> {
  const person = await toChange(work, it.person)
  const ended = allowed(rules.endOffice(await store.officeToChange(work, it.office), person.id, work.now))
  const told = await administrators(work)
  await store.saveOffice(work, ended)
  const after = { person: person.id, office: it.office, endedAt: work.now }
  await record(work, as, 'office.ended', `accounts.office_held:${ended.id}`, { after })
  const letter = { by: await nameOf(work, as), name: person.name, office: officeWords[it.office], person: person.id }
  for (const one of told) await sendMail(work, officeEnded, one.envelope(ended.id), letter)
}

/** Takes away every second factor of somebody who lost hers; she is signed out everywhere and sets up another. */
export async function resetFactor(work: Work, as: AsAdministrator, it: { person: string }): Promise<void> {
  const person = await toChange(work, it.person)
  const refused = rules.mayReset(person, await factorsOf(work, person), as.person)
  if (refused) stop(refused)
  await store.dropFactors(work, person.id)
  await store.endSessionsOf(work, person.id)
  await record(work, as, 'second-factor.reset', `accounts.person:${person.id}`)
  await tellOfReset(work, { person, by: await nameOf(work, as) })
}

/** Tells her and all administrators, each once. `by` is a name, or 'server'. */
export async function tellOfReset(work: Work, { person, by }: { person: Person; by: string }): Promise<void> {
  const { phone } = await organisation(work)
  const letter = { by, name: person.name, phone }
  const told = (await administrators(work)).filter((one) => one.id !== person.id)
  if (person.email) told.push(reader({ ...person, email: person.email }))
  const once = `${person.id}:${work.now.toISOString()}`
  for (const one of told) await sendMail(work, factorReset, one.envelope(once), letter)
}

async function administrators(work: Work) {
  const held = await holders(work, 'administrator')
  return held.flatMap(({ email, ...one }) => (email ? [reader({ ...one, email })] : []))
}
const reader = (it: { id: string; email: string; lang: string }) => ({
  id: it.id,
  envelope: (occasion: string) => ({ to: it.email, lang: langOf(it.lang), once: `${occasion}:${it.id}` }),
})

async function toChange(work: Work, id: string): Promise<Person> {
  const person = (await personNow(work, id)) && (await store.personToChange(work, id))
  if (!person) stop(rules.noPerson())
  return person
}
const nameOf = async (work: Work, as: AsAdministrator): Promise<string> =>
  (await personNow(work, as.person))?.name ?? ''
