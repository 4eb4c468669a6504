import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, weekday } from '../kit/texts/dates.ts'
import { calendar } from './prints.ts'
import { addable, heldState, holdable, movable, nextNumber, onRoad, planChecks, suggested, timesFit } from './rules.ts'
import type { Meeting } from './types.ts'

const today = '2026-11-24'
const base = { kind: 'deliberation', starts: '10:00:00', ends: '16:00:00', state: 'planned' } as const
const meeting = (number: number, day: Day, it: Partial<Meeting> = {}) => ({
  ...base,
  id: `m${number}`,
  number,
  day,
  ...it,
})
const three = [meeting(1, '2027-02-06'), meeting(2, '2027-02-27'), meeting(3, '2027-03-20')]
const move = (number: number, day: Day, otherWeekday = false) => {
  const of = three.find((one) => one.number === number)
  assert.ok(of)
  return movable(three, of, { day, otherWeekday, today })?.refused
}

test('a meeting moves between its neighbours, keeps its day of the week, and is not pushed by a holiday', () => {
  assert.equal(move(2, '2027-03-13'), undefined)
  assert.equal(move(2, '2027-03-20'), 'after-next')
  assert.equal(move(2, '2027-03-27'), 'after-next')
  assert.equal(move(2, '2027-02-06'), 'before-previous')
  assert.equal(move(2, '2027-02-27'), 'same-day')
  assert.equal(move(2, '2027-03-09'), 'other-weekday')
  assert.equal(move(2, '2027-03-09', true), undefined)
  assert.equal(move(3, '2027-05-01'), undefined)
  assert.equal(move(1, '2026-11-21'), 'in-the-past')
  assert.equal(move(3, '2037-05-02'), 'too-far')
  assert.equal(
    movable(three, meeting(1, '2027-02-06', { state: 'held' }), { day: '2027-02-13', otherWeekday: false, today })
      ?.refused,
    'not-planned',
  )
})

test('what the form begins with is always allowed, on the same day of the week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -200, max: 60 }), (at, shift) => {
      const of = three[at] ?? meeting(1, '2027-02-06')
      const now = addDays(of.day, shift)
      const day = suggested(three, of, now)
      if (day === undefined) return
      assert.equal(weekday(day), weekday(of.day))
      assert.equal(movable(three, of, { day, otherWeekday: false, today: now }), undefined)
    }),
  )
})

test('a new meeting comes last, a cancelled one leaves its room and keeps its number', () => {
  assert.equal(addable(three, '2027-03-20', today)?.refused, 'before-previous')
  assert.equal(addable(three, '2027-04-10', today), undefined)
  const cancelled = [...three.slice(0, 2), meeting(3, '2027-03-20', { state: 'cancelled' })]
  assert.equal(addable(cancelled, '2027-03-13', today), undefined)
  assert.equal(nextNumber(cancelled), 4)
  assert.equal(timesFit({ starts: '16:00', ends: '10:00' })?.refused, 'ends-first')
})

test('a meeting is held from its day on, once', () => {
  assert.equal(holdable(meeting(1, '2026-11-25'), today)?.refused, 'not-yet')
  assert.equal(holdable(meeting(1, today), today), undefined)
  assert.equal(holdable(meeting(1, today, { state: 'held' }), today)?.refused, 'not-planned')
})

test('the plan beside the agreement: number, hours, days apart, first and last; a hand-over does not count', () => {
  const terms = { meetings: 3, hours: 18, firstMeetingOn: '2027-02-06', adviceReadyOn: '2027-05-15' }
  const wrong = (all: typeof three, of = terms) =>
    planChecks(all, of)
      .filter(({ met }) => !met)
      .map(({ key }) => key)
  assert.deepEqual(wrong(three), [])
  assert.deepEqual(wrong([...three, meeting(4, '2027-05-29', { kind: 'hand-over' }) as (typeof three)[0]]), [])
  assert.deepEqual(wrong(three.slice(0, 2)), ['number', 'hours'])
  assert.deepEqual(wrong([meeting(1, '2027-02-06'), meeting(2, '2027-02-13'), meeting(3, '2027-05-22')]), [
    'apart',
    'last',
  ])
  assert.deepEqual(wrong(three, { ...terms, firstMeetingOn: '2027-03-27' }), ['first'])
  assert.deepEqual(wrong([]), ['number', 'hours'])
})

test('on the road a meeting is behind us, today, or to come', () => {
  assert.deepEqual(
    [meeting(1, '2026-11-23'), meeting(2, today), meeting(3, today, { state: 'held' }), meeting(4, '2026-11-25')].map(
      (one) => onRoad(one, today),
    ),
    ['done', 'now', 'done', 'next'],
  )
})

test('what came of the promise', () => {
  assert.equal(heldState({ agreed: 5, held: 5, planned: 0 }, true), 'kept')
  assert.equal(heldState({ agreed: 5, held: 4, planned: 1 }, true), 'late')
  assert.equal(heldState({ agreed: 5, held: 4, planned: 1 }, false), 'part')
  assert.equal(heldState({ agreed: 5, held: 0, planned: 5 }, false), 'open')
  assert.equal(heldState({ agreed: 5, held: 0, planned: 0 }, false), 'none')
})

test('a calendar: CRLF, no line over 75 bytes, times of Amsterdam in UTC in winter and summer, commas escaped', () => {
  const event = {
    id: 'a',
    title: 'Zaal, één; twee',
    starts: '10:00:00',
    ends: '16:00',
    place: 'Plein 1\nStad',
    cancelled: false,
  }
  const ics = calendar(
    'Proef',
    [
      { ...event, day: '2027-02-06' },
      { ...event, day: '2027-06-05', cancelled: true },
    ],
    new Date('2026-11-24T10:00:00.123Z'),
  )
  assert.match(ics, /DTSTART:20270206T090000Z\r\nDTEND:20270206T150000Z\r\n/)
  assert.match(ics, /DTSTART:20270605T080000Z\r\n/)
  assert.match(ics, /SUMMARY:Zaal\\, één\\; twee\r\nLOCATION:Plein 1\\nStad\r\nSTATUS:CONFIRMED/)
  assert.match(ics, /STATUS:CANCELLED/)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const text = calendar('x', [{ ...event, title, day: '2027-02-06' }], new Date(0))
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75)
      assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
    }),
  )
})
