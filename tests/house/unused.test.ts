import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test from 'node:test'

const root = join(import.meta.dirname, '../..')
const sound = {
  'package.json': '{ "name": "planted", "type": "module" }',
  'src/entry/main.ts': `import { used } from '../seats.ts'\nused(1)`,
  'src/seats.ts': 'export interface Seat { readonly n: number }\nexport const used = (n: Seat["n"]) => n',
}

/** What `npm run check` says of the unused, in a house of these files. */
function unused(files: Readonly<Record<string, string>>) {
  const house = mkdtempSync(join(tmpdir(), 'unused-'))
  try {
    for (const [path, text] of Object.entries({ ...sound, ...files })) {
      mkdirSync(join(house, dirname(path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    const knip = join(root, 'node_modules/knip/bin/knip.js')
    const config = join(root, 'tools/knip.config.js')
    const { status, stdout } = spawnSync(process.execPath, [knip, '--directory', house, '--config', config])
    return { status, said: String(stdout) }
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}

test('a house in which everything is used passes; a type may be named where only its own file uses it', () => {
  assert.equal(unused({}).status, 0)
})

const breaks: readonly { what: string; files: Readonly<Record<string, string>>; named: RegExp }[] = [
  {
    what: 'a file nobody opens',
    files: { 'src/alone.ts': 'export const one = 1' },
    named: /Unused files[\s\S]*alone\.ts/,
  },
  {
    what: 'a value nobody uses',
    files: { 'src/seats.ts': `${sound['src/seats.ts']}\nexport const dead = 2` },
    named: /dead +src\/seats\.ts/,
  },
  {
    what: 'a value that is given away and used at home only',
    files: { 'src/seats.ts': 'export const home = 1\nexport const used = (n: number) => n + home' },
    named: /home +src\/seats\.ts/,
  },
  {
    what: 'a type nobody uses',
    files: { 'src/seats.ts': 'export type Dead = 1\nexport const used = (n: number) => n' },
    named: /Dead +type +src\/seats\.ts/,
  },
]
for (const { what, files, named } of breaks)
  test(`${what} fails the check, and is named`, () => {
    const { status, said } = unused(files)
    assert.equal(status, 1, said)
    assert.match(said, named)
  })
