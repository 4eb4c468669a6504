import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../kit/work/refusal.ts'
import * as rules from './rules.ts'
import type { DrawRules, DrawState, Registered } from './types.ts'

const close = new Date('2026-12-10T23:00:00Z')
const now = new Date('2026-12-01T10:00:00Z')
const later = new Date('2026-12-12T10:00:00Z')
const R: DrawRules = {
  ...{
    panel: 'proef',
    seats: 24,
    reserves: 48,
    flexBounds: [],
    exclusions: [],
    householdRule: 'one',
    method: 'm',
    m: 1,
  },
  targets: [{ feature: 'wijk', category: 'noord', target: 12, minimum: 11, maximum: 13 }],
  ...{ codeVersion: '1.0.0', codeHash: 'c', dropOutRates: {}, closeTime: close.toISOString(), chance: 'dice' },
  ...{ seedTime: later.toISOString(), drawDate: '2026-12-12', fallback: 'f', witness: 'Wil', verifier: '', reason: '' },
}
const person = (lot: number, more: Partial<Registered> = {}): Registered => ({
  ...{ id: `id-${lot}`, lot, ticketHash: Buffer.from([lot]), email: `p${lot}@example.nl`, phone: null, address: null },
  answers: { wijk: lot % 2 ? 'noord' : 'zuid' },
  ...more,
})

test('the same rules have the same code; anything else in them gives another', () => {
  const { panel, ...rest } = R
  assert.equal(rules.hashOf({ ...rest, panel }), rules.hashOf(R))
  assert.notEqual(rules.hashOf({ ...R, seats: 25 }), rules.hashOf(R))
  const flexBounds = [
    { feature: 'a', most: 1 },
    { feature: 'b', most: 1 },
  ]
  assert.notEqual(
    rules.hashOf({ ...R, flexBounds }),
    rules.hashOf({ ...R, flexBounds: flexBounds.toReversed() }),
    'the order in which bounds may be used is part of the rules',
  )
})

test('rules are fixed before the close; later ones say why and are not the same again', () => {
  const before = { now, closesAt: close, newest: undefined, frozen: false }
  const code = (it: DrawRules, state: Partial<typeof before> | { newest: { body: DrawRules; hash: string } }) => {
    const answer = rules.fixable(it, { ...before, ...state })
    return isRefusal(answer) ? answer.refused : 'fixed'
  }
  assert.equal(code(R, {}), 'fixed')
  assert.equal(code(R, { now: later }), 'rules-late')
  assert.equal(code({ ...R, targets: [] }, {}), 'no-plan')
  assert.equal(code({ ...R, seats: 0 }, {}), 'no-seats')
  assert.equal(code({ ...R, witness: '' }, {}), 'no-witness')
  assert.equal(code({ ...R, seats: 10 }, {}), 'too-few-targets')
  const newest = { body: R, hash: rules.hashOf(R) }
  assert.equal(code({ ...R, reason: 'Toch opnieuw, om een goede reden.' }, { newest }), 'same-rules')
  assert.equal(code({ ...R, seats: 26, reason: 'zomaar' }, { newest }), 'no-reason')
  assert.equal(code({ ...R, seats: 26, reason: 'Er komen twee plekken bij.' }, { newest }), 'fixed')
})

test('flex bounds are read line by line, and only for features there are', () => {
  const features = ['wijk', 'leeftijd']
  assert.deepEqual(rules.flexOf('Wijk 2\n\nleeftijd: 1\n', features), [
    { feature: 'wijk', most: 2 },
    { feature: 'leeftijd', most: 1 },
  ])
  for (const bad of ['kleur 1', 'wijk', 'wijk 0', 'wijk 1\nwijk 2', '2 wijk'])
    assert.ok(isRefusal(rules.flexOf(bad, features)), bad)
})

test('whatever the order in which people registered, pool and root are the same', () => {
  const all = Array.from({ length: 9 }, (_, i) => person(i + 1))
  const once = rules.poolOf(all, 'h')
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (arrived) => {
      assert.deepEqual(rules.poolOf(arrived, 'h'), once)
    }),
  )
  const leaves = once.map(({ leaf }) => leaf)
  assert.deepEqual(leaves, leaves.toSorted())
  assert.equal(rules.rootOf(leaves), rules.rootOf(leaves.toReversed()))
})

test('a leaf changes with the rules, the ticket, the answers and where somebody can be reached', () => {
  const leaf = (it: Registered, hash = 'h') => rules.poolOf([it], hash)[0]?.leaf
  const first = leaf(person(1))
  for (const other of [
    leaf(person(1), 'g'),
    leaf(person(1, { ticketHash: Buffer.from([9]) })),
    leaf(person(1, { answers: { wijk: 'zuid' } })),
    leaf(person(1, { email: 'iemand-anders@example.nl' })),
    leaf(person(2)),
  ])
    assert.notEqual(other, first)
})

