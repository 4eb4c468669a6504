/** What the foundation and the panel do: verdicts, calls, findings, reminders, closing. Pure. */
import { foundation, type Kept, type Promised } from '../agreement/types.ts'
import { addDays, addMonths, type Day, daysBetween } from '../kit/texts/dates.ts'
import { lateDays } from '../kit/texts/late.ts'
import { letters } from '../kit/texts/signs.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import type { Condition } from '../panel/types.ts'
import { at as proposalsAt } from '../proposals/addresses.ts'
import { reportOpensDays } from '../response/policy.ts'
import { answersFor, isOver, isOwedBy, promisesOf, reportsFor } from '../response/rules.ts'
import { at } from './addresses.ts'
import { reminderDays, verdictMonths } from './policy.ts'
import {
  type Exception,
  type Moment,
  moments,
  type Reminder,
  type Verdict,
  type Watched,
  type WatchedEntry,
} from './types.ts'

const refuse = refusing({
  'no-answer-yet': [
    'Er is nog geen antwoord, en de afgesproken dag is nog niet voorbij. Het oordeel komt daarna.',
    'There is no answer yet, and the day agreed is not over. The verdict comes after that.',
  ],
  'too-soon': ['Dit oordeel geeft het panel vanaf {day}.', 'The panel gives this verdict from {day} on.'],
  'given-already': [
    'Dit oordeel is al vastgelegd. Het verandert niet.',
    'This verdict was recorded already. It does not change.',
  ],
  'says-little': ['Schrijf dit op in ten minste 20 letters.', 'Write this in at least 20 letters.'],
  'more-than-all': ['Dit zijn er meer dan het hele aantal.', 'These are more than the whole number.'],
  'still-to-come': ['Deze dag ligt nog voor ons.', 'This day is still to come.'],
  'no-term': ['Kies een termijn die voorbij is.', 'Choose a term that is over.'],
  'found-already': [
    'Over deze termijn is al een bevinding. Die verandert niet.',
    'This term already has a finding. It does not change.',
  ],
  'not-so': [
    'Dit klopt niet: deze aanbeveling is beantwoord, of gevolgd tot het eind.',
    'This is not so: this recommendation was answered, or followed to its end.',
  ],
  'gate-closed': ['Nog niet alles is klaar: {n} punten zijn open.', 'Not everything is ready: {n} points are open.'],
  'closed-already': ['Dit panel is al gesloten.', 'This panel is closed already.'],
})

export interface NewVerdict {
  readonly moment: Moment
  readonly n: number
  readonly of: number
  readonly why: string
  readonly how: string
}
/** The panel's word: at the response once that is there or due, and a year after the hand-over. */
export function judgeable(entry: WatchedEntry, dossier: Watched, it: NewVerdict): Refusal | undefined {
  const { handedOverOn } = dossier.advice
  const from = handedOverOn ? verdictDay(it.moment, handedOverOn) : undefined
  const due = promisesOf(dossier, 'answer-each').find((one) => isOwedBy(entry, one.party))?.dueOn
  const over = entry.answers.length > 0 || lateDays(due, dossier.today) > 0
  if (!handedOverOn || !over) return refuse('no-answer-yet', { field: 'moment' })
  if (from && from > dossier.today) return refuse('too-soon', { day: from, field: 'moment' })
  if (verdictAt(entry, it.moment)) return refuse('given-already', { field: 'moment', status: 409 })
  if (it.n > it.of) return refuse('more-than-all', { field: 'n' })
  if (letters(it.why) < 20) return refuse('says-little', { field: 'why' })
  return letters(it.how) < 20 ? refuse('says-little', { field: 'how' }) : undefined
}

/** The promised call that one of this day answers: the oldest open one, from a month before its day. */
export const contactFor = (dossier: Watched, onDay: Day): Promised | undefined => {
  const done = new Set(dossier.contacts.map((one) => one.promiseId))
  return promisesOf(dossier, 'contact', foundation).find(
    (one) => one.dueOn !== undefined && addDays(one.dueOn, -reportOpensDays) <= onDay && !done.has(one.id),
  )
}
export function loggable(it: { onDay: Day; heard: string }, today: Day): Refusal | undefined {
  if (it.onDay > today) return refuse('still-to-come', { field: 'onDay' })
  return letters(it.heard) < 20 ? refuse('says-little', { field: 'heard' }) : undefined
}

