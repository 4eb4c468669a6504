import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween } from '../kit/texts/dates.ts'
import { isRefusal } from '../kit/work/refusal.ts'
import { daysBeforeMeeting, mostNewVoters } from './policy.ts'
import {
  answerBy,
  appealable,
  appealDecidable,
  inBurst,
  kept,
  moderated,
  overlap,
  plannable,
  stateOf,
} from './rules.ts'

const today = '2027-01-10'
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : answer)
const at = (hour: number) => new Date(Date.UTC(2027, 0, 10, hour))

test('a round may be planned only when it ends five days or more before the meeting it feeds', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.nat(90), (opens, length, meeting) => {
      const opensOn = addDays(today, opens)
      const it = { opensOn, closesOn: addDays(opensOn, length), meetingOn: addDays(today, meeting) }
      const left = daysBetween(it.closesOn, it.meetingOn)
      assert.equal(plannable(it, today) === undefined, left >= daysBeforeMeeting)
    }),
  )
  assert.equal(code(plannable({ opensOn: '2027-01-09', closesOn: '2027-01-20' }, today)), 'begins-past')
  assert.equal(code(plannable({ opensOn: '2027-01-20', closesOn: '2027-01-19' }, today)), 'ends-before')
  assert.equal(plannable({ opensOn: today, closesOn: today }, today), undefined)
})

test('a round is planned, open or closed by the clock: open from its first moment, closed at its last', () => {
  const window = { opensAt: at(2), closesAt: at(4) }
  assert.deepEqual(
    [at(1), at(2), at(3), at(4)].map((now) => stateOf(window, now)),
    ['planned', 'open', 'open', 'closed'],
  )
})

test('one round is open at a time; one may begin the moment another ends', () => {
  const window = { opensAt: at(2), closesAt: at(4) }
  const other = (from: number, until: number) => [{ number: 1, opensAt: at(from), closesAt: at(until) }]
  assert.equal(code(overlap(window, other(3, 5))), 'overlaps')
  assert.equal(code(overlap(window, other(1, 6))), 'overlaps')
  assert.equal(overlap(window, other(4, 5)), undefined)
  assert.equal(overlap(window, other(1, 2)), undefined)
})

test('the first twenty new voters a minute of one network count; those beyond are set aside', () => {
  assert.equal(inBurst(mostNewVoters), false)
  assert.equal(inBurst(mostNewVoters + 1), true)
})

const waiting = { state: 'waiting', moderatedBy: null, appealDecidedAt: null } as const
test('what waits is shown, or refused with a reason; what is shown can be taken down until a second person decided', () => {
  assert.deepEqual(moderated(waiting, { show: true, reason: undefined }), { state: 'shown', refusedReason: null })
  assert.equal(code(moderated(waiting, { show: false, reason: undefined })), 'no-reason')
  const refused = moderated(waiting, { show: false, reason: 'names' })
  assert.deepEqual(refused, { state: 'refused', refusedReason: 'names' })
  const shown = { ...waiting, state: 'shown', moderatedBy: 'ada' } as const
  assert.equal(code(moderated(shown, { show: true, reason: undefined })), 'judged')
  assert.deepEqual(moderated(shown, { show: false, reason: 'hate' }), { state: 'refused', refusedReason: 'hate' })
  assert.equal(code(moderated({ ...shown, appealDecidedAt: at(1) }, { show: false, reason: 'hate' })), 'appeal-over')
})

test('an appeal is made once, against a refusal, and never decided by who refused', () => {
  const refused = { state: 'refused', moderatedBy: 'ada', appealedAt: null, appealDecidedAt: null } as const
  assert.equal(appealable(refused), undefined)
  assert.equal(code(appealable({ ...refused, state: 'shown' })), 'not-refused')
  const asked = { ...refused, appealedAt: at(1) }
  assert.equal(code(appealable(asked)), 'appealed')
  assert.equal(code(appealDecidable(refused, 'bob')), 'no-appeal')
  assert.equal(code(appealDecidable(asked, 'ada')), 'same-person')
  assert.equal(appealDecidable(asked, 'bob'), undefined)
  assert.equal(code(appealDecidable({ ...asked, appealDecidedAt: at(2) }, 'bob')), 'appeal-over')
})

test('every idea has its answer ten days after the meeting it fed; late is late from the day after', () => {
  assert.equal(answerBy({ feedsMeetingOn: '2027-02-06', closedOn: '2027-01-30' }), '2027-02-16')
  assert.equal(answerBy({ feedsMeetingOn: null, closedOn: '2027-01-30' }), '2027-02-09')
  const round = { dueOn: '2027-02-16', ideas: 3, answered: 1, lastOn: '2027-02-10' }
  assert.equal(kept([], '2027-02-16').state, 'none')
  assert.equal(kept([{ ...round, answered: 0 }], '2027-02-16').state, 'open')
  assert.equal(kept([round], '2027-02-16').state, 'part')
  assert.equal(kept([round], '2027-02-17').state, 'late')
  assert.deepEqual(kept([{ ...round, answered: 3 }], '2027-03-01'), {
    ...{ state: 'kept', ideas: 3, answered: 3, dueOn: undefined, lastOn: '2027-02-10' },
  })
})
