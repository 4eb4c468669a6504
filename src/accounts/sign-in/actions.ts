import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { openField, type Place, sealField } from '../../kit/privacy/seal-field.ts'
import type { Lang } from '../../kit/texts/texts.ts'
import { langOf } from '../../kit/texts/texts.ts'
import { asksFactor } from '../../kit/web/factor.ts'
import { keys } from '../../kit/web/keys.ts'
import { same } from '../../kit/web/secrets.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import { digits, token } from '../../kit/work/chance.ts'
import { allowed, type Refusal, stop } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import { asSomebody, house } from '../proof.ts'
import { factorsOf, organisation, personByEmail } from '../queries.ts'
import { factorStep, ownPath, sessionOf } from '../rules.ts'
import * as store from '../store.ts'
import type { AsHerself, AsPerson, Person, SignIn } from '../types.ts'
import { factorSet, signInMail } from './mails.tsx'
import * as rules from './rules.ts'

/** A session that begins, and what comes after it. The token goes into the cookie and nowhere else. */
export interface Opened {
  readonly token: string
  readonly days: number
  readonly step: 'give' | 'set-up' | 'none'
  readonly next: string
}

const codeHash = (id: string, code: string): string => keys().mac('sign-in-code', `${id}:${code}`)

/**
 * Mails a link and a code to whoever has this address. Answers the id under which this browser may try the code; for an
 * unknown address, or one that has enough mails open, an id that leads to nothing: nobody sees the difference.
 */
export async function askSignIn(work: Work, it: { email: string; next: string; lang: Lang }): Promise<{ id: string }> {
  const id = work.chance.uuid()
  const [link, code] = [token(work.chance), digits(work.chance, 6)]
  const found = await personByEmail(work, it.email)
  const person = found && (await store.personToChange(work, found.id))
  if (!person?.email || !rules.maySend(await store.signInsToUse(work, person.id), work.now)) return { id }
  await store.addSignIn(work, {
    id,
    personId: person.id,
    tokenHash: sha256(link),
    codeHash: Buffer.from(codeHash(id, code), 'hex'),
    next: ownPath(it.next),
    expiresAt: rules.signInEnds(work.now),
  })
  await record(work, house(), 'sign-in.asked', `accounts.sign_in:${id}`, { after: { person: person.id } })
  const { name } = await organisation(work)
  const letter = { house: name, token: link, code }
  await sendMail(work, signInMail, { to: person.email, lang: it.lang, once: id }, letter)
  return { id }
}

/** Signs in by the mailed link. @throws Refused 410 when it was used, is over, or never was. */
export async function signInByLink(work: Work, link: string, session?: string): Promise<Opened> {
  const used = allowed(rules.takeLink(await store.signInToUse(work, sha256(link)), work.now))
  return signIn(work, used, session)
}

/** Signs in by the code. A refusal is returned, not thrown: the try counts. */
export async function signInByCode(
  work: Work,
  it: { id: string; code: string },
  session?: string,
): Promise<Opened | Refusal> {
  const asked = await store.signInToTry(work, it.id)
  const right = same(asked?.codeHash.toString('hex') ?? '', codeHash(it.id, it.code))
  const tried = rules.tryCode(asked, right, work.now)
  if (!tried) return rules.wrongCode()
  if (tried.usedAt) return signIn(work, tried, session)
  await store.saveSignIn(work, tried)
  await record(work, house(), 'sign-in.missed', `accounts.sign_in:${tried.id}`, { after: { tries: tried.tries } })
  return rules.wrongCode()
}

async function signIn(work: Work, used: SignIn, session: string | undefined): Promise<Opened> {
  const person = await store.personToChange(work, used.personId)
  if (!person) stop(rules.wrongCode())
  await store.saveSignIn(work, used)
  await record(work, asSomebody(person.id), 'signed-in', `accounts.sign_in:${used.id}`)
  if (session) await store.endSession(work, Buffer.from(session, 'hex'))
  return { ...(await openSession(work, person)), next: ownPath(used.next) }
}

