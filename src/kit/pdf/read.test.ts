import assert from 'node:assert/strict'
import test from 'node:test'
import { readValue, writeValue } from './objects.ts'
import { readPdf } from './read.ts'

/** A small PDF by hand, as our printer would never make it: the reader must see what is wrong. */
function byHand(objects: readonly string[]): Buffer {
  let pdf = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = pdf.length
  return Buffer.from(
    `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`,
    'latin1',
  )
}
const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`
const page = (content: string, marked: boolean) =>
  byHand([
    `<</Type /Catalog /Pages 2 0 R /MarkInfo <</Marked ${marked}>> /StructTreeRoot <</K [<</S /Document /K [<</S /Figure>> <</S /Figure /Alt (x)>>]>>]>> >>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <</Font <</F1 5 0 R>> >> >>',
    stream(content),
    '<</Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Vreemd /ToUnicode 6 0 R /DescendantFonts [<</DW 500 /W [1 [600 600] 5 9 700]>>]>>',
    stream('2 beginbfchar <0001> <015E> <0002> <D83CDF89> endbfchar 1 beginbfrange <0005> <0007> <0061> endbfrange'),
  ])

test('text outside marked content, a picture without words, a font that is not embedded', () => {
  const bare = readPdf(page('BT /F1 10 Tf 0 700 Td [<0001> -20 <00050006>] TJ ET', true))
  assert.deepEqual(
    [bare.text, bare.tagged, bare.altMissing, bare.lang, bare.standard],
    ['Şab', false, 1, undefined, undefined],
  )
  assert.deepEqual(bare.fonts, [{ name: 'Vreemd', embedded: false }])
  assert.equal(readPdf(page('/P <</MCID 0>> BDC BT /F1 10 Tf 0 700 Td <0002> Tj ET EMC', true)).tagged, true)
  assert.equal(readPdf(page('/P <</MCID 0>> BDC BT /F1 10 Tf 0 700 Td <0002> Tj ET EMC', false)).tagged, false)
})

test('lines, parts beside each other, and text given instead', () => {
  const at = (x: number, y: number, hex: string) =>
    `q 1 0 0 1 ${x} ${y} cm BT /F1 10 Tf 1 0 0 1 0 0 Tm <${hex}> Tj ET Q`
  const painted = [at(0, 700, '0005'), at(7, 700, '0006'), at(60, 700, '0007'), at(0, 680, '0001')].join(' ')
  assert.equal(
    readPdf(page(`/P BMC ${painted} /Span <</ActualText (ff)>> BDC ${at(20, 680, '0002')} EMC EMC`, true)).text,
    'ab c\nŞff',
  )
})

test('values are read as they are written', () => {
  const source = '<</A [1 -2.5 true null (a\\(b\\)\\101(c)) <4a4> /B#20c 7 0 R] /D <</E 3>> >>'
  const [value, end] = readValue(source, 0)
  assert.equal(end, source.length)
  assert.equal(writeValue(value), '<</A [1 -2.5 true null <6128622941286329> <4a40> /B#20c 7 0 R] /D <</E 3>>>>')
})

test('another kind of file is an error', () => {
  assert.throws(() => readPdf(Buffer.from('geen pdf')))
})
