import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Sql } from '../work/work.ts'

/** What must stay free besides: the database itself needs room to go on. */
const margin = 200_000_000

/** Not enough room on the disk, in words. */
export class NoRoom extends Error {}

/** @throws NoRoom when so many bytes do not fit with something to spare */
export function mustFit(it: { needed: number; free: number; folder: string }): void {
  const mb = (bytes: number) => Math.ceil(bytes / 1e6)
  if (it.free >= it.needed + margin) return
  throw new NoRoom(
    `There is no room for this in ${it.folder}: ${mb(it.needed + margin)} MB is needed, ${mb(it.free)} MB is free. Nothing was written. Make room, or name another disk.`,
  )
}

export async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Bytes of the database as it stands on its disk: more than a backup of it will be. */
export async function databaseBytes(on: Sql): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database())::text as bytes`.execute(on)
  return Number(rows[0]?.bytes ?? 0)
}
