/** The product as `npm start` starts it, with an example of its own that is thrown away. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../src/entry/root.ts'
import { removeCluster } from '../../src/kit/db/cluster/home.ts'
import { freePort } from '../../tests/world/free-port.ts'

export interface Product {
  readonly pid: number
  readonly origin: string
  /** Another process on the same database. */
  fork(): ChildProcess
  stop(): Promise<void>
}

/** Makes the example first, in a process that ends: what is measured begins as any other start does. */
export async function startProduct(): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kring-bench-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { PUBLIC_URL: _url, DATABASE_URL: _database, SMTP_URL: _smtp, ...clean } = process.env
  const env = { ...clean, PORT: `${port}`, DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  const launch = () =>
    spawn(process.execPath, [join(root, 'tools/run.mjs'), 'start'], {
      ...{ cwd: root, env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
    })
  let child = launch()
  const stop = async () => {
    await end(child)
    await removeCluster(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await said(child, origin)
    await end(child)
    child = launch()
    await said(child, origin)
    return { pid: child.pid ?? 0, origin, stop, fork: () => fork(process.argv[1] ?? '', ['twins'], { env }) }
  } catch (error) {
    await stop()
    throw error
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Waits until it says where it is. */
async function said(child: ChildProcess, origin: string): Promise<void> {
  let text = ''
  for await (const chunk of child.stderr ?? []) {
    text = (text + String(chunk)).slice(-10_000)
    if (text.includes(origin)) {
      child.stderr?.resume()
      return
    }
  }
  throw new Error(`The product did not start:\n${text}`)
}
