/** One panel's road on the axis, and the axis itself. Places are percentages, so that the picture is as wide as its column. */
import { addDays, type Day, shortDate } from '../../texts/dates.ts'
import { say } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { type Axis, axisEnd, monthsOf, onAxis, placeOf } from './axis.ts'
import type { OfficeRoad, OfficeStation } from './office-road.ts'
import { SeatMark } from './seat.tsx'

const middle = '50%'
const at = (axis: Axis, day: Day) => `${placeOf(axis, day).toFixed(2)}%`

interface StretchProps {
  axis: Axis
  from: Day
  until: Day
  look: string
}
/** A piece of road between two days, cut off at the edges of the axis. */
function Stretch({ axis, from, until, look }: StretchProps) {
  if (until <= from || until < axis.from || from >= axisEnd(axis)) return null
  return <line class={look} x1={at(axis, from)} x2={at(axis, until)} y1={middle} y2={middle} />
}

/** Which stations get a word: what is late, and the first that comes. */
const labelled = (stations: readonly OfficeStation[], axis: Axis): readonly OfficeStation[] => {
  const seen = stations.filter((station) => onAxis(axis, station.on))
  const late = seen.filter((station) => station.state === 'late').slice(-1)
  const next = seen.filter((station) => station.state === 'next' && station.on >= axis.today).slice(0, 1)
  return [...late, ...next]
}

function Stop({ station, axis, label }: { station: OfficeStation; axis: Axis; label: boolean }) {
  const place = placeOf(axis, station.on)
  const late = station.state === 'late'
  const full = station.state === 'done' || station.state === 'now'
  const end = late ? place > 15 : place > 80
  return (
    <svg x={`${place.toFixed(2)}%`} y={middle} overflow="visible" aria-hidden="true">
      <circle class="bare-disc" cx="0" cy="0" r="10" />
      {late ? (
        <rect class="hole late" x="-6.5" y="-6.5" width="13" height="13" stroke-width="2.5" />
      ) : (
        <SeatMark at={{ x: 0, y: 0, d: 16 }} who={station.kind} state={full ? 'confirmed' : 'empty'} />
      )}
      {station.state === 'now' ? <circle class="you-ring" cx="0" cy="0" r="11.5" stroke-width="3" /> : null}
      {label ? (
        <text class={late ? 'late' : 'lab'} x={end ? 8 : -8} y={late ? -17 : 29} text-anchor={end ? 'end' : 'start'}>
          {station.name}
        </text>
      ) : null}
    </svg>
  )
}

/** A gate that would lie under a station moves before it. */
const crowded = (road: OfficeRoad, axis: Axis, gate: Day): boolean =>
  road.stations.some((station) => Math.abs(placeOf(axis, station.on) - placeOf(axis, gate)) < 3)

/** The road of one panel: behind today solid, ahead dotted; meetings green; a closed gate as two bars. */
export function Lane({ road, axis }: { road: OfficeRoad; axis: Axis }) {
  const days = road.stations.map((station) => station.on).sort()
  const [first, last] = [days[0] ?? axis.today, days.at(-1) ?? axis.today]
  const { meetings, gate } = road
  const words = labelled(road.stations, axis)
  const cut = (day: Day) => (day < axis.today ? day : axis.today)
  return (
    <svg class="kr-lane" width="100%" height="100%" aria-hidden="true" focusable="false">
      {monthsOf(axis).map((day) => (
        <line class="tick" x1={at(axis, day)} x2={at(axis, day)} y1="0" y2="100%" />
      ))}
      <Stretch axis={axis} from={first} until={cut(last)} look="past" />
      <Stretch axis={axis} from={first > axis.today ? first : axis.today} until={last} look="next" />
      {meetings ? (
        <>
          <Stretch axis={axis} from={meetings.from} until={cut(meetings.until)} look="span" />
          <Stretch
            axis={axis}
            from={meetings.from > axis.today ? meetings.from : axis.today}
            until={meetings.until}
            look="span ahead"
          />
        </>
      ) : null}
      <line class="now" x1={at(axis, axis.today)} x2={at(axis, axis.today)} y1="0" y2="100%" />
      {gate && onAxis(axis, gate) ? (
        <svg x={at(axis, gate)} y={middle} overflow="visible" aria-hidden="true">
          <path
            class="gate"
            d="M-3 -11v22M3 -11v22"
            {...(crowded(road, axis, gate) ? { transform: 'translate(-15 0)' } : {})}
          />
        </svg>
      ) : null}
      {road.stations
        .filter((station) => onAxis(axis, station.on))
        .map((station) => (
          <Stop station={station} axis={axis} label={words.includes(station)} />
        ))}
    </svg>
  )
}

/** Months, and the flag of today. */
export function AxisHead({ axis }: { axis: Axis }) {
  const lang = useLang()
  const flag = say(['vandaag {day}', 'today {day}'], lang, { day: shortDate(axis.today, lang) })
  const hidden = (day: Day) => day > addDays(axis.today, -8) && day < addDays(axis.today, 12)
  const locale = lang === 'nl' ? 'nl-NL' : 'en-GB'
  const month = (day: Day) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, { month: 'short', timeZone: 'UTC' })
  return (
    <svg class="kr-axis" width="100%" height="44" aria-hidden="true" focusable="false">
      {monthsOf(axis).map((day) => (
        <>
          <line class="tick" x1={at(axis, day)} x2={at(axis, day)} y1="30" y2="44" />
          {hidden(day) ? null : (
            <text x={at(axis, day)} dx="4" y="40">
              {day.slice(5, 7) === '01' ? `${month(day)} ${day.slice(0, 4)}` : month(day)}
            </text>
          )}
        </>
      ))}
      <svg x={at(axis, axis.today)} y="0" overflow="visible" aria-hidden="true">
        <rect class="flag" x="-1" y="0" width="118" height="22" />
        <line class="now" x1="0" x2="0" y1="0" y2="44" />
        <text class="today" x="7" y="16">
          {flag}
        </text>
      </svg>
    </svg>
  )
}
