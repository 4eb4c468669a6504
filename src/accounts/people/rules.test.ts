import assert from 'node:assert/strict'
import test from 'node:test'
import { isRefusal } from '../../kit/work/refusal.ts'
import { later } from '../rules.ts'
import type { OfficeHeld } from '../types.ts'
import { endOffice, mayGrant, mayReset, officeWorks } from './rules.ts'

const now = new Date('2026-11-24T10:00:00Z')
const held = (personId: string, it: Partial<OfficeHeld> = {}): OfficeHeld => ({
  ...{
    id: personId,
    personId,
    office: 'administrator',
    grantedBy: null,
    grantedAt: now,
    worksFrom: now,
    endedAt: null,
  },
  ...it,
})

test('a new office works after a day, and is granted to somebody who can sign in and does not hold it', () => {
  assert.deepEqual(officeWorks(now), later(now, { hours: 24 }))
  const ann = { id: 'ann', name: 'Ann', email: 'ann@example.nl' }
  assert.equal(mayGrant(ann, [held('bob')]), undefined)
  assert.equal(mayGrant(ann, [held('ann')])?.refused, 'holds-already')
  assert.equal(mayGrant({ ...ann, email: null }, [])?.refused, 'no-email')
})

test('there is always an administrator whose office works', () => {
  const soon = later(now, { hours: 1 })
  const refused = (all: OfficeHeld[], who: string) => {
    const it = endOffice(all, who, now)
    return isRefusal(it) ? it.refused : it.endedAt
  }
  assert.equal(refused([held('ann')], 'ann'), 'last-administrator')
  assert.equal(refused([held('ann'), held('bob', { worksFrom: soon })], 'ann'), 'last-administrator')
  assert.equal(refused([held('ann'), held('bob', { worksFrom: soon })], 'bob'), now)
  assert.equal(refused([held('ann'), held('bob')], 'ann'), now)
  assert.equal(refused([held('ann')], 'bob'), 'no-office')
  assert.equal(refused([held('ann', { office: 'director' })], 'ann'), now)
})

test('a second factor is reset by somebody else', () => {
  const ann = { id: 'ann', name: 'Ann' }
  const app = { app: true, passkeys: [] }
  assert.equal(mayReset(ann, app, 'bob'), undefined)
  assert.equal(mayReset(ann, app, 'ann')?.refused, 'own-factor')
  assert.equal(mayReset(ann, { app: false, passkeys: [] }, 'bob')?.refused, 'no-factor')
})
