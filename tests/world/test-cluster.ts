import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCluster } from '../../src/kit/db/cluster/cluster.ts'
import { removeCluster } from '../../src/kit/db/cluster/home.ts'

/** A throw-away server without fsync. `stop` removes it, also what stands under /var/lib/kring. */
export async function startTestCluster(): Promise<{ dir: string; stop(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'kring-test-'))
  try {
    await chmod(dir, 0o755) // within reach of the server's account
    const cluster = await openCluster({ dataDir: dir, durable: false, say: () => undefined })
    return { dir, stop: () => cluster.stop().finally(() => remove(dir)) }
  } catch (error) {
    await remove(dir)
    throw error
  }
}

async function remove(dir: string): Promise<void> {
  await removeCluster(dir)
  await rm(dir, { recursive: true, force: true })
}
