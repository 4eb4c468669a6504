import { sql } from 'kysely'
import { canonical } from '../work/canonical.ts'
import type { Work } from '../work/work.ts'
import { digest } from './record.ts'
import { explained } from './restored.ts'
import { genesis, type Head, headOf, merkleRoot } from './sealer.ts'

/** A table whose rows are compared with what the audit last said of them. Rooms name theirs. */
export interface Constitutional {
  /** `agreement.version` */
  readonly table: string
  /** What the table was called when it stood in another room: lines of then name its rows so. */
  readonly formerly?: string
  /** Columns that make up the row as it was recorded, in the product's own spelling (camelCase). */
  readonly columns: readonly string[]
}

export interface Fault {
  readonly what: string
  readonly where: string
}
export interface Verdict {
  readonly ok: boolean
  readonly blocks: number
  readonly unsealed: number
  readonly rows: number
  readonly faults: readonly Fault[]
  /** Heads given that are not in the chain, and that a restore named as lost. */
  readonly lost: readonly Head[]
}
/** Recomputes every block, every line that still has its payload, and every constitutional row. */
export async function verify(
  work: Work,
  tables: readonly Constitutional[],
  heads: readonly Head[] = [],
): Promise<Verdict> {
  const faults: Fault[] = []
  const blocks = await checkBlocks(work, faults)
  await checkLines(work, faults)
  const lost = checkHeads(blocks, { heads, explained: await explained(work) }, faults)
  let rows = 0
  for (const table of tables) rows += await checkRows(work, table, faults)
  const { n: unsealed } = await work.sql
    .selectFrom('kit.auditLine as l')
    .leftJoin('kit.auditSealed as s', 's.lineId', 'l.id')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('s.lineId', 'is', null)
    .executeTakeFirstOrThrow()
  return { ok: faults.length === 0, blocks: blocks.length, unsealed, rows, faults, lost }
}

async function checkBlocks(work: Work, faults: Fault[]): Promise<Head[]> {
  const blocks = await work.sql.selectFrom('kit.auditBlock').selectAll().orderBy('n').execute()
  const sealed = await work.sql
    .selectFrom('kit.auditSealed as s')
    .innerJoin('kit.auditLine as l', 'l.id', 's.lineId')
    .select(['s.blockN', 'l.digest'])
    .orderBy('s.blockN')
    .orderBy('l.id')
    .execute()
  const leaves = new Map<number, Buffer[]>()
  for (const line of sealed) leaves.set(line.blockN, [...(leaves.get(line.blockN) ?? []), line.digest])
  let prev: Buffer = genesis
  let n = 0
  for (const { head, ...block } of blocks) {
    n += 1
    const where = `block ${block.n}`
    if (block.n !== n) faults.push({ what: 'a block is missing', where: `block ${n}` })
    n = block.n
    if (!prev.equals(block.prev)) faults.push({ what: 'the block does not follow the one before it', where })
    if (!merkleRoot(leaves.get(block.n) ?? []).equals(block.root))
      faults.push({ what: 'lines of the block were changed', where })
    if (!headOf(block).equals(head)) faults.push({ what: 'the block was changed', where })
    prev = head
  }
  return blocks.map((b) => ({ n: b.n, head: b.head.toString('hex') }))
}

async function checkLines(work: Work, faults: Fault[]): Promise<void> {
  const lines = await work.sql
    .selectFrom('kit.auditLine as l')
    .innerJoin('kit.auditPayload as p', 'p.lineId', 'l.id')
    .select(['l.id', 'l.who', 'l.role', 'l.verb', 'l.object', 'l.digest', 'p.salt', 'p.payload'])
    .execute()
  for (const { id, digest: kept, salt, payload, ...line } of lines) {
    if (!digest(salt, line, canonical(payload)).equals(kept))
      faults.push({ what: `the line '${line.verb}' was changed`, where: `line ${id}, ${line.object}` })
  }
}

function checkHeads(
  blocks: readonly Head[],
  it: { heads: readonly Head[]; explained: readonly Head[] },
  faults: Fault[],
): Head[] {
  const known = new Map(blocks.map((b) => [b.n, b.head]))
  const named = new Set(it.explained.map(({ n, head }) => `${n}:${head}`))
  const absent = it.heads.filter(({ n, head }) => known.get(n) !== head)
  const lost = absent.filter(({ n, head }) => named.has(`${n}:${head}`))
  for (const { n } of absent.filter((head) => !lost.includes(head)))
    faults.push({ what: 'the chain is not the one whose head left the house', where: `block ${n}` })
  return lost
}

async function checkRows(work: Work, { table, formerly, columns }: Constitutional, faults: Fault[]): Promise<number> {
  const rows = await work.sql
    .selectFrom(table as 'kit.file')
    .selectAll()
    .execute()
  const recorded = await work.sql
    .selectFrom('kit.auditLine as l')
    .innerJoin('kit.auditPayload as p', 'p.lineId', 'l.id')
    .distinctOn('l.object')
    .select(['l.object', 'p.payload'])
    .where((w) => w.or([table, ...(formerly ? [formerly] : [])].map((of) => w('l.object', 'like', `${of}:%`))))
    .where(sql<boolean>`p.payload ? 'after'`)
    .orderBy('l.object')
    .orderBy('l.id', 'desc')
    .execute()
  const today = (object: string) => object.startsWith(`${table}:`)
  // What was said under the former name comes first, so that the name of today wins.
  const last = new Map(
    recorded
      .sort((a, b) => Number(today(a.object)) - Number(today(b.object)))
      .map((r) => [`${table}:${r.object.split(':')[1]}`, (r.payload as { after: unknown }).after]),
  )
  for (const row of rows as unknown as Record<string, unknown>[]) {
    const object = `${table}:${String(row.id)}`
    const now = canonical(pick(row, columns))
    const then = canonical(pick((last.get(object) ?? {}) as Record<string, unknown>, columns))
    if (now !== then)
      faults.push({
        what: last.has(object) ? 'the row is not as it was recorded' : 'the row was never recorded',
        where: object,
      })
    last.delete(object)
  }
  for (const object of last.keys()) faults.push({ what: 'the row is gone', where: object })
  return rows.length
}

const pick = (row: Record<string, unknown>, columns: readonly string[]) =>
  Object.fromEntries(columns.map((c) => [c, row[c] ?? null]))
