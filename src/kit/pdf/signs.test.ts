import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readFonts } from './fonts.ts'
import { coverage, printable, printableValue } from './signs.ts'

const covered = new Set(readFonts().flatMap((font) => [...coverage(font)]))
const print = (text: string) => printable(text, covered, new Set())

test('every font of ours has the letters of Dutch, Turkish, Polish, Czech, Romanian and Vietnamese names in the union', () => {
  for (const name of [
    'Şahin Ağaoğlu',
    'Łukasz Żółć',
    'Řezníček Ďurica',
    'Ștefan Țepeș',
    'Nguyễn Thị Đặng',
    'Zoë IJsbrand',
    'Björk Guðmundsdóttir',
    'Иван',
    'Ωμέγα',
    '€ 350 – “ja” ’t',
  ])
    assert.equal(print(name), name)
})

test('composed, without hidden and turning signs, with plain line ends', () => {
  assert.equal(print('e\u0301\r\nx\u2028y'), 'é\nx\ny')
  assert.equal(print('a\u202eb\u200bc\u0007d\ue000e\ufeff'), 'abcde')
  assert.equal(print('1\u202f000 e\u2011mail\tx'), '1\u00a0000 e-mail x')
})

test('a run of unknown signs is one mark, and each sign is named', () => {
  const missing = new Set<string>()
  assert.equal(printable('Jan 漢字 👩‍🚒!', covered, missing), 'Jan [?] [?]!')
  assert.deepEqual([...missing], ['漢', '字', '👩', '🚒'])
})

test('what is printable has only signs of our fonts, and stays as it is', () => {
  const any = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(any, (text) =>
      [...print(text)].every((sign) => sign === '\n' || covered.has(sign.codePointAt(0) ?? 0)),
    ),
  )
  fc.assert(fc.property(any, (text) => print(print(text)) === print(text)))
})

test('strings at any depth are looked at, the rest stays', () => {
  const missing = new Set<string>()
  assert.deepEqual(printableValue({ a: ['漢', 1, null, { b: true }] }, covered, missing), {
    a: ['[?]', 1, null, { b: true }],
  })
})
