import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { migrate } from '../src/kit/db/migrate.ts'
import { afterwards } from '../tests/world/afterwards.ts'
import { emptyDatabase } from '../tests/world/cluster.ts'
import { tableTypes } from './table-types.ts'

const migration = `create schema seats;
create type seats.seat_state as enum ('offered', 'confirmed');
create table seats.seat (
  id bigint generated always as identity primary key, panel_id uuid not null, state seats.seat_state not null,
  asked seats.seat_state[] not null, born_on date, paid numeric not null default 0, moved_at timestamptz not null
);`

test('types say what the parsers hand over', async (t) => {
  const { owner, drop } = await emptyDatabase()
  afterwards(t, drop)
  const folder = await mkdtemp(join(tmpdir(), 'kring-migrations-'))
  afterwards(t, () => rm(folder, { recursive: true }))
  await writeFile(join(folder, '0001-seats.sql'), migration)
  await migrate(owner, folder)
  const types = await tableTypes(owner)
  for (const line of [
    'export interface Tables {\n  "seats.seat": SeatsSeat;\n}',
    'export type SeatsSeatState = "confirmed" | "offered";',
    '  asked: ArrayType<SeatsSeatState>;',
    '  bornOn: string | null;',
    '  id: Generated<number>;',
    '  movedAt: Timestamp;',
    '  paid: Generated<Numeric>;',
    '  panelId: string;',
    'export type Numeric = ColumnType<string, number | string, number | string>;',
  ])
    assert.ok(types.includes(line), `${line}\nis not in\n${types}`)
})
