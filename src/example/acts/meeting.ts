/** The plan of meetings; a day with its agenda, tables, people present; its report, checked and published. */
import { addDays, type Day } from '../../kit/texts/dates.ts'
import type { Pair } from '../../kit/texts/texts.ts'
import { add as addDocument } from '../../library/actions.ts'
import { begin } from '../../meetings/actions.ts'
import { agendaOf } from '../../meetings/queries.ts'
import { attend, mix } from '../../meetings/tables/actions.ts'
import { may } from '../../panel/proof.ts'
import { draft, publish, putToMembers } from '../../reports/actions.ts'
import { reportsOf } from '../../reports/queries.ts'
import { membersOf } from '../../seats/queries.ts'
import { add, hold } from '../../trajectory/actions.ts'
import type { MeetingKind } from '../../trajectory/types.ts'
import { house } from '../people.ts'
import type { Stage, Step } from '../stage.ts'

export interface Day_ {
  readonly on: Day
  readonly kind: MeetingKind
  readonly title: Pair
  readonly place: Pair
}
const lead = house.lead.email

/** All meetings at once, as the agreement asks. */
export const planning = (on: Day, days: readonly Day_[]): Step => ({
  ...{ on, at: '13:00', says: ['De bijeenkomsten staan in de agenda', 'The meetings stand in the agenda'] as const },
  async act(s) {
    for (const one of days)
      await s.change(async (work) => {
        await add(work, await s.as(work, may('trajectory.plan'), lead), {
          ...{ day: s.day(one.on), kind: one.kind, starts: '10:00', ends: '16:00' },
          ...{ title: one.title[0], titleEn: one.title[1], place: one.place[0], placeEn: one.place[1] },
          facilities: ['level', 'loop', 'quiet', 'food'],
        })
      })
  },
})

/** A day: agenda and tables before it, who is there on it, held after it. `absent`: so many confirmed citizens do not come. */
export const meeting = (number: number, on: Day, it: { tables: number; absent?: number }): Step[] => [
  {
    ...{
      on: addDays(on, -3),
      at: '11:00',
      says: [`Agenda en tafels van dag ${number}`, `Agenda and tables of day ${number}`] as const,
    },
    async act(s) {
      await s.change(async (work) => {
        const as = await s.as(work, may('meetings.lead'), house.moderator.email)
        const rev = (await agendaOf(work, as.panel, String(number)))?.rev ?? 0
        await begin(work, as, { number: String(number), rev })
      })
      await s.change(async (work) =>
        mix(work, await s.as(work, may('meetings.lead'), house.moderator.email), {
          ...{ number: String(number), tables: it.tables },
        }),
      )
    },
  },
  {
    ...{ on, at: '10:15', says: [`Wie er is op dag ${number}`, `Who is there on day ${number}`] as const },
    act: (s) => marks(s, number, it.absent ?? 0),
  },
  {
    ...{ on, at: '16:30', says: [`Dag ${number} is gehouden`, `Day ${number} was held`] as const },
    act: (s) => s.change(async (work) => hold(work, await s.as(work, may('trajectory.plan'), lead), String(number))),
  },
]

async function marks(s: Stage, number: number, absent: number): Promise<void> {
  await s.change(async (work) => {
    const as = await s.as(work, may('meetings.attend'), house.moderator.email)
    const members = await membersOf(work, as)
    const away = new Set(
      members
        .filter(({ group }) => group === 'citizen')
        .slice(0, absent)
        .map(({ seat }) => seat),
    )
    for (const { seat } of members)
      await attend(work, as, { number: String(number), seat, state: away.has(seat) ? 'absent' : 'present' })
  })
}

export interface ReportWords {
  readonly title: Pair
  readonly body: Pair
}
/** The report of a meeting: written two days after it, seven days later public. */
export const reporting = (number: number, day: Day, words: ReportWords): Step[] => [
  {
    ...{
      on: addDays(day, 2),
      at: '15:00',
      says: [
        `Het verslag van dag ${number} ligt bij de leden`,
        `The report of day ${number} is with the members`,
      ] as const,
    },
    act: (s) =>
      s.change(async (work) => {
        const as = await s.as(work, may('reports.write'), house.noteTaker.email)
        const made = await draft(work, as, {
          ...{ kind: 'meeting', meeting: String(number), title: words.title[0], titleEn: words.title[1] },
          ...{ body: words.body[0], bodyEn: words.body[1] },
        })
        await putToMembers(work, as, { number: String(made.number), length: 'days' })
      }),
  },
  {
    ...{
      on: addDays(day, 9),
      at: '10:00',
      says: [`Het verslag van dag ${number} is openbaar`, `The report of day ${number} is public`] as const,
    },
    act: (s) => publishes(s, number),
  },
]

const publishes = (s: Stage, number: number) =>
  s.change(async (work) => {
    const as = await s.as(work, may('reports.publish'), house.communication.email)
    const all = await reportsOf(work, as)
    const own = all.find((one) => one.kind === 'meeting' && one.number === number) ?? all.at(-1)
    await publish(work, as, String(own?.number ?? number))
  })

export interface Paper {
  readonly kind: 'fact' | 'analysis' | 'opinion' | 'experience'
  readonly title: Pair
  readonly author: string
  readonly summary: Pair
}
/** What members and everybody can read from a day on. */
export const reading = (on: Day, papers: readonly Paper[]): Step => ({
  ...{ on, at: '09:00', says: ['Stukken om te lezen', 'Documents to read'] as const },
  async act(s) {
    for (const one of papers)
      await s.change(async (work) => {
        await addDocument(work, await s.as(work, may('library.write'), house.communication.email), {
          ...{ kind: one.kind, title: one.title[0], titleEn: one.title[1], author: one.author },
          ...{
            datedOn: s.day(addDays(on, -10)),
            source: 'Verzonnen voor dit voorbeeld',
            checkedBy: 'De klankbordgroep',
          },
          ...{ summary: one.summary[0], summaryEn: one.summary[1], licence: 'CC BY 4.0', language: 'nl' },
          ...{ link: 'https://voorbeeld.example/stuk', visibleFrom: s.day(on), replaces: '' },
        })
      })
  },
})
