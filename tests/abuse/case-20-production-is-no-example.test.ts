/** Production does not start on an example database, nor without PUBLIC_URL; a strange Host or a forwarding header opens no door of the example (abuse case 20). That its bundle holds no door of the example: src/example/post.test.ts. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { beginExample } from '../../src/accounts/standing-in/actions.ts'
import { openInstallation } from '../../src/entry/installation.ts'
import { root } from '../../src/entry/root.ts'
import { settingsFrom } from '../../src/entry/settings.ts'
import { openApp } from '../../src/entry/web.ts'
import { serveStart } from '../../src/example/start.tsx'
import { pageCache } from '../../src/kit/web/cache.ts'
import { afterwards } from '../world/afterwards.ts'
import { aHouse } from '../world/house.ts'

const foundation = {
  organisation: {
    name: 'Stichting Voorbeeldpanel',
    phone: '000-000 00 00',
    email: 'a@huis.example',
    address: 'Plein 1',
  },
  administrator: { name: 'Bea Voorbeeld', email: 'beheer@huis.example', lang: 'nl' },
  director: { name: 'Dirk Voorbeeld', email: 'directeur@huis.example', lang: 'nl' },
} as const

test('started for real: without PUBLIC_URL production says what it needs, and touches nothing', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kring-start-'))
  afterwards(t, () => rm(dataDir, { recursive: true, force: true }))
  const bare = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, PORT: '0' }
  for (const env of [{ NODE_ENV: 'production' }, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }]) {
    const main = join(root, 'dist/server/main.js')
    const { status, stderr } = spawnSync(process.execPath, [main], { env: { ...bare, ...env }, encoding: 'utf8' })
    assert.equal(status, 1)
    assert.match(stderr, /PUBLIC_URL is needed/)
  }
  assert.deepEqual(await readdir(dataDir), [])
})

test('a database that was made an example never opens as a real one, whatever is set', async (t) => {
  const house = await aHouse({ mode: 'example' })
  afterwards(t, house.close)
  await house.works.change((work) => beginExample(work, foundation))
  const { settings, cluster, log } = house.installation
  for (const mode of ['own', 'scaled'] as const)
    await assert.rejects(
      openInstallation({ ...settings, mode }, { cluster, log }),
      /example database: it never becomes/,
    )
  for (const set of [{ PUBLIC_URL: 'https://panels.example' }, { PUBLIC_URL: 'http://127.0.0.1:3000' }])
    assert.notEqual(settingsFrom({ ...set, SECRETS_FILE: 'x' }).mode, 'example')
})

test('being somebody by a click: for this machine only, in get and post, under any strange Host or header not at all', async (t) => {
  const house = await aHouse({ mode: 'example' })
  afterwards(t, house.close)
  await house.works.change((work) => beginExample(work, foundation))
  const { app } = openApp(house.installation, pageCache({ seconds: 0 }), serveStart)
  const ask = (path: string, method: string, headers: Record<string, string>) =>
    app.fetch(
      new Request(`http://127.0.0.1:3000${path}`, {
        ...{ method, headers: { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', ...headers } },
        ...(method === 'POST' ? { body: new FormData() } : {}),
      }),
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    )
  assert.equal((await ask('/voorbeeld', 'GET', {})).status, 200)
  const strange = [
    { host: 'evil.test' },
    { host: '127.0.0.1.evil.test' },
    { 'x-forwarded-for': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1' },
    { 'x-forwarded-host': 'localhost' },
  ]
  for (const headers of strange)
    for (const [path, method] of [
      ['/voorbeeld', 'GET'],
      ['/en/voorbeeld', 'GET'],
      ['/voorbeeld', 'POST'],
      ['/voorbeeld/word', 'POST'],
    ] as const) {
      const answer = await ask(path, method, headers)
      assert.equal(answer.status, 404, `${method} ${path} ${JSON.stringify(headers)}`)
      assert.equal(answer.headers.get('set-cookie'), null)
    }
  const public_ = await ask('/', 'GET', { host: 'evil.test' })
  assert.equal((await public_.text()).includes('evil.test'), false, 'no page believes the Host')
})
