import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isWorkday } from '../kit/texts/workdays.ts'
import type { Power } from '../panel/types.ts'
import { startTerms } from './policy.ts'
import { dueAfter, mayPromise, promisesOf } from './rules.ts'
import type { Content, Terms } from './types.ts'

const terms = startTerms({ firstMeetingOn: '2027-03-06', adviceReadyOn: '2027-06-30' })
const content = (over: Partial<Terms> = {}, powers: readonly Power[] = ['adopt', 'budget']): Content => ({
  panel: { slug: 'proef', title: { nl: 'Proef' }, question: { nl: 'Hoe?' } },
  parties: [
    { party: 'foundation', name: 'Stichting Voorbeeldpanel', bodies: [] },
    { party: 'p1', name: 'gemeente Voorbeeldstad', bodies: [{ name: 'gemeenteraad', powers }] },
  ],
  terms: { ...terms, ...over },
  clauses: [],
  summary: [],
})

test('a promise outside the power of a body is refused', () => {
  assert.equal(mayPromise(content()), undefined)
  assert.equal(mayPromise(content({}, ['advise']))?.refused, 'no-adopt')
  assert.equal(mayPromise(content({ implementationCents: 1 }, ['adopt']))?.refused, 'no-budget')
  assert.equal(mayPromise({ ...content(), parties: content().parties.slice(0, 1) })?.refused, 'no-partner')
})

test('two to one: more partner seats are refused, none only as a departure', () => {
  assert.equal(mayPromise(content({ partnerSeats: 13 }))?.refused, 'too-many-partner')
  assert.equal(mayPromise(content({ partnerSeats: 0 }))?.refused, 'no-partner')
  assert.equal(mayPromise(content({ partnerSeats: 0, withoutPartner: true })), undefined)
})

test('the promises of a version: the answer waits for the hand-over, seats have a day', () => {
  const all = promisesOf(content())
  const of = (kind: string) => all.filter((one) => one.kind === kind)
  assert.deepEqual([of('answer-each')[0]?.afterDays, of('answer-each')[0]?.party], [90, 'p1'])
  assert.equal(of('citizens-seated')[0]?.dueOn, '2027-03-06')
  assert.deepEqual(
    of('status-report').map(({ agreed }) => agreed),
    [6, 12],
  )
  assert.equal(of('finding').length, 3)
  assert.match(of('answer-each')[0]?.words.nl ?? '', /^Gemeente Voorbeeldstad antwoordt binnen 90.dagen/)
})

test('one row of each kind, party and number, whatever the terms; every due day is a working day', () => {
  const months = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 })
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10))
  fc.assert(
    fc.property(months, months, day, (followUpMonths, contactMonths, handOver) => {
      const all = promisesOf(content({ followUpMonths, contactMonths }))
      assert.equal(new Set(all.map(({ kind, nth, party }) => `${kind} ${nth} ${party}`)).size, all.length)
      for (const one of all) {
        const due = dueAfter({ ...one, afterDays: one.afterDays ?? null }, handOver)
        assert.equal(due === undefined, one.afterDays === undefined)
        if (due) assert.ok(due > handOver && isWorkday(due))
      }
    }),
  )
})
