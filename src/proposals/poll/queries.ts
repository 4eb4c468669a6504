import { openField } from '../../kit/privacy/seal-field.ts'
import { keys } from '../../kit/web/keys.ts'
import { isId } from '../../kit/work/chance.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Poll, Side } from '../types.ts'
import { type Box, type PollText, scoresOn, slipText } from './rules.ts'

/** What the house keeps of the code of a slip. */
export const hashOf = (poll: string, code: string): string => keys().mac('slip', slipText(poll, code))

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
/** Whose box it is; sealed, it opens at this place only. */
export interface BoxOf {
  readonly poll: string
  readonly side: Side
}
export const boxPlace = ({ poll, side }: BoxOf) => ({
  table: 'proposals.slip_box',
  row: `${poll}:${side}`,
  column: 'sealed',
})
export function openedBox(of: BoxOf, sealed: Uint8Array): Box {
  const box: unknown = JSON.parse(openField(keys(), boxPlace(of), sealed).toString())
  return box as Box
}

/** What slips say while a poll is not closed: the house opens its boxes, a copy of the database does not. */
export async function boxesOf(work: Work, poll: string): Promise<ReadonlyMap<string, (number | null)[]>> {
  const rows = await work.sql
    .selectFrom('proposals.slipBox')
    .select(['side', 'sealed'])
    .where('pollId', '=', poll)
    .execute()
  const slips = rows.flatMap(({ side, sealed }) => Object.entries(openedBox({ poll, side }, sealed)))
  return new Map(slips.map(([id, signs]) => [id, scoresOn(signs)]))
}

/** How many slips each group has, how many are void, how many voted. Says nothing of who. */
export async function slipFigures(work: Work, poll: string): Promise<Readonly<Record<Side, SlipFigures>>> {
  const rows = await work.sql
    .selectFrom('proposals.slip')
    .select(['id', 'side', 'void'])
    .where('pollId', '=', poll)
    .execute()
  const [boxes, counted] = [await boxesOf(work, poll), await votedIn(work, poll)]
  const voted = (id: string) => counted.has(id) || (boxes.get(id) ?? []).some((value) => value !== null)
  const of = (side: Side): SlipFigures => {
    const own = rows.filter((row) => row.side === side)
    const valid = own.filter((row) => !row.void)
    return {
      ...{ printed: own.length, void: own.length - valid.length },
      ...{ voted: valid.filter((row) => voted(row.id)).length },
    }
  }
  return { citizens: of('citizens'), partner: of('partner') }
}

/** Slips with a score, once the boxes are emptied. */
async function votedIn(work: Work, poll: string): Promise<ReadonlySet<string>> {
  const rows = await work.sql
    .selectFrom('proposals.slip as s')
    .innerJoin('proposals.score as c', 'c.slipId', 's.id')
    .select('s.id')
    .distinct()
    .where('s.pollId', '=', poll)
    .where('c.value', 'is not', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export const slipPrint = (work: Work, poll: string, side: Side): Promise<{ pdf: Buffer } | undefined> =>
  work.sql
    .selectFrom('proposals.slipPrint')
    .select('pdf')
    .where('pollId', '=', poll)
    .where('side', '=', side)
    .executeTakeFirst()
