/** Days on one axis of months, for the roads of all panels. Pure. */
import { addDays, addMonths, type Day, daysBetween } from '../../texts/dates.ts'

export interface Axis {
  readonly from: Day
  readonly months: number
  readonly today: Day
}
/** The first of the month, four months before `today`: what was is a third, what comes two thirds. */
export const axisAround = (today: Day, months = 12): Axis => ({
  from: addMonths(`${today.slice(0, 7)}-01`, -Math.floor(months / 3)),
  months,
  today,
})

/** The day after the last one on the axis. */
export const axisEnd = (axis: Axis): Day => addMonths(axis.from, axis.months)

/** Where a day stands, in percent; outside the axis it stands at its edge. */
export function placeOf(axis: Axis, day: Day): number {
  const share = daysBetween(axis.from, day) / daysBetween(axis.from, axisEnd(axis))
  return Math.min(100, Math.max(0, share * 100))
}
export const onAxis = (axis: Axis, day: Day): boolean => day >= axis.from && day < axisEnd(axis)

/** The firsts of the months. */
export const monthsOf = (axis: Axis): readonly Day[] =>
  Array.from({ length: axis.months }, (_, i) => addMonths(axis.from, i))

/** The last day on the axis. */
export const lastDay = (axis: Axis): Day => addDays(axisEnd(axis), -1)