/** The term of the partner that a finding is about: its answer, then its reports in order. */
export const termOf = (dossier: Watched, nth: number): Promised | undefined =>
  nth === 1
    ? promisesOf(dossier, 'answer-each')[0]
    : promisesOf(dossier, 'status-report').find((one) => one.nth === nth - 1)

/** Terms of the partner that are over: the foundation finds at each, from the day after the partner's day. */
export const findable = (dossier: Watched): Promised[] => {
  const found = new Set(dossier.findings.map((one) => one.promiseId))
  return promisesOf(dossier, 'finding', foundation).filter((one) => {
    const term = termOf(dossier, one.nth)?.dueOn
    return term !== undefined && term < dossier.today && !found.has(one.id)
  })
}
export function foundOn(dossier: Watched, promise: string, why: string): Promised | Refusal {
  if (dossier.findings.some((one) => one.promiseId === promise)) return refuse('found-already', { status: 409 })
  const term = findable(dossier).find((one) => one.id === promise)
  if (!term) return refuse('no-term', { field: 'term' })
  return letters(why) < 20 ? refuse('says-little', { field: 'why' }) : term
}

const excepted = (entry: WatchedEntry, kind: Exception['kind']) => entry.exceptions.some((one) => one.kind === kind)
/** Followed to the end agreed: over, or reported for the last promised date. */
function isFollowed(entry: WatchedEntry, dossier: Watched): boolean {
  const last = promisesOf(dossier, 'status-report')
    .filter((one) => isOwedBy(entry, one.party))
    .at(-1)
  return isOver(entry) || last === undefined || entry.statuses.some((one) => one.promiseId === last.id)
}
export const lacking = (entry: WatchedEntry, dossier: Watched): Exception['kind'][] => [
  ...(entry.answers.length === 0 && !excepted(entry, 'unanswered') ? (['unanswered'] as const) : []),
  ...(!isFollowed(entry, dossier) && !excepted(entry, 'unfollowed') ? (['unfollowed'] as const) : []),
]
/** The public finding "niet beantwoord" or "niet gevolgd": only where that is so. */
export function exceptable(
  entry: WatchedEntry,
  dossier: Watched,
  it: { kind: Exception['kind']; why: string },
): Refusal | undefined {
  if (!lacking(entry, dossier).includes(it.kind)) return refuse('not-so', { field: 'kind' })
  return letters(it.why) < 20 ? refuse('says-little', { field: 'why' }) : undefined
}

type Made = Pick<Condition, 'key' | 'words' | 'by' | 'at'>
const condition = (it: Made, n: number, of: number): Condition => ({
  ...it,
  met: n === of,
  params: { n, of },
})

/** The closing gate: answered and followed to the end agreed, or the foundation said in public that it was not. */
export const closingConditions = (dossier: Watched | undefined): Condition[] => [
  {
    ...{ key: 'handed-over', met: isHandedOver(dossier), by: 'process-lead', at: proposalsAt.advice.path },
    words: ['Het advies is overhandigd.', 'The advice was handed over.'],
  },
  ...(isHandedOver(dossier) ? afterHandOver(dossier) : []),
]
const isHandedOver = (dossier: Watched | undefined): dossier is Watched => Boolean(dossier?.advice.handedOverOn)
function afterHandOver(dossier: Watched): Condition[] {
  const { entries } = dossier
  const count = (is: (entry: WatchedEntry) => boolean) => entries.filter(is).length
  const without = (kind: Exception['kind']) => count((entry) => !lacking(entry, dossier).includes(kind))
  const verdicts = entries.flatMap((entry) => moments.filter((moment) => verdictAt(entry, moment))).length
  const calls = promisesOf(dossier, 'contact', foundation)
  const terms = promisesOf(dossier, 'finding', foundation)
  const called = calls.filter((one) => dossier.contacts.some((call) => call.promiseId === one.id)).length
  return [
    condition(
      { key: 'answered', words: answeredWords, by: 'signatory', at: at.exception.path },
      without('unanswered'),
      entries.length,
    ),
    condition(
      { key: 'followed', words: followedWords, by: 'contact', at: at.exception.path },
      without('unfollowed'),
      entries.length,
    ),
    condition(
      { key: 'verdicts', words: verdictWords, by: 'process-lead', at: at.oversight.path },
      verdicts,
      entries.length * moments.length,
    ),
    condition({ key: 'contacts', words: contactWords, by: 'process-lead', at: at.contact.path }, called, calls.length),
    condition(
      { key: 'findings', words: findingWords, by: 'director', at: at.finding.path },
      dossier.findings.length,
      terms.length,
    ),
  ]
}
const answeredWords = [
  'Elke aanbeveling is beantwoord, of de stichting stelde in het openbaar vast van niet ({n} van {of})',
  'Every recommendation was answered, or the foundation found in public that it was not ({n} of {of})',
] as const
const followedWords = [
  'Elke aanbeveling is gevolgd tot het afgesproken eind, of de stichting stelde vast van niet ({n} van {of})',
  'Every recommendation was followed to the end agreed, or the foundation found that it was not ({n} of {of})',
] as const
const verdictWords = ['Het panel gaf elk oordeel ({n} van {of})', 'The panel gave every verdict ({n} of {of})'] as const
const contactWords = [
  'De stichting vroeg op elk afgesproken moment hoe het staat ({n} van {of})',
  'The foundation asked at every moment agreed how things stand ({n} of {of})',
] as const
const findingWords = [
  'Over elke termijn is een bevinding openbaar ({n} van {of})',
  'On every term a finding is public ({n} of {of})',
] as const

