/** The worker process of the prints: Typst inside, one job at a time, nothing kept between two jobs. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { readFonts, strangeFonts } from './fonts.ts'
import { type Answer, type Job, PdfFailure, result, type Trouble } from './job.ts'
import { markUniversal } from './mark-universal.ts'
import { coverage, printableValue } from './signs.ts'

/** Answers jobs until the parent goes; then removes the folder of all jobs, which may hold people's words. */
export function serveJobs(base: string): void {
  const fonts = readFonts()
  // headings fall back to the text font and the other way round, so one union holds for both
  const covered = new Set(fonts.flatMap((font) => [...coverage(font)]))
  let jobs = 0
  process.on('message', (job: Job) => {
    const answer = attempt(job, fonts, covered)
    // the memory of a compiler is outside the heap: without this the collector does not see it grow
    if (++jobs % 10 === 0) globalThis.gc?.()
    process.send?.({ ...answer, memory: process.memoryUsage.rss() } satisfies Answer)
  })
  process.on('disconnect', () => {
    rmSync(base, { recursive: true, force: true })
    process.exit(0)
  })
}

function attempt(
  job: Job,
  fonts: Buffer[],
  covered: ReadonlySet<number>,
): { ok: true } | { ok: false; trouble: Trouble; message: string } {
  try {
    settleSigns(job, covered)
    writeFileSync(join(job.folder, result), compile(job, fonts), { mode: 0o600 })
    return { ok: true }
  } catch (error) {
    if (error instanceof PdfFailure) return { ok: false, trouble: error.trouble, message: error.detail }
    return { ok: false, trouble: 'template', message: exportErrors(error).replaceAll(job.folder, '') }
  }
}

/** A letter shows `[?]` for a sign we cannot print; what is kept and signed must say what was written, or nothing. */
function settleSigns({ folder, standard }: Job, covered: ReadonlySet<number>): void {
  const file = join(folder, 'data.json')
  const missing = new Set<string>()
  const data = printableValue(JSON.parse(readFileSync(file, 'utf8')), covered, missing)
  if (missing.size > 0 && standard === 'a-2a') throw new PdfFailure('signs', `no font has: ${[...missing].join(' ')}`)
  writeFileSync(file, JSON.stringify(data), { mode: 0o600 })
}

/** A compiler of its own per job: its root is the job's folder, so a template reaches no file outside, nor a former job. */
function compile({ folder, lang, standard, at }: Job, fonts: Buffer[]): Buffer {
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fonts }],
    inputs: { lang, dated: at === undefined ? 'no' : 'yes' },
  })
  try {
    const compiled = compiler.compile({ mainFilePath: join(folder, 'main.typ') })
    const said = (found: NodeError | null) => found && diagnostics(compiler, found)
    const wrong = said(compiled.takeError()) ?? said(compiled.takeWarnings())
    if (wrong || !compiled.result) throw new PdfFailure('template', (wrong ?? 'no document').replaceAll(folder, ''))
    const dated = at === undefined ? {} : { creationTimestamp: at }
    const universal = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', ...dated })
    const strange = strangeFonts(universal)
    if (strange.length > 0) throw new PdfFailure('template', `font not of the house: ${strange.join(', ')}`)
    // this compiler takes one standard at a time: the check as PDF/UA is the export above
    return standard === 'ua-1'
      ? universal
      : markUniversal(compiler.pdf(compiled.result, { pdfStandard: 'a-2a', ...dated }))
  } finally {
    compiler.evictCache(0)
  }
}

interface Diagnostic {
  message: string
  path: string
  range: { start: { line: number; character: number } } | null
}
function diagnostics(compiler: NodeCompiler, found: NodeError): string {
  const lines = compiler.fetchDiagnostics(found) as Diagnostic[]
  return lines
    .map(({ path, range, message }) => `${path}${range ? `:${range.start.line + 1}` : ''}: ${message}`)
    .join('\n')
}

/** The exporter throws its errors as one Rust dump; the messages in it are what matters. */
function exportErrors(error: unknown): string {
  const dump = error instanceof Error ? error.message : String(error)
  const messages = Array.from(dump.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), ([, message = '']) => message)
  return messages.length > 0 ? messages.join('\n') : dump
}
