/** From seats and meetings to letters, tables, days, fees and costs. Pure. */
import { addDays, type Day, weekday } from '../../kit/texts/dates.ts'
import { isFree, nextWorkday } from '../../kit/texts/workdays.ts'
import { isRefusal, type Refusal, refusing } from '../../kit/work/refusal.ts'
import { twoToOne } from '../../panel/rules.ts'
import type { KeptPlan } from '../types.ts'
import { begins, caps, letterAhead, mostSteps, signUpsPerSeat, steps, tableSize } from './policy.ts'
import type { Cap, Cost, CostLine, Days, FeeYear, Plan } from './types.ts'
import { PlanInput, planFields } from './types.ts'

const refuse = refusing({
  'turned-round': [
    'Het einde van de vakantie ligt voor het begin. Draai ze om.',
    'The end of the holiday lies before its beginning. Turn them round.',
  ],
  'half-holiday': [
    'Vul bij een vakantie de eerste en de laatste dag in.',
    'Fill in the first and the last day of a holiday.',
  ],
  'no-day': [
    'Er is geen vrije dag voor alle bijeenkomsten. Sla minder dagen over.',
    'There is no free day for all meetings. Skip fewer days.',
  ],
})

/** Letters so that so many answers come in as the draw needs. */
export const lettersFor = (seats: number, response: number): number =>
  Math.ceil(Number(((seats * signUpsPerSeat * 100) / response).toFixed(6)))
export const tablesFor = (people: number): number => Math.ceil(people / tableSize)

interface Skip {
  readonly from: Day
  readonly until: Day
}
/** The holidays that somebody filled in. */
function skipsOf(it: PlanInput): Skip[] | Refusal {
  const pairs = [
    { from: it.skipFrom, until: it.skipUntil, field: 'skipUntil' },
    { from: it.skipFrom2, until: it.skipUntil2, field: 'skipUntil2' },
  ].filter(({ from, until }) => from !== '' || until !== '')
  for (const { from, until, field } of pairs) {
    if (from === '' || until === '') return refuse('half-holiday', { field })
    if (until < from) return refuse('turned-round', { field })
  }
  return pairs
}

type Asked = Pick<PlanInput, 'letterOn' | 'meetings' | 'everyWeeks' | 'weekday'>

/** The days, from the letter on: post and draw on workdays, meetings on one day of the week, never on a holiday. */
export function daysOf(it: Asked, skips: readonly Skip[]): Days | Refusal {
  const letter = nextWorkday(it.letterOn)
  const reminder = nextWorkday(addDays(letter, steps.reminder))
  const close = nextWorkday(addDays(letter, steps.close))
  const draw = nextWorkday(addDays(close, steps.draw))
  const meetings: Day[] = []
  const bad = (day: Day) => isFree(day) || skips.some(({ from, until }) => from <= day && day <= until)
  let at = toWeekday(addDays(draw, steps.first), it.weekday)
  for (let tries = 0; meetings.length < it.meetings; tries += 1) {
    if (tries > mostSteps + it.meetings) return refuse('no-day', { field: 'skipFrom' })
    if (bad(at)) at = addDays(at, 7)
    else {
      meetings.push(at)
      at = addDays(at, 7 * it.everyWeeks)
    }
  }
  return { letter, reminder, close, draw, meetings }
}
const toWeekday = (day: Day, wanted: number): Day => addDays(day, (wanted - weekday(day) + 7) % 7)

/** The allowance of one citizen, by calendar year, beside the maxima of that year. */
export function feeYears(it: { feeCents: number; hours: number; meetings: readonly Day[] }): FeeYear[] {
  const years = [...new Set(it.meetings.map((day) => Number(day.slice(0, 4))))]
  const hourCents = Math.round(it.feeCents / it.hours)
  return years.map((year) => {
    const days = it.meetings.filter((day) => day.startsWith(String(year)))
    const months = [...new Set(days.map((day) => day.slice(0, 7)))]
    const most = Math.max(...months.map((month) => days.filter((day) => day.startsWith(month)).length))
    const paid = { hourCents, mostInMonthCents: most * it.feeCents, inYearCents: days.length * it.feeCents }
    const cap = caps.find((one) => one.year === year)
    return { year, ...paid, ...(cap ? { cap } : {}), over: cap ? overCap(paid, cap) : [] }
  })
}
function overCap(paid: Pick<FeeYear, 'hourCents' | 'mostInMonthCents' | 'inYearCents'>, cap: Cap) {
  return (['hour', 'month', 'year'] as const).filter((what) => {
    if (what === 'hour') return paid.hourCents > cap.hourCents
    return what === 'month' ? paid.mostInMonthCents > cap.monthCents : paid.inYearCents > cap.yearCents
  })
}

