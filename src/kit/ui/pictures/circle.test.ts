import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { condense, largestRemainder, partnerPlaces, ring, scatter, seats, size, type Tally } from './circle.ts'

const tally = (max: number) =>
  fc.record({ confirmed: fc.nat(max), drawn: fc.nat(max), withdrawn: fc.nat(max), empty: fc.nat(max) })
const panel = fc.tuple(tally(40), tally(8)).filter(([citizens, partner]) => size(citizens) + size(partner) > 0)

const countOf = (list: ReturnType<typeof seats>, who: string, state: string) =>
  list.filter((seat) => seat.who === who && seat.state === state).length

test('every person and every empty seat is one dot, of the right group and state', () => {
  fc.assert(
    fc.property(panel, ([citizens, partner]) => {
      const list = seats(citizens, partner)
      assert.equal(list.length, size(citizens) + size(partner))
      for (const state of ['confirmed', 'drawn', 'withdrawn', 'empty'] as const) {
        assert.equal(countOf(list, 'citizen', state), (citizens as Required<Tally>)[state])
        assert.equal(countOf(list, 'partner', state), (partner as Required<Tally>)[state])
      }
    }),
  )
})

test('dots lie inside the box, do not overlap and leave the middle free', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 240 }), (n) => {
      const { places, dot, free, radius } = ring(n)
      assert.equal(places.length, n)
      for (const [i, a] of places.entries()) {
        const far = Math.hypot(a.x - radius, a.y - radius)
        assert.ok(far + dot / 2 <= radius + 0.01, 'inside the box')
        assert.ok(far - dot / 2 >= free - 0.01, 'outside the middle')
        for (const b of places.slice(i + 1))
          assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= dot * 0.99, `${n} seats touch`)
      }
    }),
    { numRuns: 80 },
  )
})

test('the circle opens at six o’clock: no dot straight below the middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 240 }), (n) => {
      const { places, dot, radius } = ring(n)
      for (const { x, y } of places) assert.ok(y < radius || Math.abs(x - radius) > dot / 2)
    }),
  )
})

test('between two members of the partner there is always a citizen while there are enough of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(60), (n, some) => {
      const partner = Math.min(some, Math.floor(n / 2))
      const squares = partnerPlaces(n, partner)
      assert.equal(squares.size, partner)
      for (const place of squares) assert.ok(place >= 0 && place < n && !squares.has(place + 1))
    }),
  )
})

test('the same counts always give the same picture', () => {
  fc.assert(
    fc.property(panel, ([citizens, partner]) => {
      assert.deepEqual(seats(citizens, partner), seats({ ...citizens }, { ...partner }))
    }),
  )
})

test('who left is spread, and never more than there were', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (n, k) => {
      const places = scatter(n, k)
      assert.equal(places.size, Math.min(n, k))
      for (const place of places) assert.ok(place >= 0 && place < n)
    }),
  )
})

test('a mark has at most k dots and keeps the partner in sight', () => {
  fc.assert(
    fc.property(panel, fc.constantFrom(7, 11, 17), ([citizens, partner], k) => {
      const few = condense(seats(citizens, partner), k)
      assert.ok(few.length <= k)
      assert.equal(
        few.some((seat) => seat.who === 'partner'),
        size(partner) > 0,
      )
    }),
  )
})

test('largest remainder keeps the total', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }),
      fc.nat(300),
      (weights, total) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        const parts = largestRemainder(
          weights.map((weight) => (weight / sum) * total),
          total,
        )
        assert.equal(
          parts.reduce((a, b) => a + b, 0),
          total,
        )
      },
    ),
  )
})
