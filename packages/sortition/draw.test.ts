import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { codeHash } from './code.ts'
import { draw, possible } from './draw.ts'
import { countIn } from './model.ts'
import { replacement } from './replace.ts'
import type { Row, Rules } from './types.ts'

const seed = 'ab'.repeat(32)
const row = (i: number, answers: Row['answers'], household: string | null = null): Row => ({
  leaf: i.toString(16).padStart(4, '0'),
  answers,
  household,
})
const between = (feature: string, category: string, bounds: readonly [minimum: number, maximum: number]) => ({
  ...{ feature, category, minimum: bounds[0], maximum: bounds[1] },
})
const rules: Rules = {
  ...{ seats: 6, reserves: 10, householdRule: 'one', flex: [] },
  targets: [
    between('age', 'young', [2, 3]),
    between('age', 'old', [3, 4]),
    between('area', 'north', [3, 3]),
    between('area', 'south', [3, 3]),
  ],
}
const pool: Row[] = Array.from({ length: 40 }, (_, i) =>
  row(i, { age: i % 3 === 0 ? 'young' : 'old', area: i % 2 === 0 ? 'north' : 'south' }),
)
const drawn = async (rows: readonly Row[], by: Rules, from = seed) => {
  const outcome = await draw(rows, by, from)
  assert.ok(outcome.drawn)
  return { ...outcome, rows: rows.filter(({ leaf }) => outcome.panel.includes(leaf)) }
}

test('the panel has all its seats and meets every target; nobody of it is a reserve', async () => {
  const { panel, reserves, rows, relaxed } = await drawn(pool, rules)
  assert.equal(panel.length, 6)
  assert.deepEqual(relaxed, [])
  for (const target of rules.targets) {
    const n = countIn(rows, target)
    assert.ok(n >= target.minimum && n <= target.maximum, `${target.category}: ${n}`)
  }
  assert.equal(reserves.length, 10)
  assert.ok(reserves.every((leaf) => !panel.includes(leaf)))
})

test('the same pool, rules and seed give the same panel, in whatever order people registered', async () => {
  const once = await draw(pool, rules, seed)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(pool, { minLength: pool.length }), async (arrived) => {
      assert.deepEqual(await draw(arrived, rules, seed), once)
    }),
    { numRuns: 8 },
  )
})

test('another seed gives another panel; people with the same answers come up about equally often', async () => {
  const times = new Map<string, number>()
  for (let i = 0; i < 60; i += 1) {
    const { panel } = await drawn(pool, rules, i.toString(16).padStart(64, '0'))
    for (const leaf of panel) times.set(leaf, (times.get(leaf) ?? 0) + 1)
  }
  assert.ok(times.size > 35, `${times.size} of 40 came up`)
  assert.ok(Math.max(...times.values()) < 30)
})

test('of a household at most one gets a seat', async () => {
  const homes = pool.map((one, i) => ({ ...one, household: `home ${Math.floor(i / 6)}` }))
  const { rows } = await drawn(homes, rules)
  assert.equal(new Set(rows.map(({ household }) => household)).size, 6)
})

const few = pool.map((one, i) => (i > 3 ? { ...one, answers: { ...one.answers, age: 'old' } } : one))
const strictYoung = { ...rules, targets: [between('age', 'young', [4, 6]), between('area', 'north', [3, 3])] }

test('targets that cannot be met are widened as little as possible, in the announced order', async () => {
  const flex = [
    { feature: 'age', most: 3 },
    { feature: 'area', most: 3 },
  ]
  const { relaxed } = await drawn(few, { ...strictYoung, flex })
  assert.deepEqual(relaxed, [{ feature: 'age', category: 'young', below: 2, above: 0 }])
})

test('beyond what the rules allow no panel is drawn: it says which targets, and by how much', async () => {
  assert.deepEqual(await draw(few, strictYoung, seed), {
    drawn: false,
    short: 0,
    needed: [{ feature: 'age', category: 'young', below: 2, above: 0 }],
  })
  const nobody = { ...rules, targets: [between('age', 'ancient', [1, 2])] }
  assert.deepEqual(await draw(pool, nobody, seed), {
    drawn: false,
    short: 0,
    needed: [{ feature: 'age', category: 'ancient', below: 1, above: 0 }],
  })
  const small = await draw(pool.slice(0, 4), { ...rules, targets: [] }, seed)
  assert.deepEqual(small, { drawn: false, short: 2, needed: [] })
})