/** Every line: how many, at how much, with the margin to both sides. */
export function costsOf(it: PlanInput, letters: number): Cost[] {
  const people = it.citizenSeats + it.partnerSeats
  const feeCents = it.feeMode === 'flat' || it.feeMode === 'taxable' ? it.feeCents : 0
  const each: Record<CostLine, readonly [n: number, cents: number]> = {
    lead: [it.meetings, it.leadCents],
    moderation: [tablesFor(people) * it.meetings, it.moderatorCents],
    venue: [it.meetings, it.venueCents],
    catering: [people * it.meetings, it.cateringCents],
    fees: [it.citizenSeats * it.meetings, feeCents],
    letters: [letters, it.letterCents],
    reports: [it.meetings, it.reportCents],
  }
  return (Object.keys(each) as CostLine[]).map((line) => {
    const [n, eachCents] = each[line]
    // What is agreed to be paid has no margin.
    const share = line === 'fees' ? 0 : it.margin / 100
    const [low, high] = [1 - share, 1 + share].map((by) => Math.round(n * eachCents * by))
    return { line, n, eachCents, lowCents: low ?? 0, highCents: high ?? 0 }
  })
}

/** The whole plan, or why it cannot be: two to one comes first. */
export function planOf(it: PlanInput): Plan | Refusal {
  const no = twoToOne(it.citizenSeats, it.partnerSeats)
  if (no) return no
  const skips = skipsOf(it)
  if (isRefusal(skips)) return skips
  const days = daysOf(it, skips)
  if (isRefusal(days)) return days
  const letters = lettersFor(it.citizenSeats, it.response)
  const tables = tablesFor(it.citizenSeats + it.partnerSeats)
  const costs = costsOf(it, letters)
  const sum = (of: (cost: Cost) => number) => costs.reduce((total, one) => total + of(one), 0)
  return {
    ...{ citizenSeats: it.citizenSeats, partnerSeats: it.partnerSeats, meetings: it.meetings },
    ...{ letters, tables, moderators: tables, days, costs, hoursEach: it.meetings * it.hours },
    moreThanInhabitants: it.inhabitants !== undefined && letters > it.inhabitants,
    fees: it.feeMode === 'flat' ? feeYears({ ...it, meetings: days.meetings }) : [],
    lowCents: sum((one) => one.lowCents),
    highCents: sum((one) => one.highCents),
  }
}

/** What was filled in, with the beginning for what was left out. */
export const filled = (given: Readonly<Record<string, string>>, today: Day): Record<string, string> => ({
  ...begins,
  letterOn: nextWorkday(addDays(today, letterAhead)),
  ...given,
})

/** A plan that comes along with a request, as a query: kept with what came out. Nothing where it does not hold. */
export function keptPlan(query: string): KeptPlan | undefined {
  const all = new URLSearchParams(query)
  const given = Object.fromEntries(planFields.map((name) => [name, all.get(name) ?? '']))
  const read = PlanInput.safeParse(given)
  const plan = read.success ? planOf(read.data) : undefined
  if (!plan || isRefusal(plan)) return undefined
  const { letters, tables, days, lowCents, highCents } = plan
  const [firstOn = '', lastOn = ''] = [days.meetings[0], days.meetings.at(-1)]
  return { given, letters, tables, firstOn, lastOn, lowCents, highCents }
}
/** The fields of the planner within a query, as one text; '' where there are none. */
export function planIn(query: Readonly<Record<string, string>>): string {
  const given = planFields.flatMap((name): [string, string][] => (query[name] ? [[name, query[name]]] : []))
  return given.length === 0 ? '' : String(new URLSearchParams(given))
}
