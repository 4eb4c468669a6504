/** Rows as text, exact in both directions: types keep their own spelling, and PostgreSQL itself writes and reads it. */
import { sql } from 'kysely'
import type { Sql } from '../work/work.ts'
import { line, type SequenceEntry, type TableEntry } from './entries.ts'

const chunk = 500
/** Spellings that do not depend on the server's settings. */
const exact = ['timezone = UTC', 'datestyle = ISO', 'intervalstyle = iso_8601', 'extra_float_digits = 3', 'bytea_output = hex']
/** The product's own schemas; which migrations were done is told apart. */
const ours = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'migrations', 'public')`

export async function exactly(on: Sql): Promise<void> {
  for (const setting of exact) await sql.raw(`set local ${setting}`).execute(on)
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const named = (table: string): string => table.split('.').map(quoted).join('.')

/** All tables of the product with their stored columns, by name. */
export async function tablesIn(on: Sql): Promise<Omit<TableEntry, 'rows'>[]> {
  const { rows } = await sql<{ table: string; columns: string[]; types: string[] }>`
    select n.nspname || '.' || c.relname as "table", array_agg(a.attname::text order by a.attnum) as columns,
      array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and ${sql.raw(ours)} group by 1 order by 1`.execute(on)
  return rows
}

/** The table's line, then each row as a line: a JSON list of texts and nulls. */
export async function* rowsOf(on: Sql, table: Omit<TableEntry, 'rows'>): AsyncGenerator<Buffer> {
  const from = named(table.table)
  const count = await sql<{ n: string }>`select count(*)::text as n from ${sql.raw(from)}`.execute(on)
  const rows = Number(count.rows[0]?.n ?? 0)
  yield line({ ...table, rows })
  if (rows === 0) return
  const texts = table.columns.map((column) => `${quoted(column)}::text`).join(', ')
  await sql.raw(`declare backup no scroll cursor for select json_build_array(${texts})::text as line from ${from}`).execute(on)
  for (;;) {
    const found = await sql.raw<{ line: string }>(`fetch ${chunk} from backup`).execute(on)
    if (found.rows.length === 0) break
    yield Buffer.from(found.rows.map((row) => `${row.line}\n`).join(''))
  }
  await sql.raw('close backup').execute(on)
}

export async function sequencesIn(on: Sql): Promise<SequenceEntry[]> {
  const { rows } = await sql<SequenceEntry>`
    select n.nspname || '.' || c.relname as sequence, s.last_value::text as last
    from pg_sequences s join pg_namespace n on n.nspname = s.schemaname join pg_class c on c.relnamespace = n.oid and c.relname = s.sequencename
    where s.last_value is not null and ${sql.raw(ours)} order by 1`.execute(on)
  return rows
}

export const setSequence = (on: Sql, { sequence, last }: SequenceEntry) =>
  sql`select setval(${named(sequence)}, ${last}::bigint)`.execute(on)

/** Puts rows in, as they were. A transaction's number belongs to its own server: lines get that of this one. */
export async function putRows(on: Sql, table: TableEntry, lines: readonly string[]): Promise<void> {
  const rows = lines.map((text) => JSON.parse(text) as (string | null)[])
  const lists = table.columns.map((_, nth) => sql`${rows.map((row) => row[nth] ?? null)}::text[]`)
  const values = table.types.map((type, nth) => (type === 'xid8' ? 'pg_current_xact_id()' : `u.c${nth}::${type}`))
  const names = table.columns.map((_, nth) => `c${nth}`)
  await sql`
    insert into ${sql.raw(named(table.table))} (${sql.raw(table.columns.map(quoted).join(', '))}) overriding system value
    select ${sql.raw(values.join(', '))} from unnest(${sql.join(lists)}) as u(${sql.raw(names.join(', '))})`.execute(on)
}

/**
 * Runs `put` while no trigger fires and rows may come in any order; afterwards every reference is checked anew, and all of
 * it is one transaction.
 */
export async function loosened(on: Sql, put: () => Promise<void>): Promise<void> {
  const { rows: references } = await sql<{ table: string; name: string; rule: string }>`
    select n.nspname || '.' || c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as rule
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and ${sql.raw(ours)}`.execute(on)
  const tables = await tablesIn(on)
  for (const { table, name } of references) await alter(on, table, `drop constraint ${quoted(name)}`)
  for (const { table } of tables) await alter(on, table, 'disable trigger user')
  await put()
  for (const { table } of tables) await alter(on, table, 'enable trigger user')
  for (const { table, name, rule } of references) await alter(on, table, `add constraint ${quoted(name)} ${rule}`)
}

const alter = (on: Sql, table: string, how: string) => sql.raw(`alter table ${named(table)} ${how}`).execute(on)

/** Has anything been done here? Every change writes a line of the audit. */
export async function inUse(on: Sql): Promise<boolean> {
  const { rows } = await sql`select from kit.audit_line limit 1`.execute(on)
  return rows.length > 0
}

/** Rows that migrations put in give way to those of the backup. */
export async function emptyAll(on: Sql): Promise<void> {
  for (const { table } of await tablesIn(on)) await sql.raw(`delete from ${named(table)}`).execute(on)
}