test('whether a panel exists is told without drawing one', async () => {
  const nothing = { short: 0, relaxed: [], needed: [] }
  assert.deepEqual(await possible(pool, rules), nothing)
  const young = [{ feature: 'age', category: 'young', below: 2, above: 0 }]
  assert.deepEqual(await possible(few, strictYoung), { ...nothing, needed: young })
  assert.deepEqual(await possible(few, { ...strictYoung, flex: [{ feature: 'age', most: 3 }] }), {
    ...nothing,
    relaxed: young,
  })
  assert.deepEqual(await possible(pool.slice(0, 4), { ...rules, targets: [] }), { ...nothing, short: 2 })
})

test('the feature that may be widened first is widened first', async () => {
  const both: Row[] = [
    row(1, { a: 'x', b: 'y' }),
    row(2, { a: 'x', b: 'n' }),
    row(3, { a: 'o', b: 'y' }),
    row(4, { a: 'o', b: 'n' }),
  ]
  const tight: Rules = {
    ...{ seats: 1, reserves: 3, householdRule: 'any' },
    targets: [between('a', 'x', [1, 1]), between('b', 'y', [1, 1])],
    flex: [
      { feature: 'b', most: 1 },
      { feature: 'a', most: 1 },
    ],
  }
  const without = both.filter((one) => one.leaf !== '0001')
  const { relaxed } = await drawn(without, tight)
  assert.deepEqual(relaxed, [{ feature: 'b', category: 'y', below: 1, above: 0 }])
})

test('random pools: a panel meets all targets, or what was moved is said exactly', async () => {
  const answer = fc.constantFrom('p', 'q', null)
  const pools = fc.array(fc.tuple(answer, answer), { minLength: 4, maxLength: 14 })
  const low = fc.integer({ min: 0, max: 3 })
  await fc.assert(
    fc.asyncProperty(pools, low, low, async (people, a, b) => {
      const rows = people.map(([x, y], i) => row(i, { x, y }))
      const by: Rules = {
        ...{ seats: 4, reserves: 20, householdRule: 'any' },
        targets: [between('x', 'p', [a, 3]), between('y', 'q', [b, 4])],
        flex: [{ feature: 'y', most: 4 }],
      }
      const outcome = await draw(rows, by, seed)
      if (!outcome.drawn) return assert.ok(outcome.needed.some(({ feature }) => feature === 'x'))
      const panel = rows.filter(({ leaf }) => outcome.panel.includes(leaf))
      assert.equal(panel.length, 4)
      assert.equal(outcome.reserves.length, rows.length - 4)
      for (const target of by.targets) {
        const moved = outcome.relaxed.find(({ feature }) => feature === target.feature)
        const n = countIn(panel, target)
        assert.ok(n >= target.minimum - (moved?.below ?? 0) && n <= target.maximum + (moved?.above ?? 0))
      }
    }),
    { numRuns: 40 },
  )
})

test('an empty seat goes to the first reserve with whom the panel lies least outside its bounds', () => {
  const by = { targets: [between('age', 'young', [1, 1])], householdRule: 'one' as const }
  const seated = [row(1, { age: 'old' }, 'home')]
  const reserves = [
    row(2, { age: 'old' }),
    row(3, { age: 'young' }, 'home'),
    row(4, { age: 'young' }),
    row(5, { age: 'young' }),
  ]
  assert.equal(replacement(seated, reserves, by)?.leaf, '0004')
  assert.equal(replacement([...seated, row(9, { age: 'young' })], reserves, by)?.leaf, '0002')
  assert.equal(replacement(seated, [], by), undefined)
})

test('the code that draws has a fingerprint', () => {
  assert.match(codeHash(), /^[0-9a-f]{64}$/)
  assert.equal(codeHash(), codeHash())
})
