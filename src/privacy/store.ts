/** Erasing in every room's tables, by their registers. The only place besides a room's own store that writes them. */
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../kit/work/work.ts'
import { emptyOf, type Step, type Subject, snake } from './rules.ts'

/** One human being: her account where she has one, and all registrations and seats that are hers. */
export interface Her {
  readonly person: string | undefined
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly applicants: readonly string[]
  readonly seats: readonly string[]
  /** Somebody else uses her mail address or telephone too: mail to it and words of it are not hers alone. */
  readonly shares: { readonly email: boolean; readonly phone: boolean }
}

const table = ({ table: name }: Step): RawBuilder<unknown> => sql.table(snake(name))

const idsOf = (her: Her): Readonly<Record<Subject, readonly string[]>> => ({
  person: her.person ? [her.person] : [],
  applicant: her.applicants,
  seat: her.seats,
})

/** The same name, however it was spaced and capitalised. */
export const sameName = (column: string, name: string): RawBuilder<boolean> =>
  sql<boolean>`lower(regexp_replace(trim(${sql.ref(column)}), '\\s+', ' ', 'g')) = lower(regexp_replace(trim(${name}), '\\s+', ' ', 'g'))`

const isHers = ({ hers }: Step, her: Her): RawBuilder<unknown> => {
  if (hers.by !== 'email-and-name')
    return sql`${sql.ref(snake(hers.column))} = any(${[...idsOf(her)[hers.by]]}::uuid[])`
  const nameless = her.shares.email ? sql`false` : sql`coalesce(name, '') = ''`
  return her.email
    ? sql`lower(email) = lower(${her.email}) and (${sameName('name', her.name)} or ${nameless})`
    : sql`false`
}

/** Names of her rows as the audit calls them: by their id, or `…/<whom the row is about>` where they have none. */
export async function objectsOf(work: Work, step: Step, her: Her): Promise<string[]> {
  const { rows } = await sql<{ id: string | null }>`
    select to_jsonb(t) ->> 'id' as id from ${table(step)} t where ${isHers(step, her)}`.execute(work.sql)
  const named = rows.flatMap(({ id }) => (id ? [`${snake(step.table)}:${id}`] : []))
  if (step.hers.by === 'email-and-name' || named.length > 0) return named
  const ids = idsOf(her)[step.hers.by]
  const { rows: lines } = await sql<{ object: string }>`
    select distinct object from kit.audit_line where split_part(object, ':', 1) = ${snake(step.table)}
      and split_part(object, '/', 2) = any(${[...ids]})`.execute(work.sql)
  return lines.map(({ object }) => object)
}

export async function eraseIn(work: Work, step: Step, her: Her): Promise<void> {
  work.ledger.changed.add(step.table)
  if (step.rows) {
    await sql`delete from ${table(step)} where ${isHers(step, her)}`.execute(work.sql)
    return
  }
  const emptied = await emptiedColumns(work, step)
  if (emptied.length > 0)
    await sql`update ${table(step)} set ${sql.join(emptied)} where ${isHers(step, her)}`.execute(work.sql)
}

async function emptiedColumns(work: Work, step: Step): Promise<RawBuilder<unknown>[]> {
  const [schema = '', name = ''] = snake(step.table).split('.')
  const { rows } = await sql<{ name: string; type: string; nullable: boolean }>`
    select column_name as name, data_type as type, is_nullable = 'YES' as nullable from information_schema.columns
    where table_schema = ${schema} and table_name = ${name}`.execute(work.sql)
  const wanted = new Set(step.empty.map(snake))
  return rows.flatMap((column) => {
    const value = {
      null: sql`null`,
      text: sql`''`,
      words: sql`'{"nl": "", "en": ""}'::jsonb`,
      bytes: sql`${work.chance.bytes(32)}`,
    }
    const empty = emptyOf(column)
    return wanted.has(column.name) && empty !== 'kept' ? [sql`${sql.ref(column.name)} = ${value[empty]}`] : []
  })
}

/** Roles that a restored backup still shows as held. */
export async function endRoles(work: Work, person: string): Promise<void> {
  for (const held of ['accounts.officeHeld', 'panel.post'] as const)
    await work.sql
      .updateTable(held)
      .set({ endedAt: work.now })
      .where('personId', '=', person)
      .where('endedAt', 'is', null)
      .execute()
}
