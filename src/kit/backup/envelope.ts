/**
 * A backup is closed with a public key: who makes it need not be able to read it. X25519 with a key made for this file
 * alone, AES-256-GCM over all of it, the header included; the tag is the last thing in the file, so half a file never opens.
 */
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { sha256 } from '../work/canonical.ts'

const tagBytes = 16
const noNonce = Buffer.alloc(12) // the key is of this file alone
const privateDer = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** The key pair that an installation makes of its own secrets. */
export const keyFrom = (secret: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privateDer, secret]), format: 'der', type: 'pkcs8' })

const publicDer = Buffer.from('302a300506032b656e032100', 'hex')
const publicHalf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key)
const publicBytes = (key: KeyObject): Buffer =>
  publicHalf(key).export({ format: 'der', type: 'spki' }).subarray(publicDer.length)
/** By which a key is told from another, in words and in the header. */
const nameOf = (key: KeyObject): string => sha256(publicBytes(key)).toString('hex').slice(0, 16)

interface Header {
  readonly kring: 'backup'
  readonly version: 1
  readonly made: string
  /** Name of the key that opens it. */
  readonly to: string
  /** Public half of the key made for this file. */
  readonly from: string
}

const secretOf = (own: KeyObject, other: KeyObject, header: string): Buffer =>
  Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey: own, publicKey: other }), header, 'kring backup', 32))

/** Writes all chunks, closed with this public key, to the end of the open file. */
export async function closeInto(
  file: FileHandle,
  it: { to: KeyObject; made: Date; chunks: AsyncIterable<Buffer> },
): Promise<void> {
  const own = generateKeyPairSync('x25519')
  const facts: Header = {
    ...{ kring: 'backup', version: 1, made: it.made.toISOString(), to: nameOf(it.to) },
    from: publicBytes(own.publicKey).toString('base64'),
  }
  const header = JSON.stringify(facts)
  const cipher = createCipheriv('aes-256-gcm', secretOf(own.privateKey, publicHalf(it.to), header), noNonce)
  cipher.setAAD(Buffer.from(header))
  await file.write(`${header}\n`)
  await pipeline(Readable.from(it.chunks), createGzip(), cipher, async (closed: AsyncIterable<Buffer>) => {
    for await (const chunk of closed) await file.write(chunk)
  })
  await file.write(cipher.getAuthTag())
}

/** A file that does not open, in words for whoever restores. */
export class NotOpened extends Error {}

/** Opens the file chunk by chunk. Only once the last chunk was given is it certain that nothing was changed. @throws NotOpened */
export async function* openFrom(path: string, key: KeyObject): AsyncGenerator<Buffer> {
  const { header, text, start, size } = await headerOf(path)
  if (header.to !== nameOf(key))
    throw new NotOpened(
      `This backup is closed with key ${header.to}; the key given here is ${nameOf(key)}. Use the secrets file of the installation it was made on (SECRETS_FILE), or --key FILE.`,
    )
  const other = createPublicKey({
    key: Buffer.concat([publicDer, Buffer.from(header.from, 'base64')]),
    format: 'der',
    type: 'spki',
  })
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key, other, text), noNonce)
  decipher.setAAD(Buffer.from(text))
  decipher.setAuthTag(await tail(path, size))
  const plain = createGunzip()
  const flow = pipeline(createReadStream(path, { start, end: size - tagBytes - 1 }), decipher, plain)
  flow.catch(() => undefined)
  try {
    for await (const chunk of plain) yield chunk as Buffer
    await flow
  } catch {
    throw damaged()
  }
}

const damaged = () => new NotOpened('This backup is damaged or not whole. Use another one; nothing was changed here.')

async function headerOf(path: string): Promise<{ header: Header; text: string; start: number; size: number }> {
  const file = await open(path).catch(() => {
    throw new NotOpened(`There is no backup at ${path}, or it may not be read.`)
  })
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1000), 0, 1000, 0)
    const end = buffer.subarray(0, bytesRead).indexOf(10)
    const text = buffer.toString('utf8', 0, Math.max(end, 0))
    const header = parsed(text)
    if (header?.kring !== 'backup' || header.version !== 1) throw new NotOpened(`${path} is no backup of this product.`)
    if (size < end + 1 + tagBytes) throw damaged()
    return { header, text, start: end + 1, size }
  } finally {
    await file.close()
  }
}

function parsed(text: string): Header | undefined {
  try {
    return JSON.parse(text) as Header
  } catch {
    return undefined
  }
}

async function tail(path: string, size: number): Promise<Buffer> {
  const file = await open(path)
  try {
    return (await file.read(Buffer.alloc(tagBytes), 0, tagBytes, size - tagBytes)).buffer
  } finally {
    await file.close()
  }
}
