import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { serveAssets } from './static.ts'

test('styles and scripts go packed to who takes that, fonts as they are; the bytes are the same', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'kring-assets-'))
  afterwards(t, () => rm(folder, { recursive: true, force: true }))
  const style = 'a{color:red}'.repeat(1000)
  await writeFile(join(folder, 'style-1.css'), style)
  await writeFile(join(folder, 'font-1.woff2'), style)
  const app = new Hono()
  serveAssets(app, folder)
  const ask = async (name: string, accept: string) => {
    const answer = await app.request(`/assets/${name}`, { headers: { 'accept-encoding': accept } })
    return { answer, encoding: answer.headers.get('content-encoding'), bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const br = await ask('style-1.css', 'gzip, deflate, br')
  assert.deepEqual([br.encoding, brotliDecompressSync(br.bytes).toString()], ['br', style])
  assert.ok(br.bytes.length < 100)
  assert.equal(br.answer.headers.get('vary'), 'Accept-Encoding')
  const gz = await ask('style-1.css', 'gzip')
  assert.deepEqual([gz.encoding, gunzipSync(gz.bytes).toString()], ['gzip', style])
  assert.deepEqual(
    [(await ask('style-1.css', '')).encoding, (await ask('style-1.css', '')).bytes.toString()],
    [null, style],
  )
  const font = await ask('font-1.woff2', 'br')
  assert.deepEqual([font.encoding, font.bytes.toString()], [null, style])
  for (const name of ['none.css', '..%2Fsecrets.json', 'manifest.exe'])
    assert.equal((await ask(name, 'br')).answer.status, 404, name)
})
