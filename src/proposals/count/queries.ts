import type { Work } from '../../kit/work/work.ts'
import { textsOf } from '../poll/queries.ts'
import { markOf } from '../poll/rules.ts'
import type { Poll, PollResult } from '../types.ts'
import { type Listed, sorted } from './rules.ts'

export const resultsOf = (work: Work, poll: string): Promise<PollResult[]> =>
  work.sql.selectFrom('proposals.pollResult').selectAll().where('pollId', '=', poll).execute()

/** Every valid slip of a poll with its mark and its scores: for the room, once the poll is closed. */
export async function listOf(work: Work, poll: Pick<Poll, 'id' | 'texts'>): Promise<Listed[]> {
  const rows = await work.sql
    .selectFrom('proposals.slip as s')
    .leftJoin('proposals.score as c', 'c.slipId', 's.id')
    .select(['s.id', 's.side', 's.codeHash', 'c.proposalId', 'c.value'])
    .where('s.pollId', '=', poll.id)
    .where('s.void', '=', false)
    .execute()
  const items = textsOf(poll)
  const slips = [...Map.groupBy(rows, (row) => row.id).values()].flatMap((own): Listed[] => {
    const slip = own[0]
    if (!slip) return []
    const scores = items.map((item) => own.find((row) => row.proposalId === item.id)?.value ?? null)
    return [{ side: slip.side, mark: markOf(slip.codeHash), scores }]
  })
  return sorted(slips)
}

/** The signs of slips that one teller says are left over, for the other to look at. */
export async function marksOf(work: Work, poll: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await work.sql
    .selectFrom('proposals.slip')
    .select('codeHash')
    .where('pollId', '=', poll)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map((row) => markOf(row.codeHash)).sort()
}

/** Which tellers spoke on a step: how many, and whether this one did. */
export async function spokenOn(work: Work, poll: string): Promise<{ step: string; person: string }[]> {
  const rows = await work.sql
    .selectFrom('proposals.tellerWord')
    .select(['step', 'personId'])
    .where('pollId', '=', poll)
    .execute()
  return rows.map((row) => ({ step: row.step, person: row.personId }))
}
