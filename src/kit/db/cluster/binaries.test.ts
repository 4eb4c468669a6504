import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdir, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { dataFolder } from '../../../../tests/world/data-folder.ts'
import { binariesFor, copyTo, packageFolder } from './binaries.ts'
import { homeOf } from './home.ts'
import { fits } from './socket.ts'

test('the binaries run, with the library links that no install script made', async (t) => {
  const binaries = await binariesFor(await homeOf(await dataFolder(t), () => undefined))
  assert.match(execFileSync(join(binaries, 'bin/postgres'), ['--version'], { encoding: 'utf8' }), /PostgreSQL\) 18/)
  assert.match(await readlink(join(binaries, 'lib/libpq.so.5')), /^libpq\.so\.5\.\d+$/)
})

test('a copy runs too, and of two who copy at once one wins', async (t) => {
  const folder = await dataFolder(t)
  const copy = join(folder, 'postgres-copy')
  await Promise.all([copyTo(packageFolder(), copy), copyTo(packageFolder(), copy)])
  assert.deepEqual(await readdir(folder), ['postgres-copy'])
  assert.match(execFileSync(join(copy, 'native/bin/postgres'), ['--version'], { encoding: 'utf8', env: {} }), /18/)
})

test('a socket path is counted in bytes', () => {
  assert.equal(fits(`/tmp/${'a'.repeat(74)}`), true)
  assert.equal(fits(`/tmp/${'a'.repeat(76)}`), false)
  assert.equal(fits(`/tmp/${'é'.repeat(45)}`), false)
})
