import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { atom, escaped, newestFirst } from './rules.ts'
import type { Feed } from './types.ts'

const feed: Feed = {
  ...{ lang: 'nl', authority: 'panels.example,2026-01-02:panel/plein', title: 'Nieuws van <Plein>', author: 'S & Z' },
  ...{ self: 'https://panels.example/a?b=1&c=2', page: 'https://panels.example/panel/plein' },
  ...{ since: new Date('2026-01-02T10:00:00Z'), news: [] },
}

test('whatever people write, the feed stays XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = escaped(text)
      assert.doesNotMatch(safe, /[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      assert.ok([...safe].every((sign) => sign >= ' ' || '\t\n\r'.includes(sign)))
    }),
  )
  assert.match(atom(feed), /<title>Nieuws van &lt;Plein&gt;<\/title>/)
  assert.match(atom(feed), /href="https:\/\/panels\.example\/a\?b=1&amp;c=2"/)
})

test('a feed without news is as old as its panel; with news as its newest', () => {
  assert.match(atom(feed), /<updated>2026-01-02T10:00:00\.000Z<\/updated>/)
  const one = { key: 'advice', at: new Date('2026-03-01T10:00:00Z'), title: 'a', url: 'https://panels.example/x' }
  const text = atom({ ...feed, news: [one] })
  assert.match(text, /<updated>2026-03-01T10:00:00\.000Z<\/updated>\n {2}<author>/)
  assert.match(text, /<id>tag:panels\.example,2026-01-02:panel\/plein:nl\/advice<\/id>/)
})

test('newest first, always in the same order', () => {
  const at = new Date('2026-03-01T10:00:00Z')
  const later = new Date('2026-03-02T10:00:00Z')
  const all = [
    { key: 'a', at },
    { key: 'c', at: later },
    { key: 'b', at },
  ]
  assert.deepEqual(newestFirst(all), newestFirst([...all].reverse()))
  assert.deepEqual(
    newestFirst(all).map(({ key }) => key),
    ['c', 'b', 'a'],
  )
})
