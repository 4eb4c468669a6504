import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { answer, body, dossier, due, entry, noon, reports, status } from '../../tests/world/dossier.ts'
import { addDays, daysBetween } from '../kit/texts/dates.ts'
import { answerDue, debts, isOver, isOwedBy, keptOf, paces, reportNow, reportsFor, silence } from './rules.ts'

test('an answer is late from the day after its day, by days, until it comes; then it stays as late as it was', () => {
  assert.equal(answerDue(entry(), dossier(due, []))?.days, 0)
  assert.equal(answerDue(entry(), dossier(addDays(due, 1), []))?.days, 1)
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 400 }), (came, later) => {
      const came_ = addDays(due, came)
      const seen = answerDue(entry({ answers: [answer(came_)] }), dossier(addDays(came_, later), []))
      assert.equal(seen?.days, Math.max(0, came), 'what came does not grow later')
    }),
  )
})

test('a recommendation that is addressed to nobody is owed by everybody; one that is, by that partner alone', () => {
  assert.deepEqual([isOwedBy(entry(), 'a'), isOwedBy(entry(), 'b')], [true, true])
  const addressed = entry({ body: body('b') })
  assert.deepEqual([isOwedBy(addressed, 'a'), isOwedBy(addressed, 'b')], [false, true])
})

test('"geen bericht sinds" stands there by itself the day after a promised report did not come', () => {
  const answered = entry({ answers: [answer('2027-06-20')] })
  assert.equal(silence(answered, dossier('2027-11-17', [])), undefined, 'the day itself is not over')
  assert.deepEqual(silence(answered, dossier('2027-11-18', [])), { since: '2027-06-20', due: '2027-11-17', days: 1 })
  const between = entry({ ...answered, statuses: [status('2027-08-01', 'preparing')] })
  assert.equal(silence(between, dossier('2027-12-01', []))?.since, '2027-08-01', 'since the last that was heard')
  const told = entry({ ...answered, statuses: [status('2027-11-10', 'preparing', 'status-report-1-a')] })
  assert.equal(silence(told, dossier('2027-12-01', [])), undefined)
})

test('what is done, stopped or not adopted needs no report any more', () => {
  assert.equal(isOver(entry({ statuses: [status('2027-08-01', 'done')] })), true)
  assert.equal(isOver(entry({ statuses: [status('2027-08-01', 'done'), status('2027-09-01', 'changed')] })), false)
  for (const decision of ['not-adopted', 'not-ours'] as const)
    assert.equal(isOver(entry({ answers: [answer('2027-06-20', decision)] })), true)
  assert.equal(isOver(entry({ answers: [answer('2027-06-20', 'under-study')] })), false)
  const [first] = reports
  const done = dossier('2028-01-01', [entry({ statuses: [status('2027-08-01', 'done')] })])
  assert.deepEqual(first && reportsFor(done, first).numbers, [])
})

test('a report answers the oldest promise that is open, from a month before its day', () => {
  assert.equal(reportNow(entry(), reports, '2027-10-17'), undefined)
  assert.equal(reportNow(entry(), reports, '2027-10-18')?.nth, 1)
  const once = entry({ statuses: [status('2027-10-18', 'preparing', 'status-report-1-a')] })
  assert.equal(reportNow(once, reports, '2027-10-19'), undefined)
  assert.equal(reportNow(once, reports, '2028-05-01')?.nth, 2)
})

test('what a partner owes: all that is late, and of its reports the first that comes', () => {
  const two = [entry({ answers: [answer('2027-06-20')] }, 1), entry({}, 2)]
  const own = debts(dossier('2027-07-20', two)).filter((one) => one.partner.id === 'a')
  assert.deepEqual(
    own.map(({ kind, numbers, days }) => [kind, numbers.join(), days]),
    [
      ['answer', '2', 4],
      ['report', '1,2', daysBetween('2027-11-17', '2027-07-20')],
    ],
  )
})

test('of a promise about all recommendations: kept when all came, late when the day is over and one did not', () => {
  const of = (n: number, on?: string) => ({ n, of: 3, numbers: [], ...(on ? { on } : {}) })
  assert.equal(keptOf(of(0), due, due).state, 'open')
  assert.equal(keptOf(of(1, '2027-06-20'), due, due).state, 'part')
  assert.deepEqual(keptOf(of(1, '2027-06-20'), due, addDays(due, 41)).params, { n: 1, of: 3, days: 41 })
  assert.equal(keptOf(of(1, '2027-06-20'), due, addDays(due, 1)).state, 'late')
  assert.equal(keptOf(of(3, '2027-06-20'), due, addDays(due, 99)).state, 'kept')
  assert.equal(keptOf(of(3, addDays(due, 2)), due, addDays(due, 99)).params?.days, 2)
  assert.equal(keptOf(of(0), undefined, due).state, 'none')
})

test('days from advice to decision and to the first action', () => {
  const begun = {
    panelId: 'p',
    recommendationId: 'r1',
    begunOn: '2027-05-10',
    what: {},
    toldBy: 'c',
    toldAt: noon('2027-05-20'),
  }
  assert.deepEqual(paces(entry({ answers: [answer('2027-06-01')] }), '2027-05-17'), { decision: 15 })
  assert.deepEqual(paces(entry({ begun }), '2027-05-17'), { action: 0 }, 'begun before the hand-over')
  assert.deepEqual(paces(entry({ statuses: [status('2027-06-16', 'in-progress')] }), '2027-05-17'), { action: 30 })
})
