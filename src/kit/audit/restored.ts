/** A restored house says in its own chain where it was cut: which block is the last it knows, and which heads it lost. */
import { sql } from 'kysely'
import type { Proof, Work } from '../work/work.ts'
import { record } from './record.ts'
import type { Head } from './sealer.ts'

const verb = 'house.restored'

/** Heads that left the house and are not in this chain: the changes behind them are gone. */
async function lostHeads(work: Work, heads: readonly Head[]): Promise<Head[]> {
  const blocks = await work.sql.selectFrom('kit.auditBlock').select(['n', 'head']).execute()
  const known = new Map(blocks.map(({ n, head }) => [n, head.toString('hex')]))
  return heads.filter(({ n, head }) => known.get(n) !== head)
}

/** The line that the next block seals. @returns the heads it names as lost */
export async function tellOfRestore(
  work: Work,
  as: Proof,
  it: { backupOf: Date; heads: readonly Head[] },
): Promise<Head[]> {
  const last = await work.sql
    .selectFrom('kit.auditBlock')
    .select(['n', 'head'])
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  const lost = await lostHeads(work, it.heads)
  const after = {
    backupOf: it.backupOf.toISOString(),
    last: last ? { n: last.n, head: last.head.toString('hex') } : null,
    lost: lost.map(({ n, head }) => ({ n, head })),
  }
  await record(work, as, verb, `kit.audit_block:${last?.n ?? 0}`, { after })
  return lost
}

/** Heads that a restore named as lost: their absence is explained, and shown. */
export async function explained(work: Work): Promise<Head[]> {
  const rows = await work.sql
    .selectFrom('kit.auditLine as l')
    .innerJoin('kit.auditPayload as p', 'p.lineId', 'l.id')
    .innerJoin('kit.auditSealed as s', 's.lineId', 'l.id')
    .select(sql<readonly Head[]>`p.payload #> '{after,lost}'`.as('lost'))
    .where('l.verb', '=', verb)
    .execute()
  return rows.flatMap(({ lost }) => lost ?? [])
}
