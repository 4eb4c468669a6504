import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type BoundTerm, bounds, startTerms } from '../policy.ts'
import type { Terms } from '../types.ts'
import { adjustable, boundsOf } from './rules.ts'

const signed: Terms = {
  ...startTerms({ firstMeetingOn: '2027-02-06', adviceReadyOn: '2027-05-15' }),
  ...{ citizenSeats: 50, partnerSeats: 20, budgetCents: 10_000_000 },
}
const refused = (key: BoundTerm, value: unknown, now = signed) => adjustable(key, value, { signed, now })?.refused

test('dates move six weeks, seats and budget ten percent, from what was signed', () => {
  assert.deepEqual(boundsOf('firstMeetingOn', signed), { least: '2026-12-26', most: '2027-03-20' })
  assert.deepEqual(boundsOf('citizenSeats', signed), { least: 45, most: 55 })
  assert.equal(refused('firstMeetingOn', '2027-03-20'), undefined)
  assert.equal(refused('firstMeetingOn', '2027-03-21'), 'too-far')
  assert.equal(refused('budgetCents', 11_000_001), 'too-far')
})

test('moving twice does not stretch the bounds: they count from the signature', () => {
  const moved = { ...signed, citizenSeats: 55 }
  assert.equal(refused('citizenSeats', 60, moved), 'too-far')
  assert.equal(refused('citizenSeats', 45, moved), undefined)
})

test('within bounds two to one still holds, and the advice is not before the first meeting', () => {
  const narrow = { ...signed, citizenSeats: 45, partnerSeats: 22 }
  assert.equal(refused('partnerSeats', 23, { ...narrow, partnerSeats: 20 }), 'too-far')
  assert.equal(
    adjustable('citizenSeats', 45, { signed: { ...signed, partnerSeats: 24 }, now: { ...signed, partnerSeats: 24 } })
      ?.refused,
    'too-many-partner',
  )
  assert.equal(refused('adviceReadyOn', '2027-04-10', { ...signed, firstMeetingOn: '2027-04-11' }), 'dates-order')
})

test('whatever is allowed lies between the bounds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(bounds) as BoundTerm[])),
      fc.integer({ min: 0, max: 30_000_000 }),
      (key, n) => {
        if (typeof signed[key] === 'string') return
        const { least, most } = boundsOf(key, signed)
        if (refused(key, n) === undefined) assert.ok(n >= Number(least) && n <= Number(most))
      },
    ),
  )
})
