import { sql } from 'kysely'
import { inForce, promised as promisesOf } from '../agreement/queries.ts'
import type { Fulfilment, Kept, Terms } from '../agreement/types.ts'
import { dayOf } from '../kit/texts/dates.ts'
import type { Words } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { AsTeam, PanelId } from '../panel/types.ts'
import type { AsMember } from '../seats/types.ts'
import { earned, monthOf } from './rules.ts'
import type { Cap, Due, Entry, Month, MonthSum } from './types.ts'

/** Every row of norms, newest year and newest row first. */
export const allCaps = (work: Work): Promise<Cap[]> =>
  work.sql.selectFrom('fees.cap').selectAll().orderBy('year', 'desc').orderBy('rev', 'desc').execute()

/** The norms of each year: its newest row. */
export async function capsByYear(work: Work): Promise<ReadonlyMap<number, Cap>> {
  return new Map((await allCaps(work)).toReversed().map((cap) => [cap.year, cap]))
}

export const entriesOf = (work: Work, panel: PanelId): Promise<Entry[]> =>
  work.sql.selectFrom('fees.entry').selectAll().where('panelId', '=', panel).orderBy('madeAt').execute()

/** The fee as the agreement in force says it: its kind, and the promise in words where one was made. */
export async function feeOf(
  work: Work,
  panel: PanelId,
): Promise<{ mode: Terms['feeMode']; words?: Words } | undefined> {
  const mode = (await inForce(work, panel))?.terms.feeMode
  if (!mode) return undefined
  const promise = (await promisesOf(work, panel)).find(({ kind }) => kind === 'fees-paid')
  return { mode, ...(promise ? { words: promise.words } : {}) }
}

/** Meetings that were held, with the citizens who were there. */
export async function dueOf(work: Work, panel: PanelId): Promise<Due[]> {
  const counted = await countedMeetings(work, panel)
  const rows = await work.sql
    .selectFrom('trajectory.meeting as m')
    .innerJoin('meetings.attendance as a', 'a.meetingId', 'm.id')
    .innerJoin('seats.seat as s', 's.id', 'a.seatId')
    .select(['m.id as meeting', 's.id as seat', 's.personId as person', 'm.day'])
    .where('m.panelId', '=', panel)
    .where('m.state', '=', 'held')
    .where('a.state', '=', 'present')
    .where('s.seatGroup', '=', 'citizen')
    .where('s.personId', 'is not', null)
    .orderBy('m.number')
    .orderBy('s.number')
    .execute()
  return rows.flatMap(({ person, ...row }) =>
    person === null ? [] : [{ ...row, person, nth: counted.indexOf(row.meeting) + 1 }],
  )
}

/** Meetings that the agreement counts, in order: not the cancelled, the hand-over and what follows it. */
async function countedMeetings(work: Work, panel: PanelId): Promise<string[]> {
  const rows = await work.sql
    .selectFrom('trajectory.meeting')
    .select('id')
    .where('panelId', '=', panel)
    .where('state', '<>', 'cancelled')
    .where('kind', 'not in', ['hand-over', 'follow-up'])
    .orderBy('number')
    .execute()
  return rows.map(({ id }) => id)
}

/** Panels where a meeting was held: the ledger of each may need an entry. */
export const panelsWithMeetings = async (work: Work): Promise<PanelId[]> => {
  const rows = await work.sql
    .selectFrom('trajectory.meeting')
    .select('panelId')
    .distinct()
    .where('state', '=', 'held')
    .execute()
  return rows.map(({ panelId }) => panelId)
}

/** Citizens with a fee here: who has a seat, and who earned something, with names. For the team. */
export const citizensOf = (work: Work, as: AsTeam) =>
  work.sql
    .selectFrom('seats.seat as s')
    .innerJoin('accounts.person as p', 'p.id', 's.personId')
    .select(['p.id as person', 'p.name'])
    .distinct()
    .where('s.panelId', '=', as.panel)
    .where('s.seatGroup', '=', 'citizen')
    .where('s.state', 'in', ['confirmed', 'withdrawn'])
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()

/** What these people earned month by month, by panel. Only what counts towards the norms. */
const sumsOf = (work: Work, people: readonly string[]) =>
  work.sql
    .selectFrom('fees.entry')
    .select(['personId', 'panelId', 'month', sql<number>`sum(cents)`.as('cents')])
    .where('personId', 'in', [...people])
    .where('mode', '=', 'flat')
    .groupBy(['personId', 'panelId', 'month'])
    .execute()

