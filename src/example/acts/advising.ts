/** Proposals, a poll on paper counted by two tellers, the advice in order, and its hand-over. */
import type { Day } from '../../kit/texts/dates.ts'
import { sayEnough } from '../../meetings/cards/actions.ts'
import { givePost } from '../../panel/actions.ts'
import { may } from '../../panel/proof.ts'
import { addProposal, adopt, fixText, handOver, markReady, orderAdvice } from '../../proposals/actions.ts'
import { closePoll, enterCounts } from '../../proposals/count/actions.ts'
import { makePoll } from '../../proposals/poll/actions.ts'
import { pollsOf } from '../../proposals/poll/queries.ts'
import { proposalsOf } from '../../proposals/queries.ts'
import type { Counts } from '../../proposals/types.ts'
import { asMember } from '../../seats/proof.ts'
import { membersOf } from '../../seats/queries.ts'
import { house } from '../people.ts'
import type { Stage, Step } from '../stage.ts'

export interface Proposal {
  readonly theme: readonly [nl: string, en: string]
  readonly title: readonly [nl: string, en: string]
  readonly body: readonly [nl: string, en: string]
  readonly reasons: readonly [nl: string, en: string]
  /** Citizens' papers by the value of the step, and how many papers there were. */
  readonly counts: Counts
  readonly slips: number
  /** The partner's papers: invented. */
  readonly partner: Counts
}
export interface Advising {
  readonly writes: Day
  readonly polls: Day
  readonly handsOver: Day
  readonly proposals: readonly Proposal[]
  readonly citizens: number
  readonly partner: number
  readonly foreword: readonly [nl: string, en: string]
}
const lead = house.lead.email

export const advising = (it: Advising): Step[] => [
  {
    ...{ on: it.writes, at: '11:00', says: ['De leden weten genoeg', 'The members know enough'] as const },
    act: knowEnough,
  },
  {
    ...{ on: it.writes, at: '15:30', says: ['De voorstellen staan op papier', 'The proposals are written'] as const },
    act: (s) => writes(s, it),
  },
  {
    ...{ on: it.polls, at: '13:30', says: ['De stemming', 'The vote'] as const },
    act: (s) => polls(s, it),
  },
  {
    ...{
      on: it.polls,
      at: '15:15',
      says: ['Het panel stelt zijn advies vast', 'The panel adopts its advice'] as const,
    },
    act: (s) => adopts(s, it),
  },
  {
    ...{
      on: it.handsOver,
      at: '16:00',
      moment: 'handed-over',
      says: ['Het advies is overhandigd', 'The advice is handed over'] as const,
    },
    act: (s) =>
      s.change(async (work) =>
        handOver(work, await s.as(work, may('proposals.hand-over'), lead), {
          ...{ day: s.day(it.handsOver), refused: false },
        }),
      ),
  },
]

/** Every member says that she knows enough; each eighth wants to know one thing more. */
async function knowEnough(s: Stage): Promise<void> {
  const members = await s.look(async (work) => membersOf(work, await s.as(work, may('seats.view'), lead)))
  for (const [n, { email }] of members.entries())
    if (email)
      await s.change(async (work) =>
        sayEnough(
          work,
          await s.as(work, asMember, email),
          n % 8 === 7 ? { answer: 'no', missing: 'Wat kost dit per jaar?' } : { answer: 'yes', missing: '' },
        ),
      )
}

async function writes(s: Stage, it: Advising): Promise<void> {
  for (const one of it.proposals)
    await s.change(async (work) => {
      await addProposal(work, await s.as(work, may('proposals.write'), house.noteTaker.email), {
        ...{ theme: one.theme[0], themeEn: one.theme[1], title: one.title[0], titleEn: one.title[1] },
        ...{ body: one.body[0], bodyEn: one.body[1], reasons: one.reasons[0], reasonsEn: one.reasons[1] },
      })
    })
}

/** Two tellers, a drawn citizen and a member of the partner, are named for the day. */
async function tellers(s: Stage): Promise<readonly [string, string]> {
  const members = await s.look(async (work) => membersOf(work, await s.as(work, may('seats.view'), lead)))
  const of = (group: 'citizen' | 'partner') => members.find((one) => one.group === group && one.email !== null)
  const [citizen, partner] = [of('citizen'), of('partner')]
  if (!citizen?.email || !partner?.email) throw new Error('no tellers')
  for (const { name, email } of [citizen, partner])
    await s.change(async (work) => {
      await givePost(work, await s.as(work, may('panel.post'), lead), {
        name,
        email: email ?? '',
        lang: 'nl',
        role: 'teller',
      })
    })
  return [citizen.email, partner.email]
}

async function polls(s: Stage, it: Advising): Promise<void> {
  const moderator = house.moderator.email
  await s.change(async (work) => fixText(work, await s.as(work, may('proposals.freeze'), moderator), { fixed: true }))
  await s.change(async (work) => {
    const as = await s.as(work, may('proposals.poll'), moderator)
    const numbers = (await proposalsOf(work, as.panel)).map(({ number }) => number)
    await makePoll(work, as, { proposals: numbers, round: 1, way: 'counted' })
  })
  const both = await tellers(s)
  for (const teller of both) await s.change((work) => counts(s, work, teller, it))
  for (const teller of both)
    await s.change(async (work) => {
      const as = await s.as(work, may('proposals.count'), teller)
      const poll = (await pollsOf(work, as.panel))[0]?.id ?? ''
      await closePoll(work, as, { poll, citizens: it.citizens, partner: it.partner })
    })
}

async function counts(
  s: Stage,
  work: Parameters<Parameters<Stage['change']>[0]>[0],
  teller: string,
  it: Advising,
): Promise<void> {
  const as = await s.as(work, may('proposals.count'), teller)
  const poll = (await pollsOf(work, as.panel))[0]?.id ?? ''
  for (const [at, row] of (await proposalsOf(work, as.panel)).entries()) {
    const own = it.proposals[at]
    if (!own) continue
    const partner = Object.values(own.partner).reduce((sum, n) => sum + n, 0)
    await enterCounts(work, as, {
      ...{ poll, proposal: row.id, group: 'citizens', counts: own.counts, electorate: it.citizens, slips: own.slips },
    })
    await enterCounts(work, as, {
      ...{ poll, proposal: row.id, group: 'partner', counts: own.partner, electorate: it.partner, slips: partner },
    })
  }
}

async function adopts(s: Stage, it: Advising): Promise<void> {
  const day = s.day(it.polls)
  await s.change(async (work) => {
    const as = await s.as(work, may('proposals.advice'), lead)
    const adopted = (await proposalsOf(work, as.panel)).filter(({ outcome }) => outcome !== 'not-adopted')
    await orderAdvice(work, as, {
      ...{ numbers: adopted.map(({ number }) => number), foreword: it.foreword[0], forewordEn: it.foreword[1] },
    })
    await adopt(work, as, { day })
    await markReady(work, as, { day })
  })
}
