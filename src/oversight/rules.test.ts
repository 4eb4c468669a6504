import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { answer, dossier, due, entry, noon, promise, status } from '../../tests/world/dossier.ts'
import { foundation, type Promised } from '../agreement/types.ts'
import { addDays } from '../kit/texts/dates.ts'
import { reminderDays } from './policy.ts'
import {
  closable,
  closingConditions,
  contactFor,
  exceptable,
  findable,
  foundOn,
  judgeable,
  keptOnce,
  lacking,
  loggable,
  type NewVerdict,
  ownTasks,
  reminderDue,
} from './rules.ts'
import type { Contact, Exception, Finding, Moment, Verdict, Watched, WatchedEntry } from './types.ts'

const long = 'Dit is een zin van meer dan twintig letters.'
const watched = (it: Partial<WatchedEntry> = {}): WatchedEntry => ({
  ...entry(it),
  verdicts: [],
  exceptions: [],
  ...it,
})
const ours = (kind: 'contact' | 'finding', nth: number, dueOn: string): Promised => ({
  ...{ ...promise(kind, nth, dueOn), party: foundation, id: `${kind}-${nth}` },
})
const calls = [ours('contact', 1, '2027-06-17'), ours('contact', 2, '2027-08-17')]
const terms = [ours('finding', 1, '2027-07-19'), ours('finding', 2, '2027-11-18'), ours('finding', 3, '2028-05-18')]
const watch = (today: string, entries: readonly WatchedEntry[], it: Partial<Watched> = {}): Watched => {
  const plain = dossier(today, [])
  const all = { ...plain, promises: [...plain.promises, ...calls, ...terms] }
  return { ...all, entries, contacts: [], findings: [], closedAt: null, ...it }
}
const verdict = (moment: Moment): Verdict => ({
  ...{ id: `v-${moment}`, panelId: 'p', recommendationId: 'r1', moment, says: 'partly', n: 10, nOf: 20 },
  ...{ why: { nl: long }, how: long, enteredBy: 'l', enteredAt: noon('2028-05-20') },
})
const exception = (kind: Exception['kind']): Exception => ({
  ...{ id: kind, panelId: 'p', recommendationId: 'r1', kind, why: { nl: long }, foundBy: 'd', foundName: 'Dir' },
  ...{ foundAt: noon('2028-05-20') },
})
const call = (nth: number): Contact => ({
  ...{
    id: `c${nth}`,
    panelId: 'p',
    promiseId: `contact-${nth}`,
    onDay: '2027-06-17',
    withWhom: 'Con',
    heard: { nl: long },
  },
  ...{ loggedBy: 'l', loggedAt: noon('2027-06-17') },
})
const finding = (nth: number): Finding => ({
  ...{ id: `f${nth}`, panelId: 'p', promiseId: `finding-${nth}`, nth, says: 'kept', why: { nl: long } },
  ...{ foundBy: 'd', foundName: 'Dir', foundAt: noon('2028-05-20') },
})
const saying = (it: Partial<NewVerdict> = {}): NewVerdict => ({
  ...{ moment: 'response', n: 10, of: 20, why: long, how: long },
  ...it,
})
const open = (dossierNow: Watched | undefined) =>
  closingConditions(dossierNow)
    .filter(({ met }) => !met)
    .map(({ key }) => key)

test('the panel judges once there is an answer, or its day is over; a year later once more; each once', () => {
  const [before, after] = [watch(due, [watched()]), watch(addDays(due, 1), [watched()])]
  assert.equal(judgeable(watched(), before, saying())?.refused, 'no-answer-yet')
  assert.equal(judgeable(watched(), after, saying()), undefined)
  const answered = watched({ answers: [answer('2027-06-20')] })
  assert.equal(judgeable(answered, watch('2027-06-21', [answered]), saying()), undefined)
  assert.equal(judgeable(answered, watch('2028-05-16', [answered]), saying({ moment: 'year' }))?.refused, 'too-soon')
  assert.equal(judgeable(answered, watch('2028-05-17', [answered]), saying({ moment: 'year' })), undefined)
  const said = watched({ ...answered, verdicts: [verdict('response')] })
  assert.equal(judgeable(said, after, saying())?.refused, 'given-already')
  assert.equal(judgeable(answered, after, saying({ n: 21 }))?.field, 'n')
  assert.equal(judgeable(answered, after, saying({ why: 'kort' }))?.field, 'why')
  assert.equal(judgeable(answered, after, saying({ how: '1234567890 1234567890' }))?.field, 'how')
})

test('a call answers the oldest promised one that is open, from a month before its day; it has been, and says something', () => {
  const at = (day: string, it: Partial<Watched> = {}) => contactFor(watch(day, [], it), day)?.id
  assert.deepEqual(
    ['2027-05-17', '2027-05-18', '2027-08-01'].map((day) => at(day)),
    [undefined, 'contact-1', 'contact-1'],
  )
  assert.equal(at('2027-08-01', { contacts: [call(1)] }), 'contact-2')
  assert.equal(loggable({ onDay: '2027-06-02', heard: long }, '2027-06-01')?.field, 'onDay')
  assert.equal(loggable({ onDay: '2027-06-01', heard: 'niets' }, '2027-06-01')?.field, 'heard')
  assert.equal(loggable({ onDay: '2027-06-01', heard: long }, '2027-06-01'), undefined)
})

