/** Erasing in every room's tables, by their registers. The only place besides a room's own store that writes them. */
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../kit/work/work.ts'
import { emptyOf, type Step, snake } from './rules.ts'

export interface Her {
  readonly id: string
  readonly email: string | null
  readonly phone: string | null
}

const table = ({ table: name }: Step): RawBuilder<unknown> => sql.table(snake(name))

const isHers = ({ hers }: Step, her: Her): RawBuilder<unknown> => {
  const byId = hers.id ? sql`${sql.ref(snake(hers.id))} = ${her.id}` : sql`false`
  const byEmail = hers.email && her.email ? sql`lower(${sql.ref(snake(hers.email))}) = lower(${her.email})` : sql`false`
  return sql`(${byId} or ${byEmail})`
}

/** Names of her rows as the audit calls them, where they have an id. */
export async function objectsOf(work: Work, step: Step, her: Her): Promise<string[]> {
  const { rows } = await sql<{ id: string | null }>`
    select to_jsonb(t) ->> 'id' as id from ${table(step)} t where ${isHers(step, her)}`.execute(work.sql)
  return rows.flatMap(({ id }) => (id ? [`${snake(step.table)}:${id}`] : []))
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
