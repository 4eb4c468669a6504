/** The road (de weg): the panel's phases as stations on one line. A list for who listens, down on a phone, across on a desk. */
import type { Child } from 'hono/jsx'
import { type Day, fullDate } from '../../texts/dates.ts'
import { speak } from '../../texts/texts.ts'
import { Unseen } from '../components/icon.tsx'
import { DaysLate, Now } from '../components/status.tsx'
import { useLang } from '../language.tsx'
import { Link } from '../link.tsx'
import type { Group } from './circle.ts'
import { Glyph } from './glyph.tsx'
import { Mark, type MarkProps } from './mark.tsx'
import { SeatMark } from './seat.tsx'

export type StationState = 'done' | 'now' | 'next' | 'late'
export interface Station {
  /** Round: a step of the panel. Square: a promise of the partner. */
  kind: Group
  state: StationState
  name: string
  /** In words: "2 maart 2024", "juni 2025". */
  date: string
  note?: Child
  /** With `late`. */
  daysLate?: number
  to?: string
}
export interface RoadProps {
  stations: readonly Station[]
  /** "De weg van dit panel" */
  label: string
  /** The panel's own mark stands at "now"; without it a full seat. */
  mark?: Omit<MarkProps, 'size' | 'label'>
  /** Down at every width: in a margin, in a recommendation. */
  vertical?: boolean
}

const texts = {
  done: ['Klaar:', 'Done:'],
  late: ['Te laat:', 'Late:'],
  next: ['Komt nog:', 'To come:'],
  now: ['Nu:', 'Now:'],
} as const

const LateMark = () => (
  <>
    <rect class="hole late" x="3.5" y="3.5" width="15" height="15" stroke-width="2.5" />
    <path class="late-sign" d="M11 6.8v5.2M11 14.6v.2" stroke-width="2.2" />
  </>
)

function StationMark({ station, mark }: { station: Station; mark: RoadProps['mark'] }) {
  if (station.state === 'now' && mark) return <Mark {...mark} size={36} />
  const full = station.state === 'done' || station.state === 'now'
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 22 22">
      {station.state === 'late' ? (
        <LateMark />
      ) : (
        <SeatMark at={{ x: 11, y: 11, d: 18 }} who={station.kind} state={full ? 'confirmed' : 'empty'} />
      )}
    </svg>
  )
}

function StationItem({ station, mark, behind }: { station: Station; mark: RoadProps['mark']; behind: boolean }) {
  const t = speak(texts, useLang())
  const { state, kind, name, to } = station
  return (
    <li
      class={`kr-station is-${kind} is-${state}${behind ? ' is-behind' : ''}`}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span class="kr-station__mark">
        <StationMark station={station} mark={mark} />
      </span>
      <span class="kr-station__text">
        <span class="kr-station__say">{state === 'now' ? <Now /> : <Unseen>{t(state)} </Unseen>}</span>
        <strong class="kr-station__name">{to ? <Link to={to}>{name}</Link> : name}</strong>
        <span class="kr-station__date">{station.date}</span>
        {state === 'late' && station.daysLate !== undefined ? <DaysLate days={station.daysLate} /> : null}
        {station.note ? <span class="kr-station__note">{station.note}</span> : null}
      </span>
    </li>
  )
}

/** Until where the line is solid: the last station that is reached. */
const reached = (stations: readonly Station[]): number =>
  stations.reduce((last, station, i) => (station.state === 'done' || station.state === 'now' ? i : last), -1)

export function Road({ stations, label, mark, vertical = false }: RoadProps) {
  const last = reached(stations)
  return (
    <ol class={`kr-road${vertical ? ' is-vertical' : ''}`} aria-label={label}>
      {stations.map((station, i) => (
        <StationItem station={station} mark={mark} behind={i < last} />
      ))}
    </ol>
  )
}

/** Days that matter, as a short road in a margin: what, and when. The first that is not over is now. */
export function DayRoad(props: {
  head: string
  today: Day
  days: readonly (readonly [string, Day | null | undefined])[]
}) {
  const lang = useLang()
  const known = props.days.flatMap(([name, day]) => (day ? [{ name, day }] : []))
  const now = known.findIndex(({ day }) => day >= props.today)
  const state = (place: number) => (place === now ? 'now' : now < 0 || place < now ? 'done' : 'next')
  if (known.length === 0) return null
  return (
    <section aria-labelledby="dagen">
      <h2 id="dagen">{props.head}</h2>
      <Road
        vertical
        label={props.head}
        stations={known.map(({ name, day }, place) => ({
          ...{ kind: 'citizen', state: state(place), name, date: fullDate(day, lang) },
        }))}
      />
    </section>
  )
}

export interface Debt {
  what: Child
  /** In words: "vóór 1 april 2025". */
  when: string
  /** Days late (13), or left (-56). */
  days: number
}

/** What the partner still owes, under the road. `head`: "De gemeente moet nog". */
export const Owes = ({ head, debts }: { head: string; debts: readonly Debt[] }) =>
  debts.length === 0 ? null : (
    <div class="kr-owes">
      <h3>{head}</h3>
      <ul class="kr-list">
        {debts.map((debt) => (
          <li>
            <span class="kr-owes__what">
              <Glyph kind="partner" state="empty" />
              {debt.what}
            </span>
            <span class="kr-owes__when">{debt.when}</span>
            <DaysLate days={debt.days} />
          </li>
        ))}
      </ul>
    </div>
  )
