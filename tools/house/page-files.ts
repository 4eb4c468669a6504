import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/**
 * Which file answers at which address, read from the sources: a file in pages/ says `path: at.leave`, and the addresses.ts
 * it has `at` from says what that is. Answers path → file, both as they are written, files from the root.
 */
export function pageFiles(root: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const file of pagesUnder(join(root, 'src'))) {
    const text = readFileSync(file, 'utf8')
    for (const [, from = '', key = ''] of text.matchAll(/\bpath:\s*(\w+)\.(\w+)/g)) {
      const path = addressesOf(file, text, from).get(key)
      if (path !== undefined) files.set(path, relative(root, file))
    }
  }
  return files
}

function pagesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)pages\/[\w-]+\.tsx$/.test(file))
    .map((file) => join(folder, file))
    .sort()
}

/** The addresses behind a name such as `at`: key → path. */
function addressesOf(file: string, text: string, name: string): Map<string, string> {
  const imported = new RegExp(`import\\s*\\{[^}]*\\b${name}\\b[^}]*\\}\\s*from\\s*'([^']*addresses\\.ts)'`).exec(
    text,
  )?.[1]
  const source = imported && resolve(dirname(file), imported)
  if (!source || !existsSync(source)) return new Map()
  const entries = readFileSync(source, 'utf8').matchAll(/(\w+):\s*address\(\s*'([^']*)'/g)
  return new Map([...entries].map(([, key = '', path = '']) => [key, path]))
}
