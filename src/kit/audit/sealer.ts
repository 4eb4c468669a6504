import { sql } from 'kysely'
import { canonical, sha256 } from '../work/canonical.ts'
import type { Work, Works } from '../work/work.ts'

/** The head of an empty chain. */
export const genesis = Buffer.alloc(32)

/** A head that left the house earlier: the block and its hash in hex. */
export interface Head {
  readonly n: number
  readonly head: string
}

/** Root over the digests of a block's lines, in order of id: a Merkle tree, an odd leaf moves up as it is. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return genesis
  let level = leaves.map((leaf) => sha256('leaf', leaf))
  while (level.length > 1) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
      const [left, right] = [level[2 * i] as Buffer, level[2 * i + 1]]
      return right ? sha256('node', left, right) : left
    })
  }
  return level[0] as Buffer
}

/** What chains a block to the one before it. */
export const headOf = (block: { n: number; at: Date; root: Uint8Array; lines: number; prev: Uint8Array }): Buffer =>
  sha256('block', canonical(block))

/**
 * Puts all lines of finished transactions that stand in no block yet into one block (protocols.md, audit 2).
 * A line of a transaction still under way is left for the next time. Returns how many lines were sealed.
 */
export async function seal(works: Works): Promise<number> {
  return works.change(async (work) => {
    await sql`select pg_advisory_xact_lock(hashtext('kit.auditBlock'))`.execute(work.sql)
    const lines = await unsealed(work)
    if (lines.length === 0) return 0
    const last = await work.sql
      .selectFrom('kit.auditBlock')
      .select(['n', 'head'])
      .orderBy('n', 'desc')
      .limit(1)
      .executeTakeFirst()
    const block = {
      n: (last?.n ?? 0) + 1,
      at: work.now,
      root: merkleRoot(lines.map((l) => l.digest)),
      lines: lines.length,
      prev: last?.head ?? genesis,
    }
    await work.sql
      .insertInto('kit.auditBlock')
      .values({ ...block, head: headOf(block) })
      .execute()
    await work.sql
      .insertInto('kit.auditSealed')
      .values(lines.map((l) => ({ lineId: l.id, blockN: block.n })))
      .execute()
    return lines.length
  })
}

const unsealed = (work: Work) =>
  work.sql
    .selectFrom('kit.auditLine as l')
    .leftJoin('kit.auditSealed as s', 's.lineId', 'l.id')
    .select(['l.id', 'l.digest'])
    .where('s.lineId', 'is', null)
    .where(sql<boolean>`l.xid < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('l.id')
    .limit(10_000)
    .execute()