test('people at one address are one household; people without one are none', () => {
  const pool = rules.poolOf(
    [person(4, { address: 'Dorpsstraat 1, Zuid' }), person(2, { address: 'dorpsstraat 1 zuid' }), person(3)],
    'h',
  )
  const of = (lot: number) => pool.find(({ row }) => row.lot === lot)?.row.householdClass
  assert.equal(of(4), 'lot 2')
  assert.equal(of(2), 'lot 2')
  assert.equal(of(3), null)
})

test('any other leaf gives another root', () => {
  const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
  fc.assert(
    fc.property(fc.uniqueArray(hex, { minLength: 1, maxLength: 20 }), hex, (leaves, other) => {
      if (leaves.includes(other)) return
      assert.notEqual(rules.rootOf(leaves), rules.rootOf([...leaves.slice(1), other]))
      assert.notEqual(rules.rootOf(leaves), rules.rootOf([...leaves, other]))
    }),
  )
})

test('freezing is for once, after the close, under rules that stand', () => {
  const state = { now: later, closesAt: close, changedAt: now, frozen: false, rulesSigned: false }
  const code = (it: Partial<Parameters<typeof rules.freezable>[0]>) =>
    rules.freezable({ ...state, rules: { version: 1, fixedAt: now }, ...it })?.refused
  assert.equal(code({}), undefined)
  assert.equal(code({ frozen: true }), 'frozen')
  assert.equal(code({ now }), 'still-open')
  assert.equal(code({ rules: undefined }), 'no-rules')
  assert.equal(code({ rules: { version: 2, fixedAt: now } }), 'unsigned')
  assert.equal(code({ rules: { version: 2, fixedAt: now }, rulesSigned: true }), undefined)
  assert.equal(code({ changedAt: later }), 'rules-old')
})

const draw: NonNullable<DrawState['draw']> = {
  ...{ id: 'd', panelId: 'p', rulesVersion: 1, rulesHash: 'h', root: 'r', pool: 30, counts: {} },
  ...{ frozenBy: 'x', frozenAt: later },
}
const signature: NonNullable<DrawState['signature']> = {
  ...{ id: 's', panelId: 'p', rulesHash: 'h', root: 'r', pool: 30, published: 'akte 12', personId: 'w', name: 'Wil' },
  signedAt: later,
}
const nothing: DrawState = { draw: undefined, signature: undefined, seed: undefined, result: undefined }

test('the witness signs what is fixed, and says where else it stands', () => {
  const print = rules.printOf(draw)
  const code = (state: Partial<DrawState>, it = { print, published: 'https://example.nl/loting' }) => {
    const answer = rules.signable({ ...nothing, ...state }, it)
    return isRefusal(answer) ? answer.refused : 'signed'
  }
  assert.equal(code({ draw }), 'signed')
  assert.equal(code({}), 'not-frozen')
  assert.equal(code({ draw, signature }), 'signed')
  assert.equal(code({ draw }, { print: 'h 31 r', published: 'https://example.nl/loting' }), 'other-print')
  assert.equal(code({ draw }, { print, published: 'hier' }), 'no-place')
})

test('the throws count a day after the signature, not before the seed time, once', () => {
  const day = 24 * 3_600_000
  assert.deepEqual(rules.throwsFrom(later, now), new Date(later.getTime() + day))
  assert.deepEqual(rules.throwsFrom(now, later), later)
  const throws = '01234567890123456789'
  const from = new Date(later.getTime() + day)
  const code = (it: Partial<Parameters<typeof rules.throwable>[1]>, seed?: DrawState['seed']) => {
    const answer = rules.throwable({ signature, seed }, { throws, now: from, from, fromWords: '', ...it })
    return isRefusal(answer) ? answer.refused : answer.fresh
  }
  assert.equal(code({}), true)
  assert.equal(code({ throws: '01234 56789 01234 56789' }), true)
  assert.equal(code({ now: later }), 'too-soon')
  for (const bad of ['0123456789', '0123456789012345678x', `${throws}1`])
    assert.equal(code({ throws: bad }), 'no-throws')
  const seed = { id: 'e', panelId: 'p', throws, seed: 's', personId: 'w', enteredAt: from }
  assert.equal(code({}, seed), false, 'the same throws again change nothing')
  assert.equal(code({ throws: '9'.repeat(20) }, seed), 'other-throws')
  assert.notEqual(rules.seedOf(draw, throws), rules.seedOf(draw, '9'.repeat(20)))
  assert.notEqual(rules.seedOf(draw, throws), rules.seedOf({ ...draw, root: 'q' }, throws))
})

test('one pool, one draw', () => {
  const seed = { id: 'e', panelId: 'p', throws: '', seed: 's', personId: 'w', enteredAt: later }
  const result = { id: 'u', panelId: 'p', body: {}, hash: 'x', drawnBy: 'w', drawnAt: later }
  assert.equal(rules.runnable(nothing)?.refused, 'not-frozen')
  assert.equal(rules.runnable({ ...nothing, draw, signature })?.refused, 'no-seed')
  assert.equal(rules.runnable({ ...nothing, draw, signature, seed }), undefined)
  assert.equal(rules.runnable({ draw, signature, seed, result })?.refused, 'drawn')
})
