/** Keys on devices (passkeys): where they count, what is asked of them, and which factor may go. */
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { mostPasskeys, passkeyMinutes } from '../policy.ts'
import { later } from '../rules.ts'
import type { Challenge, Factors } from '../types.ts'

const refuse = refusing({
  'passkey-over': [
    'Dit duurde langer dan {minutes} minuten, of het was al gebruikt. Probeer het nog een keer.',
    'This took longer than {minutes} minutes, or was used already. Please try again.',
  ],
  'wrong-passkey': [
    'Deze passkey klopt hier niet. Probeer het nog een keer, of kies een ander bewijs.',
    'This passkey is not right here. Please try again, or choose another factor.',
  ],
  'passkey-copied': [
    'Deze passkey telde terug. Dat kan betekenen dat iemand hem kopieerde. Haal hem weg en bel ons.',
    'This passkey counted backwards. That can mean that somebody copied it. Remove it and call us.',
  ],
  'passkey-known': ['Deze passkey staat er al.', 'This passkey is there already.'],
  'passkeys-most': [
    'Je hebt al {most} passkeys. Haal er eerst een weg.',
    'You have {most} passkeys already. Remove one first.',
  ],
  'no-passkey': ['Deze passkey is er niet.', 'There is no such passkey.'],
  'no-app': ['Er is geen app ingesteld.', 'No app was set up.'],
  'last-factor': [
    'Dit is je enige tweede bewijs, en voor jouw werk is er een nodig. Voeg eerst een ander toe.',
    'This is your only second factor, and your work asks for one. Add another one first.',
  ],
})

/** For whom a key is made and where it signs. A key belongs to a name, never to a number: on one's own machine that is localhost. */
export interface Party {
  readonly id: string
  readonly origin: string
}
export function partyOf(origin: string): Party {
  const url = new URL(origin)
  if (/^[\d.]+$|^\[/.test(url.hostname)) url.hostname = 'localhost'
  return { id: url.hostname, origin: url.origin }
}

export const challengeEnds = (now: Date): Date => later(now, { minutes: passkeyMinutes })

/** What was asked, while it still counts. The store took it away: it is used whatever comes of it. */
export const takeChallenge = (it: Challenge | undefined, personId: string, now: Date): Challenge | Refusal =>
  it && it.personId === personId && now < it.expiresAt ? it : challengeOver()
export const challengeOver = (): Refusal => refuse('passkey-over', { minutes: passkeyMinutes })

/** A device that counts its uses goes on counting; one that never counts stays at nought. */
export const countsOn = (kept: number, told: number): boolean => told > kept || (told === 0 && kept === 0)

export const mayAdd = ({ passkeys }: Factors): Refusal | undefined =>
  passkeys.length >= mostPasskeys ? refuse('passkeys-most', { most: mostPasskeys, status: 409 }) : undefined

/** A factor that is hers may go, as long as another stays where her work asks for one. `which`: the app, or the id of a key. */
export function mayRemove(factors: Factors, which: string, asked: boolean): Refusal | undefined {
  const [app, keys] = [factors.app ? 1 : 0, factors.passkeys.length]
  if (which === 'app' && !factors.app) return noApp()
  if (which !== 'app' && !factors.passkeys.some(({ id }) => id === which)) return noPasskey()
  return asked && app + keys === 1 ? refuse('last-factor', { status: 409 }) : undefined
}

export const wrongPasskey = (): Refusal => refuse('wrong-passkey')
export const passkeyCopied = (): Refusal => refuse('passkey-copied')
export const passkeyKnown = (): Refusal => refuse('passkey-known', { status: 409 })
export const noPasskey = (): Refusal => refuse('no-passkey', { status: 404 })
export const noApp = (): Refusal => refuse('no-app', { status: 404 })
