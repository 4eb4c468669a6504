import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../kit/work/refusal.ts'
import * as rules from './rules.ts'
import type { Feature, Target } from './types.ts'

const agreed = { strata: ['leeftijd', 'wijk'], citizenSeats: 10 }
const good = 'Leeftijd; jong; 4; 3; 5; 40,5; young\nleeftijd; oud; 6; 5; 7\nwijk\tNoord\t5\t4\t6\nwijk\tZuid\t5\t4\t6'
const targets = (csv: string): Target[] => {
  const found = rules.targetsFrom(csv)
  assert.ok(!isRefusal(found), JSON.stringify(found))
  return found
}
const no = (csv: string) => {
  const found = rules.targetsFrom(csv)
  return isRefusal(found) ? found.refused : rules.targetsFit(found, agreed)?.refused
}

test('targets are typed or pasted, with semicolons or tabs, with or without a head', () => {
  assert.equal(no(good), undefined)
  assert.equal(no(`kenmerk; categorie; plekken; min; max\n${good}`), undefined)
  const [first] = rules.asAgreed(targets(good), agreed.strata)
  assert.deepEqual(first, {
    ...{ feature: 'leeftijd', category: 'jong', categoryEn: 'young', population: 40.5 },
    ...{ target: 4, minimum: 3, maximum: 5 },
  })
})

test('targets that do not fit the agreement are refused, each for its own reason', () => {
  assert.equal(no(''), 'csv-empty')
  assert.equal(no('leeftijd; jong; vier; 3; 5'), 'csv-line')
  assert.equal(no('leeftijd; jong; 4; 3; 5; veel'), 'csv-line')
  assert.equal(no(good.replace('oud; 6; 5; 7', 'oud; 7; 5; 7')), 'sum')
  assert.equal(no(good.replace('oud; 6; 5; 7', 'oud; 6; 7; 7')), 'order')
  assert.equal(no(good.replaceAll('wijk', 'inkomen')), 'not-agreed')
  assert.equal(no('leeftijd; jong; 4; 3; 5\nleeftijd; oud; 6; 5; 7'), 'missing')
  assert.equal(no(good.replace('Zuid', 'noord')), 'twice')
  assert.equal(no(good.replace('40,5', '140')), 'share')
  assert.equal(no('leeftijd; allen; 10; 10; 10\nwijk; allen; 10; 10; 10'), 'too-few')
})

test('what is shown to type over says the same as what was kept', () => {
  const target = fc.record({ target: fc.nat(50), minimum: fc.nat(50), maximum: fc.nat(50) })
  fc.assert(
    fc.property(fc.array(target, { minLength: 1, maxLength: 20 }), (rows) => {
      const all = rows.map((row, at) => ({ feature: 'wijk', category: `wijk ${at}`, ...row }))
      assert.deepEqual(targets(rules.asCsv(all)), all)
    }),
  )
})

test('a plan leaves time: for people, for the post, before the first meeting', () => {
  const day = (closesOn: string, drawOn: string) =>
    rules.plannable({ closesOn, drawOn }, '2026-11-24', '2027-02-06')?.refused
  assert.equal(day('2026-12-18', '2026-12-24'), undefined)
  assert.equal(day('2026-11-23', '2026-12-24'), 'close-past')
  // Friday 18 December; three working days later is Wednesday 23
  assert.equal(rules.deskUntil('2026-12-18'), '2026-12-23')
  assert.equal(day('2026-12-18', '2026-12-23'), 'draw-early')
  assert.equal(day('2026-12-18', '2027-02-06'), 'draw-late')
  // Christmas is no working day
  assert.equal(rules.deskUntil('2026-12-23'), '2026-12-29')
})

test('registration is open from the gate until the moment of closing, and not one second longer', () => {
  const closesAt = new Date('2026-12-18T23:00:00Z')
  const it = { openedAt: new Date('2026-12-01T10:00:00Z'), closesAt, frozenAt: null }
  assert.equal(rules.phaseOf({ ...it, openedAt: null }, closesAt), 'plan')
  assert.equal(rules.phaseOf(it, new Date(closesAt.getTime() - 1)), 'open')
  assert.equal(rules.phaseOf(it, closesAt), 'closed')
  assert.equal(rules.phaseOf({ ...it, frozenAt: closesAt }, closesAt), 'frozen')
})

test('of the fixed pool small numbers are not told, and never one alone', () => {
  const category = (id: string) => ({ id, label: { nl: id } }) as unknown as Feature['categories'][number]
  const feature = { label: { nl: 'wijk' }, categories: ['a', 'b', 'c'].map(category) } as unknown as Feature
  const told = (...counts: number[]) => {
    const perCategory = new Map(counts.map((n, at) => ['abc'[at] ?? '', n]))
    const pool = { registered: 40, begun: 0, withdrawn: 0, excluded: 0, desk: 0, perCategory }
    return rules.poolTable(pool, [feature]).rows?.map(({ n }) => n)
  }
  assert.deepEqual(told(20, 10, 8), [20, 10, 8])
  assert.deepEqual(told(20, 4, 8), [20, null, null])
  assert.deepEqual(told(20, 4, 0), [null, null, null], 'hidden together they would tell')
  assert.deepEqual(told(5, 5, 4), [null, null, null])
  assert.deepEqual(told(60, 6, 4), [60, null, null])
})

test('who cannot take part is said in Dutch, or in both languages line by line', () => {
  assert.deepEqual(rules.exclusionsFrom('Raadsleden\n\n Wethouders ', ''), [{ nl: 'Raadsleden' }, { nl: 'Wethouders' }])
  assert.ok(isRefusal(rules.exclusionsFrom('Raadsleden\nWethouders', 'Councillors')))
})
