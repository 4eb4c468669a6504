import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { removeCluster } from '../../src/kit/db/cluster/home.ts'
import { afterwards } from './afterwards.ts'

/** An empty data folder, removed after the test with the cluster made for it; `mode` 0700 keeps the server's account out. */
export async function dataFolder(t: TestContext, mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-data-'))
  await chmod(folder, mode)
  afterwards(t, async () => {
    await removeCluster(folder)
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}
