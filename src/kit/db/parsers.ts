import { type ClientBase, types } from 'pg'

type Parse = (text: string) => unknown
type ParserOf = (oid: number, format?: string) => Parse

const standard = types.getTypeParser as ParserOf
const textArray = standard(1009) as (text: string) => (string | null)[]

/** PostgreSQL's int8 and date, and arrays of them; all other types as `pg` has them (timestamptz is a Date, numeric a string). */
const own: Readonly<Record<number, Parse>> = {
  20: safeInteger,
  1016: (text) => textArray(text).map((one) => (one === null ? null : safeInteger(one))),
  // A date has no time and no zone: a Date would shift it by a day somewhere.
  1082: (text) => text,
  1182: textArray,
}

/** @throws RangeError for a count that a number would round: better no answer than a wrong one */
function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('int8 beyond the safe integers: cast it to text')
  return value
}

/** The parsers of one pool; `textArrays` are the numbers of this database's arrays of enums and the like. */
export function parsersWith(textArrays: ReadonlySet<number>): { getTypeParser: ParserOf } {
  return {
    getTypeParser: (oid, format) => {
      if (format === 'binary') return standard(oid, format)
      return own[oid] ?? (textArrays.has(oid) ? textArray : standard(oid, format))
    },
  }
}

/** Arrays of our own enums have numbers that differ by database; unless told, `pg` hands them over as text: '{a,b}'. */
export async function learnArrays(client: ClientBase, textArrays: Set<number>): Promise<void> {
  const { rows } = await client.query<{ number: number }>(
    `select a.oid::int as number from pg_type a join pg_type e on e.oid = a.typelem
     where a.typcategory = 'A' and e.typcategory in ('E', 'S') and a.oid >= 16384`,
  )
  for (const { number } of rows) textArrays.add(number)
}
