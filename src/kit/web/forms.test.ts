import assert from 'node:assert/strict'
import test from 'node:test'
import { posted } from './forms.ts'

test('repeated names are lists, a name with brackets always is; line ends are plain', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['a', 'één\r\ntwee'],
    ['b[]', 'x'],
    ['c', '1'],
    ['c', '2'],
  ] as const)
    form.append(name, value)
  assert.deepEqual(posted(form), { a: 'één\ntwee', b: ['x'], c: ['1', '2'] })
})

test('more fields than any form has are not looked at', () => {
  const form = new FormData()
  for (let n = 0; n < 2_000; n += 1) form.append(`f${n}`, 'x')
  assert.equal(Object.keys(posted(form)).length, 500)
})
