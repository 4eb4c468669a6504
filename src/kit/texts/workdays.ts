import { addDays, type Day, weekday } from './dates.ts'

/** Easter Sunday of a year (Meeus, Jones, Butcher: the Gregorian computus). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`
}

/** General holidays of the Algemene termijnenwet, art. 3: days on which no term ends. */
function holidays(year: number): ReadonlySet<Day> {
  const sunday = easter(year)
  const kings = weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`
  const moving = [-2, 1, 39, 50].map((days) => addDays(sunday, days)) // Good Friday, Easter Monday, Ascension Day, Whit Monday
  return new Set([`${year}-01-01`, ...moving, kings, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`])
}

/** Days on which nobody is asked to come: the general holidays, both Sundays that are none in law, and the two evenings of December. */
export function freeDays(year: number): ReadonlySet<Day> {
  const sunday = easter(year)
  return new Set([...holidays(year), sunday, addDays(sunday, 49), `${year}-12-24`, `${year}-12-31`])
}
export const isFree = (day: Day): boolean => freeDays(Number(day.slice(0, 4))).has(day)

export const isWorkday = (day: Day): boolean => weekday(day) < 6 && !holidays(Number(day.slice(0, 4))).has(day)

/** The day itself, or the next one that is no weekend and no holiday: a term does not end on those. */
export function nextWorkday(day: Day): Day {
  let at = day
  while (!isWorkday(at)) at = addDays(at, 1)
  return at
}
