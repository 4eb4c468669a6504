/**
 * The PKCS#7 of a seal (RFC 5652, detached, RSA with SHA-256): one shape, written at sealing and written again at checking,
 * so that a part no signature covers cannot differ either. Ours, as node-forge encodes a name with â or ş twice.
 */
import { createHash } from 'node:crypto'
import forge from 'node-forge'

export type Node = forge.asn1.Asn1
const { asn1 } = forge
const { OID, NULL, SET, SEQUENCE, INTEGER, OCTETSTRING, GENERALIZEDTIME, UTCTIME } = asn1.Type

/** The variable parts of a seal. */
export interface SealParts {
  /** All that go along, the signer's among them. */
  readonly certificates: readonly Node[]
  readonly own: Node
  readonly attributes: readonly Node[]
  readonly signature: Buffer
}

/** The signer's certificate is one of `certificates`, the same object. */
export interface Signed {
  readonly digest: Buffer
  readonly when: Date
  readonly own: Node
  readonly certificates: readonly Node[]
}

/** The whole seal in DER. */
export function sealBytes({ certificates, own, attributes, signature }: SealParts): Buffer {
  const one = leaf(INTEGER, '\x01')
  const sha256 = algorithm('sha256')
  const signer = group(SEQUENCE, [
    one,
    group(SEQUENCE, [at(own, 0, 3), at(own, 0, 1)]),
    sha256,
    tagged(attributes),
    algorithm('rsaEncryption'),
    octets(signature),
  ])
  const digests = group(SET, [sha256])
  const inner = [one, digests, group(SEQUENCE, [oid('data')]), tagged(certificates), group(SET, [signer])]
  return encode(group(SEQUENCE, [oid('signedData'), tagged([group(SEQUENCE, inner)])]))
}

/** What is signed: that it is a digest of data, when, the digest, and which certificates; in the order DER wants. */
export function signedAttributes({ digest, when, own, certificates }: Signed): Node[] {
  const early = when.getUTCFullYear() < 2050
  const time = early ? leaf(UTCTIME, asn1.dateToUtcTime(when)) : leaf(GENERALIZEDTIME, asn1.dateToGeneralizedTime(when))
  const all = [own, ...certificates.filter((node) => node !== own)]
  const hashes = all.map((node) => group(SEQUENCE, [octets(createHash('sha256').update(encode(node)).digest())]))
  return [
    attribute(oid('contentType'), oid('data')),
    attribute(oid('signingTime'), time),
    attribute(oid('messageDigest'), octets(digest)),
    attribute(boundCertificates, group(SEQUENCE, [group(SEQUENCE, hashes)])),
  ]
}
/** The bytes the signature is made over. */
export const signedBytes = (attributes: readonly Node[]): Buffer => encode(group(SET, attributes))

/** Takes a seal apart. @throws Error where the bytes have another shape */
export function sealParts(der: Buffer): Omit<SealParts, 'own' | 'attributes'> & { readonly when: Date } {
  const signedData = at(decode(der), 1, 0)
  const info = at(signedData, 4, 0)
  return {
    certificates: kids(at(signedData, 3)),
    signature: bytesOf(at(info, 5)),
    when: timeOf(attributeValue(kids(at(info, 3)), 'signingTime')),
  }
}

/** The name a certificate gives its owner. */
export function commonName(certificate: Node): string {
  const wanted = bytesOf(oid('commonName'))
  const names = kids(at(certificate, 0, 5)).flatMap(kids)
  const found = names.find((pair) => bytesOf(at(pair, 0)).equals(wanted))
  return found ? bytesOf(at(found, 1)).toString('utf8') : ''
}

/** To and from DER. */
export const encode = (node: Node): Buffer => Buffer.from(asn1.toDer(node).getBytes(), 'latin1')
export const decode = (der: Uint8Array): Node => asn1.fromDer(Buffer.from(der).toString('latin1'))

const leaf = (type: forge.asn1.Type, value: string): Node => asn1.create(asn1.Class.UNIVERSAL, type, false, value)
const group = (type: forge.asn1.Type, value: readonly Node[]): Node =>
  asn1.create(asn1.Class.UNIVERSAL, type, true, [...value])
const tagged = (value: readonly Node[]): Node => asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, true, [...value])
const oid = (name: string): Node => leaf(OID, asn1.oidToDer(forge.pki.oids[name] ?? '').getBytes())
const algorithm = (name: string): Node => group(SEQUENCE, [oid(name), leaf(NULL, '')])
const attribute = (type: Node, value: Node): Node => group(SEQUENCE, [type, group(SET, [value])])
const octets = (bytes: Buffer): Node => leaf(OCTETSTRING, bytes.toString('latin1'))

/** signingCertificateV2 (RFC 5035): without it a name in the certificate could be changed and the signature still fit. */
const boundCertificates = leaf(OID, asn1.oidToDer('1.2.840.113549.1.9.16.2.47').getBytes())

const kids = (node: Node): Node[] => (Array.isArray(node.value) ? node.value : [])
const bytesOf = (node: Node): Buffer => Buffer.from(typeof node.value === 'string' ? node.value : '', 'latin1')
const at = (node: Node, ...path: number[]): Node =>
  path.reduce((from, index) => {
    const found = kids(from)[index]
    if (!found) throw new Error('not a seal of ours')
    return found
  }, node)

function attributeValue(attributes: readonly Node[], name: string): Node {
  const wanted = bytesOf(oid(name))
  const found = attributes.find((node) => bytesOf(at(node, 0)).equals(wanted))
  if (!found) throw new Error(`seal without ${name}`)
  return at(found, 1, 0)
}

function timeOf(node: Node): Date {
  const text = bytesOf(node).toString('latin1')
  return node.type === GENERALIZEDTIME ? asn1.generalizedTimeToDate(text) : asn1.utcTimeToDate(text)
}
