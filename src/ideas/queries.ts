import { sql } from 'kysely'
import type { Fulfilment } from '../agreement/types.ts'
import { type Day, dayOf } from '../kit/texts/dates.ts'
import { sha256 } from '../kit/work/canonical.ts'
import type { Work } from '../kit/work/work.ts'
import { panelOf } from '../panel/queries.ts'
import type { AsTeam, PanelId } from '../panel/types.ts'
import { at } from './addresses.ts'
import { answerBy, kept } from './rules.ts'
import type { Choice, Round, Statement, Tally } from './types.ts'

/** Every round of a panel, newest first. */
export const roundsOf = (work: Work, panel: PanelId): Promise<Round[]> =>
  work.sql.selectFrom('ideas.round').selectAll().where('panelId', '=', panel).orderBy('number', 'desc').execute()

/** The round that is open now. */
export const roundOpen = (work: Work, panel: PanelId): Promise<Round | undefined> =>
  work.sql
    .selectFrom('ideas.round')
    .selectAll()
    .where('panelId', '=', panel)
    .where('opensAt', '<=', work.now)
    .where('closesAt', '>', work.now)
    .executeTakeFirst()

export const roundById = async (work: Work, panel: PanelId, id: string): Promise<Round | undefined> =>
  (await roundsOf(work, panel)).find((one) => one.id === id)

/** Rounds whose time is over and that were not counted yet, of any panel. */
export const roundsToClose = (work: Work): Promise<Round[]> =>
  work.sql
    .selectFrom('ideas.round')
    .selectAll()
    .where('closesAt', '<=', work.now)
    .where('resultReleasedAt', 'is', null)
    .execute()

/** What is shown in a round, in the order in which it came. */
export const shownIn = (work: Work, round: string): Promise<Statement[]> =>
  work.sql
    .selectFrom('ideas.statement')
    .selectAll()
    .where('roundId', '=', round)
    .where('state', '=', 'shown')
    .orderBy('madeAt')
    .orderBy('id')
    .execute()

/** Every idea of a panel, for its team: oldest first. */
export const statementsOf = (work: Work, as: AsTeam) =>
  work.sql
    .selectFrom('ideas.statement as s')
    .innerJoin('ideas.round as r', 'r.id', 's.roundId')
    .selectAll('s')
    .select(['r.number as round', 'r.resultReleasedAt'])
    .where('r.panelId', '=', as.panel)
    .orderBy('s.madeAt')
    .orderBy('s.id')
    .execute()

/** The hash under which a writer's own link is kept. */
export const ownHash = (own: string): Buffer => sha256('idea', own)

export const ownStatement = (work: Work, panel: PanelId, own: string): Promise<Statement | undefined> =>
  work.sql
    .selectFrom('ideas.statement as s')
    .innerJoin('ideas.round as r', 'r.id', 's.roundId')
    .selectAll('s')
    .where('r.panelId', '=', panel)
    .where('s.own', '=', ownHash(own))
    .executeTakeFirst()

/** What the voter with this hash said in a round. */
export const votesBy = (work: Work, round: string, hmac: Buffer): Promise<{ statementId: string; choice: Choice }[]> =>
  work.sql
    .selectFrom('ideas.vote as v')
    .innerJoin('ideas.voter as w', (on) => on.onRef('w.roundId', '=', 'v.roundId').onRef('w.number', '=', 'v.number'))
    .select(['v.statementId', 'v.choice'])
    .where('w.roundId', '=', round)
    .where('w.hmac', '=', hmac)
    .execute()

/** Was a vote of this voter set aside? Then all of hers are. */
export const isAside = async (work: Work, round: string, number: number): Promise<boolean> =>
  (await work.sql
    .selectFrom('ideas.vote')
    .select('number')
    .where('roundId', '=', round)
    .where('number', '=', number)
    .where('setAside', '=', true)
    .executeTakeFirst()) !== undefined

