/**
 * The seal of the house on what is kept: a PKCS#7 signature over the whole file (`adbe.pkcs7.detached`).
 * It is not PAdES and not a qualified signature, and says nothing about who agreed: that is the agreement's own record.
 */
import { createHash, sign } from 'node:crypto'
import {
  type Dict,
  isList,
  isRef,
  openPdf,
  type PdfFile,
  type Ref,
  type Value,
  writeText,
  writeValue,
} from './objects.ts'
import { decode, sealBytes, signedAttributes, signedBytes } from './pkcs7.ts'
import { addRevision } from './revision.ts'
import { openKey, type SealKey } from './seal-key.ts'

export interface SealWords {
  /** Why it is sealed, in the language of the document. */
  readonly reason: string
  /** Whose seal it is. In example mode the caller writes VOORBEELD here. */
  readonly name: string
  readonly place?: string
  /** When, by the clock of the house. */
  readonly at: Date
}

/** Room for the signature with its certificates, in bytes. */
const room = 8192
const name = (word: string): Value => ({ name: word })
/** Where the offsets of what is signed will stand. */
const freeRange: Value = [0, 9999999999, 9999999999, 9999999999]

/** The PDF with a seal behind it; every byte of the PDF itself stays. @throws Error on a wrong passphrase or a sealed PDF */
export async function sealPdf(pdf: Uint8Array, key: SealKey, words: SealWords): Promise<Uint8Array> {
  const file = openPdf(pdf)
  const { privateKey, ...opened } = openKey(key)
  const sealed = addRevision(pdf, file, sealObjects(file, words))
  const before = sealed.lastIndexOf('/Contents <') + '/Contents '.length
  const after = before + 2 + 2 * room
  const range = `[0 ${before} ${after} ${sealed.length - after}]`
  sealed.write(
    range.padEnd(writeValue(freeRange).length),
    sealed.lastIndexOf('/ByteRange [') + '/ByteRange '.length,
    'latin1',
  )
  const digest = createHash('sha256').update(sealed.subarray(0, before)).update(sealed.subarray(after)).digest()
  const certificates = opened.certificates.map(decode)
  const own = certificates[opened.certificates.indexOf(opened.own)] ?? decode(opened.own)
  const attributes = signedAttributes({ digest, when: words.at, own, certificates })
  const signature = sign('sha256', signedBytes(attributes), privateKey)
  const seal = sealBytes({ certificates, own, attributes, signature })
  if (seal.length > room) throw new Error('the certificates of the seal are too long')
  sealed.write(seal.toString('hex'), before + 1, 'latin1')
  return sealed
}

function sealObjects(file: PdfFile, words: SealWords): Map<number, Dict> {
  const rootRef = file.trailer.get('Root')
  if (!isRef(rootRef)) throw new Error('PDF without root')
  const root: Dict = new Map(file.dict(rootRef))
  if (root.has('AcroForm')) throw new Error('PDF is sealed already, or is a form')
  const pageRef = firstPage(file, root.get('Pages'))
  const page: Dict = new Map(file.dict(pageRef))
  const signature = { ref: Math.max(...file.numbers) + 1 }
  const field = { ref: signature.ref + 1 }
  const others = file.get(page.get('Annots'))
  page.set('Annots', [...(isList(others) ? others : []), field]).set('Tabs', name('S'))
  root.set(
    'AcroForm',
    new Map<string, Value>([
      ['Fields', [field]],
      ['SigFlags', 3],
    ]),
  )
  // a certifying signature that allows no changes: viewers warn about a later revision too
  root.set('Perms', new Map([['DocMDP', signature]]))
  return new Map([
    [signature.ref, signatureDict(words)],
    [field.ref, fieldDict(signature, pageRef, words)],
    [pageRef.ref, page],
    [rootRef.ref, root],
  ])
}

function firstPage(file: PdfFile, node: Value | undefined): Ref {
  const kids = file.get(file.dict(node).get('Kids'))
  if (isList(kids)) return firstPage(file, kids[0])
  if (!isRef(node)) throw new Error('PDF without pages')
  return node
}

const signatureDict = ({ reason, name: who, place, at }: SealWords): Dict =>
  new Map<string, Value>([
    ['Type', name('Sig')],
    ['Filter', name('Adobe.PPKLite')],
    ['SubFilter', name('adbe.pkcs7.detached')],
    ['ByteRange', freeRange],
    ['Contents', Buffer.alloc(room)],
    ['Reason', writeText(reason)],
    ['Name', writeText(who)],
    ...(place === undefined ? [] : ([['Location', writeText(place)]] as const)),
    ['M', Buffer.from(`D:${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`)],
    ['Reference', [reference]],
  ])

const noChanges: Dict = new Map<string, Value>([
  ['Type', name('TransformParams')],
  ['P', 1],
  ['V', name('1.2')],
])
const reference: Dict = new Map<string, Value>([
  ['Type', name('SigRef')],
  ['TransformMethod', name('DocMDP')],
  ['TransformParams', noChanges],
])

/** Without extent (PDF/A then asks for no picture) and outside the page (PDF/UA then asks for no place in the structure). */
const fieldDict = (signature: Ref, page: Ref, { reason, name: who }: SealWords): Dict =>
  new Map<string, Value>([
    ['Type', name('Annot')],
    ['Subtype', name('Widget')],
    ['FT', name('Sig')],
    ['T', writeText('seal')],
    ['TU', writeText(`${who}: ${reason}`)],
    ['V', signature],
    ['F', 132],
    ['Rect', [-10, -10, -10, -10]],
    ['P', page],
  ])
