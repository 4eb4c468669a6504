import assert from 'node:assert/strict'
import test from 'node:test'
import { check, type Files, soundHouse } from './planted.ts'

interface Break {
  readonly what: string
  readonly rule: string
  /** Where it must be named: `file` or `file:line`. */
  readonly at: string
  readonly files: Files
}

const many = (n: number, line: (at: number) => string) => Array.from({ length: n }, (_, at) => line(at)).join('\n')
/** One file that is broken: it is named at `line`. */
const one = (rule: string, at: string, text: string): Break => {
  return { what: text, rule, at, files: { [at.replace(/:\d+$/, '')]: text } }
}

const order: Break[] = [
  one('order', 'src/panel/queries.ts:1', `import { seated } from '../seats/queries.ts'\nexport const x = seated`),
  one('order', 'src/panel/queries.ts:1', `export type { X } from '../seats/types.ts'`),
  one('order', 'src/panel/queries.ts:1', `export const x = () => import('../seats/queries.ts')`),
  one('order', 'src/seats/queries.ts:1', `import { road } from '../road.ts'\nexport const x = road`),
  one('order', 'src/seats/queries.ts:1', `import '../entry/web.ts'`),
  one('doors', 'src/seats/actions.ts:1', `import { save } from '../panel/store.ts'\nexport const x = save`),
  one('doors', 'src/seats/actions.ts:1', `import { letter } from '../panel/mails.tsx'\nexport const x = letter`),
  one(
    'doors',
    'src/publication/queries.ts:1',
    `import { leave } from '../seats/pages/leave.tsx'\nexport const x = leave`,
  ),
  one('views', 'src/seats/actions.ts:1', `import { site } from '../publication/queries.ts'\nexport const x = site`),
  one('kit', 'src/kit/web/door.ts:1', `import type { Panel } from '../../panel/types.ts'\nexport type X = Panel`),
  one(
    'packages',
    'packages/seating/index.ts:1',
    `import { refuse } from '../../src/kit/work/refusal.ts'\nexport const x = refuse`,
  ),
  one('only kit', 'src/seats/actions.ts:1', `import { Hono } from 'hono'\nexport const x = Hono`),
  one('only kit', 'src/entry/web.ts:1', `import { serve } from '@hono/node-server'\nserve()`),
  one('only kit', 'src/seats/store.ts:1', `import pg from 'pg'\nexport const x = pg`),
  {
    ...{ what: 'two files that import each other', rule: 'circles', at: 'src/seats/actions.ts' },
    files: {
      'src/seats/actions.ts': `import { b } from './draw/actions.ts'\nexport const a = b`,
      'src/seats/draw/actions.ts': `import { a } from '../actions.ts'\nexport const b = a`,
    },
  },
]

const purity = [
  'export const at = () => Date.now()',
  'export const at = () => new Date()',
  'export const pick = () => Math.random()',
  'export const zone = () => process.env.TZ',
  `import { app } from '../kit/web/answers.ts'\nexport const x = app`,
  `import { works } from '../kit/work/work.ts'\nexport const x = works`,
  `import { readFileSync } from 'node:fs'\nexport const x = readFileSync`,
  `import { seated } from './queries.ts'\nexport const x = seated`,
].map((text) => one('purity', 'src/seats/rules.ts:1', text))

const words: Break[] = [
  one('vocabulary', 'src/seats/seat-list.ts', 'export const x = 1'),
  one('vocabulary', 'src/seats/pages/Leave.tsx', 'export const x = 1'),
  one('vocabulary', 'src/seats/draw/reserve/rules.ts', 'export const x = 1'),
  one('vocabulary', 'src/seats/prose/letter.html', '<p>'),
  one('vocabulary', 'src/shop/rules.ts', 'export const x = 1'),
  one('vocabulary', 'src/common.ts', 'export const x = 1'),
  one(
    'vocabulary',
    'src/seats/README.md',
    many(26, () => 'word'),
  ),
  one('words', 'src/seats/actions.ts:1', 'export const handleLeave = 1'),
  one('words', 'src/kit/files/read.ts:1', 'export function seatData() {}'),
  one('words', 'packages/seating/utils.ts', 'export const x = 1'),
  one('limits', 'src/seats/actions.ts:1', '// biome-ignore lint/style/useConst: tired\nexport const x = 1'),
  one('limits', 'src/seats/actions.ts:1', '// @ts-expect-error\nexport const x: string = 1'),
  one('saw too little', 'src/seats/actions.ts', 'export const = 1'),
]

