import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { Secret, TOTP } from 'otpauth'
import { isRefusal } from '../../kit/work/refusal.ts'
import { later } from '../rules.ts'
import type { SignIn } from '../types.ts'
import * as rules from './rules.ts'

const now = new Date('2026-11-24T10:00:00Z')
const asked: SignIn = {
  ...{ id: '1', personId: '2', tokenHash: Buffer.alloc(32), codeHash: Buffer.alloc(32), next: '/mijn', madeAt: now },
  ...{ expiresAt: rules.signInEnds(now), tries: 0, usedAt: null },
}

test('the life of a mailed sign-in: fifteen minutes, five wrong codes, used once whichever way', () => {
  const table: [Partial<SignIn>, number, string, string][] = [
    [{}, 0, 'open', 'open'],
    [{}, 14, 'open', 'open'],
    [{}, 15, 'expired', 'expired'],
    [{ tries: 4 }, 0, 'open', 'open'],
    [{ tries: 5 }, 0, 'open', 'spent'],
    [{ usedAt: now }, 0, 'used', 'used'],
    [{ usedAt: now, tries: 5 }, 20, 'used', 'used'],
    [{ tries: 5 }, 20, 'expired', 'expired'],
  ]
  for (const [change, minutes, link, code] of table) {
    const at = later(now, { minutes })
    const it = { ...asked, ...change }
    assert.deepEqual(
      [rules.standing(it, 'link', at), rules.standing(it, 'code', at)],
      [link, code],
      JSON.stringify(change),
    )
  }
})

/** One attempt: the row after it, or undefined where nothing could be tried. */
function attempt(it: SignIn, what: 'right' | 'wrong' | 'link', at: Date): SignIn | undefined {
  if (what !== 'link') return rules.tryCode(it, what === 'right', at)
  const taken = rules.takeLink(it, at)
  return isRefusal(taken) ? undefined : taken
}

test('of any order of codes and links at most one signs in, after at most five wrong codes, within fifteen minutes', () => {
  const attempts = fc.array(
    fc.tuple(fc.constantFrom('right' as const, 'wrong' as const, 'link' as const), fc.integer({ min: 0, max: 5 })),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(attempts, (list) => {
      let [it, at, used] = [asked, now, 0]
      for (const [what, minutes] of list) {
        at = later(at, { minutes })
        const next = attempt(it, what, at)
        if (!next) continue
        assert.ok(at < asked.expiresAt)
        it = next
        used += it.usedAt ? 1 : 0
      }
      assert.ok(used <= 1 && it.tries <= 5)
    }),
  )
})

test('not more than three mails are open at once', () => {
  const three = [asked, asked, asked]
  assert.equal(rules.maySend(three.slice(1), now), true)
  assert.equal(rules.maySend(three, now), false)
  assert.equal(rules.maySend(three, asked.expiresAt), true)
})

const secret = Buffer.from('12345678901234567890')
const codeAt = (at: Date) =>
  TOTP.generate({ secret: new Secret({ buffer: Uint8Array.from(secret).buffer }), timestamp: at.getTime() })
const fresh: rules.Factor = { totpLast: null, totpTries: 0, totpTriesFrom: null }

test('a code of the app is right in its own step, the one before and the one after (RFC 6238, test vector)', () => {
  assert.equal(rules.stepOf(secret, '287082', new Date(59_000)), 1)
  for (const seconds of [-30, 0, 30])
    assert.ok(rules.stepOf(secret, codeAt(new Date(now.getTime() + seconds * 1000)), now))
  for (const seconds of [-90, 90])
    assert.equal(rules.stepOf(secret, codeAt(new Date(now.getTime() + seconds * 1000)), now), undefined)
})

test('a code counts once: neither it nor an older one is right again', () => {
  const step = rules.stepOf(secret, codeAt(now), now)
  const { factor, refused } = rules.tryFactor(fresh, step, now)
  assert.equal(refused, undefined)
  assert.equal(rules.tryFactor(factor, step, now).refused?.refused, 'wrong-factor')
  assert.equal(rules.tryFactor(factor, Number(step) - 1, now).refused?.refused, 'wrong-factor')
  assert.equal(rules.tryFactor(factor, Number(step) + 1, now).refused, undefined)
})

test('after five wrong codes the right one is refused too, until a quarter of an hour is over', () => {
  let factor = fresh
  for (let n = 0; n < 5; n += 1) factor = rules.tryFactor(factor, undefined, later(now, { minutes: n })).factor
  const during = rules.tryFactor(factor, 99, later(now, { minutes: 14 }))
  assert.deepEqual([during.refused?.refused, during.refused?.status, during.factor], ['factor-tries', 429, factor])
  const after = rules.tryFactor(factor, 99, later(now, { minutes: 15 }))
  assert.deepEqual(after, { factor: { totpLast: 99, totpTries: 0, totpTriesFrom: null } })
})

test('what is offered at set-up differs by session, by person, and once a factor was set', () => {
  const key = Buffer.alloc(32, 1)
  const offer = (session: string, id: string, totp: Buffer | null) =>
    rules.offeredSecret(key, { session, person: { id, totp } }).toString('hex')
  const all = [offer('a', '1', null), offer('b', '1', null), offer('a', '2', null), offer('a', '1', Buffer.from('x'))]
  assert.equal(new Set(all).size, 4)
  assert.equal(offer('a', '1', null), all[0])
  const { uri, typed } = rules.appAddress(secret, { issuer: 'Stichting Voorbeeldpanel', label: 'a@example.nl' })
  assert.match(uri, /^otpauth:\/\/totp\/Stichting%20Voorbeeldpanel:a%40example\.nl\?/)
  assert.match(typed, /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
})
