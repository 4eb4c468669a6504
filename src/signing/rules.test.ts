import assert from 'node:assert/strict'
import test from 'node:test'
import { counts, openCondition, signedFor } from './rules.ts'

const day = new Date('2026-11-24T09:00:00Z')

test('a signature by mail counts at once; a paper once another party confirmed it', () => {
  assert.equal(counts({ way: 'mail', confirmedAt: null }), true)
  assert.equal(counts({ way: 'paper', confirmedAt: null }), false)
  assert.equal(counts({ way: 'paper', confirmedAt: day }), true)
})

test('a condition keeps the gate shut until it is met; without one nothing is open', () => {
  assert.equal(openCondition({ condition: null, conditionMetAt: null }), false)
  assert.equal(openCondition({ condition: 'besluit van de raad', conditionMetAt: null }), true)
  assert.equal(openCondition({ condition: 'besluit van de raad', conditionMetAt: day }), false)
})

test('each party signed when its signature counts, and one person never signs for two', () => {
  const mail = { way: 'mail', confirmedAt: null } as const
  const one = { ...mail, party: 'foundation', personId: 'a' }
  assert.equal(signedFor('foundation', [one]), true)
  assert.equal(signedFor('partner', [one]), false)
  assert.equal(signedFor('partner', [one, { ...mail, party: 'partner', personId: 'b' }]), true)
  assert.equal(signedFor('partner', [one, { ...mail, party: 'partner', personId: 'a' }]), false)
  assert.equal(signedFor('partner', [one, { way: 'paper', confirmedAt: null, party: 'partner', personId: 'b' }]), false)
})
