/** Puts a backup back into an empty installation: rows in one transaction, files under the data folder. */
import type { KeyObject } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import type { Sql } from '../work/work.ts'
import { type About, type Entry, type FileEntry, Reading, type TableEntry } from './entries.ts'
import { NotOpened, openFrom } from './envelope.ts'
import { emptyAll, exactly, loosened, putRows, setSequence } from './tables.ts'

const chunk = 500

/** Reads the whole backup once without keeping anything: damage is found before anything is changed. @throws NotOpened */
export async function lookThrough(path: string, key: KeyObject): Promise<About> {
  const reading = new Reading(openFrom(path, key))
  const first = await reading.entry()
  if (!('about' in first)) throw new NotOpened('This backup does not say what it is of.')
  await reading.rest()
  return first
}

export interface PutBack {
  readonly rows: number
  readonly files: number
}

/** All rows and files; the caller's transaction makes it one. Nothing was done here yet, and tables have the shape of the backup. */
export async function putBack(on: Sql, it: { from: string; key: KeyObject; dataDir: string }): Promise<PutBack> {
  const reading = new Reading(openFrom(it.from, it.key))
  const done = { rows: 0, files: 0 }
  await exactly(on)
  await loosened(on, async () => {
    await emptyAll(on)
    await reading.entry()
    for (let entry = await reading.entry(); !('end' in entry); entry = await reading.entry())
      await put(on, entry, { reading, done, dataDir: it.dataDir })
    await reading.rest()
  })
  return done
}

interface Putting {
  readonly reading: Reading
  readonly done: { rows: number; files: number }
  readonly dataDir: string
}

async function put(on: Sql, entry: Entry, it: Putting): Promise<void> {
  if ('table' in entry) await putTable(on, entry, it)
  else if ('sequence' in entry) await setSequence(on, entry)
  else if ('file' in entry) await putFile(entry, it)
}

async function putTable(on: Sql, table: TableEntry, { reading, done }: Putting): Promise<void> {
  for (let left = table.rows; left > 0; left -= chunk) {
    const lines: string[] = []
    for (let n = Math.min(left, chunk); n > 0; n -= 1) lines.push(await reading.line())
    await putRows(on, table, lines)
    done.rows += lines.length
  }
}

async function putFile({ file, bytes }: FileEntry, { reading, done, dataDir }: Putting): Promise<void> {
  const content = await reading.bytes(bytes)
  if (normalize(file) !== file || file.startsWith('..') || file.startsWith('/'))
    throw new NotOpened('This backup names a file outside the data folder.')
  const path = join(dataDir, file)
  await mkdir(dirname(path), { recursive: true })
  const made = await open(`${path}.new`, 'w', 0o600)
  try {
    await made.writeFile(content)
    await made.sync()
  } finally {
    await made.close()
  }
  await rename(`${path}.new`, path)
  done.files += 1
}
