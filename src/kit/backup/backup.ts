/** One file of everything: all rows of one snapshot, the files they name, and what else stands in the data folder and cannot be made again. */
import type { KeyObject } from 'node:crypto'
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { sql } from 'kysely'
import type { PoolConfig } from 'pg'
import { connect, readOnly } from '../db/database.ts'
import type { Sql } from '../work/work.ts'
import { type About, line } from './entries.ts'
import { closeInto } from './envelope.ts'
import { databaseBytes, freeIn, mustFit } from './space.ts'
import { exactly, rowsOf, sequencesIn, tablesIn } from './tables.ts'

export interface BackedUp {
  readonly tables: number
  readonly rows: number
  readonly files: number
  /** Files that rows name and the data folder does not hold. */
  readonly missing: readonly string[]
  readonly bytes: number
}

/** A copy of a large table takes longer than a page may. */
export const patient = { statement_timeout: 0, idle_in_transaction_session_timeout: 0, lock_timeout: 60_000, max: 2 }

/** Beside the files: keys that the rows do not hold. The secrets file stays outside, it opens the backup. */
const besides = ['seal.json']

/**
 * Makes the backup under another name and gives it its own when it is whole and on the disk. Pages go on meanwhile.
 * @throws NoRoom before anything is written; any other trouble leaves no file of that name
 */
export async function backUp(it: {
  owner: PoolConfig
  dataDir: string
  to: string
  key: KeyObject
  example: boolean | null
  /** Bytes free in a folder. */
  free?: typeof freeIn
}): Promise<BackedUp> {
  const path = resolve(it.to)
  const db = connect({ ...it.owner, ...patient }, () => undefined)
  try {
    return await readOnly(db, async (on) => {
      await exactly(on)
      const about = await aboutOf(on, it)
      mustFit({ needed: about.bytes, free: await (it.free ?? freeIn)(dirname(path)), folder: dirname(path) })
      const counted = { tables: 0, rows: 0, files: 0, missing: [] as string[] }
      const chunks = everything(on, { ...it, about, counted })
      const bytes = await whole(path, (file) => closeInto(file, { to: it.key, made: new Date(about.made), chunks }))
      return { ...counted, bytes }
    })
  } finally {
    await db.destroy()
  }
}

async function aboutOf(on: Sql, it: { example: boolean | null }): Promise<About> {
  const { rows } = await sql<{ name: string }>`select name from migrations.kysely_migration order by name`.execute(on)
  const { rows: now } = await sql<{ now: Date }>`select now() as now`.execute(on)
  const files = await on
    .selectFrom('kit.file')
    .select(sql<string>`coalesce(sum(bytes), 0)::text`.as('bytes'))
    .executeTakeFirstOrThrow()
  const bytes = (await databaseBytes(on)) + Number(files.bytes)
  const made = (now[0]?.now ?? new Date()).toISOString()
  return { about: 'kring', made, migrations: rows.map(({ name }) => name), bytes, example: it.example }
}

interface Counted {
  tables: number
  rows: number
  files: number
  missing: string[]
}

async function* everything(on: Sql, it: { dataDir: string; about: About; counted: Counted }): AsyncGenerator<Buffer> {
  yield line(it.about)
  for (const table of await tablesIn(on)) {
    it.counted.tables += 1
    let first = true
    for await (const chunk of rowsOf(on, table)) {
      if (!first) it.counted.rows += chunk.toString().split('\n').length - 1
      first = false
      yield chunk
    }
  }
  for (const sequence of await sequencesIn(on)) yield line(sequence)
  yield* filesOf(on, it)
  yield line({ end: true })
}

async function* filesOf(on: Sql, it: { dataDir: string; counted: Counted }): AsyncGenerator<Buffer> {
  const kept = await on.selectFrom('kit.file').select('sha256').distinct().orderBy('sha256').execute()
  const named = kept.map(({ sha256 }) => sha256.toString('hex'))
  const paths = [...besides, ...named.map((hex) => join('files', hex.slice(0, 2), hex))]
  for (const file of paths) {
    const bytes = await readFile(join(it.dataDir, file)).catch(() => undefined)
    if (!bytes) {
      if (!besides.includes(file)) it.counted.missing.push(file)
      continue
    }
    it.counted.files += 1
    yield line({ file, bytes: bytes.length })
    yield bytes
  }
}

/** A file that is there is whole: written beside, forced to the disk, then named. Readable by its owner alone. */
async function whole(path: string, write: (file: FileHandle) => Promise<void>): Promise<number> {
  const made = `${path}.new`
  try {
    const file = await open(made, 'w', 0o600)
    try {
      await write(file)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(made, path)
  } catch (error) {
    await rm(made, { force: true })
    throw error
  }
  await toDisk(dirname(path))
  return (await stat(path)).size
}

/** The name too must be on the disk. */
async function toDisk(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  await opened.sync().finally(() => opened.close())
}
