import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { answerable, closable, enoughConditions } from './rules.ts'

const at = { member: '/lid', staff: '/beheer' }
const met = (members: number, yes: number, no: number) =>
  enoughConditions({ members, yes, no }, at).map((one) => one.met)

test('half of the members answer, and two thirds of those know enough', () => {
  assert.deepEqual(met(0, 0, 0), [false, false])
  assert.deepEqual(met(30, 14, 0), [false, true])
  assert.deepEqual(met(30, 10, 5), [true, true])
  assert.deepEqual(met(30, 9, 6), [true, false])
  assert.deepEqual(met(31, 15, 0), [false, true])
})

test('one more yes never shuts the gate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 60 }), fc.nat({ max: 60 }), (members, yes, no) => {
      fc.pre(yes + no < members)
      const open = met(members, yes, no).every(Boolean)
      if (open) assert.ok(met(members, yes + 1, no).every(Boolean))
    }),
  )
})

test('who says no says what is missing; a card is closed once', () => {
  assert.equal(answerable({ answer: 'no', missing: '' })?.refused, 'what-missing')
  assert.equal(answerable({ answer: 'no', missing: 'Wat kost het?' }), undefined)
  assert.equal(answerable({ answer: 'yes', missing: '' }), undefined)
  assert.equal(closable({ closedAt: new Date(0) })?.refused, 'card-closed')
})
