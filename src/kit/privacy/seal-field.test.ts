import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { secretsFrom } from '../web/secrets.ts'
import { systemChance } from '../work/chance.ts'
import { openField, sealField } from './seal-field.ts'

const secrets = secretsFrom(Buffer.alloc(32, 7))
const place = { table: 'accounts.person', row: '1', column: 'totp' }
const seal = (value: Uint8Array, at = place) => sealField(secrets, systemChance, { place: at, value })

test('what was sealed opens again at its own place', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (value) => {
      assert.deepEqual(openField(secrets, place, seal(value)), Buffer.from(value))
    }),
    { numRuns: 50 },
  )
})

test('a value does not open at another row, table or column, nor with one bit changed', () => {
  const sealed = seal(Buffer.from('secret'))
  for (const other of [
    { ...place, row: '2' },
    { ...place, table: 'accounts.session' },
    { ...place, column: 'phone' },
  ])
    assert.throws(() => openField(secrets, other, sealed))
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    assert.throws(() => openField(secrets, place, changed), `byte ${at}`)
  }
})

test('another secrets file says so in words, and one value never seals the same way twice', () => {
  const sealed = seal(Buffer.from('secret'))
  assert.throws(() => openField(secretsFrom(Buffer.alloc(32, 8)), place, sealed), /another secrets file/)
  assert.notDeepEqual(seal(Buffer.from('secret')), sealed)
  assert.throws(() => openField(secrets, place, Buffer.from('short')), /no sealed field/)
})
