import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../kit/work/refusal.ts'
import { codeSigns, ticketSigns } from './policy.ts'
import { alphabet, checks, grouped, readCode, serialsIn, signsFrom, withCheck } from './rules.ts'

const signs = (length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''))
const lengths = fc.constantFrom(codeSigns, ticketSigns)
const whole = lengths.chain(signs).map(withCheck)

test('the alphabet has 29 signs, and none that is taken for another', () => {
  assert.equal(new Set(alphabet).size, 29)
  assert.match(alphabet, /^[a-z2-9]+$/)
  assert.doesNotMatch(alphabet, /[01oil5s]/)
})

test('the check sign catches every single wrong sign and every swap of neighbours', () => {
  fc.assert(
    fc.property(whole, (code) => {
      assert.ok(checks(code))
      for (let at = 0; at < code.length; at += 1) {
        for (const other of alphabet)
          if (other !== code[at]) assert.ok(!checks(code.slice(0, at) + other + code.slice(at + 1)), `${code} at ${at}`)
        const [a = '', b = ''] = [code[at], code[at + 1]]
        if (b && a !== b) assert.ok(!checks(code.slice(0, at) + b + a + code.slice(at + 2)), `${code} swapped at ${at}`)
      }
    }),
    { numRuns: 200 },
  )
})

test('a code is read as people type it: capitals, spaces, lines; a slip is told in words', () => {
  fc.assert(
    fc.property(signs(codeSigns).map(withCheck), (code) => {
      assert.deepEqual(readCode(` ${grouped(code).toUpperCase()} `), { code })
      assert.deepEqual(readCode(grouped(code).replaceAll(' ', '-')), { code })
    }),
  )
  const refused = (typed: string) => {
    const found = readCode(typed)
    return isRefusal(found) ? found.refused : undefined
  }
  const code = withCheck('abcdefgh23')
  assert.equal(refused(''), 'code-empty')
  assert.equal(refused(code.slice(1)), 'code-length')
  assert.equal(refused(`o${code.slice(1)}`), 'code-sign')
  assert.equal(refused(`b${code.slice(1)}`), 'code-slip')
})

test('signs come from bytes without preference', () => {
  const many = signsFrom(() => randomBytes(64), 29_000)
  const counts = [...alphabet].map((sign) => many.split(sign).length - 1)
  assert.ok(Math.min(...counts) > 800 && Math.max(...counts) < 1200, String(counts))
})

test('fifty letters to a document, and the last holds what is left', () => {
  assert.equal(serialsIn(1, 120, 50).length, 50)
  assert.deepEqual([serialsIn(3, 120, 50)[0], serialsIn(3, 120, 50).at(-1)], [101, 120])
  assert.deepEqual(serialsIn(4, 120, 50), [])
})
