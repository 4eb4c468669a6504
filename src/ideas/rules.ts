/** Rounds by the clock, moderation with fixed reasons and a second person, what is owed to each idea. */
import { addDays, type Day, daysBetween } from '../kit/texts/dates.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { answerDays, daysBeforeMeeting, mostNewVoters } from './policy.ts'
import type { Reason, Round, RoundState, Statement } from './types.ts'

const refuse = refusing({
  'ends-before': [
    'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
    'The last day is before the first. Choose a later last day.',
  ],
  'begins-past': [
    'De eerste dag is al voorbij. Kies vandaag of later.',
    'The first day is past. Choose today or later.',
  ],
  'too-close': [
    'De ronde eindigt {left} dagen voor de bijeenkomst. Laat hem ten minste {least} dagen ervoor eindigen: het panel moet alles kunnen lezen.',
    'The round ends {left} days before the meeting. Let it end at least {least} days before: the panel must be able to read everything.',
  ],
  overlaps: [
    'Ronde {number} loopt dan ook. Er is steeds één ronde open. Kies andere dagen.',
    'Round {number} runs then too. One round is open at a time. Choose other days.',
  ],
  closed: [
    'De ronde is gesloten. Je kunt nu niet meer stemmen of schrijven. De uitslag staat op de pagina van het panel.',
    'The round is closed. You cannot vote or write any more. The result stands on the page of the panel.',
  ],
  'too-often': [
    'Uit jouw netwerk kwamen net veel ideeën. Wacht tien minuten en verstuur het dan weer.',
    'Many ideas just came from your network. Wait ten minutes and send it again.',
  ],
  'no-idea': ['Dit idee is er niet.', 'There is no such idea.'],
  'no-round': ['Deze ronde is er niet.', 'There is no such round.'],
  'not-votable': [
    'Over dit idee kun je nu niet stemmen. Ga door met het volgende.',
    'You cannot vote on this idea now. Go on with the next one.',
  ],
  judged: ['Over dit idee is al besloten.', 'This idea has already been decided on.'],
  'no-reason': ['Kies een reden. De schrijver leest die.', 'Choose a reason. The writer reads it.'],
  'appeal-over': [
    'Over dit idee besloot een tweede persoon na bezwaar. Dat verandert niet meer.',
    'A second person decided on this idea after an appeal. That does not change any more.',
  ],
  'not-refused': ['Dit idee is niet geweigerd.', 'This idea was not refused.'],
  appealed: [
    'Je maakte al bezwaar. Een tweede persoon kijkt ernaar.',
    'You already appealed. A second person looks at it.',
  ],
  'same-person': [
    'Jij besloot zelf over dit idee. Een ander kijkt naar het bezwaar.',
    'You decided on this idea yourself. Somebody else looks at the appeal.',
  ],
  'no-appeal': ['Hier is geen bezwaar om over te beslissen.', 'There is no appeal to decide on here.'],
  'not-shown': ['Dit idee staat niet op de pagina.', 'This idea is not on the page.'],
})

export const noIdea = () => refuse('no-idea', { status: 404 })
export const tooOften = () => refuse('too-often', { status: 429 })
export const noRound = () => refuse('no-round', { status: 404 })
export const roundClosed = () => refuse('closed', { status: 410 })
export const notVotable = () => refuse('not-votable', { status: 409 })

type Window = Pick<Round, 'opensAt' | 'closesAt'>
/** Planned, open or closed: by the clock, from the first moment up to the last. */
export function stateOf({ opensAt, closesAt }: Window, now: Date): RoundState {
  if (now < opensAt) return 'planned'
  return now < closesAt ? 'open' : 'closed'
}

