import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { findBrowser } from '../../tools/browser.mjs'
import { buildIfNeeded } from '../../tools/build.mjs'
import { pageFiles } from '../../tools/house/page-files.ts'
import { mapOf, type Route, routesAt } from '../../tools/house/routes.ts'
import { isAllowed, faultsOf as licenceFaults } from '../../tools/licences.mjs'
import { faultsOf as lockFaults } from '../../tools/lock.mjs'

const route = (path: string, more: Partial<Route> = {}): Route => {
  return { method: 'GET', path, roles: [], cached: false, room: 'seats', file: `src${path}.tsx`, ...more }
}

test('where: a fixed part goes before a named one, language and query do not matter', () => {
  const routes = [route('/panel/:panel'), route('/panel/nieuw'), route('/beheer/:panel/belronde')]
  const found = (url: string) => routesAt(routes, url).map(({ path }) => path)
  assert.deepEqual(found('/panel/nieuw'), ['/panel/nieuw'])
  assert.deepEqual(found('/en/panel/7?deel=2'), ['/panel/:panel'])
  assert.deepEqual(found('/beheer/7/belronde'), ['/beheer/:panel/belronde'])
  assert.deepEqual(found('/beheer/7'), [])
})

test('map: who may stands beside each address', () => {
  const text = mapOf([route('/', { cached: true }), route('/bel', { roles: ['desk'], verb: 'seats.call' })])
  assert.match(text, /\| GET \| `\/` \| {2}\| everybody \(cached\) \| src\/\.tsx \|/)
  assert.match(text, /\| GET \| `\/bel` \| seats\.call \| desk \|/)
})

test('map: the file of an address is found through the addresses its page has it from', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'src/seats/draw/pages'), { recursive: true })
  writeFileSync(join(root, 'src/seats/addresses.ts'), `export const at = {\n  leave: address('/stop/:seat'),\n}`)
  const page = `import { at } from '../../addresses.ts'\nexport const leave = page({ path: at.leave, guard })`
  writeFileSync(join(root, 'src/seats/draw/pages/leave.tsx'), page)
  assert.deepEqual([...pageFiles(root)], [['/stop/:seat', 'src/seats/draw/pages/leave.tsx']])
})

test('lock: a missing entry of a foreign platform is named, and mended from its name', () => {
  const compiler = {
    version: '1.0.0',
    optionalDependencies: { 'typst-linux-arm64-musl': '1.0.0', 'typst-win32-x64-msvc': '1.0.0' },
  }
  const lock = { packages: { 'node_modules/typst': compiler } }
  assert.equal(lockFaults(lock).length, 2)
  assert.deepEqual(lockFaults(lock, true), [])
  assert.deepEqual(lockFaults(lock), [])
  const made: Record<string, object> = lock.packages
  assert.deepEqual(made['node_modules/typst-linux-arm64-musl'], {
    ...{ version: '1.0.0', cpu: ['arm64'], libc: ['musl'], license: undefined, optional: true, os: ['linux'] },
  })
})

test('lock: a registry address is named, a workspace is none', () => {
  const packages = {
    'node_modules/a': { resolved: 'https://example.org/a.tgz' },
    'node_modules/b': { resolved: 'packages/b' },
  }
  assert.equal(lockFaults({ packages }).length, 1)
})

test('licences: one side of OR is enough, AND asks both', () => {
  assert.ok(isAllowed('(BSD-3-Clause OR GPL-2.0)'))
  assert.ok(isAllowed('MIT AND OFL-1.1'))
  assert.ok(!isAllowed('MIT AND GPL-3.0'))
  assert.equal(licenceFaults([{ name: 'a', version: '1.0.0' }]).length, 1)
})

test('a browser that is named but not there is not replaced by another one', () => {
  assert.equal(findBrowser({ CHROME_PATH: '/nowhere/chrome', PATH: '/usr/bin:/usr/local/bin' }), undefined)
})

test('build: entries, one stylesheet, one script of all islands; again only when something changed', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'build-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  put('package.json', '{}')
  assert.equal(await buildIfNeeded(root), true, 'of nothing, an empty manifest')
  assert.equal(read('dist/assets/manifest.json'), '{}\n')
  put('src/entry/web.ts', `import { at } from '../seats/own.ts'\nconsole.log(at)`)
  // Put together here, for the bundle of this very test would replace it.
  put('src/seats/own.ts', `export const at = ${['import', 'meta', 'url'].join('.')}`)
  put('src/seats/island.ts', `customElements.define('a-seat', class extends HTMLElement {})`)
  put('src/kit/web/islands/enhance.ts', `document.title = 'enhanced'`)
  put('src/kit/ui/css/style.css', '@font-face { font-family: a; src: url(a.woff2) }')
  put('src/kit/ui/css/a.woff2', 'font')
  assert.equal(await buildIfNeeded(root), true)
  const manifest = JSON.parse(read('dist/assets/manifest.json'))
  assert.deepEqual(Object.keys(manifest), ['a.woff2', 'site.js', 'style.css'])
  assert.match(read(`dist${manifest['site.js']}`), /enhanced.*a-seat|a-seat.*enhanced/s)
  assert.match(read(`dist${manifest['style.css']}`), new RegExp(manifest['a.woff2']))
  assert.match(read('dist/server/web.js'), /"\.\.\/\.\.\/src\/seats\/own\.ts"/)
  assert.equal(await buildIfNeeded(root), false)
  put('src/seats/own.ts', 'export const at = 2')
  assert.equal(await buildIfNeeded(root), true)
})
