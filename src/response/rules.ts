/** What is owed and what came of it, read from rows and days: nobody's job makes anything late. Pure. */
import type { Kept, Promised } from '../agreement/types.ts'
import { addDays, type Day, dayOf, daysBetween } from '../kit/texts/dates.ts'
import { lateDays } from '../kit/texts/late.ts'
import { together } from '../kit/texts/texts.ts'
import type { Partner } from '../panel/types.ts'
import { reportOpensDays } from './policy.ts'
import type { Answer, Debt, Decision, Dossier, Entry, Progress, Question } from './types.ts'

export const latest = (entry: Entry): Answer | undefined => entry.answers.at(-1)
export const lastStatus = (entry: Entry) => entry.statuses.at(-1)

/** Evidence is public once an answer or a report that was sent names it. */
export const isPublic = (document: string, entry: Entry): boolean =>
  entry.answers.some((one) => one.content.documents.includes(document)) ||
  entry.statuses.some((one) => one.documents.includes(document))

/** A recommendation that is addressed to no body is owed by every partner: nobody escapes it. */
export const isOwedBy = (entry: Entry, partner: string): boolean => (entry.body?.partnerId ?? partner) === partner

const ends: readonly Progress[] = ['done', 'stopped']
/** Answered so, there is nothing to carry out, and nothing to report. */
const closedBy: readonly Decision[] = ['not-adopted', 'not-ours']
export const isCarriedOut = (decision: Decision): boolean => !closedBy.includes(decision)

/** Followed to the end: done, stopped, or answered so that nothing follows. */
export function isOver(entry: Entry): boolean {
  const last = lastStatus(entry)
  if (last && ends.includes(last.progress)) return true
  const answer = latest(entry)
  return answer !== undefined && !isCarriedOut(answer.decision)
}

export const promisesOf = (dossier: Dossier, kind: Promised['kind'], party?: string): Promised[] =>
  dossier.promises.filter((one) => one.kind === kind && (party === undefined || one.party === party))

const reportedFor = (entry: Entry, promise: Promised): boolean =>
  entry.statuses.some((one) => one.promiseId === promise.id)
const settledFor = (entry: Entry, promise: Promised): boolean => reportedFor(entry, promise) || isOver(entry)

/** The promised report that a report of today answers: the oldest open one, from a month before its day on. */
export const reportNow = (entry: Entry, promises: readonly Promised[], today: Day): Promised | undefined =>
  promises.find(
    (one) =>
      one.kind === 'status-report' &&
      one.dueOn !== undefined &&
      isOwedBy(entry, one.party) &&
      addDays(one.dueOn, -reportOpensDays) <= today &&
      !reportedFor(entry, one),
  )

/** The last day anything was heard of a recommendation: a report, an answer, else the hand-over. */
function lastNews(entry: Entry, handedOverOn: Day): Day {
  const moments = [...entry.statuses.map((one) => one.reportedAt), ...entry.answers.map((one) => one.sentAt)]
  return moments.map(dayOf).reduce((last, day) => (day > last ? day : last), handedOverOn)
}

/** "Geen bericht sinds": a promised report of which the day is over did not come. The day since which, and how late it is. */
export function silence(entry: Entry, dossier: Dossier): { since: Day; due: Day; days: number } | undefined {
  const { today, advice } = dossier
  const missed = promisesOf(dossier, 'status-report').find(
    (one) => isOwedBy(entry, one.party) && lateDays(one.dueOn, today) > 0 && !settledFor(entry, one),
  )
  if (!missed?.dueOn || !advice.handedOverOn) return undefined
  return { since: lastNews(entry, advice.handedOverOn), due: missed.dueOn, days: lateDays(missed.dueOn, today) }
}

/** When the answer to this recommendation is due, and how late it is: 0 on the day itself, and once it came. */
export function answerDue(entry: Entry, dossier: Dossier): { due: Day; days: number; waits: boolean } | undefined {
  const due = promisesOf(dossier, 'answer-each').find((one) => isOwedBy(entry, one.party))?.dueOn
  if (due === undefined) return undefined
  const first = entry.answers[0]
  return { due, days: lateDays(due, first ? dayOf(first.sentAt) : dossier.today), waits: first === undefined }
}

/** From advice to decision, and to the first action, in whole days. */
export function paces(entry: Entry, handedOverOn: Day | null): { decision?: number; action?: number } {
  if (!handedOverOn) return {}
  const first = entry.answers[0]
  const acted = entry.statuses.find((one) => one.progress === 'in-progress' || one.progress === 'done')
  const days = [entry.begun?.begunOn, acted && dayOf(acted.reportedAt)].filter((day) => day !== undefined).sort()
  return {
    ...(first ? { decision: daysBetween(handedOverOn, dayOf(first.sentAt)) } : {}),
    ...(days[0] ? { action: Math.max(0, daysBetween(handedOverOn, days[0])) } : {}),
  }
}

interface Tally {
  readonly n: number
  readonly of: number
  readonly numbers: number[]
  /** The day the last one came. */
  readonly on?: Day
  readonly from?: string
}
function tally(entries: readonly Entry[], came: (entry: Entry) => { at?: Date; row?: string } | undefined): Tally {
  const all = entries.map((entry) => ({ entry, done: came(entry) }))
  const done = all.flatMap((one) => (one.done ? [one.done] : []))
  const last = done
    .filter((one) => one.at)
    .sort((a, b) => Number(a.at) - Number(b.at))
    .at(-1)
  return {
    ...{ n: done.length, of: all.length },
    numbers: all.filter((one) => !one.done).map((one) => one.entry.recommendation.number),
    ...(last?.at ? { on: dayOf(last.at) } : {}),
    ...(last?.row ? { from: last.row } : {}),
  }
}

