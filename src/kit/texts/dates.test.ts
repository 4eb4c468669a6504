import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, clock, dayOf, daysBetween, endOf, isDay, momentOf, weekday } from './dates.ts'

const hour = 3_600_000
const days = fc
  .date({ min: new Date('2024-01-01T12:00:00Z'), max: new Date('2032-12-31T12:00:00Z'), noInvalidDate: true })
  .map(dayOf)
const times = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minutes) => {
  const two = (n: number) => `${n}`.padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
})
const shown = (moment: Date) => clock(moment, 'en')

test('the moment of a day and a time shows that day and that time, also in the nights the clock changes', () => {
  const changes = fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-02-29')
  fc.assert(
    fc.property(fc.oneof(days, changes), times, (day, time) => {
      const moment = momentOf(day, time)
      if (weekday(day) === 7 && day.slice(5, 7) === '03' && time.startsWith('02:')) return // may not exist
      assert.deepEqual([dayOf(moment), shown(moment)], [day, time])
    }),
    { numRuns: 2_000 },
  )
})

test('a time that the spring night skips is told an hour later; of a time that autumn has twice the first counts', () => {
  assert.equal(shown(momentOf('2026-03-29', '02:30')), '03:30')
  assert.equal(momentOf('2026-10-25', '02:30').toISOString(), '2026-10-25T00:30:00.000Z')
  assert.equal(momentOf('2026-10-25', '01:30').toISOString(), '2026-10-24T23:30:00.000Z')
})

test('a day lasts 23 hours in the spring night, 25 in autumn, else 24; a deadline lasts until it is over', () => {
  const length = (day: string) => (endOf(day).getTime() - momentOf(day, '00:00').getTime()) / hour
  assert.deepEqual(['2026-03-29', '2026-10-25', '2028-02-29', '2026-06-01'].map(length), [23, 25, 24, 24])
  assert.equal(dayOf(new Date(endOf('2026-03-29').getTime() - 1)), '2026-03-29')
  assert.equal(dayOf(endOf('2026-10-25')), '2026-10-26')
})

test('days are counted as a calendar does, whatever the clock did between them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -800, max: 800 }), (day, n) => {
      assert.equal(daysBetween(day, addDays(day, n)), n)
      assert.equal(addDays(addDays(day, n), -n), day)
      assert.equal(weekday(addDays(day, 7 * n)), weekday(day))
    }),
  )
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  assert.equal(addDays('2027-02-28', 1), '2027-03-01')
})

test('months on, the same day or the last there is: 29 February has its year', () => {
  assert.deepEqual(
    [addMonths('2028-02-29', 12), addMonths('2027-08-31', 6), addMonths('2027-12-31', 2), addMonths('2027-11-30', 3)],
    ['2029-02-28', '2028-02-29', '2028-02-29', '2028-02-29'],
  )
  assert.deepEqual([isDay('2028-02-29'), isDay('2027-02-29'), isDay('2027-13-01')], [true, false, false])
})
