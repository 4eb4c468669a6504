import { type Fault, type House, isInside, isRoom, placeOf, type Source, target, views } from './house.ts'

/** The files of a room that later rooms may open; addresses.ts may be imported from anywhere. */
const doors = /^(types|policy|rules|queries|actions|proof|permissions|views|addresses)\.tsx?$/
/** What not even the views, which see every room, may touch. */
const closed = (path: string): boolean => {
  const { within, name } = placeOf(path)
  return within.includes('pages') || within.includes('prose') || /^store\.tsx?$/.test(name)
}
const onlyKit = /^(hono|@hono\/[\w-]+|nodemailer|pg)(\/|$)/

/** Order, doors, views, kit and packages: who may import what. */
export function importFaults(house: House): Fault[] {
  const faults: Fault[] = []
  for (const source of house.sources) {
    if (source.test) continue
    for (const { from, line, typeOnly } of source.facts.imports) {
      const path = target(house, source, from)
      const found = path === undefined ? fromPackage(source, from, typeOnly) : fromFile(house, source, path)
      if (found) faults.push({ ...found, file: source.path, line })
    }
  }
  return faults
}

type Found = { readonly rule: string; readonly text: string } | undefined

function fromPackage({ zone, path }: Source, from: string, typeOnly: boolean): Found {
  if (!path.startsWith('src/') && zone !== 'packages') return undefined
  if (zone === 'kit' || !onlyKit.test(from) || (typeOnly && from.startsWith('hono/jsx'))) return undefined
  return { rule: 'only kit', text: `imports ${from}; only src/kit does. Give the kit what you need and import that.` }
}

function fromFile(house: House, source: Source, path: string): Found {
  if (source.path.startsWith('packages/')) return fromPackages(source, path)
  if (!source.path.startsWith('src/') || !path.startsWith('src/')) return undefined
  const to = placeOf(path)
  if (to.zone === source.zone) return undefined
  if (to.zone === 'entry')
    return { rule: 'order', text: `imports ${path}; an entry is where a process starts, nobody imports it.` }
  if (source.zone === 'kit') return fromKit(path)
  if (isRoom(house, source.zone)) return fromRoom(house, source, path)
  if (views.includes(source.zone)) return fromView(path)
  return undefined
}

function fromPackages(source: Source, path: string): Found {
  if (path.startsWith('packages/')) return undefined
  return {
    rule: 'packages',
    text: `imports ${path}; ${source.within[0] ?? 'a package'} must stand alone, publishable without src.`,
  }
}

function fromKit(path: string): Found {
  return { rule: 'kit', text: `imports ${path}; the kit knows no room. Let the room hand it over as an argument.` }
}

function fromRoom(house: House, source: Source, path: string): Found {
  const to = placeOf(path)
  if (to.zone === 'kit') return undefined
  if (/^addresses\.ts$/.test(to.name)) return undefined
  if (to.zone === 'road') return { rule: 'order', text: `imports ${path}; only entry and views read the road.` }
  if (views.includes(to.zone))
    return {
      rule: 'views',
      text: `imports ${path}; no room sees a view. What the room offers it exports, the view pulls.`,
    }
  const [own, other] = [house.road.indexOf(source.zone), house.road.indexOf(to.zone)]
  if (other > own)
    return {
      rule: 'order',
      text: `imports ${path}, a room ahead on the road. Later rooms pull; a link may point ahead through its addresses.ts.`,
    }
  return doors.test(to.name) && !closed(path) ? undefined : notADoor(path)
}

function fromView(path: string): Found {
  return closed(path) ? notADoor(path) : undefined
}

function notADoor(path: string): Found {
  return {
    rule: 'doors',
    text: `imports ${path}, which is no door. Doors: types, policy, rules, queries, actions, proof, views, addresses.`,
  }
}

/** Files that import each other in a circle; each is named once. Types, and what is imported late by import(), do not count. */
export function circleFaults(house: House): Fault[] {
  const next = graph(house)
  const done = new Set<string>()
  const faults: Fault[] = []
  for (const start of next.keys()) {
    const circle = circleFrom(start, next, done)
    if (!circle) continue
    const way = [...circle, circle[0]].join(' → ')
    faults.push({
      rule: 'circles',
      file: circle[0] ?? start,
      text: `imports itself: ${way}. Move what both need into a third file.`,
    })
  }
  return faults
}

function graph(house: House): Map<string, string[]> {
  const known = new Set(house.sources.map(({ path }) => path))
  return new Map(
    house.sources.map((source) => {
      const firm = source.facts.imports.filter(({ dynamic, typeOnly }) => !dynamic && !typeOnly)
      const paths = firm.map(({ from }) => target(house, source, from))
      return [source.path, paths.filter((path) => path !== undefined && known.has(path)) as string[]]
    }),
  )
}

/** Depth first, with the way walked kept: meeting a file of it again closes a circle. */
function circleFrom(start: string, next: Map<string, string[]>, done: Set<string>): string[] | undefined {
  const way: string[] = []
  let found: string[] | undefined
  const walk = (path: string): void => {
    const met = way.indexOf(path)
    if (met !== -1) found ??= way.slice(met)
    if (met !== -1 || done.has(path)) return
    way.push(path)
    for (const to of next.get(path) ?? []) walk(to)
    way.pop()
    done.add(path)
  }
  walk(start)
  return found
}

const impureKit = /^src\/kit\/(db|web|live|mail|files|pdf|audit|ui)\//
const impureWork = /^src\/kit\/work\/(?!refusal|chance|canonical)/
const impureNode = /^node:(?!crypto|util|buffer)/
const impureRoom = /\/(store|queries|actions|proof|jobs|commands|views|mails|prints)\.tsx?$|\/pages\//
const chance = /^(Date\.now|Math\.random|performance\.now|crypto\.\w+|process\.\w+|globalThis\.\w+)$/
const outside = /^(fetch|setTimeout|setInterval|randomUUID|randomBytes|randomInt)$/

/** rules.ts and policy.ts decide from what they are given: no clock, no chance, no database, no outside. */
export function purityFaults(house: House): Fault[] {
  const pure = house.sources.filter(({ zone, name }) => isInside(house, zone) && /^(rules|policy)\.ts$/.test(name))
  return pure.flatMap((source) => {
    const { imports, members, made, calls } = source.facts
    const seen = [
      ...imports
        .filter((one) => !one.typeOnly && isImpure(target(house, source, one.from) ?? one.from))
        .map(({ from, line }) => ({ what: `imports ${from}`, line })),
      ...members.filter(({ name }) => chance.test(name)).map(({ name, line }) => ({ what: `uses ${name}`, line })),
      ...calls.filter(({ name }) => outside.test(name)).map(({ name, line }) => ({ what: `calls ${name}`, line })),
      ...made
        .filter(({ name, args }) => name === 'Date' && args === 0)
        .map(({ line }) => ({ what: 'uses new Date()', line })),
    ]
    return seen.map(({ what, line }) => ({
      ...{ rule: 'purity', file: source.path, line },
      text: `${what}; a rule is pure. Hand over the moment, the chance or the rows as arguments.`,
    }))
  })
}

function isImpure(path: string): boolean {
  return [impureKit, impureWork, impureNode, impureRoom, onlyKit, /^kysely/].some((one) => one.test(path))
}