interface Planned {
  readonly opensOn: Day
  readonly closesOn: Day
  readonly meetingOn?: Day | undefined
}
/** A window that may be planned: not in the past, and long enough before the meeting it feeds. */
export function plannable(it: Planned, today: Day): Refusal | undefined {
  if (it.opensOn < today) return refuse('begins-past', { field: 'opensOn' })
  if (it.closesOn < it.opensOn) return refuse('ends-before', { field: 'closesOn' })
  if (!it.meetingOn) return undefined
  const left = daysBetween(it.closesOn, it.meetingOn)
  if (left >= daysBeforeMeeting) return undefined
  return refuse('too-close', { left, least: daysBeforeMeeting, field: 'closesOn' })
}
/** One round is open at a time. */
export function overlap(window: Window, others: readonly (Window & { number: number })[]): Refusal | undefined {
  const other = others.find((one) => one.opensAt < window.closesAt && window.opensAt < one.closesAt)
  return other && refuse('overlaps', { number: other.number, field: 'opensOn' })
}

/** The `n`th new voter of this minute from one network: kept, and set aside beyond the most. */
export const inBurst = (n: number): boolean => n > mostNewVoters

export const waits = (one: Pick<Statement, 'state'>): boolean => one.state === 'waiting'
export const isShown = (one: Pick<Statement, 'state'>): boolean => one.state === 'shown'
/** An appeal that nobody decided on yet. */
export const appealOpen = (one: Pick<Statement, 'state' | 'appealedAt' | 'appealDecidedAt'>): boolean =>
  one.state === 'refused' && one.appealedAt !== null && one.appealDecidedAt === null

type Moderated = Pick<Statement, 'state' | 'moderatedBy' | 'appealDecidedAt'>
/** Shows or refuses what waits; what is shown can still be taken down, unless a second person decided. */
export function moderated(
  one: Moderated,
  verdict: { show: boolean; reason: Reason | undefined },
): { state: 'shown' | 'refused'; refusedReason: Reason | null } | Refusal {
  if (one.appealDecidedAt) return refuse('appeal-over', { status: 409 })
  if (one.state === 'refused' || (one.state === 'shown' && verdict.show)) return refuse('judged', { status: 409 })
  if (verdict.show) return { state: 'shown', refusedReason: null }
  return verdict.reason ? { state: 'refused', refusedReason: verdict.reason } : refuse('no-reason', { field: 'reason' })
}

/** The writer may appeal once against a refusal. */
export function appealable(one: Pick<Statement, 'state' | 'appealedAt'>): Refusal | undefined {
  if (one.appealedAt) return refuse('appealed', { status: 409 })
  return one.state === 'refused' ? undefined : refuse('not-refused')
}
/** A second person decides: never the one who refused it. */
export function appealDecidable(
  one: Pick<Statement, 'state' | 'moderatedBy' | 'appealedAt' | 'appealDecidedAt'>,
  person: string,
): Refusal | undefined {
  if (!one.appealedAt || one.state !== 'refused') return refuse('no-appeal')
  if (one.appealDecidedAt) return refuse('appeal-over', { status: 409 })
  return one.moderatedBy === person ? refuse('same-person', { status: 403 }) : undefined
}

/** What was done with it stands under an idea that is shown. */
export const answerable = (one: Pick<Statement, 'state'>): Refusal | undefined =>
  one.state === 'shown' ? undefined : refuse('not-shown')

/** The day by which every idea of a round has its answer: some days after the meeting it feeds, or after closing. */
export const answerBy = (round: { feedsMeetingOn: Day | null; closedOn: Day }): Day =>
  addDays(round.feedsMeetingOn ?? round.closedOn, answerDays)

export interface Answered {
  readonly dueOn: Day
  readonly ideas: number
  readonly answered: number
  readonly lastOn: Day | undefined
}
/** What came of the promise to show what was done with each idea, over all closed rounds. */
export function kept(rounds: readonly Answered[], today: Day) {
  const sum = (of: (one: Answered) => number) => rounds.reduce((all, one) => all + of(one), 0)
  const [ideas, answered] = [sum((one) => one.ideas), sum((one) => one.answered)]
  const open = rounds.filter((one) => one.answered < one.ideas).map((one) => one.dueOn)
  const dueOn = open.toSorted()[0]
  const lastOn = rounds
    .flatMap((one) => one.lastOn ?? [])
    .toSorted()
    .at(-1)
  const state =
    ideas === 0 ? 'none' : dueOn === undefined ? 'kept' : dueOn < today ? 'late' : answered > 0 ? 'part' : 'open'
  return { state, ideas, answered, dueOn, lastOn } as const
}
