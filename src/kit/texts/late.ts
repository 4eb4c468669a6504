import { type Day, daysBetween } from './dates.ts'

/** Days past a date that lasted until midnight: 0 on the day itself, 1 the day after. Computed when read, by nobody's job. */
export const lateDays = (due: Day | undefined, today: Day): number => (due ? Math.max(0, daysBetween(due, today)) : 0)
