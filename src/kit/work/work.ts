import { sql, type Transaction } from 'kysely'
import { type Database, readOnly, writing } from '../db/database.ts'
import { snapshotOf } from '../db/snapshot.ts'
import type { Tables } from '../db/tables.ts'
import { type Chance, systemChance } from './chance.ts'
import { type Disk, endless } from './disk.ts'
import { watching } from './watch.ts'

export type Sql = Transaction<Tables>

/** One transaction with its moment and its chance. Whoever has a Work works inside it; nobody keeps one. */
export interface Work {
  readonly sql: Sql
  /** The database's clock at the start of the transaction. */
  readonly now: Date
  readonly chance: Chance
  /** Room on the disk, for acts that ask before they keep something. */
  readonly disk: Disk
  readonly ledger: Ledger
}

/** What this transaction changed and wrote down: a change without an audit line does not commit. */
export interface Ledger {
  lines: number
  /** Tables changed, besides the kit's own. */
  readonly changed: Set<string>
  /** What is told to all processes at commit. */
  readonly news: Set<string>
}

/**
 * In whose name something happens. Minted by guards in files called `proof.ts`; carries the person, the role, the panel and,
 * for own things, the subject, so that stores can put them in the WHERE.
 */
export interface Proof {
  readonly who: string
  readonly person?: string
  readonly role?: string
  readonly panel?: string
  readonly subject?: string
}

/** Where transactions come from. `look` is a read-only snapshot: the database refuses a write in it. */
export interface Works {
  look<R>(read: (work: Work) => Promise<R>): Promise<R>
  change<R>(act: (work: Work) => Promise<R>): Promise<R>
  /** Several acts in one transaction, after whose commit each end is known: an act that throws leaves nothing of itself. */
  changeAll<R>(acts: readonly ((work: Work) => Promise<R>)[]): Promise<PromiseSettledResult<R>[]>
  /** The product's clock outside a transaction: which day it is, never which moment a row gets. */
  readonly clock: Clock
  readonly disk: Disk
}

/** How the database's moment becomes the product's: as it is, unless the example loader or a test says otherwise. */
export type Clock = (database: Date) => Date
const realClock: Clock = (database) => database

export interface WorksOptions {
  readonly clock?: Clock
  readonly chance?: Chance
  readonly disk?: Disk
  /** Tables whose changes need no line of their own, by name (protocols.md, audit 3): ballots, votes on ideas, sessions. */
  readonly unwritten?: ReadonlySet<string>
}

export function worksOn(db: Database, options: WorksOptions = {}): Works {
  const { clock = realClock, chance = systemChance, disk = endless, unwritten = new Set() } = options
  const open = async (tx: Sql, as: (tx: Sql, ledger: Ledger) => Sql): Promise<Work> => {
    const { rows } = await sql<{ now: Date }>`select now() as now`.execute(tx)
    const ledger: Ledger = { lines: 0, changed: new Set(), news: new Set() }
    return { sql: as(tx, ledger), now: clock(rows[0]?.now ?? new Date(Number.NaN)), chance, disk, ledger }
  }
  return {
    clock,
    disk,
    look: (read) =>
      readOnly(db, async (tx) => {
        const snapshot = snapshotOf(tx)
        try {
          return await read(await open(tx, () => snapshot.sql))
        } finally {
          await snapshot.end()
        }
      }),
    change: (act) =>
      writing(db, async (tx) => {
        const work = await open(tx, watching)
        const result = await act(work)
        await close(work, unwritten)
        return result
      }),
    changeAll: (acts) =>
      writing(db, async (tx) => {
        const first = await open(tx, watching)
        const ends = []
        for (const act of acts) {
          const ledger: Ledger = { lines: 0, changed: new Set(), news: new Set() }
          const work = { ...first, sql: watching(tx, ledger), ledger }
          ends.push(
            await apart(tx, async () => {
              const result = await act(work)
              await close(work, unwritten)
              return result
            }),
          )
        }
        return ends
      }),
  }
}

/** A part of a transaction that can fail alone. */
async function apart<R>(tx: Sql, act: () => Promise<R>): Promise<PromiseSettledResult<R>> {
  await sql`savepoint apart`.execute(tx)
  try {
    const value = await act()
    await sql`release savepoint apart`.execute(tx)
    return { status: 'fulfilled', value }
  } catch (reason) {
    await sql`rollback to savepoint apart`.execute(tx)
    return { status: 'rejected', reason }
  }
}

/** The moment it is now, after waiting for a lock: `work.now` is the start of the transaction, which may lie before a deadline. */
export async function afterWaiting(work: Work): Promise<Date> {
  const { rows } = await sql<{ waited: number }>`
    select (extract(epoch from clock_timestamp() - now()) * 1000)::float8 as waited`.execute(work.sql)
  return new Date(work.now.getTime() + (rows[0]?.waited ?? Number.NaN))
}

async function close(work: Work, unwritten: ReadonlySet<string>): Promise<void> {
  const silent = [...work.ledger.changed].filter((table) => !unwritten.has(table))
  if (silent.length > 0 && work.ledger.lines === 0)
    throw new Error(`changed without an audit line: ${silent.join(', ')}`)
  for (const news of work.ledger.news) await sql`select pg_notify('kring', ${news})`.execute(work.sql)
}

/** Tells every process, at commit, that something of this panel changed: pages look again sooner. It carries no content. */
export function notify(work: Work, room: string, panel: string): void {
  work.ledger.news.add(`${room}:${panel}`)
}
