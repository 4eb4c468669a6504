/** Prints: a Typst template of the house and people's words as data become a tagged PDF. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lang } from '../texts/texts.ts'
import base from './base.typ'
import { PdfFailure, result } from './job.ts'
import { alive, ask, type PrintWorker, startWorker, stopWorker } from './worker-process.ts'

export { PdfFailure } from './job.ts'

export type Print = {
  /** Typst source of the house; it may `#import "base.typ": *` and reads `json("data.json")`. */
  readonly template: string
  /** Any JSON value. People's words live only here. */
  readonly data: unknown
  readonly lang: Lang
} & (
  | { readonly standard?: 'ua-1'; readonly at?: Date }
  /** PDF/A asks for a date in the file. */
  | { readonly standard: 'a-2a'; readonly at: Date }
)

export interface Limits {
  /** Milliseconds for one job, waiting in the queue not counted. */
  readonly jobTime: number
  /** Bytes of resident memory after which the worker is replaced. */
  readonly memory: number
  /** Milliseconds without a job after which the worker leaves. */
  readonly idle: number
}
export interface Press {
  /** Jobs are done one after another. @throws PdfFailure */
  render(print: Print): Promise<Uint8Array>
  /** Process id of the worker, while there is one. */
  readonly worker: number | undefined
  /** Lets the worker go, also in the middle of a job; a later print starts another. */
  close(): Promise<void>
}

/** A queue with one worker process, started at the first job and again whenever it is gone. */
export function openPress(limits: Limits): Press {
  let worker: PrintWorker | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let leaving: NodeJS.Timeout | undefined
  let count = 0

  async function close(): Promise<void> {
    clearTimeout(leaving)
    const old = worker
    worker = undefined
    if (old) await stopWorker(old)
  }
  async function next(print: Print): Promise<Uint8Array> {
    clearTimeout(leaving)
    if (worker && !alive(worker)) await close()
    worker ??= await startWorker()
    try {
      const { pdf, memory } = await printWith(worker, print, { name: String(++count), jobTime: limits.jobTime })
      if (memory > limits.memory) await close()
      return pdf
    } catch (error) {
      // a template with a fault leaves the worker sound
      if (!(error instanceof PdfFailure) || error.trouble === 'time' || error.trouble === 'worker') await close()
      throw error
    } finally {
      leaving = setTimeout(() => void close().catch(() => undefined), limits.idle).unref()
    }
  }
  return {
    render(print) {
      const mine = queue.then(() => next(print))
      queue = mine.catch(() => undefined)
      return mine
    },
    get worker() {
      return worker?.child.pid
    },
    close,
  }
}

const usual = openPress({ jobTime: 60_000, memory: 400e6, idle: 120_000 })

/** Prints in the one worker of this process. @throws PdfFailure: any warning of Typst is an error */
export const renderPdf = (print: Print): Promise<Uint8Array> => usual.render(print)
/** Lets the worker of this process go; the next print starts another. */
export const closePrints = (): Promise<void> => usual.close()

async function printWith(
  worker: PrintWorker,
  print: Print,
  { name, jobTime }: { name: string; jobTime: number },
): Promise<{ pdf: Buffer; memory: number }> {
  const folder = join(worker.folder, name)
  try {
    await fill(folder, print)
    const at = print.at && Math.floor(print.at.getTime() / 1000)
    const answer = await ask(worker, { folder, lang: print.lang, standard: print.standard ?? 'ua-1', at }, jobTime)
    if (!answer.ok) throw new PdfFailure(answer.trouble, answer.message)
    return { pdf: await readFile(join(folder, result)), memory: answer.memory }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function fill(folder: string, { template, data }: Print): Promise<void> {
  // `eval` would run people's words; a package would be fetched from elsewhere
  if (/\beval\b|["']@\w+\//.test(template)) throw new PdfFailure('template', 'a template may not use eval or packages')
  await mkdir(folder, { mode: 0o700 })
  const files = { 'main.typ': template, 'base.typ': base, 'data.json': JSON.stringify(data ?? null) }
  for (const [file, text] of Object.entries(files))
    await writeFile(join(folder, file), text, { mode: 0o600, flag: 'wx' })
}
