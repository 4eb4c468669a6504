import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfNeeded } from '../build.mjs'
import { pageFiles } from './page-files.ts'

/** One address as src/entry/routes.ts tells it, read from what road and views really hang up. */
interface Told {
  readonly method: string
  /** With its named parts: `/beheer/:panel/belronde`. */
  readonly path: string
  /** Who gets in, by role; empty: everybody. */
  readonly roles: readonly string[]
  readonly cached: boolean
  /** The line of panel/permissions.ts that decides. */
  readonly verb?: string
  readonly room: string
}
export interface Route extends Told {
  readonly file: string
}

const byAddress = (a: Told, b: Told) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1)
/** English is the same address behind /en. */
const inOther = /^\/en(\/|$)/

/** The routes of the running product, by address. Builds it first; throws when the product tells none. */
export async function routesOf(root: string): Promise<Route[]> {
  await buildIfNeeded(root)
  const file = join(root, 'dist/server/routes.js')
  if (!existsSync(file)) throw new Error('There is no src/entry/routes.ts, which tells the routes.')
  const { routes }: { routes: () => Told[] } = await import(pathToFileURL(file).href)
  const told = routes().filter(({ path }) => !inOther.test(path))
  if (told.length === 0) throw new Error('src/entry/routes.ts tells no routes at all.')
  const files = pageFiles(root)
  return told.toSorted(byAddress).map((route) => ({ ...route, file: files.get(route.path) ?? `src/${route.room}/` }))
}

/** docs/map.md as it should be. */
export function mapOf(routes: readonly Route[]): string {
  const rows = routes.map(({ method, path, verb, roles, cached, file }) => {
    const who = roles.length === 0 ? 'everybody' : roles.join(', ')
    return `| ${method} | \`${path}\` | ${verb ?? ''} | ${who}${cached ? ' (cached)' : ''} | ${file} |`
  })
  return `# Map: address, who, file

Made by \`npm run map\` from the running route table; \`npm test\` compares. English is the same address behind \`/en\`.

| method | address | verb | who | file |
|---|---|---|---|---|
${rows.join('\n')}
`
}

/** The routes that a path such as \`/beheer/7/belronde\` (with or without \`/en\`, host or query) comes to. */
export function routesAt(routes: readonly Route[], url: string): Route[] {
  const { pathname } = new URL(url, 'http://localhost')
  const path = pathname.replace(/^\/en(?=\/|$)/, '') || '/'
  const fitting = routes.filter((route) => fits(route.path.split('/'), path.split('/')))
  const named = ({ path: one }: Route) => one.split(':').length
  // A fixed part goes before a named one, as in the router.
  const fewest = Math.min(...fitting.map(named))
  return fitting.filter((route) => named(route) === fewest)
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  if (pattern.at(-1) === '*') return pattern.slice(0, -1).every((part, at) => fitsPart(part, parts[at] ?? ''))
  return pattern.length === parts.length && pattern.every((part, at) => fitsPart(part, parts[at] ?? ''))
}

const fitsPart = (pattern: string, part: string) => (pattern.startsWith(':') ? part !== '' : pattern === part)
