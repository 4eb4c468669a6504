import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

interface OtherProcess {
  /** The next line it writes. @throws when it ends first */
  line(): Promise<string>
  tell(line: string): void
  kill(): Promise<void>
}

const database = new URL('../../src/kit/db/', import.meta.url)

/**
 * Another Node that runs this TypeScript, with `openCluster`, `dataDir` and `pg` in reach. It stays alive until killed, and
 * ends with its parent.
 */
export function otherProcess(dataDir: string, code: string): OtherProcess {
  const whole = `
    import { setTimeout as sleep } from 'node:timers/promises'
    import pg from 'pg'
    import { openCluster } from '${new URL('cluster/cluster.ts', database).href}'
    const dataDir = ${JSON.stringify(dataDir)}
    process.stdin.on('end', () => process.exit()).resume()
    ${code}`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', whole], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return { line: linesOf(child), tell: (line) => void child.stdin.write(`${line}\n`), kill: () => kill(child) }
}

function linesOf(child: ChildProcess): () => Promise<string> {
  if (!child.stdout) throw new Error('no output to read')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the other process ended')
    return value
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}
