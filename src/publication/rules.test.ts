import assert from 'node:assert/strict'
import test from 'node:test'
import type { Purpose } from '../kit/privacy/register.ts'
import { purposes } from './rules.ts'

const one: Purpose = { why: ['om te mailen', 'to mail'], basis: 'consent', until: ['een jaar', 'a year'], erase: 'row' }

test('a purpose that many columns share is told once; columns without people are left out', () => {
  const other: Purpose = { ...one, basis: 'contract' }
  const told = purposes([{ 'a.b': { id: null, email: one, phone: { ...one } } }, { 'c.d': { name: other } }])
  assert.deepEqual(told, [one, other])
})
