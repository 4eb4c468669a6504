import assert from 'node:assert/strict'
import test from 'node:test'
import { answer, body, entry } from '../../../tests/world/dossier.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import { addressable } from './rules.ts'

const refused = (...of: Parameters<typeof addressable>) => {
  const said = addressable(...of)
  return isRefusal(said) ? said.refused : undefined
}

test('a contact chooses among the bodies of her own organisation; the process lead among all', () => {
  assert.equal(refused(entry(), body('a'), 'a'), undefined)
  assert.equal(refused(entry(), body('b'), undefined), undefined)
  assert.equal(refused(entry(), body('b'), 'a'), 'other-partner')
  assert.equal(refused(entry(), undefined, 'a'), 'no-body')
})

test('nobody takes over what is addressed to another organisation', () => {
  assert.equal(refused(entry({ body: body('b') }), body('a'), 'a'), 'other-partner')
  assert.equal(refused(entry({ body: body('b') }), body('a'), undefined), undefined)
})

test('once it was answered, the body stays', () => {
  const answered = entry({ body: body('a'), answers: [answer('2027-06-20')] })
  for (const own of ['a', undefined]) assert.equal(refused(answered, body('a'), own), 'answered-already')
})
