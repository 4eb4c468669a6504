/** What tellers said, and the results. */
import type { Work } from '../../kit/work/work.ts'
import type { Poll, PollResult, Side, SideCount } from '../types.ts'
import type { Figures, TellerWord } from './rules.ts'

export async function wordsOn(work: Work, poll: string, step: string): Promise<TellerWord[]> {
  const rows = await work.sql
    .selectFrom('proposals.tellerWord')
    .select(['personId', 'figures'])
    .where('pollId', '=', poll)
    .where('step', '=', step)
    .execute()
  return rows.map((row) => {
    const figures: unknown = row.figures
    return { person: row.personId, figures: figures as Figures }
  })
}

/** What this teller says of this step: her last word counts. */
export const putWord = (work: Work, it: { poll: string; step: string } & TellerWord) => {
  const figures = { figures: JSON.stringify(it.figures), saidAt: work.now }
  return work.sql
    .insertInto('proposals.tellerWord')
    .values({ pollId: it.poll, step: it.step, personId: it.person, ...figures })
    .onConflict((on) => on.columns(['pollId', 'step', 'personId']).doUpdateSet(figures))
    .execute()
}
/** A step that may be taken anew: the room is counted again. */
export const dropWords = (work: Work, poll: string, step: string) =>
  work.sql.deleteFrom('proposals.tellerWord').where('pollId', '=', poll).where('step', '=', step).execute()

export const addResult = (
  work: Work,
  poll: Pick<Poll, 'id' | 'panelId'>,
  it: SideCount & { proposal: string; side: Side; hash: string },
): Promise<PollResult> =>
  work.sql
    .insertInto('proposals.pollResult')
    .values({
      ...{ id: work.chance.uuid(), pollId: poll.id, panelId: poll.panelId, proposalId: it.proposal, side: it.side },
      ...{ counts: JSON.stringify(it.counts), electorate: it.electorate, slips: it.slips, hash: it.hash },
      madeAt: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