test('a finding is about a term that is over, once', () => {
  const ids = (day: string, it: Partial<Watched> = {}) => findable(watch(day, [], it)).map(({ id }) => id)
  assert.deepEqual(ids(due), [])
  assert.deepEqual(ids(addDays(due, 1)), ['finding-1'])
  assert.deepEqual(ids('2028-05-18'), ['finding-1', 'finding-2', 'finding-3'])
  const found = { findings: [finding(1)] }
  assert.deepEqual(ids('2028-05-18', found), ['finding-2', 'finding-3'])
  const refused = (id: string, why = long) => {
    const said = foundOn(watch(addDays(due, 1), [], found), id, why)
    return 'refused' in said ? said.refused : undefined
  }
  assert.deepEqual(
    ['finding-1', 'finding-2'].map((id) => refused(id)),
    ['found-already', 'no-term'],
  )
  const short = foundOn(watch(addDays(due, 1), []), 'finding-1', 'kort')
  assert.equal('refused' in short && short.refused, 'says-little')
})

test('no panel closes before the hand-over, whatever else', () => {
  assert.deepEqual(open(undefined), ['handed-over'])
  const early = watch('2027-05-01', [])
  assert.deepEqual(open({ ...early, advice: { ...early.advice, handedOverOn: null } }), ['handed-over'])
})

test('a panel closes when all was answered, followed, judged, called and found; one thing missing keeps it open', () => {
  const done = watched({
    ...{ answers: [answer('2027-06-20')], statuses: [status('2028-05-10', 'in-progress', 'status-report-2-a')] },
    verdicts: [verdict('response'), verdict('year')],
  })
  const all = { contacts: [call(1), call(2)], findings: [finding(1), finding(2), finding(3)] }
  const closes = watch('2028-06-01', [done], all)
  assert.deepEqual(open(closes), [])
  assert.equal(closable(closingConditions(closes), null), undefined)
  assert.equal(closable(closingConditions(closes), noon('2028-06-01'))?.refused, 'closed-already')
  for (const [key, without] of [
    ['answered', watch('2028-06-01', [{ ...done, answers: [] }], all)],
    ['followed', watch('2028-06-01', [{ ...done, statuses: [] }], all)],
    ['verdicts', watch('2028-06-01', [{ ...done, verdicts: [] }], all)],
    ['contacts', { ...closes, contacts: [] }],
    ['findings', { ...closes, findings: [] }],
  ] as const) {
    assert.deepEqual(open(without), [key])
    assert.equal(closable(closingConditions(without), null)?.params.n, 1)
  }
})

test('what was never agreed keeps no panel open: an agreement without calls closes too', () => {
  const done = watched({
    ...{ answers: [answer('2027-06-20', 'not-adopted')], verdicts: [verdict('response'), verdict('year')] },
  })
  const all = watch('2028-06-01', [done], { findings: [finding(1), finding(2), finding(3)] })
  assert.deepEqual(open(all), ['contacts'])
  assert.deepEqual(open({ ...all, promises: all.promises.filter(({ kind }) => kind !== 'contact') }), [])
})

test('the foundation finds in public only what is so, and that lifts the gate', () => {
  const now = watch('2028-06-01', [watched()])
  assert.deepEqual(lacking(watched(), now), ['unanswered', 'unfollowed'])
  assert.equal(exceptable(watched(), now, { kind: 'unanswered', why: long }), undefined)
  assert.equal(exceptable(watched(), now, { kind: 'unanswered', why: 'kort' })?.field, 'why')
  const answered = watched({ answers: [answer('2027-06-20')] })
  assert.equal(exceptable(answered, now, { kind: 'unanswered', why: long })?.refused, 'not-so')
  assert.deepEqual(lacking(watched({ exceptions: [exception('unanswered'), exception('unfollowed')] }), now), [])
})

test('a promise that one row keeps is kept on its day, or so many days after it; without a day nothing is late', () => {
  assert.equal(keptOnce({ id: 'x', on: due }, due, addDays(due, 90)).params?.days, 0)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
      assert.equal(keptOnce({ id: 'x', on: addDays(due, n) }, due, addDays(due, 500)).params?.days, n)
      assert.equal(keptOnce(undefined, due, addDays(due, n)).state, 'late')
    }),
  )
  assert.equal(keptOnce(undefined, due, due).state, 'open')
  assert.equal(keptOnce(undefined, undefined, due).state, 'none')
})

test('of its own tasks the foundation sees what is late and the first that comes', () => {
  const tasks = (day: string, it: Partial<Watched> = {}) =>
    ownTasks(watch(day, [], it), 'contact').map(({ promise: { id }, days }) => [id, days])
  assert.deepEqual(tasks('2027-06-01'), [['contact-1', -16]])
  assert.deepEqual(tasks('2027-06-18'), [
    ['contact-1', 1],
    ['contact-2', -60],
  ])
  assert.deepEqual(tasks('2027-06-18', { contacts: [call(1), call(2)] }), [])
})

test('reminders come two weeks and three days before, the day after, and then to the signatory; none once it is kept', () => {
  const id = 'answer-each-1-a'
  const on = (days: number, entries = [watched()]) => reminderDue(watch(addDays(due, days), entries), id)
  assert.deepEqual(
    [-reminderDays.first - 1, -reminderDays.first, -reminderDays.second, 0, 1, reminderDays.escalated].map((days) =>
      on(days),
    ),
    [undefined, 'two-weeks', 'three-days', 'three-days', 'day-after', 'escalated'],
  )
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      assert.equal(on(days, [watched({ answers: [answer('2027-06-20')] })]), undefined)
    }),
  )
})
