import assert from 'node:assert/strict'
import test from 'node:test'
import { qrMatrix, qrSvg } from './qr.ts'

const address = 'https://kring.example/mee?c=K7MRT-4QXD2'

test('a square of modules with its three finders, without quiet zone', () => {
  const rows = qrMatrix(address)
  const side = rows.length
  assert.ok(side >= 21 && rows.every((row) => row.length === side))
  for (const [x, y] of [
    [0, 0],
    [side - 7, 0],
    [0, side - 7],
  ] as const)
    assert.deepEqual(
      rows.slice(y, y + 7).map((row) =>
        row
          .slice(x, x + 7)
          .map(Number)
          .join(''),
      ),
      ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'],
    )
})

test('the picture has the same modules, four aside for the quiet zone, and its name escaped', () => {
  const rows = qrMatrix(address)
  const svg = qrSvg(address, 'Code van "Şahin" <x>')
  const drawn = rows.map((row) => row.map(() => false))
  for (const [, x = '', y = '', length = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let i = 0; i < Number(length); i++) drawn[Number(y) - 4]?.splice(Number(x) - 4 + i, 1, true)
  assert.deepEqual(drawn, rows)
  assert.match(
    svg,
    new RegExp(
      `viewBox="0 0 ${rows.length + 8} ${rows.length + 8}" role="img" aria-label="Code van &#34;Şahin&#34; &#60;x&#62;"`,
    ),
  )
  assert.match(qrSvg(address), /aria-hidden="true"/)
})
