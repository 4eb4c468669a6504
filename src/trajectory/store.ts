/** The only writer of trajectory.*. */
import { asWords } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Facility } from './policy.ts'
import type { Meeting, MeetingFacts, NewMeeting } from './types.ts'

/** The row that stands for the plan, locked; made at the first meeting. With all meetings, in order. */
export async function planToChange(work: Work, panel: PanelId): Promise<Meeting[]> {
  await work.sql
    .insertInto('trajectory.plan')
    .values({ panelId: panel, madeAt: work.now })
    .onConflict((on) => on.column('panelId').doNothing())
    .execute()
  await work.sql.selectFrom('trajectory.plan').select('panelId').where('panelId', '=', panel).forUpdate().execute()
  return work.sql.selectFrom('trajectory.meeting').selectAll().where('panelId', '=', panel).orderBy('number').execute()
}

const ticks = (chosen: readonly Facility[]): string =>
  JSON.stringify(Object.fromEntries(chosen.map((one) => [one, true])))
const columns = ({ title, titleEn, place, placeEn, facilities, ...rest }: MeetingFacts) => ({
  ...rest,
  title: asWords(title, titleEn),
  place: asWords(place, placeEn),
  facilities: ticks(facilities),
})

export const addMeeting = (
  work: Work,
  panel: PanelId,
  { number, day, ...facts }: NewMeeting & { number: number },
): Promise<Meeting> =>
  work.sql
    .insertInto('trajectory.meeting')
    .values({
      ...columns(facts),
      ...{ id: work.chance.uuid(), panelId: panel, number, day, firstDay: day, madeAt: work.now },
    })
    .returningAll()
    .executeTakeFirstOrThrow()

export const saveFacts = (work: Work, id: string, facts: MeetingFacts): Promise<Meeting> =>
  work.sql
    .updateTable('trajectory.meeting')
    .set(columns(facts))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const saveDay = (work: Work, id: string, day: string): Promise<Meeting> =>
  work.sql.updateTable('trajectory.meeting').set({ day }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const saveState = (work: Work, id: string, state: Meeting['state']): Promise<Meeting> =>
  work.sql
    .updateTable('trajectory.meeting')
    .set({ state })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