const sqlBreaks: Break[] = [
  one(
    'one writer',
    'src/seats/actions.ts:1',
    `export const x = (work: Work) => work.sql.insertInto('seats.seat').execute()`,
  ),
  one(
    'one writer',
    'src/seats/store.ts:1',
    `export const x = (work: Work) => work.sql.deleteFrom('panel.panel as p').execute()`,
  ),
  one(
    'one writer',
    'src/seats/store.ts:1',
    `export const x = (work: Work) => work.sql.updateTable('kit.outbox').execute()`,
  ),
  one('one writer', 'src/seats/queries.ts:1', 'export const x = sql`update seats.seat set place = 1`'),
  one(
    'one writer',
    'src/seats/store.ts:1',
    'export const x = (work: Work, table: Table) => work.sql.deleteFrom(table).execute()',
  ),
  one(
    'one writer',
    'src/entry/web.ts:1',
    `export const x = (work: Work) => work.sql.insertInto('seats.seat').execute()`,
  ),
  {
    ...{ what: 'two stores of one room write one table', rule: 'one writer', at: 'src/seats/store.ts:1' },
    files: {
      'src/seats/draw/store.ts': `export const x = (work: Work) => work.sql.insertInto('seats.seat').execute()`,
      'src/seats/store.ts': `export const x = (work: Work) => work.sql.deleteFrom('seats.seat').execute()`,
    },
  },
  one(
    'SQL ahead',
    'src/panel/queries.ts:1',
    `export const x = (work: Work) => work.sql.selectFrom('seats.seat').execute()`,
  ),
  one('SQL ahead', 'src/panel/actions.ts:1', 'export const x = sql`select 1 from seats.seat`'),
  one('SQL ahead', 'src/panel/queries.ts:1', `export const table = 'seats.seat'`),
  one('SQL ahead', 'src/kit/files/files.ts:1', `export const table = 'seats.seat'`),
  one('SQL ahead', 'migrations/0001-panel.sql:1', 'create table panel.panel (seat uuid references seats.seat);'),
  one('clock', 'src/seats/queries.ts:1', 'export const x = sql`select * from seats.seat where moved_at < now()`'),
  one('clock', 'src/seats/queries.ts:1', 'export const x = sql`select current_date`'),
  one('clock', 'migrations/0002-seats.sql:1', 'create table seats.seat (moved_at timestamptz default now());'),
]

const shape: Break[] = [
  one(
    'sizes',
    'src/seats/actions.ts:301',
    many(301, (at) => `export const x${at} = ${at}`),
  ),
  one('sizes', 'src/seats/actions.ts:1', `export function x() {\n${many(60, () => '  y()')}\n}`),
  one(
    'sizes',
    'src/seats/actions.ts:1',
    'export const x = (work: Work, as: As, a: A, b: B, c: C, d: D) => [a, b, c, d]',
  ),
  {
    ...{ what: '13 pages', rule: 'sizes', at: 'src/seats/pages' },
    files: Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`src/seats/pages/page-${at}.tsx`, 'export const x = 1']),
    ),
  },
  one('sizes', 'src/seats/room.ts:1', `export const seats = { ${many(13, (at) => `k${at}: 1,`)} }`),
  one('pages', 'src/seats/pages/leave.tsx:1', `export const x = page({ ${many(13, (at) => `k${at}: 1,`)} })`),
  one('pages', 'src/seats/pages/leave.tsx:1', 'export const x = <table />'),
  one('pages', 'src/seats/pages/leave.tsx:1', 'export const x = <input name="a" />'),
  one('pages', 'src/seats/pages/leave.tsx:1', 'export const x = <form />'),
  one('pages', 'src/seats/pages/leave.tsx:1', `export const x = seat.state === 'offered'`),
  one('proofs', 'src/seats/actions.ts:1', 'export const x = {} as unknown as AsMember'),
  one('refused', 'src/seats/texts.ts:1', `export * from './types.ts'`),
  one('refused', 'src/seats/actions.ts:1', 'export class Seat extends Entity {}'),
  one('refused', 'src/kit/web/index.ts:1', 'export const x = 1'),
  one('islands', 'src/seats/island.test.ts:1', `import './island.ts'`),
]

const privateBreaks: Break[] = [
  one('private', 'docs/start.md:1', 'Go to {root}/src.'),
  one('private', 'docs/start.md:1', 'Installed from https://npm.registry.example:8080/x'),
  one('private', 'package-lock.json:1', '{"resolved": "http://localhost:4873/x.tgz"}'),
  one('private', 'docs/start.md:1', 'Written in /home/somebody/kring.'),
]

test('a house in which every rule is kept has no faults', () => assert.deepEqual(check(), []))

for (const planted of [...order, ...purity, ...words, ...sqlBreaks, ...shape, ...privateBreaks]) {
  test(`${planted.rule}: ${planted.what.split('\n')[0]}`, () => {
    const faults = check(planted.files)
    const named = faults
      .filter(({ rule }) => rule === planted.rule)
      .map(({ file, line }) => (line ? `${file}:${line}` : file))
    assert.ok(named.includes(planted.at), `named: ${JSON.stringify(faults, null, 2)}`)
    assert.deepEqual([...new Set(faults.map(({ rule }) => rule))], [planted.rule])
  })
}

test('a check that sees nothing fails', () => {
  const rules = (files: Files) => check({}, files).map(({ rule }) => rule)
  assert.ok(rules({ 'README.md': '# Nothing' }).includes('saw too little'))
  assert.ok(rules({ ...soundHouse, 'src/road.ts': 'export const road = []' }).includes('saw too little'))
  const noSeats = Object.fromEntries(Object.entries(soundHouse).filter(([path]) => !/seats|publication/.test(path)))
  assert.ok(check({}, noSeats).some(({ file, rule }) => file === 'src/seats' && rule === 'vocabulary'))
})

test('what looks like a break and is none', () => {
  assert.deepEqual(
    check({
      'src/panel/views.tsx': `import { at } from '../seats/addresses.ts'\nexport const Link = () => <a href={at.leave} />`,
      'src/panel/rules.test.ts': `import { asMember } from '../seats/proof.ts'\nexport const x = asMember`,
      'src/seats/actions.ts': `export const openData = (work: Work, as: As, a: A, b: B, c: C) => [a, b, c, 'update seats.seat']`,
      'src/seats/store.ts': 'export const lock = sql`select 1 from seats.roster for update`',
    }),
    [],
  )
})
