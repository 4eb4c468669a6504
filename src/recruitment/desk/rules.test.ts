import assert from 'node:assert/strict'
import test from 'node:test'
import { isRefusal } from '../../kit/work/refusal.ts'
import { enterable, exclusion, standing, takenBack } from './rules.ts'

// closes on Friday 18 December; three working days later is Wednesday 23
const it = {
  ...{ openedAt: new Date('2026-11-24T10:00:00Z'), closesOn: '2026-12-18', frozenAt: null },
  closesAt: new Date('2026-12-18T23:00:00Z'),
}
const at = (now: string, receivedOn: string) => enterable(it, receivedOn, new Date(now))?.refused

test('a call or a form is entered while registration is open, for a day that has been', () => {
  assert.equal(at('2026-12-01T10:00:00Z', '2026-12-01'), undefined)
  assert.equal(at('2026-12-01T10:00:00Z', '2026-11-30'), undefined)
  assert.equal(at('2026-12-01T10:00:00Z', '2026-12-02'), 'future')
  assert.equal(
    enterable({ ...it, openedAt: null }, '2026-12-01', new Date('2026-12-01T10:00:00Z'))?.refused,
    'not-open',
  )
})

test('after the close only what came in before it, for three working days, and never once the list is fixed', () => {
  assert.equal(at('2026-12-21T10:00:00Z', '2026-12-18'), undefined)
  assert.equal(at('2026-12-21T10:00:00Z', '2026-12-19'), 'came-late')
  assert.equal(at('2026-12-23T22:59:59Z', '2026-12-18'), undefined)
  assert.equal(at('2026-12-23T23:00:00Z', '2026-12-18'), 'desk-over')
  const frozen = { ...it, frozenAt: new Date('2026-12-21T09:00:00Z') }
  assert.equal(enterable(frozen, '2026-12-18', new Date('2026-12-21T10:00:00Z'))?.refused, 'frozen')
})

test('two people leave somebody out, for one reason; one alone only proposes', () => {
  const fresh = { excludedAt: null, excludedReason: null, excludedBy: null }
  const proposed = { ...fresh, excludedReason: 'twice', excludedBy: 'ann' }
  const out = (held: typeof fresh | typeof proposed, person: string, reason: string) => {
    const ruled = exclusion(it, held, { person, reason })
    return isRefusal(ruled) ? ruled.refused : ruled.decides
  }
  assert.equal(out(fresh, 'ann', 'twice'), false)
  assert.equal(out(proposed, 'ann', 'twice'), 'two-people')
  assert.equal(out(proposed, 'bea', 'too-young'), 'other-reason')
  assert.equal(out(proposed, 'bea', 'twice'), true)
  assert.equal(takenBack(it, proposed), undefined)
  assert.equal(takenBack(it, fresh)?.refused, 'not-proposed')
  assert.equal(standing({ ...proposed, withdrawnAt: null }), 'proposed')
})
