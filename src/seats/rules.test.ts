import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../kit/work/refusal.ts'
import {
  callable,
  joinable,
  keepsToTwo,
  no,
  nominable,
  notReached,
  phoneCounts,
  seated,
  tallies,
  yes,
} from './rules.ts'
import type { Seat, SeatState } from './types.ts'

const states = ['drawn', 'confirmed', 'declined', 'withdrawn', 'vacant'] as const satisfies readonly SeatState[]
const seat = (seatGroup: Seat['seatGroup'], state: SeatState) => ({ seatGroup, state })
const some = (n: number, group: Seat['seatGroup'], state: SeatState) =>
  Array.from({ length: n }, () => seat(group, state))

test('a yes confirms a seat that is held; a no is never refused to whoever holds one', () => {
  assert.equal(yes({ state: 'drawn' }), 'confirmed')
  assert.equal(yes({ state: 'confirmed' }), 'confirmed')
  assert.equal(no({ state: 'drawn' }), 'declined')
  assert.equal(no({ state: 'confirmed' }), 'withdrawn')
  for (const state of ['declined', 'withdrawn', 'vacant'] as const) {
    assert.ok(isRefusal(yes({ state })))
    assert.ok(isRefusal(no({ state })))
  }
})

test('not reached: three calls on three days, none of which reached her', () => {
  const call = (day: string, outcome: 'not-reached' | 'says-yes' = 'not-reached') => ({ day, outcome })
  assert.ok(!notReached([call('2027-01-04'), call('2027-01-05')]))
  assert.ok(!notReached([call('2027-01-04'), call('2027-01-04'), call('2027-01-05')]))
  assert.ok(notReached([call('2027-01-04'), call('2027-01-05'), call('2027-01-07')]))
  assert.ok(!notReached([call('2027-01-04'), call('2027-01-05'), call('2027-01-07'), call('2027-01-08', 'says-yes')]))
  const asked = { state: 'drawn' } as const
  assert.equal(callable(asked, [call('2027-01-04')], call('2027-01-04'))?.refused, 'called-today')
  assert.equal(callable(asked, [call('2027-01-04')], call('2027-01-04', 'says-yes')), undefined)
  assert.equal(callable({ state: 'confirmed' }, [], call('2027-01-04'))?.refused, 'answered-call')
})

test('what was said by phone counts after 48 hours', () => {
  assert.equal(phoneCounts(new Date('2027-01-04T10:00:00Z')).toISOString(), '2027-01-06T10:00:00.000Z')
})

const agreed = { citizenSeats: 24, partnerSeats: 8 }
test('the partner names at most what was agreed, and never more than half of the citizens, at each moment', () => {
  assert.equal(nominable([], agreed), undefined, 'before the draw the agreed citizens count')
  assert.equal(nominable(some(8, 'partner', 'drawn'), agreed)?.refused, 'enough-partner')
  assert.equal(
    nominable(some(12, 'partner', 'drawn'), { citizenSeats: 24, partnerSeats: 20 })?.refused,
    'too-many-partner',
  )
  const few = [
    ...some(6, 'citizen', 'confirmed'),
    ...some(18, 'citizen', 'declined'),
    ...some(3, 'partner', 'confirmed'),
  ]
  assert.equal(nominable(few, agreed)?.refused, 'too-many-partner', 'citizens who said no do not count')
  const gone = [...some(24, 'citizen', 'withdrawn')]
  assert.equal(nominable(gone, agreed)?.refused, 'too-many-partner')
  assert.equal(
    joinable([...some(6, 'citizen', 'drawn'), ...some(3, 'partner', 'confirmed')], agreed)?.refused,
    'too-many-partner',
  )
  assert.equal(joinable([...some(8, 'citizen', 'drawn'), ...some(3, 'partner', 'confirmed')], agreed), undefined)
})

test('whatever the seats, one more nomination that is allowed keeps two citizens for each member from the partner', () => {
  const any = fc.array(fc.tuple(fc.constantFrom('citizen' as const, 'partner' as const), fc.constantFrom(...states)))
  fc.assert(
    fc.property(any, (pairs) => {
      const seats = pairs.map(([group, state]) => seat(group, state))
      const citizens = seats.filter((one) => one.seatGroup === 'citizen')
      if (citizens.length === 0 || nominable(seats, agreed)) return
      const held = (group: string) =>
        seats.filter((one) => one.seatGroup === group && ['drawn', 'confirmed'].includes(one.state)).length
      assert.ok(held('citizen') >= 2 * (held('partner') + 1))
    }),
  )
})

test('a tally counts every agreed seat once', () => {
  const seats = [
    ...some(20, 'citizen', 'confirmed'),
    ...some(2, 'citizen', 'drawn'),
    ...some(3, 'citizen', 'declined'),
    ...some(1, 'citizen', 'withdrawn'),
    ...some(5, 'partner', 'confirmed'),
  ]
  assert.deepEqual(tallies(seats, agreed), {
    citizens: { confirmed: 20, drawn: 2, withdrawn: 1, empty: 1 },
    partner: { confirmed: 5, drawn: 0, withdrawn: 0, empty: 3 },
  })
  assert.ok(keepsToTwo(seats, false))
  assert.ok(!keepsToTwo([...some(9, 'citizen', 'confirmed'), ...some(5, 'partner', 'confirmed')], false))
})

test('a promise of seats is kept by the figures at the first meeting, and late from the day after it was due', () => {
  const when = (today: string) => ({ due: '2027-02-06', today })
  const at = (confirmed: number, moment: 'drawn' | 'first-meeting') => ({ tally: { confirmed }, moment })
  assert.equal(seated(24, undefined, when('2027-02-06')), 'open')
  assert.equal(seated(24, at(24, 'drawn'), when('2027-02-06')), 'open')
  assert.equal(seated(24, undefined, when('2027-02-07')), 'late')
  assert.equal(seated(24, at(24, 'first-meeting'), when('2027-02-07')), 'kept')
  assert.equal(seated(24, at(22, 'first-meeting'), when('2027-02-07')), 'part')
})
