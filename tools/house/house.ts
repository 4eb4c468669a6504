import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type Facts, factsOf } from './facts.ts'

/** What a rule finds: where, what is wrong, how to mend it. */
export interface Fault {
  readonly rule: string
  readonly file: string
  readonly line?: number
  readonly text: string
}

/** Where a file stands: `src/recruitment/draw/pages/list.tsx` is zone `recruitment`, within `draw/pages`, name `list.tsx`. */
export interface Place {
  /** A room, a view, `kit`, `entry` or `road` under src; else the top folder: packages, tests, tools. */
  readonly zone: string
  readonly within: readonly string[]
  readonly name: string
}
export interface Source extends Place {
  /** Path from the root, with slashes. */
  readonly path: string
  readonly text: string
  readonly test: boolean
  readonly facts: Facts
}
export interface House {
  readonly root: string
  /** The rooms in the order of src/road.ts. */
  readonly road: readonly string[]
  readonly sources: readonly Source[]
  /** Every file that is not generated or installed, by path from the root. */
  readonly paths: readonly string[]
}

/** They see every room, no room sees them. */
export const views: readonly string[] = ['publication', 'dashboards', 'privacy', 'example']

const skipped = /(^|\/)(node_modules|dist|\.git)$|^data$/
const code = /\.(ts|tsx|mjs)$/
/** Generated from the database, longer than a person would write. */
const generated = /(^|\/)tables\.ts$/

/** Reads the whole tree. Rules only look at what this returns. */
export function readHouse(root: string): House {
  const paths = listed(root, '')
  const sources = paths.filter((path) => code.test(path) && !generated.test(path)).map((path) => readSource(root, path))
  return { root, paths, sources, road: roadOf(root, sources) }
}

function listed(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (skipped.test(path)) return []
      if (entry.isDirectory()) return listed(root, path)
      return entry.isFile() ? [path] : []
    })
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, test: /\.test\.tsx?$/.test(path), facts: factsOf(path, text), ...placeOf(path) }
}

export function placeOf(path: string): Place {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  const [top = '', zone = '', ...within] = parts
  if (top !== 'src') return { zone: top, within: parts.slice(1), name }
  return { zone: zone || 'road', within, name }
}

/** The order is read from the array itself: `export const road = [accounts, panel, …]`, each imported from its own folder. */
function roadOf(root: string, sources: readonly Source[]): string[] {
  if (!existsSync(join(root, 'src/road.ts'))) return []
  const text = sources.find(({ path }) => path === 'src/road.ts')?.text ?? ''
  const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  const inside = /export const road\b[^=]*=\s*\[([^\]]*)\]/.exec(bare)?.[1] ?? ''
  const folders = new Map<string, string>()
  for (const [, names = '', folder = ''] of bare.matchAll(/import\s*\{([^}]*)\}\s*from\s*'\.\/([\w-]+)\//g)) {
    for (const name of names.split(','))
      folders.set(
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
        folder,
      )
  }
  const names = inside.split(',').map((name) => name.trim())
  return names.filter(Boolean).map((name) => folders.get(name) ?? name)
}

export const isRoom = (house: House, zone: string): boolean => house.road.includes(zone)
export const isInside = (house: House, zone: string): boolean => isRoom(house, zone) || views.includes(zone)

/** The path that a relative import names, from the root; undefined for packages. */
export function target(house: House, source: Source, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined
  return relative(house.root, resolve(house.root, dirname(source.path), from)).replaceAll('\\', '/')
}
