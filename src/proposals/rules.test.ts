import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { startTerms } from '../agreement/policy.ts'
import { scales } from './policy.ts'
import { adviceIsPublic, bandsOf, clockDay, dayFits, decide, editable, layReady, orderable, shownOf } from './rules.ts'
import type { Counts, Outcome, ScaleKey, SideCount } from './types.ts'

const terms = startTerms({ firstMeetingOn: '2027-02-06', adviceReadyOn: '2027-05-15' })
const rule = { ...terms, denominator: 'votes-cast', decides: 'citizens', supportPercent: 75, blockPercent: 10 } as const
const side = (counts: Counts, electorate?: number, slips?: number): SideCount => {
  const cast = Object.values(counts).reduce((sum, n) => sum + n, 0)
  return { counts, electorate: electorate ?? slips ?? cast, slips: slips ?? cast }
}
const keys = Object.keys(scales) as ScaleKey[]
const anyCount = fc.constantFrom(...keys).chain((scale) =>
  fc.record({
    scale: fc.constant(scale),
    counts: fc
      .tuple(...scales[scale].map((step) => fc.tuple(fc.constant(String(step.value)), fc.nat(60))))
      .map((pairs) => Object.fromEntries(pairs) as Record<string, number>),
  }),
)

test('on the seven steps 5 to 7 support, 4 stands aside, 1 to 3 oppose', () => {
  const bands = bandsOf('consensus-7', { '7': 1, '6': 2, '5': 4, '4': 8, '3': 16, '2': 32, '1': 64 })
  assert.deepEqual(bands, { support: 7, neutral: 8, oppose: 112 })
})

test('75 % in support and at most 10 % against is adopted; more against is with reservations; less support is not adopted', () => {
  const outcome = (counts: Counts) => decide('consensus-7', { citizens: side(counts) }, rule)
  assert.equal(outcome({ '7': 18, '4': 6 }), 'adopted')
  assert.equal(outcome({ '7': 18, '4': 3, '1': 3 }), 'with-reservations')
  assert.equal(outcome({ '7': 17, '4': 7 }), 'not-adopted')
  assert.equal(outcome({}), 'not-adopted', 'nobody answered')
})

test('the share is counted of the votes cast, of who was in the room, or of the seats', () => {
  const citizens = side({ '7': 15, '4': 1 }, 20, 18)
  const with_ = (denominator: typeof terms.denominator) =>
    decide('consensus-7', { citizens }, { ...rule, denominator, citizenSeats: 24 })
  assert.equal(with_('votes-cast'), 'adopted', '15 of 16')
  assert.equal(with_('present'), 'adopted', '15 of 20')
  assert.equal(with_('seats'), 'not-adopted', '15 of 24')
})

test('citizens decide, or both groups, or the panel as a whole; a partner that was not polled stops nothing', () => {
  const [citizens, partner] = [side({ '1': 0, '7': 20 }), side({ '7': 2, '1': 8 })]
  const by = (decides: typeof terms.decides) => decide('consensus-7', { citizens, partner }, { ...rule, decides })
  assert.equal(by('citizens'), 'adopted')
  assert.equal(by('both-groups'), 'not-adopted')
  assert.equal(by('whole-panel'), 'not-adopted', '22 of 30')
  assert.equal(decide('consensus-7', { citizens }, { ...rule, decides: 'both-groups' }), 'adopted')
})

test('the partner beside the citizens never changes what citizens decided', () => {
  fc.assert(
    fc.property(anyCount, anyCount, ({ scale, counts }, other) => {
      const [citizens, partner] = [side(counts), side(other.scale === scale ? other.counts : {})]
      assert.equal(decide(scale, { citizens, partner }, rule), decide(scale, { citizens }, rule))
    }),
  )
})

test('a slip that moves from against to support never makes the outcome worse', () => {
  const order: readonly Outcome[] = ['not-adopted', 'with-reservations', 'adopted']
  fc.assert(
    fc.property(anyCount, ({ scale, counts }) => {
      const low = scales[scale].findLast((step) => step.stance === 'oppose')?.value ?? 0
      const high = scales[scale][0]?.value ?? 0
      fc.pre((counts[low] ?? 0) > 0)
      const moved = { ...counts, [low]: (counts[low] ?? 0) - 1, [high]: (counts[high] ?? 0) + 1 }
      const at = (of: Counts) => order.indexOf(decide(scale, { citizens: side(of) }, rule))
      assert.ok(at(moved) >= at(counts))
    }),
  )
})

