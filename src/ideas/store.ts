/** The only writer of ideas.*. */
import { type Insertable, sql } from 'kysely'
import type { Tables } from '../kit/db/tables.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Choice, Round, Statement } from './types.ts'

/** The row that stands for the ideas of a panel, locked; it begins with the first round. */
export async function boardToChange(work: Work, panel: PanelId): Promise<{ begun: boolean }> {
  const begun = await work.sql
    .insertInto('ideas.board')
    .values({ panelId: panel, madeAt: work.now })
    .onConflict((on) => on.doNothing())
    .returning('panelId')
    .executeTakeFirst()
  await work.sql.selectFrom('ideas.board').select('panelId').where('panelId', '=', panel).forUpdate().execute()
  return { begun: begun !== undefined }
}

export const addRound = (
  work: Work,
  panel: PanelId,
  it: Omit<Insertable<Tables['ideas.round']>, 'id' | 'panelId' | 'plannedAt'>,
): Promise<Round> =>
  work.sql
    .insertInto('ideas.round')
    .values({ id: work.chance.uuid(), panelId: panel, plannedAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

/** An open round, held open until this vote or idea is in: closing waits for it. */
export const roundToJoin = (work: Work, id: string): Promise<Round | undefined> =>
  work.sql.selectFrom('ideas.round').selectAll().where('id', '=', id).forShare().executeTakeFirst()

/** The round in which one votes now, held open like that, and whether this is one of its ideas. In one question: many ask it. */
export async function roundToVoteIn(
  work: Work,
  panel: PanelId,
  statement: string,
): Promise<{ round: Round; votable: boolean } | undefined> {
  const found = await work.sql
    .selectFrom('ideas.round as r')
    .selectAll('r')
    .select((r) =>
      r
        .exists(
          r
            .selectFrom('ideas.statement as s')
            .select('s.id')
            .whereRef('s.roundId', '=', 'r.id')
            .where('s.id', '=', statement)
            .where('s.state', '=', 'shown'),
        )
        .as('votable'),
    )
    .where('r.panelId', '=', panel)
    .where('r.opensAt', '<=', work.now)
    .where('r.closesAt', '>', work.now)
    .where('r.resultReleasedAt', 'is', null)
    .forShare('r')
    .executeTakeFirst()
  if (!found) return undefined
  const { votable, ...round } = found
  return { round, votable: Boolean(votable) }
}

export const roundToClose = (work: Work, id: string): Promise<Round | undefined> =>
  work.sql.selectFrom('ideas.round').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Wipes what recognised voters, and fixes the result. */
export async function closeRound(work: Work, id: string, fingerprint: string): Promise<Round> {
  await work.sql.updateTable('ideas.voter').set({ hmac: null }).where('roundId', '=', id).execute()
  return work.sql
    .updateTable('ideas.round')
    .set({ resultReleasedAt: work.now, fingerprint })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A statement; nothing where the same form was sent before. */
export const addStatement = (
  work: Work,
  it: Pick<Insertable<Tables['ideas.statement']>, 'roundId' | 'text' | 'lang' | 'source'> & { own?: Buffer },
): Promise<Statement | undefined> =>
  work.sql
    .insertInto('ideas.statement')
    .values({ id: work.chance.uuid(), madeAt: work.now, ...it })
    .onConflict((on) => on.column('own').doNothing())
    .returningAll()
    .executeTakeFirst()

export const statementToChange = (work: Work, panel: PanelId, id: string): Promise<Statement | undefined> =>
  work.sql
    .selectFrom('ideas.statement as s')
    .innerJoin('ideas.round as r', 'r.id', 's.roundId')
    .selectAll('s')
    .where('r.panelId', '=', panel)
    .where('s.id', '=', id)
    .forUpdate('s')
    .executeTakeFirst()

export const ownToChange = (work: Work, panel: PanelId, own: Buffer): Promise<Statement | undefined> =>
  work.sql
    .selectFrom('ideas.statement as s')
    .innerJoin('ideas.round as r', 'r.id', 's.roundId')
    .selectAll('s')
    .where('r.panelId', '=', panel)
    .where('s.own', '=', own)
    .forUpdate('s')
    .executeTakeFirst()

const change = (work: Work, id: string, it: Partial<Omit<Statement, 'id' | 'doneWith'>> & { doneWith?: string }) =>
  work.sql.updateTable('ideas.statement').set(it).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const saveVerdict = (
  work: Work,
  id: string,
  it: Pick<Statement, 'state' | 'refusedReason'> & { moderatedBy: string },
): Promise<Statement> => change(work, id, { ...it, moderatedAt: work.now })

export const saveAppeal = (work: Work, id: string, appeal: string): Promise<Statement> =>
  change(work, id, { appeal, appealedAt: work.now })

export const decideAppeal = (
  work: Work,
  id: string,
  it: Pick<Statement, 'state' | 'refusedReason'> & { appealBy: string },
): Promise<Statement> => change(work, id, { ...it, appealDecidedAt: work.now })

export const saveDone = (work: Work, id: string, doneWith: string): Promise<Statement> =>
  change(work, id, { doneWith, doneAt: work.now })

/** The number of a voter in a round; a new one where nobody has this hash yet. */
export async function voterNumber(
  work: Work,
  round: string,
  hmac: Buffer,
): Promise<{ number: number; isNew: boolean }> {
  for (;;) {
    const number = work.chance.bytes(4).readUInt32BE() >>> 1 || 1
    const { rows } = await sql<{ number: number; isNew: boolean }>`
      with known as (select number from ideas.voter where round_id = ${round} and hmac = ${hmac}),
        added as (insert into ideas.voter (round_id, number, hmac)
          select ${round}::uuid, ${number}::int, ${hmac}::bytea where not exists (select from known)
          on conflict do nothing returning number)
      select number, false as is_new from known union all select number, true from added`.execute(work.sql)
    const [one] = rows
    if (one) return one
  }
}

/** Keeps a vote; a second one of the same voter on the same statement takes the place of the first. */
export const keepVote = (
  work: Work,
  it: { roundId: string; number: number; statementId: string; choice: Choice; setAside: boolean },
) =>
  work.sql
    .insertInto('ideas.vote')
    .values(it)
    .onConflict((on) => on.columns(['roundId', 'number', 'statementId']).doUpdateSet({ choice: it.choice }))
    .execute()
