import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { langOf, type Pair } from '../../kit/texts/texts.ts'
import { asksFactor } from '../../kit/web/factor.ts'
import { isRefusal, obey, type Refusal } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import { factorsOf, organisation } from '../queries.ts'
import { type NewToken, nowStrong, openSession, toChange } from '../sign-in/actions.ts'
import * as store from '../store.ts'
import type { AsHerself, AsPerson, Passkey, Person, Purpose } from '../types.ts'
import { factorAdded, factorRemoved } from './mails.tsx'
import { party } from './queries.ts'
import * as rules from './rules.ts'
import { algorithms } from './types.ts'

const sessionId = (session: string): Buffer => Buffer.from(session, 'hex')

/** Asks something new of a device in this session: 32 random bytes, for five minutes. */
export async function askDevice(work: Work, as: AsPerson, it: { session: string; purpose: Purpose }): Promise<void> {
  const [challenge, expiresAt] = [work.chance.bytes(32), rules.challengeEnds(work.now)]
  const asked = { sessionId: sessionId(it.session), purpose: it.purpose, personId: as.person, challenge, expiresAt }
  await store.askChallenge(work, asked)
}

/** What came back from the browser, and in which session. */
export interface Answered {
  readonly session: string
  readonly answer: unknown
}

/**
 * Keeps a key that a device made for her. Other sessions of hers end, this one gets a new token. A refusal is returned, not
 * thrown: what was asked is used up.
 */
export async function addPasskey(
  work: Work,
  as: AsHerself,
  it: Answered & { name: string },
): Promise<NewToken | Refusal> {
  const person = await toChange(work, as)
  const asked = await taken(work, person, { session: it.session, purpose: 'add' })
  if (isRefusal(asked)) return asked
  const full = rules.mayAdd(await factorsOf(work, person))
  if (full) return full
  const made = await madeKey(it.answer, asked)
  if (!made) return rules.wrongPasskey()
  const key = await store.addPasskey(work, { id: work.chance.uuid(), personId: person.id, name: it.name, ...made })
  if (!key) {
    await record(work, as, 'passkey.refused', `accounts.person:${person.id}`)
    return rules.passkeyKnown()
  }
  await record(work, as, 'passkey.added', `accounts.passkey:${key.id}`, { after: { name: key.name } })
  const letter = await letterTo(work, person, { once: key.id, what: ['een passkey', 'a passkey'] })
  if (letter) await sendMail(work, factorAdded, letter.envelope, letter.words)
  await store.endSessionsOf(work, person.id)
  return openSession(work, person, work.now)
}

/** The key in this answer, where the device made it for us, now, and looked who she is. */
async function madeKey(answer: unknown, challenge: string) {
  const { id, origin } = party()
  const checked = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(() => undefined)
  if (!checked?.verified) return undefined
  const { credential } = checked.registrationInfo
  return {
    credentialId: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: (credential.transports ?? []).slice(0, 8).map((one) => one.slice(0, 20)),
  }
}

/** Gives the second factor by a key on a device. A refusal is returned, not thrown: what was asked is used up. */
export async function givePasskey(
  work: Work,
  as: AsPerson,
  it: Answered & { strong: boolean },
): Promise<NewToken | Refusal | undefined> {
  const person = await toChange(work, as)
  const asked = await taken(work, person, { session: it.session, purpose: 'give' })
  if (isRefusal(asked)) return asked
  const key = await keyIn(work, person, it.answer)
  const told = key && (await countIn(it.answer, asked, key))
  if (!key || told === undefined) return missed(work, as, { key, refusal: rules.wrongPasskey() })
  if (!rules.countsOn(key.counter, told)) return missed(work, as, { key, refusal: rules.passkeyCopied() })
  await store.savePasskey(work, { id: key.id, counter: told, usedAt: work.now })
  await record(work, as, 'second-factor.given', `accounts.passkey:${key.id}`)
  return nowStrong(work, person, it)
}

async function missed(work: Work, as: AsPerson, it: { key: Passkey | undefined; refusal: Refusal }): Promise<Refusal> {
  const object = it.key ? `accounts.passkey:${it.key.id}` : `accounts.person:${as.person}`
  await record(work, as, 'second-factor.missed', object, { after: { why: it.refusal.refused } })
  return it.refusal
}

/** Her own key that this answer names: nobody gets in with somebody else's. */
async function keyIn(work: Work, person: Person, answer: unknown): Promise<Passkey | undefined> {
  const id = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : undefined
  return typeof id === 'string' ? store.passkeyToUse(work, person.id, Buffer.from(id, 'base64url')) : undefined
}

/** How often the device says it was used, where it signed what we asked, here, and looked who she is. */
async function countIn(answer: unknown, challenge: string, key: Passkey): Promise<number | undefined> {
  const { id, origin } = party()
  const checked = await verifyAuthenticationResponse({
    response: answer as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    // Whether it counts on is a rule of ours, asked after the signature: before it anybody could say anything.
    credential: {
      id: key.credentialId.toString('base64url'),
      publicKey: Uint8Array.from(key.publicKey),
      counter: 0,
    },
  }).catch(() => undefined)
  return checked?.verified ? checked.authenticationInfo.newCounter : undefined
}

async function taken(work: Work, person: Person, of: { session: string; purpose: Purpose }): Promise<string | Refusal> {
  const asked = await store.useChallenge(work, sessionId(of.session), of.purpose)
  const open = rules.takeChallenge(asked, person.id, work.now)
  return isRefusal(open) ? open : open.challenge.toString('base64url')
}

/** Takes away the app or one key of her own. @throws Refused where her work asks for a factor and this is the last. */
export async function removeFactor(work: Work, as: AsHerself, which: string): Promise<void> {
  const person = await toChange(work, as)
  obey(rules.mayRemove(await factorsOf(work, person), which, await asksFactor(work, person.id)))
  if (which === 'app') await store.dropApp(work, person.id)
  else await store.dropPasskey(work, { id: which, personId: person.id })
  const object = which === 'app' ? `accounts.person:${person.id}` : `accounts.passkey:${which}`
  await record(work, as, 'factor.removed', object)
  const what: Pair = which === 'app' ? ['de app met codes', 'the app with codes'] : ['een passkey', 'a passkey']
  const letter = await letterTo(work, person, { once: `${which}:${work.now.toISOString()}`, what })
  if (letter) await sendMail(work, factorRemoved, letter.envelope, letter.words)
}

/** How a mail about her own factors goes to her, and what it says; nothing where she has no address. */
async function letterTo(work: Work, person: Person, it: { once: string; what: Pair }) {
  if (!person.email) return undefined
  const { name, phone } = await organisation(work)
  const envelope = { to: person.email, lang: langOf(person.lang), once: `${person.id}:${it.once}` }
  return { envelope, words: { house: name, phone, what: it.what } }
}
