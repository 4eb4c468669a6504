/** The product as production starts it, in a process of its own that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../../src/entry/root.ts'

export interface Product {
  readonly origin: string
  /** Without goodbye: what a power cut does to it. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Starts on this data folder and waits until it says where it is. @throws with what it said when it ends before that */
export async function startProduct(env: Readonly<Record<string, string>> & { PUBLIC_URL: string }): Promise<Product> {
  const { DATABASE_URL: _database, SMTP_URL: _smtp, SECRETS_FILE: _secrets, ...clean } = process.env
  const child = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    ...{ cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
    env: { ...clean, LOG_LEVEL: 'error', PORT: new URL(env.PUBLIC_URL).port, ...env },
  })
  const ended = once(child, 'exit')
  await said(child, env.PUBLIC_URL)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { origin: env.PUBLIC_URL, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

async function said(child: ChildProcess, origin: string): Promise<void> {
  let text = ''
  // The stream stays open: whoever writes to a closed one dies of it.
  for await (const chunk of child.stderr?.iterator({ destroyOnReturn: false }) ?? []) {
    text = (text + String(chunk)).slice(-10_000)
    if (
      !text.includes(`${origin}
`)
    )
      continue
    child.stderr?.resume()
    return
  }
  throw new Error(`The product did not start:
${text}`)
}