/** What the votes came to, statement by statement; those set aside stand apart. */
export const talliesOf = (work: Work, round: string): Promise<Tally[]> => {
  const of = (choice: Choice) => sql<number>`count(*) filter (where not set_aside and choice = ${choice})`
  return work.sql
    .selectFrom('ideas.vote')
    .select([
      'statementId as statement',
      of('agree').as('agree'),
      of('disagree').as('disagree'),
      of('pass').as('pass'),
      sql<number>`count(*) filter (where set_aside)`.as('aside'),
    ])
    .where('roundId', '=', round)
    .groupBy('statementId')
    .execute()
}

/** How many took part, and how many of them were set aside. */
export async function votersIn(work: Work, round: string): Promise<{ voters: number; aside: number }> {
  const one = await work.sql
    .selectFrom('ideas.vote')
    .select([
      sql<number>`count(distinct number)`.as('voters'),
      sql<number>`count(distinct number) filter (where set_aside)`.as('aside'),
    ])
    .where('roundId', '=', round)
    .executeTakeFirstOrThrow()
  return one
}

/** The whole table of votes of a round, in a fixed order: what the fingerprint is made of. */
export const voteTable = (work: Work, round: string) =>
  work.sql
    .selectFrom('ideas.vote')
    .select(['number', 'statementId', 'choice', 'setAside'])
    .where('roundId', '=', round)
    .orderBy('number')
    .orderBy('statementId')
    .execute()

/** What was not shown in a round, by reason. */
export const refusedIn = (work: Work, round: string) =>
  work.sql
    .selectFrom('ideas.statement')
    .select(['refusedReason as reason', sql<number>`count(*)`.as('n')])
    .where('roundId', '=', round)
    .where('state', '=', 'refused')
    .groupBy('refusedReason')
    .orderBy('refusedReason')
    .execute()

const words = {
  none: ['Er is nog geen ideeënronde gesloten.', 'No round of ideas has closed yet.'],
  kept: [
    'Bij alle {ideas} ideeën staat wat ermee is gedaan.',
    'With all {ideas} ideas stands what was done with them.',
  ],
  part: [
    'Bij {answered} van de {ideas} ideeën staat wat ermee is gedaan.',
    'With {answered} of {ideas} ideas stands what was done with them.',
  ],
} as const

/** What came of the promise to show what was done with every idea. */
export const fulfils: Fulfilment = async (work, panel, promised) => {
  const mine = promised.filter(({ kind }) => kind === 'ideas-answered')
  if (mine.length === 0) return []
  const rows = await work.sql
    .selectFrom('ideas.round as r')
    .leftJoin('ideas.statement as s', (on) => on.onRef('s.roundId', '=', 'r.id').on('s.state', '=', 'shown'))
    .select(['r.id', 'r.feedsMeetingOn', 'r.closesAt'])
    .select((one) => [one.fn.count('s.id').as('ideas'), one.fn.count('s.doneAt').as('answered')])
    .select((one) => one.fn.max('s.doneAt').as('lastAt'))
    .where('r.panelId', '=', panel)
    .where('r.closesAt', '<=', work.now)
    .groupBy('r.id')
    .orderBy('r.number', 'desc')
    .execute()
  const found = kept(
    rows.map((row) => ({
      dueOn: answerBy({ feedsMeetingOn: row.feedsMeetingOn as Day | null, closedOn: dayOf(row.closesAt) }),
      ideas: Number(row.ideas),
      answered: Number(row.answered),
      lastOn: row.lastAt ? dayOf(row.lastAt) : undefined,
    })),
    dayOf(work.now),
  )
  const { state, ideas, answered } = found
  const { slug } = await panelOf(work, { panel })
  return mine.map(({ id }) => ({
    ...{ promise: id, state, params: { ideas, answered } },
    words: state === 'none' || state === 'kept' ? words[state] : words.part,
    ...(state === 'kept' && found.lastOn ? { on: found.lastOn } : {}),
    ...(rows[0]
      ? {
          evidence: { at: at.results.path.replace(':panel', slug), words: ['De ideeën', 'The ideas'] as const },
          from: `ideas.round:${rows[0].id}`,
        }
      : {}),
  }))
}
