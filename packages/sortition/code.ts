/** Which code draws: a fingerprint over the sources of this package and over the solver, to put into the rules beforehand. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const version = '1.0.0'

/** sha256 over name and text of every source but the tests, in order of name, and over the solver's bytes. */
export function codeHash(folder = import.meta.dirname): string {
  const hash = createHash('sha256')
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  for (const name of sources.sort()) hash.update(`${name}\n`).update(readFileSync(join(folder, name)))
  return hash.update(readFileSync(createRequire(join(folder, 'code.ts')).resolve('highs/runtime'))).digest('hex')
}
