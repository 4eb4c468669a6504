import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../kit/work/refusal.ts'
import type { Applicant, Feature, Recruitment } from '../types.ts'
import {
  answered,
  attending,
  beginnable,
  changing,
  completable,
  consented,
  inTime,
  missing,
  named,
  nameGiven,
  notSaid,
  reachable,
  stepAfter,
  stepNamed,
  stepsOf,
} from './rules.ts'
import type { Reach } from './types.ts'

const at = (moment: string) => new Date(`${moment}Z`)
const feature = (id: string, place: number): Feature => ({
  ...{ id, panelId: 'p', feature: id, place, label: { nl: id } },
  categories: [1, 2].map((n) => ({
    ...{ id: `${id}-${n}`, panelId: 'p', stratumId: id, place: n, label: { nl: `${id} ${n}` }, population: null },
    ...{ target: 10, minimum: 8, maximum: 12 },
  })),
})
const features = [feature('wijk', 1), feature('leeftijd', 2)]
const applicant = (it: Partial<Applicant> = {}): Applicant => ({
  ...{ id: 'a', panelId: 'p', name: 'Nora Namaak', channel: 'mail', email: 'nora@namaak.example', phone: null },
  ...{ address: null, accessNeeds: null, begunAt: at('2027-02-01T10:00'), canAttend: true, codeId: null, lang: 'nl' },
  ...{ completedAt: null, consents: {}, declaredEligible: false, enteredBy: null, excludedAt: null, excludedBy: null },
  ...{ excludedBy2: null, excludedReason: null, lot: null, motivation: null, needsConsentAt: null, receivedOn: null },
  ...{ ownLinkHash: Buffer.alloc(32), stream: 'letter', ticketHash: null, withdrawnAt: null },
  ...it,
})
const all = new Map<string, string | null>([
  ['wijk', 'wijk-1'],
  ['leeftijd', null],
])
const reach = (it: Partial<Reach> = {}): Reach => ({ channel: '', email: '', phone: '', address: '', ...it })
const refused = (said: unknown) => (isRefusal(said) ? said.refused : undefined)

test('the door is open until the moment of closing, and says whether it is too early or too late', () => {
  const it = { openedAt: at('2027-02-01T10:00'), closesAt: at('2027-03-07T22:59:59.999') } as Recruitment
  assert.equal(refused(inTime(undefined, at('2027-02-01T10:00'))), 'not-open')
  assert.equal(inTime(it, at('2027-03-07T22:59:59')), undefined)
  assert.equal(refused(inTime(it, at('2027-03-07T23:00:00'))), 'closed')
})

test('a code begins one registration; who declined may think again; a test letter never counts', () => {
  const said = (state: 'unused' | 'declined' | 'begun' | 'spoiled', kind: 'live' | 'test' = 'live') =>
    refused(beginnable({ state, kind }))
  assert.deepEqual(
    [said('unused'), said('declined'), said('begun'), said('spoiled')],
    [undefined, undefined, 'begun', 'spoiled'],
  )
  assert.equal(said('unused', 'test'), 'test-letter')
  assert.equal(refused(beginnable(undefined)), 'unknown')
})

test('each page leads to the next, one question a page, and the last stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), (n) => {
      const some = Array.from({ length: n }, (_, place) => feature(`f${place}`, place))
      const walked = ['naam']
      for (let step = 'naam'; step !== 'controle'; walked.push(step)) step = stepAfter(step, some)
      assert.deepEqual(walked, stepsOf(some))
      assert.equal(walked.length, named.length + n)
      for (const step of walked) assert.ok(stepNamed(step, some), step)
      for (const odd of [`vraag-${n + 1}`, 'vraag-0', 'vraag-', 'iets', ''])
        assert.equal(stepNamed(odd, some), undefined)
    }),
  )
})

test('"I would rather not say" is an answer to every question; another question\'s answer is none', () => {
  for (const one of features) assert.deepEqual(answered(one, notSaid), { categoryId: null })
  assert.deepEqual(answered(feature('wijk', 1), 'wijk-2'), { categoryId: 'wijk-2' })
  for (const odd of ['leeftijd-1', '', 'constructor'])
    assert.equal(refused(answered(feature('wijk', 1), odd)), 'choose')
})

test('coming is yes, no or not known yet', () => {
  assert.deepEqual(['ja', 'nee', 'weet-niet'].map(attending), [
    { canAttend: true },
    { canAttend: false },
    { canAttend: null },
  ])
  for (const odd of ['', 'toString', 'JA']) assert.equal(refused(attending(odd)), 'no-attend')
})

test('one way to reach her, filled in; what belongs to another way is not kept', () => {
  const whole = reach({ email: 'Nora@Namaak.example', phone: '06 12 34 56 78', address: 'Kerkstraat 1, 1234 AB Proef' })
  assert.deepEqual(reachable({ ...whole, channel: 'mail' }), {
    ...{ channel: 'mail', email: 'nora@namaak.example', phone: '06 12 34 56 78', address: null },
  })
  assert.equal((reachable({ ...whole, channel: 'phone' }) as Applicant).email, null)
  assert.equal((reachable({ ...whole, channel: 'post' }) as Applicant).email, null)
  assert.deepEqual(
    (['mail', 'phone', 'post', ''] as const).map((channel) => refused(reachable(reach({ channel })))),
    ['no-email', 'no-phone', 'no-address', 'no-channel'],
  )
})

test('a name is asked; access needs are kept with a consent of their own, or not at all', () => {
  assert.equal(refused(nameGiven('')), 'no-name')
  assert.equal(refused(consented('Rolstoel', false)), 'needs-consent')
  for (const [needs, consent] of [
    ['Rolstoel', true],
    ['', false],
    ['', true],
  ] as const)
    assert.equal(consented(needs, consent), undefined)
})

test('complete is every page, in order, by somebody who takes part; else it says where to look', () => {
  const it = { applicant: applicant(), answers: all }
  assert.equal(missing(it, features), undefined)
  assert.equal(completable(it, features, true), undefined)
  assert.equal(refused(completable(it, features, false)), 'not-eligible')
  assert.equal(missing({ ...it, applicant: applicant({ name: '' }) }, features), 'naam')
  assert.equal(missing({ ...it, answers: new Map([['wijk', null]]) }, features), 'vraag-2')
  assert.equal(missing({ ...it, applicant: applicant({ channel: null }) }, features), 'bereik')
  const gap = completable({ ...it, answers: new Map() }, features, true)
  assert.deepEqual(gap?.params, { what: 'vraag 1', whatEn: 'question 1' })
})

test('who withdrew or was left out changes nothing more', () => {
  assert.equal(changing(applicant()), undefined)
  assert.equal(refused(changing(applicant({ withdrawnAt: at('2027-02-02T10:00') }))), 'withdrawn')
  const out = applicant({ excludedAt: at('2027-02-02T10:00'), withdrawnAt: at('2027-02-02T10:00') })
  assert.equal(refused(completable({ applicant: out, answers: all }, features, true)), 'excluded')
})
