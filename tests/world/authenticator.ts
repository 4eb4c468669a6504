/** A device that makes keys and signs with them, as WebAuthn wants it: so that tests can also make it do what it should not. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What a device says of its moment: where it was asked, how often it was used, whether it looked who was there. */
export interface Says {
  readonly origin: string
  readonly counter: number
  readonly verified: boolean
  /** The name of the site it belongs to. */
  readonly site: string
}
export interface Device {
  readonly id: string
  make(challenge: string, says?: Partial<Says>): string
  sign(challenge: string, says?: Partial<Says>): string
}

const sha256 = (of: string | Buffer): Buffer => createHash('sha256').update(of).digest()
const base64 = (of: Uint8Array): string => Buffer.from(of).toString('base64url')

export function aDevice(usual: Pick<Says, 'origin' | 'site'>): Device {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let used = 0
  const now = (says: Partial<Says>): Says => ({ ...usual, verified: true, counter: used, ...says })
  const client = (type: string, challenge: string, { origin }: Says): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const answer = (response: Record<string, unknown>): string =>
    JSON.stringify({ id: base64(id), rawId: base64(id), type: 'public-key', clientExtensionResults: {}, response })
  return {
    id: base64(id),
    make(challenge, says = {}) {
      const it = now(says)
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const key = Buffer.concat([Buffer.alloc(16), length, id, coseOf(publicKey)])
      const authData = Uint8Array.from(Buffer.concat([about(it, 0x40), key]))
      const made = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      const clientDataJSON = base64(client('webauthn.create', challenge, it))
      return answer({ clientDataJSON, attestationObject: base64(made), transports: ['internal'] })
    },
    sign(challenge, says = {}) {
      used += 1
      const it = now(says)
      const [data, told] = [about(it, 0), client('webauthn.get', challenge, it)]
      const signature = sign('sha256', Buffer.concat([data, sha256(told)]), privateKey)
      const [authenticatorData, clientDataJSON] = [base64(data), base64(told)]
      return answer({ authenticatorData, clientDataJSON, signature: base64(signature) })
    },
  }
}

/** The first 37 bytes: for which site, which flags (somebody was there, was looked at), how often used. */
function about({ site, verified, counter }: Says, more: number): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([sha256(site), Buffer.from([0x01 | (verified ? 0x04 : 0) | more]), count])
}

function coseOf(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const part = (of: string) => Uint8Array.from(Buffer.from(of, 'base64url'))
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      ...([
        [-2, part(x)],
        [-3, part(y)],
      ] as const),
    ]),
  )
}
