import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, type House, isRoom, placeOf, type Source, views } from './house.ts'

/** The closed list of what may stand in a room or sub-room (architecture.md, "One inner shape"). */
const allowed =
  /^(README\.md|(room|addresses|types|policy|rules|store|queries|actions|public|privacy|jobs|commands|island|texts)\.ts|(proof|prints)\.tsx?|(views|mails)\.tsx)$/
const inPages = /^[a-z0-9]+(-[a-z0-9]+)*\.tsx$/
const inProse = /\.(md|typ|txt|ts)$/
const test = /^[a-z0-9.-]+\.test\.tsx?$/
const known = new Set(['kit', 'entry', 'road', ...views])

/** A word that says nothing about citizens' panels; the compounds after it do. */
const empty = /^(handle|handler|handles|process|processor|manage|manager|manages|data|utils?|helpers?|services?)$/
const terms = ['processlead', 'opendata', 'personaldata', 'datadictionary', 'datadir', 'workerprocess', 'childprocess']

/** File and folder names: the closed vocabulary, README and manifest, rooms on the road. */
export function vocabularyFaults(house: House): Fault[] {
  const inSrc = house.paths.filter((path) => path.startsWith('src/'))
  const fault = (file: string, text: string): Fault => ({ rule: 'vocabulary', file, text })
  return [
    ...inSrc.flatMap((path) => {
      const text = nameFault(house, path)
      return text ? [fault(path, text)] : []
    }),
    ...house.road.flatMap((room) => missing(house, room).map((text) => fault(`src/${room}`, text))),
    ...house.road.flatMap((room) => longReadme(house, `src/${room}/README.md`)),
  ]
}

function nameFault(house: House, path: string): string | undefined {
  const { zone, within, name } = placeOf(path)
  if (zone === 'road') {
    return name === 'road.ts' || name.endsWith('.d.ts') ? undefined : 'stands loose in src; only road.ts does.'
  }
  if (!known.has(zone) && !isRoom(house, zone)) {
    return 'stands in a folder that is not on src/road.ts, nor a view, kit or entry.'
  }
  const free = zone === 'kit' || zone === 'entry' || zone === 'example' || test.test(name)
  return free ? undefined : shapeFault(zone, within, name)
}

function shapeFault(zone: string, within: readonly string[], name: string): string | undefined {
  if (within.includes('prose'))
    return inProse.test(name)
      ? undefined
      : 'prose/ holds long texts: .md, .typ, .txt, or .ts where words are typed by key.'
  if (within.at(-1) === 'pages') {
    return inPages.test(name) ? undefined : 'pages/ holds kebab-case .tsx files, one address each.'
  }
  if (within.length > 1) return 'stands too deep: a room has sub-rooms, a sub-room has none.'
  if (allowed.test(name) || (zone === 'panel' && name === 'permissions.ts')) return undefined
  return 'is no file of the one inner shape. Put it where its kind belongs, or into a sub-room along a domain word.'
}

function missing(house: House, room: string): string[] {
  const has = (name: string) => house.paths.includes(`src/${room}/${name}`)
  if (!existsSync(join(house.root, `src/${room}`))) return ['is on the road but has no folder.']
  return ['README.md', 'room.ts'].filter((name) => !has(name)).map((name) => `lacks ${name}.`)
}

function longReadme(house: House, file: string): Fault[] {
  if (!house.paths.includes(file)) return []
  const lines = readFileSync(join(house.root, file), 'utf8').trimEnd().split('\n').length
  const text = `has ${lines} lines; 25 at most: what for, words, states.`
  return lines > 25 ? [{ rule: 'vocabulary', file, text }] : []
}

/** Names given away and names of files: domain words and the field's, none of the empty ones. */
export function emptyWordFaults(house: House): Fault[] {
  return house.sources.filter(ours).flatMap((source) => {
    const stem = source.name.replace(/(\.test)?\.tsx?$/, '')
    const file = emptyWord(stem)
      ? [{ rule: 'words', file: source.path, text: `is called after an empty word; name what it holds.` }]
      : []
    const names = source.facts.exports.flatMap(({ name, line }) => {
      const word = emptyWord(name)
      return word
        ? [
            {
              rule: 'words',
              file: source.path,
              line,
              text: `exports ${name}: '${word}' says nothing. Use the domain's word (GLOSSARY.md).`,
            },
          ]
        : []
    })
    return [...file, ...names]
  })
}

const ours = ({ path }: Source) => path.startsWith('src/') || path.startsWith('packages/')

/** The empty word in a name, if any: `handlePost` → handle; `openData` is a term of the field. */
function emptyWord(name: string): string | undefined {
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
  return parts.find(
    (part, at) => empty.test(part) && !terms.some((term) => [pair(parts, at - 1), pair(parts, at)].includes(term)),
  )
}

const pair = (parts: readonly string[], at: number) => `${parts[at] ?? ''}${parts[at + 1] ?? ''}`

/** Comments that lift a limit are refused; a test may say "this must not compile". */
export function liftedFaults(house: House): Fault[] {
  return house.sources
    .filter(({ path }) => /^(src|packages|tests)\//.test(path))
    .flatMap((source) => {
      const lifts = source.facts.comments.filter(({ text }) =>
        /\b(biome-ignore|eslint-disable)\b|@ts-(ignore|nocheck)/.test(text),
      )
      const expects = source.test ? [] : source.facts.comments.filter(({ text }) => text.includes('@ts-expect-error'))
      return [...lifts, ...expects].map(({ line }) => ({
        ...{ rule: 'limits', file: source.path, line },
        text: 'lifts a limit by a comment. Write it so that it keeps the limit.',
      }))
    })
}

/** A room that holds too much is split along the road. Long texts in `prose/` are read, not run: they do not count (docs/decisions/0005). */
export function splitFaults(house: House): Fault[] {
  return house.road.flatMap((room) => {
    const own = house.sources.filter(
      ({ zone, test: isTest, within }) => zone === room && !isTest && within[0] !== 'prose',
    )
    const total = own.reduce((sum, { text }) => sum + text.split('\n').length, 0)
    const subs = new Set(
      own.flatMap(({ within }) => within.slice(0, 1)).filter((name) => name !== 'pages' && name !== 'prose'),
    )
    const text = `has ${total} lines and ${subs.size} sub-rooms; over 6,000 lines or 6 sub-rooms a room is split along the road.`
    return total > 6000 || subs.size > 6 ? [{ rule: 'sizes', file: `src/${room}`, text }] : []
  })
}
