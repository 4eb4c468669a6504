import assert from 'node:assert/strict'
import test, { before } from 'node:test'
import fc from 'fast-check'
import { openPdf, writeText } from './objects.ts'
import { readPdf } from './read.ts'
import { closePrints, renderPdf } from './render.ts'
import { addRevision } from './revision.ts'
import { sealPdf } from './seal.ts'
import { checkSeal } from './seal-check.ts'
import { certificateOf, makeSealKey } from './seal-key.ts'

const at = new Date('2026-11-24T12:00:00Z')
const key = makeSealKey('VOORBEELD Súdwest-Fryslân', new Date('2026-01-01T00:00:00Z'))
const words = { reason: 'De afspraak is getekend', name: 'VOORBEELD Súdwest-Fryslân', place: 'Snits', at }
const template =
  '#import "base.typ": *\n#show: sheet.with(title: "Afspraak")\n= Afspraak\nTwee burgers op één lid. Zie #link("https://kring.example")[de site].'
let plain: Uint8Array = new Uint8Array()
let sealed: Uint8Array = new Uint8Array()
before(async () => {
  plain = await renderPdf({ template, data: null, lang: 'nl', standard: 'a-2a', at })
  sealed = await sealPdf(plain, key, words)
  await closePrints()
})
/** The file is the one that was sealed, whoever sealed it. */
const same = (pdf: Uint8Array) => {
  const seal = checkSeal(pdf)
  return seal?.intact === true && seal.coversAll
}

test('a sealed file is the same, says by whom and when, and keeps words, tags and every byte', () => {
  assert.deepEqual(checkSeal(sealed), {
    intact: true,
    coversAll: true,
    signer: words.name,
    certificate: certificateOf(key),
    at,
  })
  assert.ok(same(sealed))
  assert.ok(Buffer.from(sealed.subarray(0, plain.length)).equals(Buffer.from(plain)))
  assert.deepEqual(readPdf(sealed), readPdf(plain))
  const { standard, tagged } = readPdf(sealed)
  assert.deepEqual([standard, tagged], ['a-2a ua-1', true])
  assert.equal(checkSeal(plain), undefined)
})

test('the link of the page stays beside the field of the seal', () => {
  const file = openPdf(sealed)
  const kinds = file.numbers.map((ref) => file.dict({ ref }).get('Subtype')).filter((kind) => kind !== undefined)
  for (const name of ['Link', 'Widget'])
    assert.ok(
      kinds.some((kind) => JSON.stringify(kind) === JSON.stringify({ name })),
      name,
    )
})

test('one changed byte anywhere: not the same (abuse case 19)', () => {
  const changed = (offset: number, bit: number) => {
    const copy = Buffer.from(sealed)
    copy[offset] = (copy[offset] ?? 0) ^ (1 << bit)
    return copy
  }
  const anywhere = fc.nat(sealed.length - 1)
  const contents = Buffer.from(sealed).lastIndexOf('/Contents <')
  const inSeal = fc.integer({ min: contents - 60, max: contents + 3_500 })
  const bit = fc.nat(7)
  fc.assert(
    fc.property(fc.oneof(anywhere, inSeal), bit, (offset, which) => !same(changed(offset, which))),
    { numRuns: 1_500 },
  )
})

test('an appended revision, or a cut one: not the same (abuse case 19)', () => {
  const file = openPdf(sealed)
  const info = file.numbers.find((ref) => file.dict({ ref }).has('Creator')) ?? 0
  const revised = addRevision(sealed, file, new Map([[info, new Map([['Title', writeText('Andere afspraak')]])]]))
  const found = checkSeal(revised)
  assert.deepEqual([found?.intact, found?.coversAll], [true, false])
  assert.ok(!same(revised))
  assert.ok(!same(Buffer.concat([sealed, Buffer.from('\n')])))
  assert.ok(!same(sealed.subarray(0, sealed.length - 1)))
})

test('a seal of another with the same name is intact, but not of the house', async () => {
  const other = await sealPdf(plain, makeSealKey(words.name, at), words)
  const found = checkSeal(other)
  assert.deepEqual([found?.intact, found?.coversAll, found?.signer], [true, true, words.name])
  assert.notEqual(found?.certificate, certificateOf(key))
})

test('a wrong passphrase and a second seal are errors', async () => {
  await assert.rejects(sealPdf(plain, { ...key, passphrase: 'anders' }, words))
  await assert.rejects(sealPdf(sealed, key, words), /sealed already/)
})
