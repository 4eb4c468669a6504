/** Reports: how long the members have, when a report may come out, what became of the promise. Pure. */
import { addDays, type Day, dayOf, endOf } from '../kit/texts/dates.ts'
import { lateDays } from '../kit/texts/late.ts'
import { told } from '../kit/texts/words.ts'
import { nextWorkday } from '../kit/texts/workdays.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import type { SeatGroup } from '../panel/types.ts'
import { checkDays, shortCheckHours } from './policy.ts'
import type { CheckLength, Report, ReportText } from './types.ts'

const refuse = refusing({
  'no-report': ['Dit verslag is er niet.', 'There is no such report.'],
  changed: [
    'Iemand anders bewaarde dit verslag intussen. De nieuwste tekst staat onder je eigen tekst. Kijk het na en bewaar opnieuw.',
    'Somebody else saved this report in the meantime. The newest text stands below your own. Check it and save again.',
  ],
  'no-meeting': ['Kies de bijeenkomst waar dit verslag over gaat.', 'Choose the meeting this report is about.'],
  'meeting-to-come': ['Deze bijeenkomst is nog niet geweest.', 'This meeting has not taken place yet.'],
  'has-report': [
    'Van deze bijeenkomst is al een verslag. Werk daarin verder.',
    'This meeting has a report already. Go on in that one.',
  ],
  'is-public': [
    'Dit verslag is al openbaar. Verbeter het met een nieuwe versie, met de reden erbij.',
    'This report is public already. Correct it with a new version, with the reason.',
  ],
  'not-public': [
    'Dit verslag is nog niet openbaar. Wijzig gewoon de tekst.',
    'This report is not public yet. Just edit the text.',
  ],
  'in-check': ['Dit verslag ligt al bij de leden.', 'This report lies with the members already.'],
  unwritten: [
    'Er staan alleen nog kopjes. Schrijf eerst het verslag.',
    'There are only heads yet. Write the report first.',
  ],
  'not-all-mail': [
    '{n} leden hebben geen e-mail. Geef daarom vijf dagen.',
    '{n} members have no email. Therefore give five days.',
  ],
  'not-checked': ['Leg dit verslag eerst voor aan de leden.', 'First put this report to the members.'],
  'check-runs': [
    'De leden kunnen dit verslag nog nakijken tot {day}. Daarna kun je het openbaar maken.',
    'Members can check this report until {dayEn}. After that you can publish it.',
  ],
  'check-over': [
    'De tijd om dit verslag na te kijken is voorbij. Bel ons als er iets niet klopt.',
    'The time to check this report is over. Call us when something is wrong.',
  ],
  'no-objection': ['Dit bezwaar is er niet.', 'There is no such objection.'],
  settled: ['Over dit bezwaar is al besloten.', 'This objection was settled already.'],
  'same-text': ['Je hebt nog niets verbeterd.', 'You have not corrected anything yet.'],
})
export const noReport = () => refuse('no-report', { status: 404 })
export const noObjection = () => refuse('no-objection', { status: 404 })
type State = Pick<Report, 'state' | 'checkUntil'>

export const upToDate = (rev: number, seen: number): Refusal | undefined =>
  rev === seen ? undefined : refuse('changed', { status: 409 })
export const isPublic = ({ state }: Pick<Report, 'state'>): boolean => state === 'published'
export const isDraft = ({ state }: Pick<Report, 'state'>): boolean => state === 'draft'
/** Members may still read and object. */
export const checkRuns = ({ state, checkUntil }: State, now: Date): boolean =>
  state === 'check' && checkUntil !== null && now < checkUntil
/** Members see what was put to them, and what is public. */
export const shownToMembers = (report: Pick<Report, 'state'>): boolean => !isDraft(report)

/** How the end of the check is told: a day that is over at midnight ends at 23.59. */
export const toldUntil = (until: Date): Date =>
  until.getTime() === endOf(dayOf(new Date(until.getTime() - 1))).getTime() ? new Date(until.getTime() - 60_000) : until

/** A report of a meeting is begun from its day on, once. */
export function beginnable(
  meeting: { readonly day: Day; readonly state: string } | undefined,
  of: { readonly today: Day; readonly taken: boolean },
): Refusal | undefined {
  if (!meeting || meeting.state === 'cancelled') return refuse('no-meeting', { field: 'meeting' })
  if (meeting.day > of.today) return refuse('meeting-to-come', { field: 'meeting' })
  return of.taken ? refuse('has-report', { field: 'meeting' }) : undefined
}
export const editable = (report: Pick<Report, 'state'>): Refusal | undefined =>
  isPublic(report) ? refuse('is-public', { status: 409 }) : undefined

const letters = (body: string): number =>
  body
    .split('\n')
    .filter((line) => !line.startsWith('## '))
    .join('')
    .match(/\p{L}/gu)?.length ?? 0

