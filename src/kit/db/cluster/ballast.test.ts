import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { dataFolder } from '../../../../tests/world/data-folder.ts'
import { dropBallast, takeBallast } from './ballast.ts'
import { exists } from './files.ts'
import { homeOf } from './home.ts'

const free = (bytes: number) => async () => bytes

test('the ballast is taken aboard where there is room, and thrown out only when the disk is full', async (t) => {
  const home = await homeOf(await dataFolder(t), () => undefined)
  const ballast = join(home.folder, 'ballast')
  const said: string[] = []
  await takeBallast(home, 1_000_000_000, free(1_000_000_000))
  assert.equal(await exists(ballast), false, 'no room to spare: none is taken')
  await takeBallast(home, 0)
  assert.equal((await stat(ballast)).size, 64 * 1024 * 1024)
  assert.equal(await dropBallast(home, (line) => said.push(line), free(10_000_000_000)), false)
  assert.equal(await exists(ballast), true)
  assert.equal(await dropBallast(home, (line) => said.push(line), free(0)), true)
  assert.equal(await exists(ballast), false)
  assert.match(said.join(), /The disk is full/)
  assert.equal(await dropBallast(home, (line) => said.push(line), free(0)), false, 'there is one only')
})
