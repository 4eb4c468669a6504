/** Polls, their slips and what slips score. No person, time or address goes with a slip. */
import { sealField } from '../../kit/privacy/seal-field.ts'
import { keys } from '../../kit/web/keys.ts'
import { isId } from '../../kit/work/chance.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Poll, Side } from '../types.ts'
import { type BoxOf, boxesOf, boxPlace, openedBox } from './queries.ts'
import { type Box, emptyBox, type PollText } from './rules.ts'

export const addPoll = async (
  work: Work,
  panel: PanelId,
  it: Pick<Poll, 'number' | 'round' | 'way' | 'scale' | 'fingerprint' | 'citizens' | 'partner' | 'openedAt'> & {
    texts: readonly PollText[]
    by: string
  },
): Promise<Poll> => {
  const { texts, by, ...rest } = it
  const poll = await work.sql
    .insertInto('proposals.poll')
    .values({
      ...{ id: work.chance.uuid(), panelId: panel, texts: JSON.stringify(texts), madeBy: by, madeAt: work.now },
      ...rest,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const items = texts.map((one, place) => ({ pollId: poll.id, proposalId: one.id, place }))
  await work.sql.insertInto('proposals.pollItem').values(items).execute()
  return poll
}

/** The row that stands for a poll, locked: to change it, or to vote in it while it cannot close. */
export const pollToChange = async (work: Work, panel: PanelId, id: string): Promise<Poll | undefined> =>
  isId(id)
    ? work.sql
        .selectFrom('proposals.poll')
        .selectAll()
        .where('panelId', '=', panel)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined
export const pollToVote = (work: Work, panel: PanelId): Promise<Poll | undefined> =>
  work.sql
    .selectFrom('proposals.poll')
    .selectAll()
    .where('panelId', '=', panel)
    .where('way', '=', 'slips')
    .where('openedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .where('voidedAt', 'is', null)
    .forShare()
    .executeTakeFirst()

export const changePoll = (
  work: Work,
  id: string,
  it: Partial<
    Pick<Poll, 'openedAt' | 'closedAt' | 'voidedAt' | 'voidWhy' | 'destroyedAt' | 'listHash' | 'citizens' | 'partner'>
  >,
): Promise<Poll> =>
  work.sql.updateTable('proposals.poll').set(it).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Rows in one insert: a statement takes 65,535 values. */
const atOnce = 5000

/**
 * New slips of one group, in the order of their hashes: chance; and a box with nothing in it yet. Earlier ones of that group
 * are gone.
 */
export async function putSlips(
  work: Work,
  poll: { id: string; items: number },
  it: { side: Side; hashes: readonly string[]; pdf: Uint8Array },
): Promise<void> {
  await dropSlips(work, poll.id, it.side)
  const slips = [...it.hashes].sort().map((codeHash) => ({ id: work.chance.uuid(), codeHash }))
  if (slips.length === 0) return
  await work.sql
    .insertInto('proposals.slip')
    .values(slips.map((slip) => ({ ...slip, pollId: poll.id, side: it.side })))
    .execute()
  const ids = slips.map(({ id }) => id)
  const sealed = closedBox(work, { poll: poll.id, side: it.side }, emptyBox(ids, poll.items))
  await work.sql.insertInto('proposals.slipBox').values({ pollId: poll.id, side: it.side, sealed }).execute()
  await work.sql
    .insertInto('proposals.slipPrint')
    .values({ pollId: poll.id, side: it.side, pdf: Buffer.from(it.pdf) })
    .execute()
}

/** Slips and their scores destroyed: of one group, or all. */
export async function dropSlips(work: Work, poll: string, side?: Side): Promise<void> {
  const ids = await work.sql
    .selectFrom('proposals.slip')
    .select('id')
    .where('pollId', '=', poll)
    .$if(side !== undefined, (q) => q.where('side', '=', side ?? 'citizens'))
    .execute()
  if (ids.length > 0) {
    const gone = ids.map((one) => one.id)
    await work.sql.deleteFrom('proposals.score').where('slipId', 'in', gone).execute()
    await work.sql.deleteFrom('proposals.slip').where('id', 'in', gone).execute()
  }
  await work.sql
    .deleteFrom('proposals.slipBox')
    .where('pollId', '=', poll)
    .$if(side !== undefined, (q) => q.where('side', '=', side ?? 'citizens'))
    .execute()
  await dropPrints(work, poll, side)
}
/** The printed slips are forgotten: from here the house holds no code. */
export const dropPrints = (work: Work, poll: string, side?: Side) =>
  work.sql
    .deleteFrom('proposals.slipPrint')
    .where('pollId', '=', poll)
    .$if(side !== undefined, (q) => q.where('side', '=', side ?? 'citizens'))
    .execute()

export const slipByHash = (work: Work, poll: string, codeHash: string) =>
  work.sql
    .selectFrom('proposals.slip')
    .select(['id', 'side', 'void'])
    .where('pollId', '=', poll)
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()

export const voidSlips = (work: Work, ids: readonly string[]) =>
  work.sql
    .updateTable('proposals.slip')
    .set({ void: true })
    .where('id', 'in', [...ids])
    .execute()
export const voidSide = (work: Work, poll: string, side: Side) =>
  work.sql
    .updateTable('proposals.slip')
    .set({ void: true })
    .where('pollId', '=', poll)
    .where('side', '=', side)
    .execute()

const closedBox = (work: Work, of: BoxOf, box: Box): Buffer =>
  sealField(keys(), work.chance, { place: boxPlace(of), value: Buffer.from(JSON.stringify(box)) })

/**
 * A vote puts the whole box anew, sealed under the house's key: neither rows, nor their order, nor the write-ahead log tell
 * which slip voted or what it said. Who votes at the same moment waits for it.
 */
export async function changeBox(work: Work, of: BoxOf, change: (box: Box) => Box): Promise<void> {
  const { sealed } = await work.sql
    .selectFrom('proposals.slipBox')
    .select('sealed')
    .where('pollId', '=', of.poll)
    .where('side', '=', of.side)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await work.sql
    .updateTable('proposals.slipBox')
    .set({ sealed: closedBox(work, of, change(openedBox(of, sealed))) })
    .where('pollId', '=', of.poll)
    .where('side', '=', of.side)
    .execute()
}

/** Empties the boxes at the close: what all slips say is written at once, in the order of their random ids. */
export async function emptyBoxes(work: Work, poll: string, proposals: readonly string[]): Promise<void> {
  const slips = [...(await boxesOf(work, poll))].sort(([a], [b]) => (a < b ? -1 : 1))
  const scores = slips.flatMap(([slipId, values]) =>
    proposals.map((proposalId, place) => ({ slipId, proposalId, value: values[place] ?? null })),
  )
  for (let at = 0; at < scores.length; at += atOnce)
    await work.sql
      .insertInto('proposals.score')
      .values(scores.slice(at, at + atOnce))
      .execute()
  await work.sql.deleteFrom('proposals.slipBox').where('pollId', '=', poll).execute()
}
