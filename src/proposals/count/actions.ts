/** What tellers do, two of them: count the room, take left-over slips out, close, enter counts on paper, destroy. */
import { inForce } from '../../agreement/queries.ts'
import { record } from '../../kit/audit/record.ts'
import { keys } from '../../kit/web/keys.ts'
import { canonical, sha256 } from '../../kit/work/canonical.ts'
import { allowed, obey, type Refusal, refusing, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { lockAdvice } from '../actions.ts'
import { answersOn, fillSlip, lockPoll } from '../poll/actions.ts'
import { hashOf, slipFigures, textsOf } from '../poll/queries.ts'
import * as pollRules from '../poll/rules.ts'
import * as pollStore from '../poll/store.ts'
import { countOf } from '../queries.ts'
import { decide } from '../rules.ts'
import { change } from '../store.ts'
import type { Counts, Poll, ScaleKey, Side } from '../types.ts'
import { listOf, resultsOf, spokenOn } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import { refusals } from './texts.ts'

const refuse = refusing(refusals)
type Teller = May<'proposals.count'>
export type Said = 'waits' | 'agreed'
/** One teller's word on a step, kept and written down; says whether two tellers now agree. @throws Refused where they differ */
async function hear(work: Work, as: Teller, it: { poll: Poll; step: string; figures: rules.Figures }): Promise<Said> {
  const { poll, step, figures } = it
  const mine = { person: as.person, figures }
  const said = allowed(rules.agreed(await store.wordsOn(work, poll.id, step), mine))
  await store.putWord(work, { poll: poll.id, step, ...mine })
  await record(work, as, 'poll.told', `proposals.tellerWord:${poll.id}:${step}`, { after: { figures, said } })
  return said
}

/** How many people are in the room, of each group: who votes now and in the second round. */
export async function countRoom(
  work: Work,
  as: Teller,
  it: { poll: string; citizens: number; partner: number },
): Promise<Said> {
  const poll = await lockPoll(work, as.panel, it.poll)
  if (poll.way !== 'slips') return stop(refuse('by-counting'))
  obey(pollRules.running(poll, 'not-open'))
  const figures = { citizens: it.citizens, partner: it.partner }
  obey(pollRules.roomFits(it.citizens, it.partner))
  const said = await hear(work, as, { poll, step: 'room', figures })
  if (said === 'waits') return said
  await store.dropWords(work, poll.id, 'room')
  const after = await pollStore.changePoll(work, poll.id, figures)
  await record(work, as, 'poll.room-counted', `proposals.poll:${poll.id}`, { before: poll, after })
  return said
}

/** Slips that nobody drew are scanned as void by one teller; they are void once the other says so too. */
export async function voidLeftOver(work: Work, as: Teller, it: { poll: string; codes: string }): Promise<void> {
  const poll = await lockPoll(work, as.panel, it.poll)
  obey(pollRules.running(poll, 'any'))
  const codes = it.codes.split(/[\s,;]+/).filter((one) => one !== '')
  if (codes.length === 0) return stop(refuse('no-codes', { field: 'codes' }))
  const found = []
  for (const code of codes) found.push({ code, slip: await pollStore.slipByHash(work, poll.id, hashOf(poll.id, code)) })
  const strange = found.filter(({ slip }) => !slip).map(({ code }) => code)
  if (strange.length > 0) return stop(refuse('strange-codes', { codes: strange.join(', '), field: 'codes' }))
  for (const { slip } of found) if (slip && !slip.void) await tellVoid(work, as, { poll, slip: slip.id })
}

async function tellVoid(work: Work, as: Teller, { poll, slip }: { poll: Poll; slip: string }): Promise<void> {
  const step = `void:${slip}`
  if ((await hear(work, as, { poll, step, figures: {} })) === 'waits') return
  await store.dropWords(work, poll.id, step)
  await pollStore.voidSlips(work, [slip])
  await record(work, as, 'poll.slip-voided', `proposals.poll:${poll.id}`, { after: { ...poll, slip } })
}

/** The other teller has the slips in her hand too: those of which she saw the sign become void. */
export async function confirmLeftOver(work: Work, as: Teller, id: string): Promise<void> {
  const poll = await lockPoll(work, as.panel, id)
  obey(pollRules.running(poll, 'any'))
  const waiting = rules.saidByOther(await spokenOn(work, poll.id), 'void:', as.person)
  if (waiting.length === 0) return stop(refuse('nothing-waits', { status: 409 }))
  for (const slip of waiting) await tellVoid(work, as, { poll, slip })
}

/**
 * A paper slip from the box: both tellers type it, and it counts as its own vote would once they typed the same. Until then
 * the house keeps no slip and no score of it, only a fingerprint under its key.
 */
export async function enterSlip(
  work: Work,
  as: Teller,
  it: { poll: string; code: string; scores: ReadonlyMap<number, string> },
): Promise<Said> {
  const poll = await lockPoll(work, as.panel, it.poll)
  obey(pollRules.running(poll, 'open'))
  const answers = await answersOn(work, poll, it)
  const step = `slip:${keys()
    .mac('paper slip', `${poll.id}:${pollRules.typedCode(it.code)}`)
    .slice(0, 32)}`
  const print = keys().mac('paper answers', `${step}:${canonical([...answers])}`)
  const mine = { person: as.person, figures: { print: Number.parseInt(print.slice(0, 12), 16) } }
  const said = rules.agreed(await store.wordsOn(work, poll.id, step), mine)
  if (typeof said !== 'string') return stop(refuse('slip-differs', { status: 409, field: 'code' }))
  await record(work, as, 'poll.paper-told', `proposals.poll:${poll.id}`, { after: { said } })
  if (said === 'waits') {
    await store.putWord(work, { poll: poll.id, step, ...mine })
    return said
  }
  await store.dropWords(work, poll.id, step)
  await fillSlip(work, poll, it)
  return said
}

export interface Entered {
  readonly poll: string
  /** Id of the proposal. */
  readonly proposal: string
  readonly group: Side
  readonly counts: Counts
  readonly electorate: number
  readonly slips: number
}
/** The count of one proposal in one group where all was on paper: the first teller enters, the second confirms the same. */
export async function enterCounts(work: Work, as: Teller, it: Entered): Promise<Said> {
  const poll = await lockPoll(work, as.panel, it.poll)
  if (poll.way !== 'counted') return stop(refuse('by-code'))
  obey(pollRules.running(poll, 'open'))
  if (!textsOf(poll).some((one) => one.id === it.proposal)) return stop(refuse('no-item', { status: 404 }))
  const counts = Object.fromEntries(Object.entries(it.counts).filter(([, n]) => n !== 0))
  const count = { counts, electorate: it.electorate, slips: it.slips }
  obey(rules.countFits(poll.scale as ScaleKey, { ...count, side: it.group }))
  const own = (await resultsOf(work, poll.id)).filter((one) => one.proposalId === it.proposal)
  if (own.some((one) => one.side === it.group)) return stop(refuse('counted', { status: 409 }))
  obey(rules.bothFit({ side: it.group, electorate: it.electorate }, own[0]))
  const figures = { ...counts, electorate: it.electorate, slips: it.slips }
  const said = await hear(work, as, { poll, step: `counts:${it.proposal}:${it.group}`, figures })
  if (said === 'agreed') {
    const hash = sha256(canonical({ proposal: it.proposal, side: it.group, ...count })).toString('hex')
    await addResult(work, as, { poll, ...count, proposal: it.proposal, side: it.group, hash })
  }
  return said
}

async function addResult(
  work: Work,
  as: Teller,
  it: { poll: Poll } & Parameters<typeof store.addResult>[2],
): Promise<void> {
  const { poll, ...count } = it
  const row = await store.addResult(work, poll, count)
  await record(work, as, 'poll.counted', `proposals.pollResult:${row.id}`, { after: row })
}

/** Closes the poll when both tellers say so with the same number of slips handed out; what it says of each proposal follows. */
export async function closePoll(
  work: Work,
  as: Teller,
  it: { poll: string; citizens: number; partner: number },
): Promise<Said> {
  await lockAdvice(work, as.panel)
  const poll = await lockPoll(work, as.panel, it.poll)
  obey(pollRules.running(poll, 'open'))
  const handed = { citizens: it.citizens, partner: it.partner }
  obey(poll.way === 'slips' ? await slipsFit(work, poll, handed) : await countsFit(work, poll))
  const figures = poll.way === 'slips' ? handed : {}
  const said = await hear(work, as, { poll, step: 'close', figures })
  if (said === 'waits') return said
  const hash = poll.way === 'slips' ? await countSlips(work, as, poll) : null
  const after = await pollStore.changePoll(work, poll.id, { closedAt: work.now, listHash: hash })
  await settle(work, as, poll)
  await record(work, as, 'poll.closed', `proposals.poll:${poll.id}`, { before: poll, after })
  notify(work, 'proposals', as.panel)
  return said
}

async function slipsFit(work: Work, poll: Poll, handed: rules.SideFigures): Promise<Refusal | undefined> {
  const waiting = (await spokenOn(work, poll.id)).filter(({ step }) => step.startsWith('slip:')).length
  if (waiting > 0) return refuse('paper-waits', { n: waiting, status: 409 })
  const { citizens, partner } = await slipFigures(work, poll.id)
  const valid = { citizens: citizens.printed - citizens.void, partner: partner.printed - partner.void }
  return rules.closable(poll, handed, valid)
}
const countsFit = async (work: Work, poll: Poll): Promise<Refusal | undefined> =>
  rules.allCounted(textsOf(poll), await resultsOf(work, poll.id))

/** The results of a poll with slips, from the list that the room will see. Returns the list's hash. */
async function countSlips(work: Work, as: Teller, poll: Poll): Promise<string> {
  await pollStore.emptyBoxes(
    work,
    poll.id,
    textsOf(poll).map((one) => one.id),
  )
  const list = await listOf(work, poll)
  const hash = rules.listHash(list)
  const people = { citizens: poll.citizens ?? 0, partner: poll.partner ?? 0 }
  for (const [place, item] of textsOf(poll).entries())
    for (const side of pollRules.sidesPolled(people.partner)) {
      const count = rules.countIn(list, { side, place, electorate: people[side] })
      await addResult(work, as, { poll, ...count, proposal: item.id, side, hash })
    }
  return hash
}

/** What the poll means for each proposal, by the terms in force. */
async function settle(work: Work, as: Teller, poll: Poll): Promise<void> {
  const terms = (await inForce(work, as.panel))?.terms
  if (!terms) return
  const results = await resultsOf(work, poll.id)
  for (const item of textsOf(poll)) {
    const of = (side: Side) => results.find((one) => one.proposalId === item.id && one.side === side)
    const [citizens, partner] = [of('citizens'), of('partner')]
    if (!citizens) continue
    const counted = { citizens: countOf(citizens), partner: partner && countOf(partner) }
    const outcome = decide(poll.scale as ScaleKey, counted, terms)
    // what the panel does not adopt has no place in the advice
    const place = outcome === 'not-adopted' ? { priority: null } : {}
    const after = await change(work, item.id, { outcome, ...place })
    await record(work, as, 'proposal.decided', `proposals.proposal:${item.id}`, { after })
  }
}

/** After the room saw the list: slips and scores are destroyed, when both tellers say so. The results stay. */
export async function destroySlips(work: Work, as: Teller, id: string): Promise<Said> {
  const poll = await lockPoll(work, as.panel, id)
  obey(rules.destroyable(poll))
  const said = await hear(work, as, { poll, step: 'destroy', figures: {} })
  if (said === 'waits') return said
  await pollStore.dropSlips(work, poll.id)
  const after = await pollStore.changePoll(work, poll.id, { destroyedAt: work.now })
  await record(work, as, 'poll.slips-destroyed', `proposals.poll:${poll.id}`, { before: poll, after })
  return said
}
