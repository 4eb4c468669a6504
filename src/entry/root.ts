import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the product: where package.json and migrations/ stand, seen from wherever this was built to. */
export const root: string = (() => {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json')) && existsSync(join(at, 'migrations'))) return at
    if (at === dirname(at)) throw new Error('The folder of the product was not found.')
  }
})()