export const closable = (conditions: readonly Condition[], closedAt: Date | null): Refusal | undefined => {
  if (closedAt) return refuse('closed-already', { status: 409 })
  const open = conditions.filter((one) => !one.met).length
  return open > 0 ? refuse('gate-closed', { n: open }) : undefined
}

/** When the panel gives this verdict, and whether it did. */
export const verdictAt = (entry: WatchedEntry, moment: Moment): Verdict | undefined =>
  entry.verdicts.find((one) => one.moment === moment)
export const verdictDay = (moment: Moment, handedOverOn: Day): Day | undefined =>
  moment === 'year' ? addMonths(handedOverOn, verdictMonths) : undefined

/** Of a promise that one row keeps: the foundation's call, its finding. */
export function keptOnce(
  row: { id: string; on: Day } | undefined,
  due: Day | undefined,
  today: Day,
): Omit<Kept, 'promise' | 'evidence'> {
  if (row) {
    const days = lateDays(due, row.on)
    const words = days > 0 ? (days === 1 ? doneNextDay : doneLater) : doneWords
    return { state: 'kept', on: row.on, words, params: { days }, from: row.id }
  }
  if (due === undefined) return { state: 'none', words: ['Nog geen datum.', 'No date yet.'] }
  return { state: lateDays(due, today) > 0 ? 'late' : 'open', words: ['Nog niet gedaan.', 'Not done yet.'] }
}
const doneWords: Kept['words'] = ['Gedaan.', 'Done.']
const doneNextDay: Kept['words'] = ['Gedaan, 1 dag na de afgesproken dag.', 'Done, 1 day after the day agreed.']
const doneLater: Kept['words'] = [
  'Gedaan, {days} dagen na de afgesproken dag.',
  'Done, {days} days after the day agreed.',
]

/** What the foundation itself has to do now: calls and findings, the late ones and the first that comes. */
export function ownTasks(
  dossier: Watched,
  kind: 'contact' | 'finding',
): { promise: Promised; due: Day; days: number }[] {
  const done = new Set([...dossier.contacts, ...dossier.findings].map((one) => one.promiseId))
  const open = promisesOf(dossier, kind, foundation).flatMap((promise) =>
    promise.dueOn && !done.has(promise.id)
      ? [{ promise, due: promise.dueOn, days: daysBetween(promise.dueOn, dossier.today) }]
      : [],
  )
  const next = open.find((one) => one.days <= 0)
  return open.filter((one) => one.days > 0 || one === next)
}

/** Is this promise still open, whoever made it? */
function isOpen(dossier: Watched, promise: Promised): boolean {
  if (promise.kind === 'answer-each') return answersFor(dossier, promise.party).numbers.length > 0
  if (promise.kind === 'status-report') return reportsFor(dossier, promise).numbers.length > 0
  return ![...dossier.contacts, ...dossier.findings].some((one) => one.promiseId === promise.id)
}

/** Which reminder this promise asks for today: none once it is kept, and never one whose time has passed. */
export function reminderDue(dossier: Watched, id: string): Reminder | undefined {
  const promise = dossier.promises.find((one) => one.id === id)
  if (!promise?.dueOn || !isOpen(dossier, promise)) return undefined
  const past = daysBetween(promise.dueOn, dossier.today)
  if (past >= reminderDays.escalated) return 'escalated'
  if (past > 0) return 'day-after'
  if (past >= -reminderDays.second) return 'three-days'
  return past >= -reminderDays.first ? 'two-weeks' : undefined
}
