import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays } from '../kit/texts/dates.ts'
import { isRefusal } from '../kit/work/refusal.ts'
import { isForMembers, isPublic, newest, nextVersion, opens, webAddress, withdrawable } from './rules.ts'

const today = '2027-02-01'
const added = { hasFile: true, link: '', datedOn: '2027-01-10', visibleFrom: '2027-02-03' }
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : answer)

test('a document has a file or a web address, a date that is past, and opens today or later', () => {
  assert.equal(code(opens({ ...added, hasFile: false }, today)), 'no-body')
  assert.equal(code(opens({ ...added, link: 'javascript:alert(1)' }, today)), 'bad-link')
  assert.equal(code(opens({ ...added, datedOn: '2027-02-02' }, today)), 'not-yet')
  assert.equal(code(opens({ ...added, visibleFrom: '2027-01-31' }, today)), 'opened-before')
})

test('whatever day is chosen: everybody reads a document on the day that the members do', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (after, look) => {
      const dates = opens({ ...added, visibleFrom: addDays(today, after) }, today)
      assert.ok(!isRefusal(dates))
      const one = { ...dates, withdrawnAt: null }
      assert.equal(isPublic(one, addDays(today, look)), isForMembers(one, addDays(today, look)))
      assert.equal(isPublic(one, addDays(today, look)), look >= after)
      assert.equal(isPublic({ ...one, withdrawnAt: new Date() }, addDays(today, look)), false)
    }),
  )
})

test('a web address is http or https, without a name and password in it', () => {
  assert.equal(webAddress('https://voorbeeld.nl/stuk'), 'https://voorbeeld.nl/stuk')
  for (const bad of ['ftp://voorbeeld.nl', 'https://', 'https://u:w@voorbeeld.nl', '//voorbeeld.nl', 'https://a b'])
    assert.equal(webAddress(bad), undefined, bad)
})

test('a newer version takes the place of the earlier one from the day it is open, not before', () => {
  const [old, young] = [
    { id: 'a', replacedBy: 'b' },
    { id: 'b', replacedBy: null },
  ]
  assert.deepEqual(newest([old]), [old])
  assert.deepEqual(newest([old, young]), [young])
  assert.equal(nextVersion({ version: 2, replacedBy: null, withdrawnAt: null }), 3)
  assert.equal(code(nextVersion({ version: 2, replacedBy: 'b', withdrawnAt: null })), 'replaced')
  assert.equal(code(nextVersion({ version: 2, replacedBy: null, withdrawnAt: new Date() })), 'withdrawn')
  assert.equal(code(nextVersion(undefined)), 'no-document')
})

test('an expert withdraws her own documents; the team withdraws any, once', () => {
  const one = { madeBy: 'ada', withdrawnAt: null }
  assert.equal(withdrawable(one, { person: 'ada', role: 'expert' }), undefined)
  assert.equal(code(withdrawable(one, { person: 'bob', role: 'expert' })), 'not-own')
  assert.equal(withdrawable(one, { person: 'bob', role: 'communication' }), undefined)
  assert.equal(
    code(withdrawable({ ...one, withdrawnAt: new Date() }, { person: 'bob', role: 'communication' })),
    'withdrawn',
  )
})
