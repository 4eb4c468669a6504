/** All panels as roads under each other on one axis of months, today's line through them. On a phone each is a small road in words. */
import type { Day } from '../../texts/dates.ts'
import { daysBetween, longDate } from '../../texts/dates.ts'
import { speak } from '../../texts/texts.ts'
import { DaysLate } from '../components/status.tsx'
import { useLang } from '../language.tsx'
import { Link } from '../link.tsx'
import { type Axis, axisAround, lastDay } from './axis.ts'
import { Glyph } from './glyph.tsx'
import { AxisHead, Lane } from './lane.tsx'
import { Mark } from './mark.tsx'
import type { OfficeRoad, OfficeStation } from './office-road.ts'
import { Road, type StationState } from './road.tsx'

export interface OfficeRoadsProps {
  panels: readonly OfficeRoad[]
  today: Day
  months?: number
}

const texts = {
  caption: [
    'Elk panel als een weg. Rond is een stap van het panel, vierkant een belofte van de partner. Vol is gedaan, open komt nog.',
    'Each panel as a road. Round is a step of the panel, square a promise of the partner. Full is done, open is to come.',
  ],
  panel: ['Panel', 'Panel'],
  road: ['Weg van {from} tot en met {until}', 'Road from {from} up to {until}'],
  roadOf: ['De weg van {name}', 'The road of {name}'],
  first: ['Eerst nodig', 'Needed first'],
  step: ['stap van het panel', 'step of the panel'],
  promise: ['belofte van de partner', 'promise of the partner'],
  meetings: ['bijeenkomsten', 'meetings'],
  gate: ['poort, nog dicht', 'gate, still closed'],
} as const

/** What is worth a word: everything late, the last thing done, now, and the next two. */
export function worthAWord(stations: readonly OfficeStation[]): readonly OfficeStation[] {
  const ofState = (state: StationState) => stations.filter((station) => station.state === state)
  const chosen = new Set([
    ...ofState('done').slice(-1),
    ...ofState('late'),
    ...ofState('now'),
    ...ofState('next').slice(0, 2),
  ])
  return stations.filter((station) => chosen.has(station))
}

function InWords({ road, today }: { road: OfficeRoad; today: Day }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <div class="kr-lanes__words">
      <Road
        vertical
        mark={road.mark}
        label={t('roadOf', { name: road.name })}
        stations={worthAWord(road.stations).map(({ on, ...station }) => ({
          ...station,
          date: longDate(on, lang),
          ...(station.state === 'late' ? { daysLate: daysBetween(on, today) } : {}),
        }))}
      />
    </div>
  )
}

function Row({ road, axis }: { road: OfficeRoad; axis: Axis }) {
  return (
    <tr>
      <th scope="row">
        <span class="kr-lanes__name">
          <Mark {...road.mark} size={36} />
          <span>
            <Link to={road.to}>{road.name}</Link>
            {road.meta.map((line) => (
              <span class="kr-meta">{line}</span>
            ))}
          </span>
        </span>
      </th>
      <td class="kr-lanes__road">
        <Lane road={road} axis={axis} />
        <InWords road={road} today={axis.today} />
      </td>
      <td class="kr-lanes__first">
        <DaysLate days={road.first.days} />
        <span class="kr-meta">
          {road.first.to ? <Link to={road.first.to}>{road.first.what}</Link> : road.first.what}
        </span>
      </td>
    </tr>
  )
}

export function OfficeRoads({ panels, today, months = 12 }: OfficeRoadsProps) {
  const lang = useLang()
  const t = speak(texts, lang)
  const axis = axisAround(today, months)
  return (
    <>
      <table class="kr-lanes">
        <caption class="kr-vh">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('panel')}</th>
            <th scope="col" class="kr-lanes__road">
              <AxisHead axis={axis} />
              <span class="kr-vh">
                {t('road', { from: longDate(axis.from, lang), until: longDate(lastDay(axis), lang) })}
              </span>
            </th>
            <th scope="col">{t('first')}</th>
          </tr>
        </thead>
        <tbody>
          {panels.map((road) => (
            <Row road={road} axis={axis} />
          ))}
        </tbody>
      </table>
      <Key />
    </>
  )
}

function Key() {
  const t = speak(texts, useLang())
  return (
    <p class="kr-legend kr-key" aria-hidden="true">
      <span>
        <Glyph kind="citizen" />
        {t('step')}
      </span>
      <span>
        <Glyph kind="partner" />
        {t('promise')}
      </span>
      <span>
        <svg class="kr-glyph kr-glyph--wide" viewBox="0 0 24 12" focusable="false" aria-hidden="true">
          <path class="span" d="M0 6h24" />
        </svg>
        {t('meetings')}
      </span>
      <span>
        <svg class="kr-glyph" viewBox="0 0 12 12" focusable="false" aria-hidden="true">
          <path class="gate" d="M3.5 0v12M8.5 0v12" />
        </svg>
        {t('gate')}
      </span>
    </p>
  )
}