export const answersFor = (dossier: Dossier, party: string): Tally =>
  tally(
    dossier.entries.filter((entry) => isOwedBy(entry, party)),
    ({ answers: [first] }) => first && { at: first.sentAt, row: `response.answer:${first.id}` },
  )
export const reportsFor = (dossier: Dossier, promise: Promised): Tally =>
  tally(
    dossier.entries.filter((entry) => isOwedBy(entry, promise.party)),
    (entry) => {
      const report = entry.statuses.find((one) => one.promiseId === promise.id)
      if (report) return { at: report.reportedAt, row: `response.status:${report.id}` }
      return isOver(entry) ? {} : undefined
    },
  )

const answerWords: Debt['words'] = ['Antwoord op aanbeveling {numbers}', 'Answer to recommendation {numbers}']
const reportWords: Debt['words'] = ['Bericht over aanbeveling {numbers}', 'Report on recommendation {numbers}']
const questionWords: Debt['words'] = ['Vraag over aanbeveling {numbers}', 'Question on recommendation {numbers}']

/** What the partners owe: all that is late, and of each kind the first that comes. Late first, then by day. */
export function debts(dossier: Dossier): Debt[] {
  return dossier.partners
    .flatMap((partner) => [
      ...promisesOf(dossier, 'answer-each', partner.id).flatMap((promise) =>
        owed(dossier, { partner, promise, kind: 'answer', numbers: answersFor(dossier, partner.id).numbers }),
      ),
      ...firstToCome(
        promisesOf(dossier, 'status-report', partner.id).flatMap((promise) =>
          owed(dossier, { partner, promise, kind: 'report', numbers: reportsFor(dossier, promise).numbers }),
        ),
      ),
      ...questionsOwed(dossier, partner),
    ])
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

const firstToCome = (all: readonly Debt[]): Debt[] => {
  const next = all.find((one) => one.days <= 0)
  return all.filter((one) => one.days > 0 || one === next)
}

type Owed = Pick<Debt, 'kind' | 'partner' | 'numbers'> & { promise: Promised }
function owed({ today }: Dossier, { promise, ...it }: Owed): Debt[] {
  if (!promise.dueOn || it.numbers.length === 0) return []
  const words = it.kind === 'answer' ? answerWords : reportWords
  const due = promise.dueOn
  return [
    {
      ...it,
      due,
      days: daysBetween(due, today),
      words,
      params: { numbers: together(it.numbers) },
      promise: promise.id,
    },
  ]
}

/** Public questions that this partner's contact has not answered yet: where nobody is addressed, the first partner's. */
export const unanswered = ({ entries, partners }: Dossier, partner: string): { entry: Entry; question: Question }[] =>
  entries
    .filter((entry) => (entry.body?.partnerId ?? partners[0]?.id) === partner)
    .flatMap((entry) =>
      entry.questions.filter((one) => one.answeredAt === null).map((question) => ({ entry, question })),
    )

function questionsOwed(dossier: Dossier, partner: Partner): Debt[] {
  return unanswered(dossier, partner.id).flatMap(({ entry, question: { dueOn } }) => {
    const numbers = [entry.recommendation.number]
    const days = dueOn === null ? 0 : daysBetween(dueOn, dossier.today)
    const params = { numbers: String(numbers[0]) }
    return dueOn === null
      ? []
      : [{ kind: 'question', partner, numbers, due: dueOn, days, words: questionWords, params }]
  })
}

type Told = Omit<Kept, 'promise' | 'evidence'>

/** Of a promise that counts recommendations: all, some or none came, on which day, how late. */
export function keptOf(counted: Tally, due: Day | undefined, today: Day): Told {
  const { n, of, on } = counted
  const params = { n, of }
  const from = counted.from ? { from: counted.from } : {}
  if (due === undefined || of === 0) return { state: 'none', words: ['Nog geen datum.', 'No date yet.'] }
  if (n === of) {
    if (!on) return { state: 'none', words: ['Niet meer nodig: alles is klaar.', 'No longer needed: all is done.'] }
    const days = lateDays(due, on)
    return { state: 'kept', on, params: { ...params, days }, ...from, words: days > 0 ? allLate(days) : allCame }
  }
  const days = lateDays(due, today)
  if (days > 0) return { state: 'late', params: { ...params, days }, ...from, words: n > 0 ? someCame : noneCame }
  return { state: n > 0 ? 'part' : 'open', params, ...(on ? { on } : {}), ...from, words: n > 0 ? someCame : noneYet }
}
const allCame: Kept['words'] = ['Alle {of} zijn er.', 'All {of} are there.']
const allLate = (days: number): Kept['words'] =>
  days === 1
    ? ['Alle {of} zijn er, {days} dag te laat.', 'All {of} are there, {days} day late.']
    : ['Alle {of} zijn er, {days} dagen te laat.', 'All {of} are there, {days} days late.']
const someCame: Kept['words'] = ['{n} van de {of} zijn er.', '{n} of {of} are there.']
const noneCame: Kept['words'] = ['Geen van de {of} is er.', 'None of the {of} is there.']
const noneYet: Kept['words'] = ['Nog geen van de {of}.', 'None of the {of} yet.']
