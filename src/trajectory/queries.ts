/** Reads of the plan: public facts, for later rooms and for everybody. */
import type { Fulfilment, Kept } from '../agreement/types.ts'
import { dayOf } from '../kit/texts/dates.ts'
import { lateDays } from '../kit/texts/late.ts'
import { to } from '../kit/web/addresses.ts'
import type { Work } from '../kit/work/work.ts'
import { panelOf, team } from '../panel/queries.ts'
import type { AsTeam, PanelId } from '../panel/types.ts'
import { at } from './addresses.ts'
import { heldState } from './rules.ts'
import type { Meeting } from './types.ts'

/** All meetings in order, cancelled ones too. */
export const meetingsOf = (work: Work, panel: PanelId): Promise<Meeting[]> =>
  work.sql.selectFrom('trajectory.meeting').selectAll().where('panelId', '=', panel).orderBy('number').execute()

/** A meeting of this panel by its number, as it stands in an address. */
export const meetingNumbered = (work: Work, panel: PanelId, number: string): Promise<Meeting | undefined> =>
  work.sql
    .selectFrom('trajectory.meeting')
    .selectAll()
    .where('panelId', '=', panel)
    .where('number', '=', /^\d{1,4}$/.test(number) ? Number(number) : 0)
    .executeTakeFirst()

/** The first planned meeting from today on. */
export const nextMeeting = (work: Work, panel: PanelId): Promise<Meeting | undefined> =>
  work.sql
    .selectFrom('trajectory.meeting')
    .selectAll()
    .where('panelId', '=', panel)
    .where('state', '=', 'planned')
    .where('day', '>=', dayOf(work.now))
    .orderBy('day')
    .limit(1)
    .executeTakeFirst()

/** Who speaks for the partner, with addresses: to be told when a meeting moves. For the team, never public. */
export const contactsOf = async (work: Work, as: AsTeam) =>
  (await team(work, as)).filter(({ role }) => role === 'contact' || role === 'deputy')

/** What came of the promise of so many meetings: read from the meetings that were held. */
export const fulfils: Fulfilment = async (work, panel, promised) => {
  const mine = promised.filter(({ kind }) => kind === 'meetings-held')
  if (mine.length === 0) return []
  const meetings = (await meetingsOf(work, panel)).filter(({ kind }) => kind !== 'follow-up' && kind !== 'hand-over')
  const { slug } = await panelOf(work, { panel })
  const held = meetings.filter(({ state }) => state === 'held')
  const planned = meetings.filter(({ state }) => state === 'planned').length
  const last = held.at(-1)
  return mine.map((one): Kept => {
    const agreed = Number(one.agreed)
    const late = lateDays(one.dueOn, dayOf(work.now)) > 0
    return {
      ...{ promise: one.id, state: heldState({ agreed, held: held.length, planned }, late) },
      words: ['{n} van de {agreed} bijeenkomsten gehouden', '{n} of {agreed} meetings held'],
      params: { n: held.length, agreed },
      ...(last ? { on: last.day, from: `trajectory.meeting:${last.id}` } : {}),
      evidence: { at: to(at.public, { panel: slug }), words: ['Agenda', 'Agenda'] },
    }
  })
}
