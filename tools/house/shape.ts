import { type Fault, type House, isInside, type Source } from './house.ts'

const fault =
  (rule: string) =>
  ({ path }: Source, line: number, text: string): Fault => ({ rule, file: path, line, text })

/** Files of at most 300 lines (samples of the style guide are lists, not logic: any length of function there); functions of at most 60 lines and three parameters. */
export function sizeFaults(house: House): Fault[] {
  return house.sources.flatMap((source) => {
    const lines = source.text.trimEnd().split('\n').length
    const file =
      lines > 300 ? [fault('sizes')(source, lines, `has ${lines} lines; split it along a domain word before 300.`)] : []
    const functions = source.facts.functions.flatMap(({ name, lines: long, params, line }) => [
      ...(long > 60 && !source.path.startsWith('src/kit/ui/styleguide/')
        ? [fault('sizes')(source, line, `${name} has ${long} lines; split it before 60.`)]
        : []),
      ...(params > 3
        ? [fault('sizes')(source, line, `${name} takes ${params} parameters; three at most, else one object.`)]
        : []),
    ])
    return [...file, ...functions]
  })
}

/** pages/: at most 12 files and 12 keys, built from the kit's form and table, asking rules instead of comparing states. */
export function pageFaults(house: House): Fault[] {
  const pages = house.sources.filter(
    ({ zone, within, test }) => isInside(house, zone) && within.at(-1) === 'pages' && !test,
  )
  return [...crowded(pages), ...pages.flatMap(onePage), ...house.sources.flatMap((source) => manifest(house, source))]
}

function crowded(pages: readonly Source[]): Fault[] {
  const folders = Map.groupBy(pages, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  const full = [...folders].filter(([, files]) => files.length > 12)
  return full.map(([file, files]) => ({
    rule: 'sizes',
    file,
    text: `has ${files.length} pages; over 12 a sub-room begins.`,
  }))
}

function onePage(source: Source): Fault[] {
  const { elements, compared, calls } = source.facts
  const bare = elements.filter(({ name }) => name === 'table' || name === 'input')
  const loose = elements.filter(({ name, attributes }) => name === 'form' && !attributes.includes('method'))
  const states = compared.filter(({ name }) => name === 'state')
  const wide = calls.filter(({ name, keys }) => name === 'page' && keys > 12)
  return [
    ...bare.map(({ name, line }) =>
      fault('pages')(source, line, `has a bare <${name}>; use the kit's, which is labelled and tested.`),
    ),
    ...loose.map(({ line }) =>
      fault('pages')(source, line, 'has a <form> without method; say method="post" or "get".'),
    ),
    ...states.map(({ line }) => fault('pages')(source, line, 'compares a state; ask a function of rules.ts.')),
    ...wide.map(({ keys, line }) => fault('pages')(source, line, `has ${keys} keys; a page has 12 at most.`)),
  ]
}

function manifest(house: House, source: Source): Fault[] {
  if (source.name !== 'room.ts' || !isInside(house, source.zone)) return []
  const wide = source.facts.objects.filter(({ keys }) => keys > 12)
  return wide.map(({ keys, line }) => fault('sizes')(source, line, `has ${keys} keys; a room has 12 at most.`))
}

/** Proofs are minted in proof.ts; nowhere else may a cast make one. */
export function castFaults(house: House): Fault[] {
  const others = house.sources.filter(
    ({ path, zone, name, test }) =>
      /^(src|packages)\//.test(path) && zone !== 'kit' && !test && !/^proof\.tsx?$/.test(name),
  )
  return others.flatMap((source) =>
    source.facts.casts.map(({ line }) =>
      fault('proofs')(source, line, 'casts by `as unknown as`; only proof.ts mints proofs. Let the types fit.'),
    ),
  )
}

const mayExtend = /Error$|^HTML\w*Element$|^Transform$|^Refused$/

/** Refused: barrels, base classes. */
export function refusedFaults(house: House): Fault[] {
  const product = house.sources.filter(({ path, test }) => path.startsWith('src/') && !test)
  return product.flatMap((source) => {
    const barrels = source.facts.exports.filter(({ name }) => name === '*')
    const index = /^index\.tsx?$/.test(source.name)
      ? [fault('refused')(source, 1, 'is a barrel; import from the file itself.')]
      : []
    const parents = source.facts.parents.filter(({ name }) => !mayExtend.test(name))
    return [
      ...index,
      ...barrels.map(({ line }) =>
        fault('refused')(source, line, 'passes on another file whole; import from the file itself.'),
      ),
      ...parents.map(({ name, line }) =>
        fault('refused')(source, line, `extends ${name}; the house has no base classes.`),
      ),
    ]
  })
}

/** The browser's code is checked with another library; its tests belong where a browser is. */
export function islandFaults(house: House): Fault[] {
  const tests = house.sources.filter(
    ({ test, within, name }) => test && (within.includes('islands') || /^island\./.test(name)),
  )
  return tests.map((source) => fault('islands')(source, 1, 'tests an island without a browser; put it under tests/.'))
}
