/** Freeze, witness, dice, draw; who was drawn answers by her own link; the partner names its members. */
import { addDays, type Day } from '../../kit/texts/dates.ts'
import type { Work } from '../../kit/work/work.ts'
import { may } from '../../panel/proof.ts'
import { enterThrows, freeze, run, sign } from '../../recruitment/draw/actions.ts'
import { drawGate, drawState } from '../../recruitment/draw/queries.ts'
import { printOf } from '../../recruitment/draw/rules.ts'
import { answer, except, release, seatDrawn } from '../../seats/actions.ts'
import { nominate } from '../../seats/partner/actions.ts'
import { asHolder } from '../../seats/proof.ts'
import { seatsOf } from '../../seats/queries.ts'
import { house, type Somebody } from '../people.ts'
import type { Stage, Step } from '../stage.ts'

export interface Drawing {
  readonly freezes: Day
  readonly draws: Day
  readonly witness: Somebody
  readonly throws: string
  /** Where the witness publishes what she signed, outside this house. */
  readonly published: string
}
const lead = house.lead.email

export const drawing = (it: Drawing): Step[] => [
  {
    ...{
      on: it.freezes,
      at: '09:30',
      says: ['De aanmeldingen worden bevroren', 'The registrations are frozen'] as const,
    },
    act: (s) => s.change(async (work) => freeze(work, await s.as(work, may('draw.freeze'), lead))),
  },
  {
    ...{ on: addDays(it.freezes, 1), at: '14:00', says: ['De notaris tekent', 'The witness signs'] as const },
    act: (s) =>
      s.change(async (work) => {
        const as = await s.as(work, may('draw.witness'), it.witness.email)
        const { draw } = await drawState(work, as.panel)
        if (draw) await sign(work, as, { print: printOf(draw), published: it.published })
      }),
  },
  {
    ...{ on: it.draws, at: '11:05', says: ['De notaris gooit', 'The witness throws'] as const },
    act: (s) =>
      s.change(async (work) =>
        enterThrows(work, await s.as(work, may('draw.witness'), it.witness.email), { throws: it.throws }),
      ),
  },
  {
    ...{ on: it.draws, at: '11:20', moment: 'drawn', says: ['De loting', 'The draw'] as const },
    act: (s) =>
      s.change(async (work) => {
        const as = await s.as(work, may('draw.run'), lead)
        const { passed } = await drawGate(work, as)
        if (!passed) throw new Error('the gate to the draw is shut')
        await seatDrawn(work, as, await run(work, as, passed))
      }),
  },
]

/** The partner names its members, in the order in which they listen when they must. */
export const naming = (on: Day, contact: string, members: readonly (Somebody & { function: string })[]): Step => ({
  ...{ on, at: '15:00', says: ['De partner wijst zijn leden aan', 'The partner names its members'] as const },
  async act(s) {
    for (const { name, email, function: task } of members) {
      await s.change(async (work) =>
        nominate(work, await s.as(work, may('seats.nominate'), contact), {
          ...{ name, email, function: task, mandate: 'praat en stemt mee op eigen naam' },
        }),
      )
      await says(s, email, { mail: 'seat-named', word: 'yes' })
    }
  },
})

/** Opens the mail about her seat, and answers by the link in it. */
async function says(s: Stage, email: string, it: { mail: string; word: 'yes' | 'no' }): Promise<void> {
  const token = /\/plek\/([a-z0-9]+)/.exec(await s.mail(email, it.mail, '/plek/'))?.[1] ?? ''
  await s.change(async (work) => answer(work, await s.as(work, asHolder, house.desk.email, { token }), it.word))
}

const citizens = (s: Stage, state: 'drawn' | 'confirmed') =>
  s.look(async (work: Work) => {
    const as = await s.as(work, may('seats.view'), lead)
    return (await seatsOf(work, as)).filter((one) => one.seatGroup === 'citizen' && one.state === state)
  })

/** Everybody who was drawn says yes. */
export const allConfirm = (on: Day): Step => ({
  ...{ on, at: '19:00', says: ['Wie geloot is, zegt ja', 'Who was drawn says yes'] as const },
  async act(s) {
    for (const { email, reservePlace } of await citizensWith(s))
      if (email) await says(s, email, { mail: reservePlace ? 'seat-reserve' : 'seat-drawn', word: 'yes' })
  },
})
const citizensWith = async (s: Stage) =>
  (await citizens(s, 'drawn')).map((one) => ({ email: one.email, reservePlace: one.substituteOf }))

/** Of those who were drawn so many say yes; the others say no, by their own link. */
export const someAnswer = (on: Day, it: { yes: number }): Step => ({
  ...{ on, at: '19:00', says: ['Wie geloot is, zegt ja of nee', 'Who was drawn says yes or no'] as const },
  async act(s) {
    for (const [at, { email }] of (await citizensWith(s)).entries())
      if (email) await says(s, email, { mail: 'seat-drawn', word: at < it.yes ? 'yes' : 'no' })
  },
})

/** So many citizens stop after they began, by their own link. */
export const someStop = (on: Day, many: number): Step => ({
  ...{ on, at: '20:00', says: [`${many} burgers stoppen`, `${many} citizens stop`] as const },
  async act(s) {
    const all = (await citizens(s, 'confirmed')).sort((a, b) => b.number - a.number)
    for (const { email } of all.slice(0, many)) if (email) await says(s, email, { mail: 'seat-drawn', word: 'no' })
  },
})

/** The figures of a moment are let out. */
export const lettingOut = (on: Day, moment: 'first-meeting' | 'end'): Step => ({
  ...{ on, at: '17:30', says: ['De stand wordt openbaar', 'The figures are released'] as const },
  act: (s) => s.change(async (work) => release(work, await s.as(work, may('seats.release'), lead), moment)),
})

/** The panel goes on while a target is missed: the foundation gives the reason, the partner signs it as well. */
export const excepting = (on: Day, signatory: Somebody, reason: string): Step => ({
  ...{ on, at: '12:00', says: ['Een uitzondering op de doelen', 'An exception to the targets'] as const },
  async act(s) {
    for (const { email, name } of [house.director, signatory])
      await s.change(async (work) => except(work, await s.as(work, may('seats.except'), email), { name, reason }))
  },
})
