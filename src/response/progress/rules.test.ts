import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { noon } from '../../../tests/world/dossier.ts'
import { addDays } from '../../kit/texts/dates.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import { type Milestone, progresses } from '../types.ts'
import { addable, beginnable, reachable, reportable } from './rules.ts'

const long = 'De eerste bomen staan in de Kerkstraat.'
const handed = { handedOverOn: '2027-05-17' }
const milestone = (it: Partial<Milestone> = {}): Milestone => ({
  ...{ id: 'm1', panelId: 'p', recommendationId: 'r1', what: { nl: long }, dueOn: '2027-12-31' },
  ...{ firstDueOn: '2027-12-31', doneOn: null, madeBy: 'c', madeAt: noon('2027-06-01') },
  ...it,
})

test('a report says something, after the hand-over; only "done" has to be shown', () => {
  for (const progress of progresses) {
    assert.equal(reportable({ progress, says: long, evidence: 0 }, { handedOverOn: null })?.refused, 'not-handed-over')
    assert.equal(reportable({ progress, says: 'Het loopt. 1234567890', evidence: 1 }, handed)?.field, 'says')
    assert.equal(reportable({ progress, says: long, evidence: 1 }, handed), undefined)
    const bare = reportable({ progress, says: long, evidence: 0 }, handed)?.refused
    assert.equal(bare, progress === 'done' ? 'no-evidence' : undefined)
  }
})

test('twenty milestones, and no more; each says what happens', () => {
  const all = Array.from({ length: 20 }, (_, n) => milestone({ id: `m${n}` }))
  assert.equal(addable(long, all.slice(1)), undefined)
  assert.equal(addable(long, all)?.refused, 'no-room')
  assert.equal(addable('1234567890', [])?.field, 'what')
})

test('a milestone is reached once, today or before', () => {
  const today = '2027-09-01'
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 300 }), (days) => {
      const said = reachable(milestone(), addDays(today, days), today)
      assert.equal(isRefusal(said) && said.field, days > 0 ? 'doneOn' : false)
    }),
  )
  const refused = (one: Milestone | undefined) => {
    const said = reachable(one, today, today)
    return isRefusal(said) && said.status
  }
  assert.deepEqual([refused(undefined), refused(milestone({ doneOn: '2027-08-01' }))], [404, 409])
})

test('what was begun is said once, in words, and lies behind us', () => {
  const today = '2027-05-20'
  assert.equal(beginnable({ what: long, begunOn: today }, false, today), undefined)
  assert.equal(beginnable({ what: long, begunOn: today }, true, today)?.status, 409)
  assert.equal(beginnable({ what: 'iets', begunOn: today }, false, today)?.field, 'what')
  assert.equal(beginnable({ what: long, begunOn: '2027-05-21' }, false, today)?.field, 'begunOn')
})
