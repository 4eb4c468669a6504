import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../kit/work/refusal.ts'
import { type AnswerContent, type Draft, decisions, emptyContent } from '../types.ts'
import { departs, lacks, savable, sendable } from './rules.ts'

const today = '2027-06-01'
const reasons = { nl: 'Onder het plein ligt een leiding, daar kan geen boom staan.' }
const full: AnswerContent = {
  ...{ ...emptyContent, reasons, what: { nl: 'We planten twintig bomen aan de randen.' }, who: 'afdeling groen' },
  ...{ startsOn: '2027-07-01', doneBy: '2028-03-01', passedTo: 'het waterschap' },
}
const fieldsOf = (content: AnswerContent, previous?: AnswerContent) =>
  lacks(content, { today, previous }).map((one) => one.field ?? '')
const draft = (content: AnswerContent, rev = 3): Draft => ({
  ...{ recommendationId: 'r', panelId: 'p', rev, content, readyAt: null, editedBy: 'x', editedAt: new Date(0) },
})

test('reasons are required unless the recommendation is adopted', () => {
  for (const decision of decisions) {
    assert.deepEqual(fieldsOf({ ...full, decision }), [], decision)
    const bare = fieldsOf({ ...full, decision, reasons: { nl: 'Nee.' } })
    assert.deepEqual(bare, decision === 'adopted' ? [] : ['reasons'], decision)
  }
})

test('who adopts says who and before when; who studies says when; who has no power says who has', () => {
  const bare = { ...full, who: '', doneBy: null, passedTo: '', what: { nl: '' } }
  const wanted = {
    ...{ adopted: ['who', 'doneBy'], 'in-part': ['what', 'who', 'doneBy'], adapted: ['what', 'who', 'doneBy'] },
    ...{ 'under-study': ['doneBy'], 'not-adopted': [], 'not-ours': ['passedTo'] },
  } as const
  for (const decision of decisions) assert.deepEqual(fieldsOf({ ...bare, decision }), wanted[decision], decision)
  assert.deepEqual(fieldsOf({ ...full, decision: null }), ['decision'])
})

test('days are in order, and what was done lies behind us', () => {
  assert.deepEqual(fieldsOf({ ...full, decision: 'adopted', startsOn: '2029-01-01' }), ['doneBy'])
  const route = [
    { body: 'college', day: '2027-05-01', doneOn: '2027-05-02' },
    { body: 'raad', day: '2027-07-01', doneOn: '2027-07-02' },
  ]
  assert.deepEqual(fieldsOf({ ...full, decision: 'adopted', route }), ['routeDone2'])
})

test('a next version says why, and differs', () => {
  const first: AnswerContent = { ...full, decision: 'in-part' }
  assert.deepEqual(
    lacks(first, { today, previous: first }).map((one) => one.refused),
    ['same'],
  )
  const next: AnswerContent = { ...first, decision: 'adopted' }
  assert.deepEqual(fieldsOf(next, first), ['whyChanged'])
  assert.deepEqual(fieldsOf({ ...next, whyChanged: { nl: 'De leiding is verlegd, er is plaats.' } }, first), [])
})

test('sent is exactly what the signatory read, after the hand-over, and only when complete', () => {
  const advice = { handedOverOn: '2027-05-17' }
  const ready = draft({ ...full, decision: 'adopted' })
  const refused = (it: ReturnType<typeof sendable>) => (isRefusal(it) ? it.refused : '')
  assert.equal(refused(sendable(ready, { rev: 3, today, advice })), '')
  assert.equal(refused(sendable(ready, { rev: 2, today, advice })), 'other-draft')
  assert.equal(refused(sendable(ready, { rev: 3, today, advice: { handedOverOn: null } })), 'not-handed-over')
  assert.equal(refused(sendable(undefined, { rev: 3, today, advice })), 'no-draft')
  fc.assert(
    fc.property(fc.constantFrom(...decisions), fc.string({ maxLength: 19 }), (decision, short) => {
      const sent = sendable(draft({ ...full, decision, reasons: { nl: short } }), { rev: 3, today, advice })
      assert.equal(isRefusal(sent), decision !== 'adopted', 'no answer but "adopted" goes without reasons')
    }),
  )
})

test('nobody saves over what she has not seen, nor names a condition that was not agreed', () => {
  const of = { name: 'Con', preconditions: ['Het past binnen de wet'] }
  assert.equal(savable(full, { ...of, rev: 2, current: 2 }), undefined)
  assert.equal(savable(full, { ...of, rev: 1, current: 2 })?.refused, 'changed-since')
  assert.equal(savable({ ...full, failed: ['Iets'] }, { ...of, rev: 2, current: 2 })?.field, 'failed')
})

test('to refuse without a failed precondition departs from "adopt if"', () => {
  const refusal = { decision: 'not-adopted' as const, failed: [] }
  assert.equal(departs(refusal, { commitment: 'adopt-if' }), true)
  assert.equal(departs({ ...refusal, failed: ['Het past binnen de wet'] }, { commitment: 'adopt-if' }), false)
  assert.equal(departs(refusal, { commitment: 'adopt-or-explain' }), false)
})
