import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { clash, listeners, mostAtTable, twoToOne, worksFrom } from './rules.ts'
import { roles } from './types.ts'

const seats = fc.nat({ max: 400 })

test('citizens are at least twice as many as the partner, and there is a partner', () => {
  assert.equal(twoToOne(24, 12), undefined)
  assert.equal(twoToOne(24, 13)?.refused, 'too-many-partner')
  assert.equal(twoToOne(24, 0)?.refused, 'no-partner')
  assert.equal(twoToOne(24, 0, true), undefined, 'a published departure')
  fc.assert(fc.property(seats, seats, (c, p) => (twoToOne(c, p) === undefined) === (p >= 1 && c >= 2 * p)))
})

test('who comes short in the room listens: what is left keeps the rule, and no more listen than needed', () => {
  fc.assert(
    fc.property(seats, seats, (c, p) => {
      const silent = listeners(c, p)
      assert.ok(silent >= 0 && silent <= p)
      assert.ok(c >= 2 * (p - silent))
      assert.ok(silent === 0 || c < 2 * (p - silent + 1))
    }),
  )
})

test('at a table the partner is spread evenly and never more than a third', () => {
  assert.equal(mostAtTable(8, 4, 9), 2)
  assert.equal(mostAtTable(20, 2, 9), 3)
})

test('witness and verifier are no staff and no partner; a teller is no staff; nobody signs for two parties', () => {
  const holds = (role: (typeof roles)[number], partnerId: string | null = null) => [{ role, partnerId }]
  const wants = (role: (typeof roles)[number], partnerId?: string) => ({ name: 'Vera', role, partnerId })
  assert.equal(clash(holds('desk'), wants('witness'))?.refused, 'excluded')
  assert.equal(clash(holds('witness'), wants('desk'))?.refused, 'excluded')
  assert.equal(clash(holds('signatory', 'a'), wants('signatory', 'b'))?.refused, 'excluded')
  assert.equal(clash(holds('witness'), wants('verifier')), undefined, 'may be one person')
  const role = fc.constantFrom(...roles)
  fc.assert(
    fc.property(role, role, (a, b) => Boolean(clash(holds(a), wants(b))) === Boolean(clash(holds(b), wants(a)))),
  )
})

test('a new role of staff works after a day; the director, the partner and the witness at once', () => {
  const now = new Date('2026-11-24T09:00:00Z')
  assert.equal(worksFrom('desk', now).toISOString(), '2026-11-25T09:00:00.000Z')
  for (const role of ['director', 'signatory', 'contact', 'witness'] as const) assert.equal(worksFrom(role, now), now)
})
