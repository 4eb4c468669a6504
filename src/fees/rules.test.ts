import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../kit/work/refusal.ts'
import { addable, changes, earned, standings, yearsWithout } from './rules.ts'
import type { Cap, MonthSum } from './types.ts'

const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : answer)
const terms = { feeMode: 'flat', feeCents: 7500, feePer: 'meeting', meetings: 5 } as const

test('a meeting earns the fee, whichever it is; real costs and no fee earn nothing by being there', () => {
  assert.deepEqual(earned(terms, 1), { cents: 7500, mode: 'flat' })
  assert.deepEqual(earned({ ...terms, feeMode: 'taxable' }, 0), { cents: 7500, mode: 'taxable' })
  for (const feeMode of ['real-costs', 'none'] as const) assert.equal(earned({ ...terms, feeMode }, 1), undefined)
  assert.equal(earned({ ...terms, feeCents: 0 }, 1), undefined)
})

test('a fee for the whole is earned meeting by meeting: the parts add up to it, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 60 }), (feeCents, meetings) => {
      const whole = { ...terms, feePer: 'whole', feeCents, meetings } as const
      const parts = Array.from({ length: meetings + 2 }, (_, n) => earned(whole, n)?.cents ?? 0)
      assert.equal(
        parts.reduce((sum, one) => sum + one, 0),
        feeCents,
      )
      const real = parts.slice(1, meetings + 1)
      assert.ok(Math.max(...real) - Math.min(...real) <= 1, 'no part is more than a cent from another')
    }),
  )
})

const due = (meeting: string, seat = 's1') => ({ meeting, seat, person: 'ada', day: '2027-02-06', nth: 1 })
const entry = (id: string, meetingId: string, it: { cents?: number; reversedBy?: string | null } = {}) => ({
  ...{ id, meetingId, seatId: 's1', cents: 7500, reversedBy: null },
  ...it,
})

test('the ledger follows attendance, and what was booked keeps its amount when the fee is agreed anew', () => {
  const first = changes([due('m1'), due('m2')], [], terms)
  assert.deepEqual(
    first.add.map(({ meeting, cents }) => [meeting, cents]),
    [
      ['m1', 7500],
      ['m2', 7500],
    ],
  )
  const kept = changes([due('m1')], [entry('e1', 'm1')], { ...terms, feeCents: 9000 })
  assert.deepEqual(kept, { add: [], reverse: [] })
  const gone = changes([], [entry('e1', 'm1')], terms)
  assert.deepEqual(
    gone.reverse.map(({ id }) => id),
    ['e1'],
  )
  const back = [entry('e1', 'm1', { reversedBy: 'e2' }), entry('e2', 'm1', { cents: -7500 })]
  assert.deepEqual(changes([], back, terms), { add: [], reverse: [] })
  assert.equal(changes([due('m1')], back, terms).add.length, 1, 'there after all')
})

const cap = (year: number): Cap => ({
  ...{ id: String(year), year, rev: 1, hourCents: 560, under21Cents: 330, monthCents: 21_000, yearCents: 210_000 },
  ...{ source: 'Belastingdienst', url: 'https://belastingdienst.nl', addedBy: null, addedAt: new Date(0) },
})
const caps = new Map([[2025, cap(2025)]])
const month = (name: string, it: Partial<MonthSum> = {}): MonthSum => ({
  ...{ month: name, here: 0, elsewhere: 0, coming: 0 },
  ...it,
})
const standing = (...months: MonthSum[]) => standings(months, caps).map((one) => one.standing)

test('a month at its norm is within, a cent more is over; what is planned warns before', () => {
  assert.deepEqual(standing(month('2025-03', { here: 21_000 })), ['within'])
  assert.deepEqual(standing(month('2025-03', { here: 21_001 })), ['over'])
  assert.deepEqual(standing(month('2025-03', { here: 14_000, coming: 7000 })), ['within'])
  assert.deepEqual(standing(month('2025-03', { here: 14_000, coming: 7001 })), ['near'])
})

test('other panels count: the norm is of the person, never of the panel', () => {
  fc.assert(
    fc.property(fc.nat(30_000), fc.nat(30_000), (here, elsewhere) => {
      const [one] = standing(month('2025-03', { here, elsewhere }))
      const [other] = standing(month('2025-03', { here: elsewhere, elsewhere: here }))
      assert.equal(one, other)
      assert.equal(one === 'over', here + elsewhere > 21_000)
    }),
  )
})

test('the year has a norm of its own: twelve months within theirs can pass it', () => {
  const tight = new Map([[2025, { ...cap(2025), yearCents: 100_000 }]])
  const months = Array.from({ length: 6 }, (_, n) => month(`2025-0${n + 1}`, { here: 17_000 }))
  assert.deepEqual([...new Set(standings(months, tight).map((one) => one.standing))], ['over'])
  assert.deepEqual(
    standings(months, tight).map((one) => one.yearSum),
    Array(6).fill(102_000),
  )
})

test('a year without norms gets none of another year, and a month of it is never called within', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2026, max: 2060 }), fc.nat(500_000), (year, here) => {
      const [one] = standings([month(`${year}-01`, { here })], caps)
      assert.equal(one?.standing, 'no-norms')
      assert.equal(one?.cap, undefined)
    }),
  )
  assert.deepEqual(yearsWithout(['2025-03', '2026-01', '2026-04', '2027-01'], caps), [2026, 2027])
})

test('norms come with a source, in an order that can be; the same again is no change', () => {
  const it = {
    year: 2026,
    hourCents: 570,
    under21Cents: 340,
    monthCents: 21_500,
    yearCents: 215_000,
    source: 'x',
    url: 'https://belastingdienst.nl/x',
  }
  assert.deepEqual(addable(it, undefined), { rev: 1 })
  assert.equal(code(addable({ ...it, under21Cents: 600 }, undefined)), 'norm-young')
  assert.equal(code(addable({ ...it, monthCents: 500 }, undefined)), 'norm-order')
  assert.equal(code(addable({ ...it, yearCents: 21_000 }, undefined)), 'norm-order')
  assert.equal(code(addable({ ...it, hourCents: 0, under21Cents: 0 }, undefined)), 'norm-zero')
  for (const url of ['javascript:alert(1)', 'belastingdienst.nl', 'https://'])
    assert.equal(code(addable({ ...it, url }, undefined)), 'norm-source')
  assert.equal(code(addable(it, { ...it, rev: 1 })), 'norm-same')
  assert.deepEqual(addable({ ...it, monthCents: 21_600 }, { ...it, rev: 1 }), { rev: 2 })
})
