import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../texts/dates.ts'
import { axisAround, axisEnd, monthsOf, placeOf } from './axis.ts'
import { peopleShape, perLine, rangePieces } from './people.ts'
import { signOf, signs } from './signs.ts'
import { tablePlaces } from './table-places.ts'

const table = fc.record({ citizens: fc.integer({ min: 1, max: 9 }), partner: fc.nat(2) })

test('tables lie inside the box, do not overlap, and seat everybody', () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 24 }), (tables) => {
      const places = tablePlaces(tables, 300)
      for (const [i, a] of places.entries()) {
        assert.equal(a.seats.length, (tables[i]?.citizens ?? 0) + (tables[i]?.partner ?? 0))
        assert.equal(a.seats.filter((seat) => seat.who === 'partner').length, tables[i]?.partner)
        assert.ok(Math.hypot(a.x - 300, a.y - 300) + a.radius <= 300)
        for (const b of places.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 2 * a.radius - 0.01)
        for (const seat of a.seats) assert.ok(Math.hypot(seat.x - a.x, seat.y - a.y) + a.dot / 2 <= a.radius)
      }
    }),
  )
})

test('a table’s partner faces the middle', () => {
  for (const place of tablePlaces(Array.from({ length: 9 }, () => ({ citizens: 7, partner: 1 })))) {
    const far = (seat: { x: number; y: number }) => Math.hypot(seat.x - 300, seat.y - 300)
    const [nearest] = [...place.seats].sort((a, b) => far(a) - far(b))
    assert.equal(nearest?.who, 'partner')
  }
})

test('an agreed range covers its seats exactly, over one line or more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 58 }), fc.nat(25), (min, more) => {
      const pieces = rangePieces(min, min + more)
      const covered = pieces.reduce(
        (n, piece) => n + Math.round(piece.width / 10 - (piece.width % 10 === 5 ? 0.5 : 0)),
        0,
      )
      assert.equal(covered, more + 1)
      assert.equal(pieces.filter((piece) => piece.opens).length, 1)
      assert.equal(pieces.filter((piece) => piece.closes).length, 1)
      assert.equal(pieces.length, Math.floor((min + more - 1) / perLine) - Math.floor((min - 1) / perLine) + 1)
    }),
  )
})

test('the drawing of people holds people, missing seats and the range', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(20), fc.nat(60), (people, missing, end) => {
      const shape = peopleShape(people, missing, end)
      assert.ok(shape.lines * perLine >= Math.max(people + missing, end))
    }),
  )
})

test('the first panels all have their own sign, and a sign never changes', () => {
  const first = signs.map((_, number) => signOf(number))
  assert.equal(new Set(first).size, 24)
  assert.equal(signOf('Hitte in de binnenstad'), signOf('Hitte in de binnenstad'))
})

test('days keep their order on the axis; what lies outside stands at its edge', () => {
  const axis = axisAround('2027-02-04')
  assert.equal(axis.from, '2026-10-01')
  assert.equal(axisEnd(axis), '2027-10-01')
  assert.equal(monthsOf(axis).length, 12)
  assert.equal(placeOf(axis, '2020-01-01'), 0)
  assert.equal(placeOf(axis, '2030-01-01'), 100)
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 60 }), (day, later) => {
      const start = addDays(axis.from, day)
      assert.ok(placeOf(axis, start) < placeOf(axis, addDays(start, later)))
    }),
  )
})
