/** A round of ideas: planned, opened by itself, ideas let through, votes without a name. */
import { moderate, plan, vote, write } from '../../ideas/actions.ts'
import { roundOpen, shownIn, statementsOf } from '../../ideas/queries.ts'
import { addDays, type Day } from '../../kit/texts/dates.ts'
import { may } from '../../panel/proof.ts'
import { house } from '../people.ts'
import type { Stage, Step } from '../stage.ts'

type Words = readonly [nl: string, en: string]
export interface Listening {
  readonly plans: Day
  readonly opens: Day
  readonly closes: Day
  readonly meeting: Day
  readonly question: Words
  readonly ideas: readonly Words[]
  /** So many invented people vote on every idea. */
  readonly voters: number
}

export const ideasRound = (it: Listening): Step[] => [
  {
    ...{ on: it.plans, at: '10:00', says: ['Een ideeënronde is gepland', 'A round of ideas is planned'] as const },
    act: (s) =>
      s.change(async (work) => {
        await plan(work, await s.as(work, may('ideas.plan'), house.communication.email), {
          ...{ question: it.question[0], questionEn: it.question[1] },
          ...{ opensOn: s.day(it.opens), closesOn: s.day(it.closes), meetingOn: s.day(it.meeting) },
        })
      }),
  },
  {
    ...{ on: it.opens, at: '12:00', says: ['De eerste ideeën', 'The first ideas'] as const },
    act: (s) => ideasCome(s, it),
  },
  {
    ...{
      on: addDays(it.opens, 2),
      at: '18:00',
      says: ['Medeburgers geven hun mening', 'Fellow citizens give their opinion'] as const,
    },
    act: (s) => votesCome(s, it.voters),
  },
]

async function ideasCome(s: Stage, it: Listening): Promise<void> {
  const communication = house.communication.email
  for (const [text] of it.ideas)
    await s.change(async (work) => {
      const { panel } = await s.as(work, may('ideas.plan'), communication)
      await write(work, { who: 'anyone' }, { panel, text, lang: 'nl' })
    })
  await s.change(async (work) => {
    const as = await s.as(work, may('ideas.moderate'), communication)
    for (const one of await statementsOf(work, as))
      await moderate(work, as, { statement: one.id, show: true, reason: undefined })
  })
}

async function votesCome(s: Stage, voters: number): Promise<void> {
  const choices = ['agree', 'agree', 'disagree', 'agree', 'pass'] as const
  const panel = await s.look(async (work) => (await s.as(work, may('ideas.plan'), house.communication.email)).panel)
  const shown = await s.look(async (work) => shownIn(work, (await roundOpen(work, panel))?.id ?? ''))
  for (let voter = 0; voter < voters; voter += 1)
    await s.change(async (work) => {
      let token: string | undefined
      for (const [at, one] of shown.entries()) {
        const choice = choices[(voter * 3 + at * 2) % choices.length] ?? 'pass'
        const cast = await vote(work, { panel, statement: one.id, choice, voter: () => token })
        token = cast.first ?? token
      }
    })
}