/** A new session of this person: 130 random bits for the browser, their hash for the database. */
export async function openSession(work: Work, person: Person, strongAt: Date | null = null) {
  const standing = { factors: await factorsOf(work, person), asked: await asksFactor(work, person.id) }
  const { expiresAt, days } = sessionOf(standing, work.now)
  const kept = token(work.chance)
  await store.addSession(work, { id: sha256(kept), personId: person.id, expiresAt, strongAt })
  return { token: kept, days, step: factorStep(standing) }
}

export const signOut = (work: Work, session: string) => store.endSession(work, Buffer.from(session, 'hex'))

const totpPlace = (person: string): Place => ({ table: 'accounts.person', row: person, column: 'totp' })

/** What the app needs to know, for the page that shows it: the same each time this session looks. */
export const offered = (session: string, person: Person): Buffer =>
  rules.offeredSecret(keys().key('second-factor'), { session, person })

/**
 * Sets up the second factor with the first code of the app. Other sessions of this person end, this one gets a new token.
 * @throws Refused when the code is not right.
 */
export async function setUpFactor(work: Work, as: AsHerself, it: { session: string; code: string }): Promise<NewToken> {
  const person = await toChange(work, as)
  const secret = offered(it.session, person)
  const step = rules.stepOf(secret, it.code, work.now)
  if (step === undefined) stop(rules.wrongFactor())
  const totp = sealField(keys(), work.chance, { place: totpPlace(person.id), value: secret })
  await store.savePerson(work, { id: person.id, totp, totpLast: step, totpTries: 0, totpTriesFrom: null })
  await record(work, as, 'second-factor.set', `accounts.person:${person.id}`)
  const { name, phone } = await organisation(work)
  const once = `${person.id}:${step}`
  if (person.email)
    await sendMail(work, factorSet, { to: person.email, lang: langOf(person.lang), once }, { house: name, phone })
  await store.endSessionsOf(work, person.id)
  return openSession(work, { ...person, totp }, work.now)
}

/** A token that replaces the one in the cookie. */
export interface NewToken {
  readonly token: string
  readonly days: number
}

/**
 * Gives the second factor by a code of the app. A refusal is returned, not thrown: the try counts. The first time in a
 * session the token is replaced, so that a cookie taken before is worth nothing.
 */
export async function giveFactor(
  work: Work,
  as: AsPerson,
  it: { session: string; code: string; strong: boolean },
): Promise<NewToken | Refusal | undefined> {
  const person = await toChange(work, as)
  if (!person.totp) return rules.noFactor()
  const secret = openField(keys(), totpPlace(person.id), person.totp)
  const { factor, refused } = rules.tryFactor(person, rules.stepOf(secret, it.code, work.now), work.now)
  if (factor !== person) await store.savePerson(work, { id: person.id, ...picked(factor) })
  await record(work, as, refused ? 'second-factor.missed' : 'second-factor.given', `accounts.person:${person.id}`)
  return refused ?? nowStrong(work, person, it)
}
/** The second factor was given. The first time in a session the token is replaced; after that the session is strong afresh. */
export async function nowStrong(
  work: Work,
  person: Person,
  it: { session: string; strong: boolean },
): Promise<NewToken | undefined> {
  const id = Buffer.from(it.session, 'hex')
  if (it.strong) return void (await store.strengthen(work, id, rules.strongUntil(work.now)))
  await store.endSession(work, id)
  return openSession(work, person, work.now)
}
const picked = ({ totpLast, totpTries, totpTriesFrom }: rules.Factor): rules.Factor => ({
  totpLast,
  totpTries,
  totpTriesFrom,
})

/** She herself, locked: her factors are changed and given one after the other. */
export async function toChange(work: Work, as: AsPerson): Promise<Person> {
  const person = await store.personToChange(work, as.person)
  if (!person) throw new Error('a session of somebody who is not there')
  return person
}
