/** Fields that nobody may read from a copy of the database: AES-256-GCM, bound to the place where they stand. */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import type { Secrets } from '../web/secrets.ts'
import type { Chance } from '../work/chance.ts'

/** Where the field stands. A value moved to another row or column does not open. */
export interface Place {
  readonly table: string
  readonly row: string
  readonly column: string
}

const format = 1
const sizes = { id: 4, nonce: 12, tag: 16 } as const
const head = 1 + sizes.id + sizes.nonce + sizes.tag
const aad = ({ table, row, column }: Place) => Buffer.from(`${table}:${row}:${column}`)
const idOf = (key: Buffer) => createHash('sha256').update('key id').update(key).digest().subarray(0, sizes.id)

/** Seals a value: format (1 byte), key id (4), nonce (12), tag (16), then the value itself. */
export function sealField(secrets: Secrets, chance: Chance, it: { place: Place; value: Uint8Array }): Buffer {
  const key = secrets.key('fields')
  const nonce = chance.bytes(sizes.nonce)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(aad(it.place))
  const body = Buffer.concat([cipher.update(it.value), cipher.final()])
  return Buffer.concat([Buffer.from([format]), idOf(key), nonce, cipher.getAuthTag(), body])
}

/** Opens a sealed value. Throws when it was sealed under another key, for another place, or was changed. */
export function openField(secrets: Secrets, place: Place, sealed: Uint8Array): Buffer {
  const value = Buffer.from(sealed)
  const key = secrets.key('fields')
  if (value.length < head || value[0] !== format) throw new Error('This is no sealed field.')
  if (!value.subarray(1, 1 + sizes.id).equals(idOf(key)))
    throw new Error('This field was sealed with another secrets file.')
  const nonce = value.subarray(1 + sizes.id, 1 + sizes.id + sizes.nonce)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAAD(aad(place))
  decipher.setAuthTag(value.subarray(head - sizes.tag, head))
  return Buffer.concat([decipher.update(value.subarray(head)), decipher.final()])
}
