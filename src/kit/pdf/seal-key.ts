import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, X509Certificate } from 'node:crypto'
import forge from 'node-forge'
import { decode, encode } from './pkcs7.ts'

export interface SealKey {
  /** PKCS#12: the private key and its certificate, or the chain of an authority. */
  readonly p12: Uint8Array
  readonly passphrase: string
}

/**
 * A key with its own certificate, valid for ten years from `at`: for the example and for a house that buys no seal.
 * `name` stands in the certificate; nobody outside vouches for it.
 */
export function makeSealKey(name: string, at: Date): SealKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const key = forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
  const passphrase = randomBytes(24).toString('base64url')
  const packed = forge.pkcs12.toPkcs12Asn1(key, [selfSigned(name, key, at)], passphrase, { algorithm: 'aes256' })
  return { p12: encode(packed), passphrase }
}

function selfSigned(name: string, key: forge.pki.rsa.PrivateKey, at: Date): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.setRsaPublicKey(key.n, key.e)
  // a serial number is positive: the first bit stays off
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`
  certificate.validity.notBefore = new Date(at)
  certificate.validity.notAfter = new Date(new Date(at).setUTCFullYear(at.getUTCFullYear() + 10))
  const subject = [
    { name: 'commonName', value: name, valueTagClass: forge.asn1.Type.UTF8 },
  ] as unknown as forge.pki.CertificateField[]
  certificate.setSubject(subject)
  certificate.setIssuer(subject)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true },
  ])
  certificate.sign(key, forge.md.sha256.create())
  return certificate
}

export interface OpenKey {
  readonly privateKey: KeyObject
  /** The certificate that fits the key. */
  readonly own: Buffer
  /** With the others that lie in the file: the chain of an authority. */
  readonly certificates: readonly Buffer[]
}

/** Opens a key file. @throws Error on a wrong passphrase, or on another kind of key than RSA */
export function openKey({ p12, passphrase }: SealKey): OpenKey {
  const opened = forge.pkcs12.pkcs12FromAsn1(decode(p12), passphrase)
  const { pkcs8ShroudedKeyBag: keys = '', certBag = '' } = forge.pki.oids
  const key = opened.getBags({ bagType: keys })[keys]?.[0]?.key
  const found = opened.getBags({ bagType: certBag })[certBag] ?? []
  // the certificate as it came: writing it anew could change its bytes
  const certificates = found.flatMap(({ cert }) => (cert ? [encode(forge.pki.certificateToAsn1(cert))] : []))
  if (!key) throw new Error('no RSA key in the key file')
  const privateKey = createPrivateKey(forge.pki.privateKeyToPem(key))
  const own = certificates.find((der) => new X509Certificate(der).checkPrivateKey(privateKey))
  if (!own) throw new Error('no certificate for the key in the key file')
  return { privateKey, own, certificates }
}

/** Fingerprint of the key's certificate (sha256, hex): compare it with what `checkSeal` finds. @throws as `openKey` */
export const certificateOf = (key: SealKey): string => fingerprintOf(openKey(key).own)

/** sha256 of a certificate, 64 signs. */
export const fingerprintOf = (der: Buffer): string =>
  new X509Certificate(der).fingerprint256.replaceAll(':', '').toLowerCase()
