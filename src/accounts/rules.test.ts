import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../kit/work/refusal.ts'
import { factorStep, later, mayInvite, ownPath, sameEmail, sessionOf, takeInvitation, takeNewEmail } from './rules.ts'
import type { Passkey } from './types.ts'

const now = new Date('2026-11-24T10:00:00Z')

test('what comes along in next never leads to another place', () => {
  const site = 'https://kring.example'
  const signs = fc.string({
    unit: fc.constantFrom('/', '\\', '.', ':', '@', 'a', '\t', '\n', '\r', '\0', ' ', '?', '#', 'é', '%'),
  })
  const nasty = fc.oneof(
    fc.string(),
    fc.webUrl(),
    signs,
    signs.map((rest) => `/${rest}`),
    fc.webPath(),
  )
  fc.assert(
    fc.property(nasty, (next) => {
      const path = ownPath(next)
      assert.equal(new URL(path, site).origin, site)
      assert.doesNotThrow(() => new Headers({ location: path }))
    }),
    { numRuns: 1000 },
  )
})

test('own paths stay as they are, all else becomes the start page', () => {
  for (const own of ['/', '/mijn', '/en/beheer/mensen?blad=2', '/panel/molenwijk/afspraak#kop', '/a?b=/c'])
    assert.equal(ownPath(own), own)
  const others = [
    '',
    'mijn',
    '//evil.test',
    '/\\evil.test',
    '/a//b',
    'https://evil.test',
    'javascript:alert(1)',
    '/\t/x',
  ]
  for (const other of [...others, '/a\nb', '/é', '/a b', `/${'a'.repeat(501)}`])
    assert.equal(ownPath(other), '/beheer', other)
})

test('members stay signed in for 30 days, whoever has or needs a second factor for 12 hours', () => {
  const [none, app] = [
    { app: false, passkeys: [] },
    { app: true, passkeys: [] },
  ]
  const key = { app: false, passkeys: [{} as Passkey] }
  assert.deepEqual(sessionOf({ factors: none, asked: false }, now), { expiresAt: later(now, { days: 30 }), days: 30 })
  for (const [factors, asked] of [
    [app, false],
    [key, false],
    [none, true],
  ] as const)
    assert.deepEqual(sessionOf({ factors, asked }, now), { expiresAt: later(now, { hours: 12 }), days: 0.5 })
  for (const factors of [app, key])
    for (const asked of [true, false]) assert.equal(factorStep({ factors, asked }), 'give')
  assert.equal(factorStep({ factors: none, asked: true }), 'set-up')
  assert.equal(factorStep({ factors: none, asked: false }), 'none')
})

test('an invitation works a quarter of an hour, once, and only while there is no administrator', () => {
  const invitation = {
    id: '1',
    tokenHash: Buffer.alloc(32),
    madeAt: now,
    expiresAt: later(now, { minutes: 15 }),
    usedAt: null,
  }
  const taken = takeInvitation(invitation, 0, later(now, { minutes: 14 }))
  assert.equal(isRefusal(taken), false)
  assert.equal(mayInvite(0), undefined)
  assert.equal(mayInvite(1)?.refused, 'administrator-there')
  const over = [
    takeInvitation(invitation, 0, later(now, { minutes: 15 })),
    takeInvitation({ ...invitation, usedAt: now }, 0, now),
    takeInvitation(undefined, 0, now),
    takeInvitation(invitation, 1, now),
  ]
  for (const refused of over) assert.ok(isRefusal(refused) && refused.status === 410)
})

test('a new mail address counts for a day, once, and not when somebody else took it meanwhile', () => {
  const asked = {
    ...{ id: '1', personId: '2', email: 'new@example.nl', tokenHash: Buffer.alloc(32), madeAt: now, usedAt: null },
    expiresAt: later(now, { hours: 24 }),
  }
  assert.deepEqual(takeNewEmail(asked, false, now), { ...asked, usedAt: now })
  const over = [
    takeNewEmail(asked, false, asked.expiresAt),
    takeNewEmail({ ...asked, usedAt: now }, false, now),
    takeNewEmail(undefined, false, now),
    takeNewEmail(asked, true, now),
  ]
  assert.deepEqual(
    over.map((it) => isRefusal(it) && it.refused),
    ['new-email-over', 'new-email-over', 'new-email-over', 'email-taken'],
  )
  assert.equal(sameEmail({ email: 'Same@Example.nl' }, 'same@example.nl')?.refused, 'same-email')
  assert.equal(sameEmail({ email: null }, 'same@example.nl'), undefined)
})
