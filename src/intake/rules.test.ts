import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../kit/work/refusal.ts'
import { connectable, forgetBefore, judged } from './rules.ts'

const words = 'Jullie vraag is open en de raad beslist erover.'
const all = { open: 'yes', power: 'yes', willing: 'yes' } as const

test('go asks all three points and words to the asker; against asks the words alone', () => {
  const answer = fc.constantFrom('yes' as const, 'no' as const)
  fc.assert(
    fc.property(answer, answer, answer, (open, power, willing) => {
      const go = judged({ state: 'new' }, { open, power, willing, state: 'go', verdict: words })
      assert.equal(isRefusal(go), [open, power, willing].includes('no'))
      const against = judged({ state: 'new' }, { open, power, willing, state: 'against', verdict: words })
      assert.ok(!isRefusal(against))
    }),
  )
  const short = judged({ state: 'new' }, { ...all, state: 'go', verdict: 'Ja hoor' })
  assert.equal(isRefusal(short) && short.refused, 'says-little')
})

test('a request is judged once', () => {
  const again = judged({ state: 'go' }, { ...all, state: 'against', verdict: words })
  assert.equal(isRefusal(again) && again.status, 409)
})

test('a panel belongs to a request that may go on, once', () => {
  assert.equal(connectable({ state: 'go', panelId: null }), undefined)
  assert.equal(connectable({ state: 'against', panelId: null })?.refused, 'not-go')
  assert.equal(connectable({ state: 'go', panelId: 'p' })?.refused, 'connected')
})

test('who asked is forgotten a year after the judgement', () => {
  assert.equal(forgetBefore(new Date('2027-11-24T12:00:00Z')).toISOString(), '2026-11-23T23:00:00.000Z')
})
