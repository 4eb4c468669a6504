/** The example's own doors answer to somebody at this machine only, and production does not hold them (abuse case 20). */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import { afterwards } from '../../tests/world/afterwards.ts'
import { aHouse } from '../../tests/world/house.ts'
import { root } from '../entry/root.ts'
import { settingsFrom } from '../entry/settings.ts'
import { openApp } from '../entry/web.ts'
import { pageCache } from '../kit/web/cache.ts'
import { paragraphs } from './letter.ts'
import { servePost } from './post.tsx'
import { serveStart } from './start.tsx'

test('addresses of this house become links, others stay words', () => {
  const origin = 'http://127.0.0.1:3000'
  const text = `Beste Anna,\n\nKlik: ${origin}/inloggen/abc?x=1.\nOf http://localhost:3000/en/mijn, niet https://elsewhere.example/x of http://127.0.0.1:4000/y\n\n\n\nGroet`
  const [first = [], second = [], third = []] = paragraphs(text, origin)
  assert.deepEqual([first, third], [[{ text: 'Beste Anna,' }], [{ text: 'Groet' }]])
  assert.deepEqual(
    second.filter(({ to }) => to).map(({ to }) => to),
    ['/inloggen/abc?x=1', '/en/mijn'],
  )
  assert.equal(second.map((piece) => piece.text).join(''), text.split('\n\n')[1])
})

test('all mail stands there, newest first, each with its links; only for somebody at this machine', async (t) => {
  const house = await aHouse({ mode: 'example' })
  afterwards(t, house.close)
  await house.somebody('anna@voorbeeld.example', 'Anna')
  await house.post('/inloggen', { email: 'anna@voorbeeld.example' })
  const { app } = openApp(house.installation, pageCache({ seconds: 0 }), (on, desk) => {
    serveStart(on, desk)
    servePost(on, desk)
  })
  const ask = async (path: string, at: { peer?: string; headers?: Record<string, string> } = {}) => {
    const request = new Request(`http://127.0.0.1:3000${path}`, { headers: { host: '127.0.0.1:3000', ...at.headers } })
    const answer = await app.fetch(request, { incoming: { socket: { remoteAddress: at.peer ?? '127.0.0.1' } } })
    return { status: answer.status, text: await answer.text() }
  }
  const { text: list } = await ask('/voorbeeld/post')
  assert.match(list, /anna@voorbeeld\.example/)
  const [, mail = ''] = /href="(\/voorbeeld\/post\/[0-9a-f-]{36})"/.exec(list) ?? []
  const one = await ask(mail)
  assert.equal(one.status, 200)
  assert.match(one.text, /href="\/inloggen\/[a-z0-9]{26}"/)
  assert.match((await ask('/en/voorbeeld/post')).text, /Mail of the example/)
  assert.match((await ask('/voorbeeld')).text, /href="\/voorbeeld\/post"/)
  assert.equal((await ask('/voorbeeld/post/9')).status, 404)

  for (const path of ['/voorbeeld', '/voorbeeld/post', mail, `/en${mail}`]) {
    assert.equal((await ask(path, { peer: '192.0.2.7' })).status, 404, 'another machine')
    assert.equal((await ask(path, { headers: { host: 'evil.test' } })).status, 404, 'another name')
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-host'])
      assert.equal((await ask(path, { headers: { [name]: '127.0.0.1' } })).status, 404, name)
    assert.equal((await house.raw(path)).status, 404, 'the door of production')
  }
})

test('what production starts with holds no door of the example: it is reached only where PUBLIC_URL is missing', async () => {
  const esbuild = await import('esbuild')
  const entries = ['main', 'cli', 'pdf-worker'].map((name) => join(root, `src/entry/${name}.ts`))
  const built = await esbuild.build({
    ...{ absWorkingDir: root, entryPoints: entries, outdir: join(root, 'dist/none'), write: false, metafile: true },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', packages: 'external' },
    ...{ jsx: 'automatic', jsxImportSource: 'hono/jsx' },
    loader: { '.md': 'text', '.typ': 'text', '.sql': 'text', '.txt': 'text', '.svg': 'text' },
  })
  const inputs = built.metafile?.inputs ?? {}
  const reach = (from: string, also: readonly string[] = []): Set<string> => {
    const seen = new Set<string>()
    const walk = (file: string) => {
      if (seen.has(file)) return
      seen.add(file)
      for (const { path, kind } of inputs[file]?.imports ?? [])
        if (kind !== 'dynamic-import' || also.includes(kind)) walk(path)
    }
    walk(from)
    return seen
  }
  const ofExample = (file: string) => /^src\/(example|accounts\/standing-in)\//.test(file)
  assert.ok(inputs['src/example/start.tsx'], 'the example is looked for in the right place')
  for (const entry of ['src/entry/main.ts', 'src/entry/cli.ts'])
    assert.deepEqual([...reach(entry)].filter(ofExample), [], entry)
  assert.deepEqual([...reach('src/entry/pdf-worker.ts', ['dynamic-import'])].filter(ofExample), [])
  assert.throws(() => settingsFrom({ NODE_ENV: 'production' }), /PUBLIC_URL is needed/)
  assert.throws(() => settingsFrom({ DATABASE_URL: 'postgres://x' }), /PUBLIC_URL is needed/)
  assert.notEqual(settingsFrom({ PUBLIC_URL: 'https://panels.example' }).mode, 'example')
})
