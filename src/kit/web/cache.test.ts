import assert from 'node:assert/strict'
import test from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { pageCache, type Rendered } from './cache.ts'

const page = (body: string, status = 200): Rendered => ({ status, headers: {}, body })

/** A render that counts, and waits until it is let go. */
function slow(body: () => string) {
  const gate = Promise.withResolvers<void>()
  const seen = { renders: 0 }
  const render = async () => {
    seen.renders += 1
    const text = body()
    await gate.promise
    return page(text)
  }
  return { render, letGo: gate.resolve, seen }
}

test('a hundred at once cost one render, and all get the same bytes', async () => {
  const cache = pageCache()
  const { render, letGo, seen } = slow(() => 'hello')
  const asked = Array.from({ length: 100 }, () => cache.get('a', render))
  letGo()
  const got = await Promise.all(asked)
  assert.equal(seen.renders, 1)
  assert.equal(new Set(got).size, 1)
  const [one] = got
  assert.equal(brotliDecompressSync(one?.brotli ?? '').toString(), 'hello')
  assert.equal(gunzipSync(one?.gzip ?? '').toString(), 'hello')
})

test('kept for five seconds, then made again; only a 200 is kept', async () => {
  let now = 0
  const cache = pageCache({ clock: () => now })
  let renders = 0
  const ask = (key: string, status = 200) =>
    cache.get(key, async () => {
      renders += 1
      return page(`${renders}`, status)
    })
  await ask('a')
  now = 4999
  assert.equal((await ask('a')).plain.toString(), '1')
  now = 5001
  assert.equal((await ask('a')).plain.toString(), '2')
  await ask('gone', 404)
  await ask('gone', 404)
  assert.equal(renders, 4)
  assert.equal(cache.size, 1)
})

test('what was being made before a purge is not kept, and who asks after it gets a fresh one', async () => {
  const cache = pageCache()
  let text = 'published'
  const before = slow(() => text)
  const first = cache.get('report', before.render)
  text = 'withdrawn'
  cache.purge()
  const after = await cache.get('report', async () => page(text))
  before.letGo()
  assert.equal((await first).plain.toString(), 'published', 'who asked before may still get it')
  assert.equal(after.plain.toString(), 'withdrawn')
  assert.equal(
    (await cache.get('report', async () => page('again'))).plain.toString(),
    'withdrawn',
    'the old one is not kept',
  )
})

test('while news cannot be heard nothing is kept, also not what was being made then', async () => {
  const cache = pageCache()
  await cache.get('a', async () => page('one'))
  const flying = slow(() => 'two')
  const asked = cache.get('b', flying.render)
  cache.hearing(false)
  assert.equal(cache.size, 0)
  flying.letGo()
  await asked
  assert.equal((await cache.get('a', async () => page('three'))).plain.toString(), 'three')
  assert.equal((await cache.get('a', async () => page('four'))).plain.toString(), 'four')
  assert.equal(cache.size, 0)
  cache.hearing(true)
  await cache.get('a', async () => page('five'))
  assert.equal((await cache.get('a', async () => page('six'))).plain.toString(), 'five')
})

test('no more than so many are kept: the oldest goes', async () => {
  const cache = pageCache({ most: 3 })
  for (const key of ['a', 'b', 'c', 'd']) await cache.get(key, async () => page(key))
  assert.equal(cache.size, 3)
  assert.equal((await cache.get('d', async () => page('new'))).plain.toString(), 'd')
  assert.equal((await cache.get('a', async () => page('new'))).plain.toString(), 'new')
})

test('a render that fails is not remembered', async () => {
  const cache = pageCache()
  await assert.rejects(
    cache.get('a', async () => {
      throw new Error('no')
    }),
    /no/,
  )
  assert.equal((await cache.get('a', async () => page('yes'))).plain.toString(), 'yes')
})