/** What meetings that are still planned would earn these people, in every panel where they have a seat. */
async function comingOf(
  work: Work,
  people: readonly string[],
): Promise<{ person: string; month: Month; cents: number }[]> {
  const seats = await work.sql
    .selectFrom('seats.seat')
    .select(['personId', 'panelId'])
    .where('personId', 'in', [...people])
    .where('seatGroup', '=', 'citizen')
    .where('state', '=', 'confirmed')
    .execute()
  const panels = [...new Set(seats.map(({ panelId }) => panelId))]
  const fees = new Map(await Promise.all(panels.map(async (panel) => [panel, await plannedFees(work, panel)] as const)))
  return seats.flatMap(({ personId: person, panelId }) =>
    person ? (fees.get(panelId) ?? []).map((fee) => ({ person, ...fee })) : [],
  )
}
async function plannedFees(work: Work, panel: PanelId): Promise<{ month: Month; cents: number }[]> {
  const terms = (await inForce(work, panel))?.terms
  if (terms?.feeMode !== 'flat') return []
  const counted = await countedMeetings(work, panel)
  const planned = await work.sql
    .selectFrom('trajectory.meeting')
    .select(['id', 'day'])
    .where('panelId', '=', panel)
    .where('state', '=', 'planned')
    .where('day', '>=', dayOf(work.now))
    .execute()
  return planned.flatMap(({ id, day }) => {
    const fee = earned(terms, counted.indexOf(id) + 1)
    return fee ? [{ month: monthOf(day), cents: fee.cents }] : []
  })
}

/** The months of each of these people: what was earned here and elsewhere, and what is still to come. */
export async function monthsOf(
  work: Work,
  panel: PanelId,
  people: readonly string[],
): Promise<ReadonlyMap<string, MonthSum[]>> {
  if (people.length === 0) return new Map()
  const all = new Map(people.map((person) => [person, new Map<Month, MonthSum>()]))
  const add = (person: string, month: Month, it: Partial<Omit<MonthSum, 'month'>>) => {
    const months = all.get(person)
    const now = months?.get(month) ?? { month, here: 0, elsewhere: 0, coming: 0 }
    const { here = 0, elsewhere = 0, coming = 0 } = it
    months?.set(month, {
      ...{ month, here: now.here + here, elsewhere: now.elsewhere + elsewhere, coming: now.coming + coming },
    })
  }
  for (const row of await sumsOf(work, people))
    add(row.personId, monthOf(row.month), row.panelId === panel ? { here: row.cents } : { elsewhere: row.cents })
  for (const row of await comingOf(work, people)) add(row.person, row.month, { coming: row.cents })
  return new Map([...all].map(([person, months]) => [person, [...months.values()]]))
}

/** The entries of a member in this panel that stand, with the meeting that earned them. */
export const ownEntries = (work: Work, as: AsMember) =>
  work.sql
    .selectFrom('fees.entry as e')
    .innerJoin('trajectory.meeting as m', 'm.id', 'e.meetingId')
    .select(['e.id', 'e.cents', 'e.mode', 'm.number', 'm.day', 'm.title'])
    .where('e.panelId', '=', as.panel)
    .where('e.personId', '=', as.person)
    .where('e.reversedBy', 'is', null)
    .where('e.cents', '>', 0)
    .orderBy('m.number')
    .execute()

/** What came of the promise of a fee: there is no payment file yet, so it is never said to be paid. */
export const fulfils: Fulfilment = async (work, panel, promised) => {
  const mine = promised.filter(({ kind }) => kind === 'fees-paid')
  if (mine.length === 0) return []
  const { n } = await work.sql
    .selectFrom('fees.entry')
    .select(sql<number>`count(*)`.as('n'))
    .where('panelId', '=', panel)
    .where('reversedBy', 'is', null)
    .where('cents', '>', 0)
    .executeTakeFirstOrThrow()
  return mine.map(({ id }): Kept => {
    if (n === 0)
      return { promise: id, state: 'none', words: ['Er is nog niets te betalen.', 'There is nothing to pay yet.'] }
    return {
      ...{ promise: id, state: 'open', params: { n } },
      words: [
        '{n} vergoedingen zijn opgeschreven. Er is nog geen betaalbestand.',
        '{n} fees have been written down. There is no payment file yet.',
      ],
    }
  })
}
