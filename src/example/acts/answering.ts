/** The partner answers, late or in time; reports; the panel's verdict; what the foundation asks and finds. */
import type { Day } from '../../kit/texts/dates.ts'
import { find, giveVerdict, logContact } from '../../oversight/actions.ts'
import { watchedOf } from '../../oversight/queries.ts'
import { may } from '../../panel/proof.ts'
import { bodiesOf } from '../../panel/queries.ts'
import { address } from '../../response/addressing/actions.ts'
import { saveDraft, send } from '../../response/answer/actions.ts'
import { addMilestone, report } from '../../response/progress/actions.ts'
import { answer, ask, judge } from '../../response/question/actions.ts'
import { type AnswerContent, emptyContent, type Progress } from '../../response/types.ts'
import { house } from '../people.ts'
import type { Stage, Step } from '../stage.ts'

export interface People {
  readonly contact: string
  readonly signatory: string
}
type Words = readonly [nl: string, en: string]
const lead = house.lead.email
const worded = ([nl, en]: Words) => ({ nl, en })

/** Which body answers which recommendation. */
export const addressing = (on: Day, numbers: readonly number[], body: string): Step => ({
  ...{ on, at: '10:00', says: ['Elke aanbeveling krijgt een orgaan', 'Every recommendation gets a body'] as const },
  async act(s) {
    for (const number of numbers)
      await s.change(async (work) => {
        const as = await s.as(work, may('response.address'), lead)
        const chosen = (await bodiesOf(work, as.panel)).find(({ name }) => name === body)
        await address(work, as, { number: String(number), body: chosen?.id ?? '' })
      })
  },
})

export interface Answered {
  readonly number: number
  readonly decision: NonNullable<AnswerContent['decision']>
  readonly reasons: Words
  readonly what: Words
  readonly who: string
  readonly doneBy: Day
  readonly route?: readonly { body: string; day: Day; doneOn: Day }[]
}
/** The contact has a draft ready; the signatory has not read it yet. */
export const drafted = (on: Day, who: People, it: Answered): Step => ({
  ...{
    on,
    at: '11:00',
    says: [`Concept bij aanbeveling ${it.number}`, `Draft on recommendation ${it.number}`] as const,
  },
  act: async (s) => {
    await draftOf(s, who, it)
  },
})

async function draftOf(s: Stage, who: People, it: Answered): Promise<number> {
  const content: AnswerContent = {
    ...emptyContent,
    ...{ decision: it.decision, reasons: worded(it.reasons), what: worded(it.what), who: it.who },
    doneBy: s.day(it.doneBy),
    route: (it.route ?? []).map(({ body, day, doneOn }) => ({ body, day: s.day(day), doneOn: s.day(doneOn) })),
  }
  return s.change(async (work) => {
    const as = await s.as(work, may('response.draft'), who.contact)
    return (await saveDraft(work, as, { number: String(it.number), rev: 0, content, ready: true })).rev
  })
}

/** The contact drafts, the signatory reads and sends. */
export const answering = (on: Day, who: People, it: Answered): Step => ({
  ...{
    on,
    at: '11:00',
    says: [`Antwoord op aanbeveling ${it.number}`, `Answer to recommendation ${it.number}`] as const,
  },
  async act(s) {
    const number = String(it.number)
    const rev = await draftOf(s, who, it)
    await s.change(async (work) => send(work, await s.as(work, may('response.send'), who.signatory), { number, rev }))
  },
})

/** How it stands, as the contact reports it; with a milestone ahead. */
export const progress = (
  on: Day,
  who: People,
  it: { number: number; progress: Progress; says: Words; milestone?: { what: Words; dueOn: Day } },
): Step => ({
  ...{
    on,
    at: '14:00',
    says: [`Bericht over aanbeveling ${it.number}`, `Report on recommendation ${it.number}`] as const,
  },
  act: (s) =>
    s.change(async (work) => {
      const as = await s.as(work, may('response.follow'), who.contact)
      const number = String(it.number)
      await report(work, as, { number, progress: it.progress, says: it.says[0], saysEn: it.says[1] })
      const { milestone } = it
      if (milestone)
        await addMilestone(work, as, {
          ...{ number, what: milestone.what[0], whatEn: milestone.what[1], dueOn: s.day(milestone.dueOn) },
        })
    }),
})

/** Somebody asks the contact; it is let through; it may be answered. */
export const question = (
  on: Day,
  who: People,
  it: { number: number; key: string; asks: string; name: string; answer?: Words },
): Step => ({
  ...{ on, at: '20:30', says: ['Een vraag van een inwoner', 'A question of a resident'] as const },
  async act(s) {
    await s.change(async (work) => {
      const { panel } = await s.as(work, may('response.staff'), house.communication.email)
      const asking = { number: String(it.number), key: it.key, asks: it.asks, name: it.name, email: '', lang: 'nl' }
      await ask(work, { who: 'anyone', panel }, asking)
    })
    await s.change(async (work) =>
      judge(work, await s.as(work, may('response.staff'), house.communication.email), { question: it.key }),
    )
    const { answer: words } = it
    if (words)
      await s.change(async (work) =>
        answer(work, await s.as(work, may('response.draft'), who.contact), {
          ...{ question: it.key, answer: words[0], answerEn: words[1] },
        }),
      )
  },
})

/** The panel's word on an answer, entered for it with how it was decided. */
export const verdict = (
  on: Day,
  it: { number: number; says: 'satisfied' | 'partly' | 'not'; why: Words; n: number; of: number; how: string },
): Step => ({
  ...{
    on,
    at: '16:30',
    says: [`Oordeel over aanbeveling ${it.number}`, `Verdict on recommendation ${it.number}`] as const,
  },
  act: (s) =>
    s.change(async (work) => {
      await giveVerdict(work, await s.as(work, may('oversight.lead'), lead), {
        ...{ number: String(it.number), moment: 'response', says: it.says, why: it.why[0], whyEn: it.why[1] },
        ...{ n: it.n, of: it.of, how: it.how },
      })
    }),
})

/** The foundation asks how it stands. */
export const contact = (on: Day, it: { withWhom: string; heard: Words }): Step => ({
  ...{ on, at: '09:30', says: ['De stichting vraagt hoe het staat', 'The foundation asks how it stands'] as const },
  act: (s) =>
    s.change(async (work) =>
      logContact(work, await s.as(work, may('oversight.lead'), lead), {
        ...{ onDay: s.day(on), withWhom: it.withWhom, heard: it.heard[0], heardEn: it.heard[1] },
      }),
    ),
})

/** The director's public finding at the partner's nth term. */
export const finding = (on: Day, nth: number, it: { says: 'kept' | 'part' | 'not'; why: Words }): Step => ({
  ...{
    on,
    at: '12:00',
    says: ['Bevinding bij een termijn van de partner', 'Finding at a term of the partner'] as const,
  },
  act: (s: Stage) =>
    s.change(async (work) => {
      const as = await s.as(work, may('oversight.find'), house.director.email)
      const terms = (await watchedOf(work, as.panel))?.promises.filter(({ kind }) => kind === 'finding') ?? []
      const term = terms.find((one) => one.nth === nth)?.id ?? ''
      await find(work, as, { term, says: it.says, why: it.why[0], whyEn: it.why[1] })
    }),
})
