/** What docs/policy/permissions.md promises, read from its two tables. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/entry/root.ts'

export interface Promised {
  /** Roles by verb. */
  readonly verbs: ReadonlyMap<string, readonly string[]>
  /** Beginning of an address → a verb, or who without a role. */
  readonly addresses: ReadonlyMap<string, string>
  /** Addresses where the second factor is asked again, and how. */
  readonly again: ReadonlyMap<string, string>
}

const how = /^second factor/
let read: Promised | undefined

export function promised(): Promised {
  read ??= from(readFileSync(join(root, 'docs/policy/permissions.md'), 'utf8'))
  return read
}

function from(text: string): Promised {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const of = (begins: RegExp) => rows.filter(([, first = '']) => begins.test(first))
  const paths = of(/^\//).map(([, path = '', who = '']) => [path, who] as const)
  return {
    verbs: new Map(of(/^[a-z]+\.[a-z-]+$/).map(([, verb = '', who = '']) => [verb, who.split(', ')])),
    addresses: new Map(paths.filter(([, who]) => !how.test(who))),
    again: new Map(paths.filter(([, who]) => how.test(who))),
  }
}

/** Whom the page lets in at this address: its longest beginning counts, part by part. Empty where it names none. */
export function rolesAt(path: string): readonly string[] {
  const { verbs, addresses } = promised()
  const fits = (start: string) => start === path || path.startsWith(`${start}/`)
  const [best] = [...addresses.keys()].filter(fits).sort((a, b) => b.length - a.length)
  const who = best === undefined ? undefined : addresses.get(best)
  if (who === undefined) return []
  return verbs.get(who) ?? [who]
}