/** Until when the members check: whole days, or hours where everybody has mail. */
export function checkedUntil(
  of: { readonly report: Pick<Report, 'state'>; readonly body: string; readonly withoutMail: number },
  length: CheckLength,
  now: Date,
): Date | Refusal {
  if (!isDraft(of.report)) return refuse('in-check', { status: 409 })
  if (letters(of.body) < 40) return refuse('unwritten', { field: 'length' })
  if (length === 'days') return endOf(addDays(dayOf(now), checkDays))
  if (of.withoutMail > 0) return refuse('not-all-mail', { n: of.withoutMail, field: 'length' })
  return new Date(now.getTime() + shortCheckHours * 3_600_000)
}

/** Only after the members had their time. An objection stops nothing: it is printed. */
export function publishable(report: State, now: Date, words: { day: string; dayEn: string }): Refusal | undefined {
  if (isPublic(report)) return refuse('is-public', { status: 409 })
  if (isDraft(report)) return refuse('not-checked')
  return checkRuns(report, now) ? refuse('check-runs', words) : undefined
}
export const objectable = (report: State, now: Date): Refusal | undefined =>
  checkRuns(report, now) ? undefined : refuse('check-over', { status: 409 })
export function settleable(report: Pick<Report, 'state'>, objection: { settledAt: Date | null }): Refusal | undefined {
  if (isPublic(report)) return refuse('is-public', { status: 409 })
  return objection.settledAt ? refuse('settled', { status: 409 }) : undefined
}
/** Nothing was changed, in neither language. */
export function sameText(report: Pick<Report, 'title' | 'body'>, text: ReportText): boolean {
  const same = (words: unknown, nl: string, en: string) => told(words, 'nl') === nl && told(words, 'en') === (en || nl)
  return same(report.title, text.title, text.titleEn) && same(report.body, text.body, text.bodyEn)
}
export function correctable(report: Pick<Report, 'state'>, same: boolean): Refusal | undefined {
  if (!isPublic(report)) return refuse('not-public', { status: 409 })
  return same ? refuse('same-text', { field: 'body' }) : undefined
}

/** The day a report of a meeting is due: a term that ends on a weekend or holiday moves to the next working day. */
export const reportDue = (held: Day, days: number): Day => nextWorkday(addDays(held, days))
/** How many days a report is or came late. */
export const reportLate = (due: Day, publishedOn: Day | undefined, today: Day): number =>
  lateDays(due, publishedOn ?? today)

export interface HeldMeeting {
  readonly day: Day
  readonly publishedOn?: Day | undefined
}
/** What came of the promise of a report of each meeting, from the meetings that were held. */
export function reported(
  held: readonly HeldMeeting[],
  days: number,
  today: Day,
): { state: 'kept' | 'part' | 'open' | 'late' | 'none'; public: number; late: number; since?: Day } {
  const out = held.filter(({ publishedOn }) => publishedOn !== undefined).length
  const waiting = held.filter(({ publishedOn }) => publishedOn === undefined)
  const [since] = waiting
    .map(({ day }) => reportDue(day, days))
    .filter((due) => reportLate(due, undefined, today) > 0)
    .sort()
  const late = held.filter(({ day, publishedOn }) => reportLate(reportDue(day, days), publishedOn, today) > 0).length
  const state = held.length === 0 ? 'none' : since ? 'late' : waiting.length === 0 ? 'kept' : out > 0 ? 'part' : 'open'
  return { state, public: out, late, ...(since ? { since } : {}) }
}

export interface Block {
  readonly kind: 'head' | 'text' | 'list'
  readonly lines: readonly string[]
}
/** A text as people type it: an empty line parts, `## ` is a head, lines that begin with `- ` are a list. */
export function blocks(body: string): Block[] {
  return body
    .split(/\n[ \t]*\n+|\n(?=## )|(?<=^## [^\n]*)\n/m)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('## ')) return { kind: 'head', lines: [part.slice(3).trim()] }
      const lines = part.split('\n').map((line) => line.trim())
      if (lines.every((line) => line.startsWith('- ')))
        return { kind: 'list', lines: lines.map((line) => line.slice(2)) }
      return { kind: 'text', lines }
    })
}

/** Who was there, in figures: never by name. */
export function presence(attended: readonly { readonly group: SeatGroup; readonly state: string }[]) {
  const there = attended.filter(({ state }) => state !== 'absent')
  const citizens = there.filter(({ group }) => group === 'citizen').length
  const listening = there.filter(({ state }) => state === 'listening').length
  return { citizens, partner: there.length - citizens, listening }
}

/** The version that an address asks for; the newest where it asks for none. `versions` come newest first. */
export const versionAsked = <V extends { readonly number: number }>(
  versions: readonly V[],
  asked: string | undefined,
): V | undefined => (asked === undefined ? versions[0] : versions.find(({ number }) => String(number) === asked))
