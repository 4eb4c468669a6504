/** Questions that differ only in their values, as one statement. */

export interface Question {
  readonly sql: string
  readonly parameters: readonly unknown[]
}
type Row = Record<string, unknown>
type Run = (question: Question) => Promise<{ rows: Row[] }>

/** A list of any length is one value: `in ($1, $2)` becomes `= any($1)`, so that the text stays the same. */
export function listsAsOne({ sql, parameters }: Question): Question {
  const values: unknown[] = []
  const valued = (value: unknown) => `$${values.push(value)}`
  const at = (place: string) => parameters[Number(place.slice(1)) - 1]
  const text = sql.replace(
    /\b(not )?in \(((?:\$\d+(?:, )?)*)\)|\$\d+/g,
    (whole, not: string | undefined, list?: string) => {
      if (list === undefined) return valued(at(whole))
      return `${not ? '<> all' : '= any'}(${valued((list.match(/\$\d+/g) ?? []).map(at))})`
    },
  )
  return { sql: text, parameters: values }
}

/** The rows of each question, in the order of the questions. They share one text. */
export async function askTogether(all: readonly Question[], run: Run): Promise<Row[][]> {
  const [first] = all
  if (!first) return []
  const varying = first.parameters.flatMap((one, at) =>
    all.some(({ parameters }) => asText(parameters[at]) !== asText(one)) ? [at] : [],
  )
  const text = all.length > 1 ? await merged(first.sql, varying, run) : undefined
  if (text === undefined) {
    const each: Row[][] = []
    for (const one of all) each.push((await run(one)).rows)
    return each
  }
  const parameters = first.parameters.map((one, at) =>
    varying.includes(at) ? all.map((question) => asText(question.parameters[at])) : one,
  )
  const found: Row[][] = all.map(() => [])
  for (const { '~question': place, '~row': _, ...row } of (await run({ sql: text, parameters })).rows)
    found[Number(place) - 1]?.push(row)
  return found
}

/** The text that asks a list of each value that varies; nothing where PostgreSQL does not take it so. Worked out once. */
const texts = new Map<string, string | undefined>()
async function merged(sql: string, varying: readonly number[], run: Run): Promise<string | undefined> {
  const key = `${varying} ${sql}`
  if (!texts.has(key)) texts.set(key, await workedOut(sql, varying, run))
  return texts.get(key)
}

/** PostgreSQL says which types the values have, and whether it takes the statement: a limit, say, cannot vary. */
async function workedOut(sql: string, varying: readonly number[], run: Run): Promise<string | undefined> {
  const say = (text: string) => run({ sql: text, parameters: [] })
  await say('savepoint together')
  try {
    await say(`prepare together as ${sql}`)
    const { rows } = await say(
      `select parameter_types::text[] as types from pg_prepared_statements where name = 'together'`,
    )
    await say('deallocate together')
    const text = listed(sql, varying, rows[0]?.types as string[])
    await say(`prepare together as ${text}`)
    await say('deallocate together')
    await say('release savepoint together')
    return text
  } catch {
    await say('rollback to savepoint together')
    return undefined
  }
}

function listed(sql: string, varying: readonly number[], types: readonly string[]): string {
  const inner = sql.replace(/\$(\d+)/g, (whole, n: string) =>
    varying.includes(Number(n) - 1) ? `asked.p${n}::${types[Number(n) - 1]}` : whole,
  )
  const lists = varying.map((at) => `$${at + 1}::text[]`).join(', ')
  const names = varying.map((at) => `p${at + 1}`).join(', ')
  return `select asked."~question", answer.* from unnest(${lists}) with ordinality as asked(${names}, "~question")
    cross join lateral (select row_number() over () as "~row", found.* from (${inner}) as found) as answer
    order by 1, 2`
}

/** A value as PostgreSQL reads it from text, whatever its type. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(inList).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
const inList = (value: unknown): string => {
  const text = asText(value)
  return text === null ? 'NULL' : Array.isArray(value) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}
