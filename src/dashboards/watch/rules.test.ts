import assert from 'node:assert/strict'
import test from 'node:test'
import { partner, promise } from '../../../tests/world/dossier.ts'
import { foundation, type Kept, type Promised } from '../../agreement/types.ts'
import type { GateName, GateView } from '../../panel/types.ts'
import type { AgreedAndDone, Facts } from '../../publication/standing/types.ts'
import { gateBefore, isOpen, lateOf, waitsFor } from './rules.ts'

const facts: Facts = {
  ...{
    today: '2027-08-01',
    slug: 'plein',
    force: undefined,
    partners: partner ? [partner] : [],
    recruitment: undefined,
  },
  ...{ drawnOn: undefined, drawn: undefined, meetings: [], advice: undefined, answerDue: undefined, entries: [] },
  ...{ lastReportDue: undefined, debts: [], ideasUntil: undefined, tallies: { citizens: {}, partner: {} } },
}
const sides = { house: 'Stichting', staff: '/beheer/plein', answers: '/panel/plein/antwoord' }
const agreed = (promised: Promised, state: Kept['state'], lateSince?: string): AgreedAndDone => ({
  promised,
  kept: { promise: promised.id, state, words: ['', ''], ...(lateSince ? { lateSince } : {}) },
})
const ours = (dueOn: string): Promised => ({ ...promise('contact', 1, dueOn), party: foundation })
const gate = (name: GateName, met: readonly boolean[], passed = met.every(Boolean)): GateView => ({
  gate: name,
  conditions: met.map((one, n) => ({ key: `c${n}`, met: one, words: [`w${n}`, `w${n}`], by: 'desk' })),
  ...(passed ? { passed: { gate: name, panel: 'p' } } : {}),
})

test('late is what was promised and not kept the day after its day; the longest first, with who owes it and where', () => {
  const late = lateOf(
    [agreed(ours('2027-07-30'), 'late'), agreed(promise('answer-each', 1, '2027-07-16'), 'part')],
    facts,
    sides,
  )
  assert.deepEqual(
    late.map(({ days, who, kind, at }) => [days, who, kind, at]),
    [
      [16, 'gemeente', 'partner', '/panel/plein/antwoord'],
      [2, 'Stichting', 'citizen', '/beheer/plein'],
    ],
  )
})

test('what is kept, has no date, or is due today is not late', () => {
  const today = promise('answer-each', 1, facts.today)
  const { dueOn: _, ...undated } = promise('status-report', 1, facts.today)
  const all = [agreed(promise('answer-each', 1, '2027-07-16'), 'kept'), agreed(today, 'open'), agreed(undated, 'none')]
  assert.deepEqual(lateOf([...all, { promised: ours('2027-01-01'), kept: undefined }], facts, sides), [])
})

test('something that became late later counts from that day', () => {
  const [one] = lateOf([agreed(ours('2027-07-01'), 'late', '2027-07-31')], facts, sides)
  assert.deepEqual([one?.due, one?.days], ['2027-07-31', 1])
})

test('a gate is open by its pass alone: a gate that asks nothing is not open', () => {
  assert.equal(isOpen(gate('closing', [true])), true)
  assert.equal(isOpen(gate('closing', [], false)), false)
})

test('a panel stands before the gate of its stop, and the gate waits for the first thing that misses', () => {
  const all = [gate('commitment', [true, false, false]), gate('draw', [false])]
  const before = gateBefore(facts, all)
  assert.equal(before?.gate, 'commitment')
  assert.deepEqual(waitsFor(before)?.words, ['w1', 'w1'])
  assert.equal(waitsFor(gate('draw', [true])), undefined)
  const passed = [gate('commitment', [true]), gate('draw', [true]), gate('seating', [false])]
  assert.equal(gateBefore(facts, passed)?.gate, 'seating', 'a gate that is open makes way for the next')
})
