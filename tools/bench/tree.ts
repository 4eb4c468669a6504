/** What a process and all it started hold of the memory (Linux: /proc). */
import { readdirSync, readFileSync } from 'node:fs'

export interface Held {
  readonly name: string
  readonly processes: number
  /** Resident bytes, in which shared memory counts for every process that touched it. */
  readonly rss: number
  /** The same with shared memory counted once; undefined where it may not be read. */
  readonly pss: number | undefined
}

export function memoryOf(pid: number): Held[] {
  const groups = new Map<string, { processes: number; rss: number; pss: number | undefined }>()
  for (const one of descendants(pid)) {
    const name = nameOf(one)
    const seen = groups.get(name) ?? { processes: 0, rss: 0, pss: 0 }
    const pss = kilobytes(`/proc/${one}/smaps_rollup`, 'Pss')
    groups.set(name, {
      processes: seen.processes + 1,
      rss: seen.rss + (kilobytes(`/proc/${one}/status`, 'VmRSS') ?? 0),
      pss: seen.pss === undefined || pss === undefined ? undefined : seen.pss + pss,
    })
  }
  return [...groups].map(([name, held]) => ({ name, ...held }))
}

function descendants(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const)
  const all = [pid]
  for (const one of all) all.push(...parents.filter(([, parent]) => parent === one).map(([child]) => child))
  return all
}

const parentOf = (pid: string): number => Number(/\) \S (\d+)/.exec(text(`/proc/${pid}/stat`))?.[1] ?? 0)

function nameOf(pid: number): string {
  const name = text(`/proc/${pid}/comm`).trim()
  if (/^postgres/.test(name)) return 'postgres'
  return /node|MainThread/i.test(name) ? 'node' : 'others'
}

function kilobytes(file: string, field: string): number | undefined {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text(file))?.[1]
  return found === undefined ? undefined : Number(found) * 1024
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
