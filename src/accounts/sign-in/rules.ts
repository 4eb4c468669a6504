/** The life of a mailed sign-in, and of a code of the second factor. */
import { createHmac } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { codeTries, factorMinutes, factorTries, openSignIns, signInMinutes, staffHours } from '../policy.ts'
import { later } from '../rules.ts'
import type { Person, SignIn } from '../types.ts'

const refuse = refusing({
  'link-over': [
    'Deze link werkt niet meer. Een link werkt één keer en {minutes} minuten. Vraag een nieuwe aan.',
    'This link no longer works. A link works once and for {minutes} minutes. Ask for a new one.',
  ],
  'wrong-code': [
    'Deze code klopt niet, of geldt niet meer. Kijk de code na in de nieuwste mail, of vraag een nieuwe aan.',
    'This code is not right, or no longer valid. Check it in the newest mail, or ask for a new one.',
  ],
  'wrong-factor': [
    'Deze code klopt niet. Wacht op de volgende code in je app en vul die in. Elke code telt één keer.',
    'This code is not right. Wait for the next code in your app and fill that in. Each code counts once.',
  ],
  'factor-tries': [
    'Er is te vaak een verkeerde code ingevuld. Wacht {minutes} minuten en probeer het dan weer.',
    'A wrong code was entered too often. Wait {minutes} minutes and try again.',
  ],
  'no-factor': [
    'Je hebt nog geen tweede bewijs. Stel het eerst in.',
    'You have no second factor yet. Set it up first.',
  ],
})

export type Standing = 'open' | 'used' | 'expired' | 'spent'

/**
 * Where a sign-in stands for this way in. It is used once, whichever way. Wrong codes spend the code only: the link in the
 * mailbox of the person herself still works, so that nobody can lock her out by guessing.
 */
export function standing(
  it: Pick<SignIn, 'usedAt' | 'expiresAt' | 'tries'>,
  way: 'link' | 'code',
  now: Date,
): Standing {
  if (it.usedAt) return 'used'
  if (now >= it.expiresAt) return 'expired'
  return way === 'code' && it.tries >= codeTries ? 'spent' : 'open'
}

export const signInEnds = (now: Date): Date => later(now, { minutes: signInMinutes })

/** One more mail, as long as not too many are open: a mailbox cannot be flooded. */
export const maySend = (unused: readonly SignIn[], now: Date): boolean =>
  unused.filter((it) => now < it.expiresAt).length < openSignIns

export function takeLink(it: SignIn | undefined, now: Date): SignIn | Refusal {
  if (!it || standing(it, 'link', now) !== 'open') return refuse('link-over', { minutes: signInMinutes, status: 410 })
  return { ...it, usedAt: now }
}

/** A code was tried: used when it is right, one try less when not. Undefined where nothing may be tried any more. */
export function tryCode(it: SignIn | undefined, right: boolean, now: Date): SignIn | undefined {
  if (!it || standing(it, 'code', now) !== 'open') return undefined
  return right ? { ...it, usedAt: now } : { ...it, tries: it.tries + 1 }
}
/** The same words whether the address is known or not, the code wrong, used, expired or tried too often. */
export const wrongCode = (): Refusal => refuse('wrong-code', { field: 'code' })

const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** The time step in which this code is the right one: now, one before or one after; undefined for none. */
export function stepOf(secret: Uint8Array, code: string, now: Date): number | undefined {
  const timestamp = now.getTime()
  const key = new Secret({ buffer: Uint8Array.from(secret).buffer })
  const delta = TOTP.validate({ ...shape, secret: key, token: code, timestamp, window: 1 })
  return delta === null ? undefined : TOTP.counter({ period: shape.period, timestamp }) + delta
}
/**
 * The secret offered at set-up, 20 bytes: the same each time this session looks, so that a page that only reads can show it;
 * another one for another session, and once a factor was set. It is stored when a code has shown that the app has it.
 */
export const offeredSecret = (key: Uint8Array, of: { session: string; person: Pick<Person, 'id' | 'totp'> }): Buffer =>
  createHmac('sha256', key)
    .update(`${of.session}:${of.person.id}:${of.person.totp?.toString('hex') ?? 'none'}`)
    .digest()
    .subarray(0, 20)

/** What an authenticator app reads, and the same secret as people type it. */
export function appAddress(
  secret: Uint8Array,
  names: { issuer: string; label: string },
): { uri: string; typed: string } {
  const key = new Secret({ buffer: Uint8Array.from(secret).buffer })
  return { uri: new TOTP({ ...shape, ...names, secret: key }).toString(), typed: inFours(key.base32) }
}
const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? ''

export type Factor = Pick<Person, 'totpLast' | 'totpTries' | 'totpTriesFrom'>

/**
 * A code of the second factor: five wrong ones in a quarter of an hour close it until that is over. A step that was used,
 * or lies before one that was used, counts as wrong: a code seen over somebody's shoulder is worth nothing.
 */
export function tryFactor(it: Factor, step: number | undefined, now: Date): { factor: Factor; refused?: Refusal } {
  const running = it.totpTriesFrom !== null && now < later(it.totpTriesFrom, { minutes: factorMinutes })
  const tries = running ? it.totpTries : 0
  if (tries >= factorTries) return { factor: it, refused: tooOften() }
  if (step !== undefined && (it.totpLast === null || step > it.totpLast))
    return { factor: { totpLast: step, totpTries: 0, totpTriesFrom: null } }
  const counted = { ...it, totpTries: tries + 1, totpTriesFrom: running ? it.totpTriesFrom : now }
  return { factor: counted, refused: wrongFactor() }
}
const tooOften = (): Refusal => refuse('factor-tries', { minutes: factorMinutes, status: 429, field: 'code' })
export const wrongFactor = (): Refusal => refuse('wrong-factor', { field: 'code' })
export const noFactor = (): Refusal => refuse('no-factor')

/** A session in which the second factor was given ends with the working day. */
export const strongUntil = (now: Date): Date => later(now, { hours: staffHours })
