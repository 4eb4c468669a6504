import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { noon } from '../../../tests/world/dossier.ts'
import { addDays, daysBetween } from '../../kit/texts/dates.ts'
import { nextWorkday } from '../../kit/texts/workdays.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import { question as limits } from '../policy.ts'
import type { Question } from '../types.ts'
import { answerable, askable, dueFrom, isOpen, judgeable, questionLate, reasons, refusals } from './rules.ts'

const question = (it: Partial<Question> = {}): Question => ({
  ...{ id: 'q1', panelId: 'p', recommendationId: 'r1', asks: 'Wanneer begint dit?', lang: 'nl', name: '', email: '' },
  ...{ state: 'public', refusedBecause: null, askedAt: noon('2027-06-01'), dueOn: '2027-06-15', judgedAt: null },
  ...{ judgedBy: null, answer: null, answeredAt: null, answeredBy: null, answeredName: null },
  ...it,
})
const status = (said: Question | ReturnType<typeof askable>) => (isRefusal(said) ? said.status : undefined)

test('a question and its answer say something', () => {
  assert.equal(askable('Hoe? 1234567890')?.field, 'asks')
  assert.equal(askable('Wanneer begint dit?'), undefined)
  const short = answerable(question(), 'Binnenkort.')
  assert.equal(isRefusal(short) && short.field, 'answer')
})

test('the contact has so many days, and never a last day in a weekend or on a holiday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
      const today = addDays('2026-01-01', n)
      const due = dueFrom(today)
      assert.equal(nextWorkday(due), due)
      assert.ok(daysBetween(today, due) >= limits.days)
    }),
  )
})

test('somebody decides once, and the contact answers once, only what is public', () => {
  assert.deepEqual(
    [undefined, question(), question({ state: 'refused' }), question({ state: 'waiting' })].map((one) =>
      status(judgeable(one)),
    ),
    [404, 409, 409, undefined],
  )
  const says = 'Het begint na de zomer, met de Kerkstraat.'
  assert.deepEqual(
    [undefined, question({ state: 'waiting' }), question({ answeredAt: noon('2027-06-10') }), question()].map((one) =>
      status(answerable(one, says)),
    ),
    [404, 404, 409, undefined],
  )
})

test('late is from the day after, and only while it is public and unanswered', () => {
  assert.equal(questionLate(question(), '2027-06-15'), 0)
  assert.equal(questionLate(question(), '2027-06-17'), 2)
  for (const closed of [question({ answeredAt: noon('2027-06-16') }), question({ state: 'refused' })]) {
    assert.equal(isOpen(closed), false)
    assert.equal(questionLate(closed, '2027-07-17'), 0)
  }
})

test('each fixed reason that can be chosen has words', () => {
  assert.deepEqual([...reasons].sort(), Object.keys(refusals).sort())
})
