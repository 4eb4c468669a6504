/**
 * Reading in one snapshot: the same question has the same answer, so it is asked once; and questions that are asked at the
 * same moment and differ only in their values are asked as one statement. What a page costs then follows from what it asks,
 * not from how many panels or rows it asks it about.
 */
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type Transaction,
} from 'kysely'
import type { Tables } from './tables.ts'
import { askTogether, listsAsOne, type Question } from './together.ts'

type Rows = QueryResult<unknown>
interface Asked extends Question {
  readonly answer: PromiseWithResolvers<Rows>
}

/** Answers of more rows are not remembered: who reads that much reads it once. */
const mostRows = 1000

interface Snapshot {
  /** The transaction as its readers see it. */
  readonly sql: Transaction<Tables>
  /** Nothing more is asked: waits for what is still being answered, so that the connection is free. */
  end(): Promise<void>
}

export function snapshotOf(tx: Transaction<Tables>): Snapshot {
  const plain = tx.withoutPlugins()
  const run = (question: Question) =>
    plain.executeQuery<Record<string, unknown>>(CompiledQuery.raw(question.sql, [...question.parameters]))
  const known = new Map<string, Promise<Rows>>()
  let waiting: Asked[] = []
  let busy: Promise<void> = Promise.resolve()
  let ended = false

  /** What was asked up to now, each kind of question in its turn: a connection answers one at a time. */
  function flush(): void {
    const alike = Map.groupBy(waiting, ({ sql }) => sql)
    waiting = []
    for (const all of alike.values()) busy = busy.then(() => answer(all))
  }
  async function answer(all: readonly Asked[]): Promise<void> {
    try {
      const found = await askTogether(all, run)
      for (const [at, one] of all.entries()) one.answer.resolve({ rows: found[at] ?? [] })
    } catch (error) {
      for (const one of all) one.answer.reject(error)
    }
  }
  function ask(query: CompiledQuery): Promise<Rows> {
    if (ended) return Promise.reject(new Error('this snapshot has ended'))
    const answer = Promise.withResolvers<Rows>()
    waiting.push({ ...listsAsOne(query), answer })
    if (waiting.length === 1) setImmediate(flush)
    return answer.promise
  }
  function remembered(query: CompiledQuery): Promise<Rows> {
    if (!/^\s*(select|with)\b/i.test(query.sql)) return plain.executeQuery(query)
    const key = JSON.stringify([query.sql, query.parameters])
    const before = known.get(key)
    if (before) return before
    const asked = ask(query)
    known.set(key, asked)
    asked.then(
      ({ rows }) => rows.length > mostRows && known.delete(key),
      () => undefined,
    )
    return asked
  }
  const sql = readerOn({
    executeQuery: (query) => remembered(query) as Promise<QueryResult<never>>,
    streamQuery() {
      throw new Error('a snapshot is not streamed: read it in pages')
    },
  })
  const end = () => {
    ended = true
    for (const { answer } of waiting) answer.reject(new Error('this snapshot has ended'))
    waiting = []
    return busy
  }
  return { sql, end }
}

/** What reads by this connection alone; who opened the transaction ends it. */
function readerOn(connection: DatabaseConnection): Transaction<Tables> {
  const nothing = async () => undefined
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        ...{ init: nothing, destroy: nothing, releaseConnection: nothing },
        ...{ beginTransaction: nothing, commitTransaction: nothing, rollbackTransaction: nothing },
        acquireConnection: async () => connection,
      }),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  }) as Transaction<Tables>
}