test('every step of every scale falls in one band, and nothing gets lost', () => {
  fc.assert(
    fc.property(anyCount, ({ scale, counts }) => {
      const { support, neutral, oppose } = bandsOf(scale, counts)
      assert.equal(
        support + neutral + oppose,
        Object.values(counts).reduce((sum, n) => sum + n, 0),
      )
    }),
  )
})

test('citizens are shown in steps from 15 slips, else in three bands; the partner always in bands', () => {
  const [many, few] = [side({ '7': 15 }), side({ '7': 14 })]
  assert.deepEqual(shownOf('consensus-7', many, 'citizens').steps, { '7': 15 })
  assert.equal(shownOf('consensus-7', few, 'citizens').steps, undefined)
  assert.equal(shownOf('consensus-7', many, 'partner').steps, undefined)
})

test('the advice is secret until it was handed over; without embargo it is public once adopted', () => {
  const [adopted, given] = [
    { adoptedOn: '2027-05-10', handedOverOn: null },
    { adoptedOn: '2027-05-10', handedOverOn: '2027-05-20' },
  ]
  assert.equal(adviceIsPublic(adopted, 'hand-over', '2027-06-01'), false)
  assert.equal(adviceIsPublic(given, 'hand-over', '2027-05-19'), false)
  assert.equal(adviceIsPublic(given, 'hand-over', '2027-05-20'), true)
  assert.equal(adviceIsPublic(adopted, 'none', '2027-05-10'), true)
  assert.equal(adviceIsPublic(undefined, 'none', '2027-05-10'), false)
})

test('the clock starts at hand-over; an advice that lay ready on the agreed date starts it that day', () => {
  const agreed = '2027-05-15'
  const ready = { adoptedOn: '2027-05-08', readyOn: '2027-05-14' }
  assert.equal(clockDay(ready, agreed, '2027-05-14'), '2027-05-14', 'handed over early')
  assert.equal(clockDay(ready, agreed, '2027-07-01'), agreed, 'the partner let it wait')
  assert.equal(layReady(ready, agreed), true, 'and it runs without being received')
  assert.equal(layReady({ ...ready, readyOn: '2027-05-16' }, agreed), false)
  assert.equal(layReady({ ...ready, adoptedOn: null }, agreed), false)
  assert.equal(clockDay({ ...ready, readyOn: '2027-05-16' }, agreed, '2027-07-01'), '2027-07-01', 'ready too late')
  assert.equal(clockDay({ ...ready, readyOn: null }, agreed, '2027-07-01'), '2027-07-01', 'never said to be ready')
})

test('days of an advice lie in order, none is to come, and after hand-over none moves', () => {
  const none = { adoptedOn: null, readyOn: null, handedOverOn: null }
  const on = (day: string) => ({ day, today: '2027-05-20' })
  assert.equal(dayFits(none, 'adopted', on('2027-05-21'))?.refused, 'to-come')
  assert.equal(dayFits(none, 'ready', on('2027-05-20'))?.refused, 'not-adopted-yet')
  const adopted = { ...none, adoptedOn: '2027-05-10' }
  assert.equal(dayFits(adopted, 'handed', on('2027-05-09'))?.refused, 'days-order')
  assert.equal(dayFits(adopted, 'handed', on('2027-05-10')), undefined)
  const ready = { ...adopted, readyOn: '2027-05-12' }
  assert.equal(dayFits(ready, 'handed', on('2027-05-11'))?.refused, 'days-order')
  assert.equal(dayFits(ready, 'adopted', on('2027-05-13'))?.refused, 'days-order')
  assert.equal(dayFits({ ...ready, handedOverOn: '2027-05-14' }, 'handed', on('2027-05-15'))?.refused, 'handed-over')
})

test('a fixed text is released before it changes; in an adopted advice no text changes', () => {
  const none = { adoptedOn: null, readyOn: null, handedOverOn: null }
  assert.equal(editable({ frozenAt: new Date(0) }, none)?.refused, 'frozen')
  assert.equal(editable({ frozenAt: null }, { ...none, adoptedOn: '2027-05-10' })?.refused, 'adopted')
  assert.equal(editable({ frozenAt: null }, none), undefined)
})

test('the order names each proposal once, and none that fell', () => {
  const known = [
    { number: 1, outcome: 'adopted' as const },
    { number: 2, outcome: 'not-adopted' as const },
  ]
  assert.equal(orderable(known, [1, 1])?.refused, 'twice')
  assert.equal(orderable(known, [3])?.refused, 'no-proposal')
  assert.equal(orderable(known, [2, 1])?.refused, 'fell')
  assert.equal(orderable(known, [1]), undefined)
})
