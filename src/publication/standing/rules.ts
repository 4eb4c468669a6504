/** Where a panel stands: a view on dates, never stored. Pure. */
import { type Day, dayOf } from '../../kit/texts/dates.ts'
import { lateDays } from '../../kit/texts/late.ts'
import type { Facts, Stop, StopState } from './types.ts'
import { stops } from './types.ts'

const last = <T>(all: readonly T[]): T | undefined => all[all.length - 1]
const meetingsThatCount = (facts: Facts) => facts.meetings.filter(({ state }) => state !== 'cancelled')

/** All meetings of the panel itself are behind us. */
function haveMet(facts: Facts): boolean {
  const all = meetingsThatCount(facts).filter(({ kind }) => kind !== 'follow-up' && kind !== 'hand-over')
  return all.length > 0 && all.every(({ day, state }) => state === 'held' || day < facts.today)
}

/** Every recommendation has an answer. */
const allAnswered = (facts: Facts): boolean =>
  facts.entries.length > 0 && facts.entries.every(({ answers }) => answers.length > 0)

/** Letters are out and registration is open. */
export const isRegistering = ({ recruitment, today }: Facts): boolean =>
  Boolean(recruitment?.openedAt) && (recruitment?.closesOn ?? '') >= today

/** The stop at which the panel is now. */
export function stopNow(facts: Facts): Stop {
  if (!facts.force) return 'agreement'
  if (!facts.recruitment?.openedAt || isRegistering(facts)) return 'letters'
  if (!facts.drawnOn) return 'draw'
  if (!facts.advice?.handedOverOn) return haveMet(facts) ? 'advice' : 'meetings'
  return allAnswered(facts) || lateDays(facts.answerDue, facts.today) > 0 ? 'follow-up' : 'answer'
}

const days: Record<Stop, (facts: Facts) => { from?: Day | undefined; until?: Day | undefined }> = {
  agreement: ({ force }) => ({ from: force?.signedOn }),
  letters: ({ recruitment }) => ({
    from: recruitment?.openedAt ? dayOf(recruitment.openedAt) : undefined,
    until: recruitment?.closesOn ?? undefined,
  }),
  draw: ({ drawnOn, recruitment }) => ({ from: drawnOn ?? recruitment?.drawOn ?? undefined }),
  meetings: (facts) => {
    const all = meetingsThatCount(facts)
    return { from: all[0]?.day ?? facts.force?.terms.firstMeetingOn, until: last(all)?.day }
  },
  advice: ({ advice, force }) => ({ from: advice?.handedOverOn ?? force?.terms.adviceReadyOn }),
  answer: ({ answerDue }) => ({ from: answerDue }),
  'follow-up': ({ lastReportDue }) => ({ until: lastReportDue }),
}

/** Days that a step before the present one is late: only what somebody promised can be. */
function lateAt(stop: Stop, facts: Facts): number {
  if (stop === 'answer' && !allAnswered(facts)) return lateDays(facts.answerDue, facts.today)
  if (stop === 'advice' && !facts.advice?.handedOverOn) return lateDays(facts.force?.terms.adviceReadyOn, facts.today)
  return 0
}

const partnerStops: readonly Stop[] = ['answer', 'follow-up']
const stateOf = (index: number, now: number, late: number): StopState['state'] => {
  if (index > now) return 'next'
  if (index === now) return 'now'
  return late > 0 ? 'late' : 'done'
}
/** The road of a panel, stop by stop. */
export function roadOf(facts: Facts): StopState[] {
  const now = stops.indexOf(stopNow(facts))
  return stops.map((stop, index) => {
    const late = index <= now ? lateAt(stop, facts) : 0
    const { from, until } = days[stop](facts)
    return {
      ...{ stop, kind: partnerStops.includes(stop) ? 'partner' : 'citizen', state: stateOf(index, now, late) },
      ...(from && { from }),
      ...(until && until !== from && { until }),
      ...(late > 0 && { daysLate: late }),
    }
  })
}

/** What somebody can do now, from the page of the panel. */
export type Doing = 'sign-up' | 'ideas' | 'ask' | 'agenda' | 'learn'
export function doings(facts: Facts): Doing[] {
  const open = isRegistering(facts)
  return [
    ...(open ? (['sign-up'] as const) : []),
    ...(facts.ideasUntil ? (['ideas'] as const) : []),
    ...(facts.advice?.handedOverOn ? (['ask'] as const) : []),
    ...(facts.meetings.length > 0 && !facts.advice?.handedOverOn ? (['agenda'] as const) : []),
    'learn',
  ]
}

/** The next day that matters to who follows the panel; of a partner whose day is over, how many days it is late. */
export type Ahead =
  | { readonly kind: 'closes' | 'draw' | 'meeting' | 'advice' | 'answer' | 'report'; readonly day: Day }
  | { readonly kind: 'late'; readonly days: number }
export function ahead(facts: Facts): Ahead | undefined {
  const { recruitment, today, force, answerDue, debts } = facts
  const on = (kind: Exclude<Ahead['kind'], 'late'>, day: Day | null | undefined): Ahead | undefined =>
    day && day >= today ? { kind, day } : undefined
  const late = Math.max(0, ...debts.map(({ days: n }) => n))
  if (late > 0) return { kind: 'late', days: late }
  const meeting = facts.meetings.find(({ day, state }) => state === 'planned' && day >= today)
  const coming = debts.map(({ due }) => due).sort()
  const next: Record<Stop, Ahead | undefined> = {
    agreement: undefined,
    letters: isRegistering(facts) ? on('closes', recruitment?.closesOn) : on('draw', recruitment?.drawOn),
    draw: on('draw', recruitment?.drawOn),
    meetings: on('meeting', meeting?.day ?? force?.terms.firstMeetingOn),
    advice: on('meeting', meeting?.day) ?? on('advice', force?.terms.adviceReadyOn),
    answer: on('answer', answerDue),
    'follow-up': on('report', coming.find((day) => day >= today) ?? facts.lastReportDue),
  }
  return next[stopNow(facts)]
}
