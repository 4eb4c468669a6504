import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkHouse } from '../../tools/house/check.ts'
import type { Fault } from '../../tools/house/house.ts'

export type Files = Readonly<Record<string, string>>

/** A house of two rooms, a view, a kit and a package, in which every rule is kept. */
export const soundHouse: Files = {
  'src/road.ts': `import { panel } from './panel/room.ts'
import { seats } from './seats/room.ts'
export const road = [panel, seats] as const satisfies readonly Room[]`,
  'src/kit/work/refusal.ts': 'export const refuse = (code: string) => ({ refused: code })',
  'src/kit/work/work.ts': 'export interface Work { readonly now: Date }',
  'src/kit/web/answers.ts': `import { Hono } from 'hono'\nexport const app = new Hono()`,
  'src/panel/README.md': '# Panel\n',
  'src/panel/room.ts': `export const panel = { name: 'panel' }`,
  'src/panel/addresses.ts': `export const at = { panel: '/panel' }`,
  'src/panel/types.ts': 'export interface Panel { readonly id: string }',
  'src/panel/rules.ts': `import { refuse } from '../kit/work/refusal.ts'
export const open = (now: Date) => (now > new Date(0) ? refuse('closed') : undefined)`,
  'src/panel/permissions.ts': `export const permissions = { 'seats.call': ['desk'] } as const`,
  'src/panel/store.ts': `export const save = (work: Work) => work.sql.updateTable('panel.panel').set({}).execute()`,
  'src/panel/actions.ts': `import * as store from './store.ts'\nexport const rename = store.save`,
  'src/seats/README.md': '# Seats\n',
  'src/seats/room.ts': `export const seats = { name: 'seats' }`,
  'src/seats/addresses.ts': `export const at = { leave: '/stop' }`,
  'src/seats/proof.ts': `export const asMember = () => ({ seat: '1' }) as unknown as AsMember`,
  'src/seats/queries.ts': `import type { Panel } from '../panel/types.ts'
export const seated = (work: Work, as: Panel) =>
  work.sql.selectFrom('seats.seat as s').innerJoin('panel.panel as p', 'p.id', 's.panelId').execute()`,
  'src/seats/pages/leave.tsx': `import type { JSX } from 'hono/jsx'
import { at } from '../addresses.ts'
export const leave = page({ path: at.leave, get: () => <form method="post" /> })`,
  'src/seats/draw/rules.ts': 'export const next = (drawn: readonly string[]) => drawn[0]',
  'src/publication/README.md': '# Publication\n',
  'src/publication/queries.ts': `import { seated } from '../seats/queries.ts'\nexport const site = seated`,
  'packages/seating/index.ts': 'export const seating = 1',
  'migrations/0002-seats.sql': 'create table seats.seat (id uuid primary key, panel_id uuid references panel.panel);\n',
}

/** Builds the sound house with `changes` on top (a temporary folder, gone afterwards) and checks it. */
export function check(changes: Files = {}, base: Files = soundHouse): Fault[] {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  try {
    for (const [path, text] of Object.entries({ ...base, ...changes })) {
      mkdirSync(join(root, dirname(path)), { recursive: true })
      writeFileSync(join(root, path), text.replaceAll('{root}', root))
    }
    return checkHouse(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
