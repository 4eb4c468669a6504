/** The ledger of erasures, outside the database: a backup of yesterday does not know who was erased today. */
import { appendFile, mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Work } from '../work/work.ts'

export interface Erased {
  readonly person: string
  readonly at: string
}

/** Adds a line, on the disk for certain before this returns. */
export async function writeErased(file: string, it: Erased): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await appendFile(file, `${JSON.stringify(it)}\n`, { mode: 0o600 })
  const opened = await open(file, 'r')
  await opened.sync().finally(() => opened.close())
}

/** All lines; a last one that was cut off halfway counts for nothing. Empty where there is no ledger. */
export async function readErased(file: string): Promise<Erased[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    const [, person, at] = /^\{"person":"([0-9a-f-]{36})","at":"([^"]+)"\}$/.exec(line) ?? []
    return person && at ? [{ person, at }] : []
  })
}

export const addErasure = (work: Work, it: { person: string; at: Date }) =>
  work.sql
    .insertInto('kit.erasure')
    .values({ id: work.chance.uuid(), ...it })
    .onConflict((on) => on.column('person').doNothing())
    .execute()

/** Whom the database itself knows as erased. */
export async function erasedHere(work: Work): Promise<Set<string>> {
  const rows = await work.sql.selectFrom('kit.erasure').select('person').execute()
  return new Set(rows.map(({ person }) => person))
}
