import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, type House, isInside, isRoom, type Source, views } from './house.ts'

const writes = /^(insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/
const reads = /^(selectFrom|from|using|(inner|left|right|full|cross)(Lateral)?Join)$/
const rawWrite =
  /\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+"?([a-z_]+)"?\."?([a-z_]+)"?/gi
const clock =
  /\bnow\(\)|\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\b|\b(clock|statement|transaction)_timestamp\(/i
const name = /\b([a-z_]+)\.([a-z_]+)\b/g
/** Where any 'schema.table' in quotes is meant for the database. */
const sqlFiles = /^(queries|store|proof|public|jobs)\.tsx?$/

interface Write {
  readonly schema: string
  readonly table: string
  readonly line: number
}

/** A table has one writer: the store.ts of its own room (or proof.ts, for what must outlive a refusal). */
export function writerFaults(house: House): Fault[] {
  const faults: Fault[] = []
  const stores = new Map<string, Source>()
  for (const source of house.sources.filter(inProduct)) {
    for (const write of writesOf(source)) {
      const text = writeFault(house, source, write)
      if (text) faults.push({ rule: 'one writer', file: source.path, line: write.line, text })
      const table = `${write.schema}.${write.table}`
      const first = stores.get(table) ?? source
      if (!/^proof\./.test(source.name) && source.zone !== 'kit') stores.set(table, first)
      if (!text && first !== source && !/^proof\./.test(source.name)) {
        faults.push({
          rule: 'one writer',
          file: source.path,
          line: write.line,
          text: `writes ${table}, which ${first.path} writes already. Let that one do it.`,
        })
      }
    }
    faults.push(...unnamed(source))
  }
  return faults
}

const inProduct = ({ path, test }: Source) => path.startsWith('src/') && !test

function writesOf({ facts }: Source): Write[] {
  const calls = facts.calls.flatMap(({ name: called, first, line }) => {
    const [, schema, table] = /^(\w+)\.(\w+)/.exec(first ?? '') ?? []
    return writes.test(called) && schema && table ? [{ schema, table, line }] : []
  })
  const raw = facts.sql.flatMap(({ text, line }) =>
    [...text.matchAll(rawWrite)].map(([, schema = '', table = '']) => ({ schema, table, line })),
  )
  return [...calls, ...raw]
}

function writeFault(house: House, { zone, name: file }: Source, { schema, table }: Write): string | undefined {
  const owned = isInside(house, schema) || schema === 'kit'
  if (!owned) return undefined
  if (zone !== schema) return `writes ${schema}.${table}; only src/${schema} does. Call its action.`
  if (zone === 'kit' || /^(store\.ts|proof\.tsx?)$/.test(file)) return undefined
  return `writes ${schema}.${table}; only store.ts (or proof.ts) of the room writes.`
}

/** Erasing goes over all tables by their register; elsewhere a table is named where it is written. */
function unnamed(source: Source): Fault[] {
  if (['kit', 'entry', 'privacy'].includes(source.zone)) return []
  const loose = source.facts.calls.filter((call) => writes.test(call.name) && call.first === undefined && call.args > 0)
  return loose.map(({ line }) => ({
    rule: 'one writer',
    file: source.path,
    line,
    text: 'writes a table it does not name; write its name there.',
  }))
}

/** SQL looks back along the road, never ahead; the kit names no room's table at all. */
export function aheadFaults(house: House): Fault[] {
  return [...house.sources.filter(inProduct).flatMap((source) => aheadIn(house, source)), ...migrationFaults(house)]
}

function aheadIn(house: House, source: Source): Fault[] {
  const later = laterThan(house, source.zone)
  if (later.length === 0) return []
  const called = source.facts.calls
    .filter((call) => reads.test(call.name))
    .map(({ first = '', line }) => ({ text: first, line }))
  const quoted =
    sqlFiles.test(source.name) || source.zone === 'kit'
      ? source.facts.strings.filter(({ text }) => /^[a-z_]+\.[a-z_]+( as \w+)?$/.test(text))
      : []
  const found = new Map<string, Fault>()
  for (const { text, line } of [...called, ...source.facts.sql, ...quoted]) {
    for (const [whole, schema = ''] of text.matchAll(name)) {
      if (later.includes(schema))
        found.set(`${line} ${whole}`, {
          rule: 'SQL ahead',
          file: source.path,
          line,
          text: aheadText(source.zone, whole),
        })
    }
  }
  return [...found.values()]
}

const aheadText = (zone: string, whole: string) =>
  zone === 'kit'
    ? `names ${whole}; the kit knows no room. Let the room hand it over.`
    : `names ${whole}, of a room ahead on the road. The later room pulls: move the query there.`

function laterThan(house: House, zone: string): readonly string[] {
  if (zone === 'kit') return [...house.road, ...views]
  return isRoom(house, zone) ? [...house.road.slice(house.road.indexOf(zone) + 1), ...views] : []
}

/** `0006-seats.sql` belongs to `seats`: same order, same clock. */
function migrationFaults(house: House): Fault[] {
  return house.paths.flatMap((path) => {
    const zone = /^migrations\/\d+-([a-z]+)[a-z-]*\.sql$/.exec(path)?.[1] ?? ''
    if (!isInside(house, zone) && zone !== 'kit') return []
    const lines = readFileSync(join(house.root, path), 'utf8').replace(/--.*/g, '').split('\n')
    return lines.flatMap((text, at) => {
      const ahead = [...text.matchAll(name)].find(([, schema = '']) => laterThan(house, zone).includes(schema))
      const found: Fault[] = ahead
        ? [{ rule: 'SQL ahead', file: path, line: at + 1, text: aheadText(zone, ahead[0]) }]
        : []
      if (zone !== 'kit' && clock.test(text)) found.push(clockFault(path, at + 1))
      return found
    })
  })
}

const clockFault = (file: string, line: number): Fault => ({
  ...{ rule: 'clock', file, line },
  text: 'asks the database for the time; hand over work.now instead, so that time has one source.',
})

/** Rooms' SQL has no clock of its own. */
export function clockFaults(house: House): Fault[] {
  const rooms = house.sources.filter((source) => inProduct(source) && isInside(house, source.zone))
  return rooms.flatMap(({ path, facts }) => {
    const raw = facts.sql.filter(({ text }) => clock.test(text))
    const called = facts.calls.filter((call) => call.first === 'now' && /^(fn|agg)$/.test(call.name))
    return [...raw, ...called].map(({ line }) => clockFault(path, line))
  })
}
