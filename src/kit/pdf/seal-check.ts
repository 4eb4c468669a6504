/** Is this still the file that was sealed? The last seal in it is judged, byte for byte. */
import { createHash, verify, X509Certificate } from 'node:crypto'
import { commonName, encode, type Node, sealBytes, sealParts, signedAttributes, signedBytes } from './pkcs7.ts'
import { fingerprintOf } from './seal-key.ts'

export interface Seal {
  /** Not one byte under the seal, nor of the seal, is another than at sealing. */
  readonly intact: boolean
  /** Nothing was added behind the sealed part. The file is the same only if `intact` and `coversAll`. */
  readonly coversAll: boolean
  /** The name in the certificate: a claim, as anybody can make a certificate. Empty where the seal is broken. */
  readonly signer: string
  /** sha256 of the certificate, hex: what to trust. Compare it with `certificateOf` the house's key. */
  readonly certificate: string
  /** The sealer's own clock. */
  readonly at?: Date
}

const shape = /\/ByteRange \[0 (\d+) (\d+) (\d+)\] *\/Contents (<[0-9a-f]+>)/y
const broken: Seal = { intact: false, coversAll: false, signer: '', certificate: '' }

/** Checks the last seal of a PDF; undefined where it has none. A changed byte, or a revision behind it: not the same file. */
export function checkSeal(bytes: Uint8Array): Seal | undefined {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const source = pdf.toString('latin1')
  const last = source.lastIndexOf('/ByteRange')
  if (last < 0) return undefined
  shape.lastIndex = last
  const [, ...found] = shape.exec(source) ?? []
  const hole = found.pop() ?? ''
  const [before = 0, after = 0, rest = 0] = found.map(Number)
  const end = after + rest
  if (before !== shape.lastIndex - hole.length || after !== shape.lastIndex || end > pdf.length) return broken
  const digest = createHash('sha256').update(pdf.subarray(0, before)).update(pdf.subarray(after, end)).digest()
  const coversAll = end === pdf.length
  try {
    return { ...judge(Buffer.from(hole.slice(1, -1), 'hex'), digest), coversAll }
  } catch {
    // what does not parse is no seal of ours
    return { ...broken, coversAll }
  }
}

function judge(contents: Buffer, digest: Buffer): Omit<Seal, 'coversAll'> {
  // DER with a length of two bytes, then only zeros
  const der = contents.subarray(0, 4 + contents.readUInt16BE(2))
  const { certificates, signature, when } = sealParts(der)
  const fits = (own: Node) =>
    verify(
      'sha256',
      signedBytes(signedAttributes({ digest, when, own, certificates })),
      new X509Certificate(encode(own)).publicKey,
      signature,
    )
  const own = certificates.find(fits)
  if (!own || contents.subarray(der.length).some((byte) => byte !== 0)) return broken
  const attributes = signedAttributes({ digest, when, own, certificates })
  if (!sealBytes({ certificates, own, attributes, signature }).equals(der)) return broken
  return { intact: true, signer: commonName(own), certificate: fingerprintOf(encode(own)), at: when }
}
