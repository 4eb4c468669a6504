import { sql } from 'kysely'
import { canonical, sha256 } from '../work/canonical.ts'
import type { Proof, Work } from '../work/work.ts'

/** What an audit line remembers besides who and what: the thing before and after, as it is kept. */
export interface Change {
  readonly before?: unknown
  readonly after?: unknown
}

/**
 * One audit line in the same transaction as the change (protocols.md, audit 1).
 * `object` names a row as `schema.table:id`. For constitutional rows `after` is the whole row: `audit verify` compares it.
 */
export async function record(work: Work, as: Proof, verb: string, object: string, change: Change = {}): Promise<void> {
  const salt = work.chance.bytes(16)
  const line = { who: as.who, role: as.role ?? null, verb, object }
  const payload = canonical({ before: change.before, after: change.after })
  const { id } = await work.sql
    .insertInto('kit.auditLine')
    .values({ ...line, at: work.now, panelId: as.panel ?? null, digest: digest(salt, line, payload) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.sql.insertInto('kit.auditPayload').values({ lineId: id, salt, payload }).execute()
  work.ledger.lines += 1
}

/** The hash of a line: recomputed by `audit verify` as long as salt and payload are kept. */
export function digest(
  salt: Uint8Array,
  line: { who: string; role: string | null; verb: string; object: string },
  payload: string,
): Buffer {
  return sha256(salt, canonical({ who: line.who, role: line.role, verb: line.verb, object: line.object }), payload)
}

/**
 * What lines remember of these things, or with these words in them, goes; the lines and their hashes stay. Lines about the
 * tables in `kept` are left whole: `audit verify` compares them.
 */
export async function forget(
  work: Work,
  it: { objects: readonly string[]; words: readonly string[]; kept: readonly string[] },
): Promise<void> {
  const says = it.words.map((word) => sql`position(lower(${JSON.stringify(word)}) in lower(p.payload::text)) > 0`)
  const about = sql`l.object = any(${[...it.objects]})`
  await sql`
    delete from kit.audit_payload p using kit.audit_line l
    where l.id = p.line_id and not split_part(l.object, ':', 1) = any(${[...it.kept]})
      and (${sql.join([about, ...says], sql` or `)})`.execute(work.sql)
}
