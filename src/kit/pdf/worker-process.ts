/** The print worker seen from its parent: start it, ask it one thing at a time, notice that it is gone. */
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Answer, type Job, PdfFailure, type Trouble } from './job.ts'

export interface PrintWorker {
  readonly child: ChildProcess
  /** Folder of its jobs, for this user only. */
  readonly folder: string
}

export async function startWorker(): Promise<PrintWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-print-'))
  // no environment: keys and addresses of the product are not the printer's business
  const child = fork(workerFile(), [folder], {
    env: {},
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  rest(child)
  return { child, folder }
}

export async function stopWorker({ child, folder }: PrintWorker): Promise<void> {
  child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
}

export const alive = ({ child }: PrintWorker): boolean =>
  child.connected && child.exitCode === null && child.signalCode === null

/** An idle worker does not keep its parent alive. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

/** Built beside the other entries; chunks and test bundles lie elsewhere under the same root. */
function workerFile(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const found = [join(at, 'pdf-worker.js'), join(at, 'dist/server/pdf-worker.js')].find((file) => existsSync(file))
    if (found) return found
    if (at === dirname(at)) throw new PdfFailure('worker', 'dist/server/pdf-worker.js is not built')
  }
}

/** One question, one answer within `jobTime` milliseconds. @throws PdfFailure when time is over or the worker stops */
export function ask({ child }: PrintWorker, job: Job, jobTime: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer)
      child.off('message', answered).off('exit', gone).off('error', broken)
      rest(child)
    }
    const fail = (trouble: Trouble, message: string) => {
      settle()
      reject(new PdfFailure(trouble, message))
    }
    const answered = (answer: unknown) => {
      settle()
      resolve(answer as Answer)
    }
    const gone = (code: number | null, signal: string | null) =>
      fail('worker', `the print worker stopped (${signal ?? code})`)
    const broken = (error: Error) => fail('worker', error.message)
    const timer = setTimeout(() => fail('time', `longer than ${jobTime} ms`), jobTime)
    child.on('message', answered).on('exit', gone).on('error', broken)
    child.ref()
    child.channel?.ref()
    child.send(job, (error) => error && broken(error))
  })
}
