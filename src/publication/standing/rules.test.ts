import assert from 'node:assert/strict'
import test from 'node:test'
import { ahead, stopNow } from './rules.ts'
import type { Facts } from './types.ts'

const nothing: Facts = {
  ...{
    today: '2027-03-01',
    slug: 'plein',
    force: undefined,
    partners: [],
    recruitment: undefined,
    drawnOn: undefined,
    drawn: undefined,
  },
  ...{ meetings: [], advice: undefined, answerDue: undefined, lastReportDue: undefined, entries: [], debts: [] },
  ...{ ideasUntil: undefined, tallies: { citizens: {}, partner: {} } },
}

test('before an agreement there is no next day', () => {
  assert.equal(stopNow(nothing), 'agreement')
  assert.equal(ahead(nothing), undefined)
})

test('what a partner owes and is late comes before every other day', () => {
  const partner = { id: 'p', panelId: 'x', name: 'gemeente', sort: 'municipality', madeAt: new Date() } as const
  const debt = { kind: 'answer', partner, numbers: [1], words: ['a', 'a'], params: {} } as const
  const late = { ...debt, due: '2027-02-01', days: 28 }
  assert.deepEqual(ahead({ ...nothing, debts: [{ ...debt, due: '2027-04-01', days: -31 }, late] }), {
    kind: 'late',
    days: 28,
  })
})

test('while registration is open the next day is its last, then the draw', () => {
  const force = { terms: {} } as NonNullable<Facts['force']>
  const recruitment = { openedAt: new Date('2027-02-20'), closesOn: '2027-03-07', drawOn: '2027-03-27' } as NonNullable<
    Facts['recruitment']
  >
  assert.deepEqual(ahead({ ...nothing, force, recruitment }), { kind: 'closes', day: '2027-03-07' })
  assert.deepEqual(ahead({ ...nothing, force, recruitment, today: '2027-03-08' }), { kind: 'draw', day: '2027-03-27' })
})
