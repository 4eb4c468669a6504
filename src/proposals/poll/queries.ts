import { isId } from '../../kit/work/chance.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Poll, Side } from '../types.ts'
import type { PollText } from './rules.ts'

/** All polls of a panel, newest first. */
export const pollsOf = (work: Work, panel: PanelId): Promise<Poll[]> =>
  work.sql.selectFrom('proposals.poll').selectAll().where('panelId', '=', panel).orderBy('number', 'desc').execute()

export const pollOf = async (work: Work, panel: PanelId, id: string): Promise<Poll | undefined> =>
  isId(id) ? (await pollsOf(work, panel)).find((poll) => poll.id === id) : undefined

/** The poll in which slips can vote now. */
export const openPoll = (work: Work, panel: PanelId): Promise<Poll | undefined> =>
  work.sql
    .selectFrom('proposals.poll')
    .selectAll()
    .where('panelId', '=', panel)
    .where('way', '=', 'slips')
    .where('openedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .where('voidedAt', 'is', null)
    .executeTakeFirst()

/** The texts on which a poll is held, as they stood when it was made. */
export const textsOf = (poll: Pick<Poll, 'texts'>): readonly PollText[] => {
  const texts: unknown = poll.texts
  return texts as readonly PollText[]
}

export interface SlipFigures {
  readonly printed: number
  readonly void: number
  /** Valid slips that voted. */
  readonly voted: number
}
/** How many slips each group has, how many are void, how many voted. Says nothing of who. */
export async function slipFigures(work: Work, poll: string): Promise<Readonly<Record<Side, SlipFigures>>> {
  const rows = await work.sql
    .selectFrom('proposals.slip as s')
    .select((e) => [
      's.side',
      's.void',
      e
        .exists(
          e
            .selectFrom('proposals.score as c')
            .select('c.slipId')
            .whereRef('c.slipId', '=', 's.id')
            .where('c.value', 'is not', null),
        )
        .as('voted'),
    ])
    .where('s.pollId', '=', poll)
    .execute()
  const of = (side: Side): SlipFigures => {
    const own = rows.filter((row) => row.side === side)
    const valid = own.filter((row) => !row.void)
    return {
      ...{ printed: own.length, void: own.length - valid.length },
      ...{ voted: valid.filter((row) => row.voted).length },
    }
  }
  return { citizens: of('citizens'), partner: of('partner') }
}

export const slipPrint = (work: Work, poll: string, side: Side): Promise<{ pdf: Buffer } | undefined> =>
  work.sql
    .selectFrom('proposals.slipPrint')
    .select('pdf')
    .where('pollId', '=', poll)
    .where('side', '=', side)
    .executeTakeFirst()
