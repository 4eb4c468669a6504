import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import { wholeUrl } from '../../kit/mail/mail.tsx'
import type { Served } from '../../kit/web/page.ts'
import type { Refusal } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import { challengeOf, organisation, passkeysOf, person } from '../queries.ts'
import type { AsPerson, Challenge, Passkey, Person, Purpose } from '../types.ts'
import { challengeOver, type Party, partyOf } from './rules.ts'
import { algorithms } from './types.ts'

/** Who asks of a device, as browsers know this site. */
export const party = (): Party => partyOf(new URL(wholeUrl('/', 'nl')).origin)

/** What this session asked of a device, as its browser takes it; a refusal where nothing is asked. */
export async function askedOf(
  work: Work,
  as: AsPerson,
  of: { session: string; purpose: Purpose },
): Promise<Served | Refusal> {
  const [asked, her] = [
    await challengeOf(work, Buffer.from(of.session, 'hex'), of.purpose),
    await person(work, as.person),
  ]
  if (!asked || !her || asked.personId !== her.id || work.now >= asked.expiresAt) return challengeOver()
  const keys = (await passkeysOf(work, her.id)).map(keyNamed)
  const options = of.purpose === 'give' ? await toSign(asked, keys) : await toMake(work, her, { asked, keys })
  return { type: 'application/json', body: JSON.stringify(options) }
}

const keyNamed = ({ credentialId, transports }: Passkey) => ({ id: credentialId.toString('base64url'), transports })
const wait = 120_000

const toSign = ({ challenge }: Challenge, keys: { id: string; transports: string[] }[]) =>
  generateAuthenticationOptions({
    rpID: party().id,
    challenge: Uint8Array.from(challenge),
    allowCredentials: keys,
    userVerification: 'required',
    timeout: wait,
  })

/** The device keeps her name and address beside the key; her id is random and says nothing. */
const toMake = async (
  work: Work,
  her: Person,
  it: { asked: Challenge; keys: { id: string; transports: string[] }[] },
) =>
  generateRegistrationOptions({
    rpName: (await organisation(work)).name,
    rpID: party().id,
    userID: Uint8Array.from(Buffer.from(her.id.replaceAll('-', ''), 'hex')),
    userName: her.email ?? her.name,
    userDisplayName: her.name,
    challenge: Uint8Array.from(it.asked.challenge),
    attestationType: 'none',
    excludeCredentials: it.keys,
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
    supportedAlgorithmIDs: [...algorithms],
    timeout: wait,
  })
