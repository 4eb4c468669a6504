import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, weekday } from '../../kit/texts/dates.ts'
import { freeDays, isFree, isWorkday } from '../../kit/texts/workdays.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import { steps, tableSize } from './policy.ts'
import { costsOf, daysOf, feeYears, filled, keptPlan, lettersFor, planIn, planOf, tablesFor } from './rules.ts'
import { PlanInput } from './types.ts'

const input = (given: Record<string, string> = {}) => PlanInput.parse(filled(given, '2026-11-24'))
const planned = (given: Record<string, string> = {}) => {
  const plan = planOf(input(given))
  assert.ok(!isRefusal(plan), JSON.stringify(plan))
  return plan
}
const refusedFor = (given: Record<string, string>) => {
  const plan = planOf(input(given))
  return isRefusal(plan) ? plan.refused : undefined
}

test('24 seats at 4 percent ask 2,400 letters; 32 people sit at 4 tables, each with a moderator', () => {
  const plan = planned()
  assert.deepEqual([plan.letters, plan.tables, plan.moderators, plan.hoursEach], [2400, 4, 4, 30])
})

test('more seats never ask fewer letters, a better response never more; a table seats everybody', () => {
  const seats = fc.integer({ min: 1, max: 1000 })
  const percent = fc.integer({ min: 1, max: 1000 }).map((n) => n / 10)
  fc.assert(
    fc.property(fc.tuple(seats, seats), fc.tuple(percent, percent), ([a, b], [p, q]) => {
      assert.ok(lettersFor(Math.max(a, b), p) >= lettersFor(Math.min(a, b), p))
      assert.ok(lettersFor(a, Math.max(p, q)) <= lettersFor(a, Math.min(p, q)))
      assert.ok(tablesFor(a) * tableSize >= a && (tablesFor(a) - 1) * tableSize < a)
    }),
  )
})

const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2026-01-01', n))

test('meetings keep their day of the week, lie far enough apart, and never on a holiday or within what is skipped', () => {
  const asked = fc.record({
    letterOn: day,
    meetings: fc.integer({ min: 1, max: 20 }),
    everyWeeks: fc.integer({ min: 1, max: 8 }),
    weekday: fc.integer({ min: 1, max: 7 }),
  })
  fc.assert(
    fc.property(asked, day, fc.integer({ min: 0, max: 45 }), (it, from, long) => {
      const until = addDays(from, long)
      const days = daysOf(it, [{ from, until }])
      assert.ok(!isRefusal(days))
      assert.equal(days.meetings.length, it.meetings)
      for (const one of days.meetings) {
        assert.equal(weekday(one), it.weekday)
        assert.ok(!isFree(one) && !(from <= one && one <= until))
      }
      days.meetings.slice(1).forEach((one, at) => {
        assert.ok(daysBetween(days.meetings[at] ?? one, one) >= 7 * it.everyWeeks)
      })
      for (const one of [days.letter, days.reminder, days.close, days.draw]) assert.ok(isWorkday(one))
      const order = [days.letter, days.reminder, days.close, days.draw, days.meetings[0] ?? '']
      assert.deepEqual(order, order.toSorted())
      assert.ok(daysBetween(days.draw, days.meetings[0] ?? days.draw) >= steps.first)
    }),
  )
})

test('Easter Sunday and Whit Sunday are free days of planning, and no holidays of the law', () => {
  assert.ok(freeDays(2027).has('2027-03-28') && freeDays(2027).has('2027-05-16'))
  assert.ok(freeDays(2027).has('2027-12-24') && !freeDays(2027).has('2027-12-23'))
})

test('a plan that skips years finds no day; a holiday has two ends in their order', () => {
  assert.equal(refusedFor({ skipFrom: '2026-12-01', skipUntil: '2030-12-01' }), 'no-day')
  assert.equal(refusedFor({ skipFrom: '2027-03-01' }), 'half-holiday')
  assert.equal(refusedFor({ skipFrom2: '2027-03-08', skipUntil2: '2027-03-01' }), 'turned-round')
})

test('two to one is refused in words, and so is a panel without a partner', () => {
  assert.equal(refusedFor({ citizenSeats: '24', partnerSeats: '13' }), 'too-many-partner')
  assert.equal(refusedFor({ partnerSeats: '0' }), 'no-partner')
  assert.equal(refusedFor({ citizenSeats: '24', partnerSeats: '12' }), undefined)
})

test('a fee is held against the maxima of its own year; a year without maxima says so', () => {
  const [year] = feeYears({ feeCents: 12_000, hours: 6, meetings: ['2025-03-01', '2025-03-22', '2025-04-12'] })
  assert.deepEqual([year?.hourCents, year?.mostInMonthCents, year?.inYearCents], [2000, 24_000, 36_000])
  assert.deepEqual(year?.over, ['hour', 'month'])
  const both = feeYears({ feeCents: 3000, hours: 6, meetings: ['2025-12-06', '2026-01-10'] })
  assert.deepEqual(
    both.map((one) => [one.year, one.cap?.monthCents, one.over.length]),
    [
      [2025, 21_000, 0],
      [2026, undefined, 0],
    ],
  )
})

test('more people never cost less; the range holds the sum, and an agreed fee has no margin', () => {
  const plan = planned()
  assert.ok(plan.lowCents <= plan.highCents)
  const fees = plan.costs.find(({ line }) => line === 'fees')
  assert.deepEqual([fees?.lowCents, fees?.highCents], [24 * 5 * 3000, 24 * 5 * 3000])
  fc.assert(
    fc.property(fc.integer({ min: 16, max: 500 }), fc.integer({ min: 0, max: 100 }), (seats, more) => {
      const total = (n: number) =>
        costsOf(input({ citizenSeats: String(n) }), lettersFor(n, 4)).reduce((sum, one) => sum + one.highCents, 0)
      assert.ok(total(seats + more) >= total(seats))
    }),
  )
})

test('real costs, or no fee, count nothing as a fee', () => {
  for (const feeMode of ['real-costs', 'none']) {
    const plan = planned({ feeMode })
    assert.deepEqual([plan.costs.find(({ line }) => line === 'fees')?.highCents, plan.fees.length], [0, 0])
  }
})

test('a plan travels as a query and comes out the same; a broken one does not come along', () => {
  const given = filled({ citizenSeats: '40', partnerSeats: '20' }, '2026-11-24')
  const kept = keptPlan(planIn(given))
  assert.equal(kept?.letters, 4000)
  assert.equal(kept?.given.citizenSeats, '40')
  assert.equal(keptPlan(planIn({ ...given, partnerSeats: '21' })), undefined)
  assert.equal(keptPlan('citizenSeats=veel'), undefined)
  assert.equal(planIn({ other: '1' }), '')
})
