import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../kit/work/refusal.ts'
import { later } from '../rules.ts'
import type { Challenge, Passkey } from '../types.ts'
import { challengeEnds, countsOn, mayAdd, mayRemove, partyOf, takeChallenge } from './rules.ts'

const now = new Date('2026-11-24T10:00:00Z')
const key = (id: string): Passkey => ({
  ...{ id, personId: 'ann', name: id, credentialId: Buffer.from(id), publicKey: Buffer.from('x'), counter: 0 },
  ...{ transports: [], madeAt: now, usedAt: null },
})

test('a key is made for the name of the site; where the address is a number, for localhost on that port', () => {
  assert.deepEqual(partyOf('https://panels.example'), { id: 'panels.example', origin: 'https://panels.example' })
  const local = { id: 'localhost', origin: 'http://localhost:3000' }
  for (const origin of ['http://127.0.0.1:3000', 'http://[::1]:3000', 'http://localhost:3000'])
    assert.deepEqual(partyOf(origin), local)
})

test('what was asked of a device counts for five minutes, for the person it was asked of', () => {
  const asked: Challenge = {
    ...{ sessionId: Buffer.alloc(32), purpose: 'give', personId: 'ann', challenge: Buffer.alloc(32) },
    expiresAt: challengeEnds(now),
  }
  assert.equal(takeChallenge(asked, 'ann', later(now, { minutes: 4 })), asked)
  const over = [
    takeChallenge(asked, 'ann', later(now, { minutes: 5 })),
    takeChallenge(asked, 'bob', now),
    takeChallenge(undefined, 'ann', now),
  ]
  for (const it of over) assert.ok(isRefusal(it) && it.refused === 'passkey-over')
})

test('a device counts on, or never counts; what it said before it never says again', () => {
  assert.equal(countsOn(0, 0), true)
  const counts = fc.nat({ max: 2 ** 32 - 1 })
  fc.assert(
    fc.property(counts, counts, (kept, told) => {
      if (countsOn(kept, told)) assert.ok(told > kept || (kept === 0 && told === 0))
      assert.equal(countsOn(told, told), told === 0)
    }),
  )
})

test('the last factor stays where her work asks for one; of two either goes, and only her own', () => {
  const [one, both] = [
    { app: false, passkeys: [key('a')] },
    { app: true, passkeys: [key('a')] },
  ]
  assert.equal(mayRemove(one, 'a', true)?.refused, 'last-factor')
  assert.equal(mayRemove(one, 'a', false), undefined)
  assert.equal(mayRemove({ app: true, passkeys: [] }, 'app', true)?.refused, 'last-factor')
  for (const which of ['a', 'app']) assert.equal(mayRemove(both, which, true), undefined)
  assert.equal(mayRemove(both, 'b', false)?.refused, 'no-passkey')
  assert.equal(mayRemove(one, 'app', false)?.refused, 'no-app')
})

test('ten devices are enough', () => {
  const keys = Array.from({ length: 10 }, (_, n) => key(String(n)))
  assert.equal(mayAdd({ app: false, passkeys: keys.slice(1) }), undefined)
  assert.equal(mayAdd({ app: false, passkeys: keys })?.refused, 'passkeys-most')
})
