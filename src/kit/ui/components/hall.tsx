/** The run sheet for the hall: readable from 15 metres. The item, the minutes left, what comes next, the day's road. */
import type { Child } from 'hono/jsx'
import { Mark, type MarkProps } from '../pictures/mark.tsx'
import { Unseen } from './icon.tsx'
import { Now } from './status.tsx'

export interface HallStop {
  /** "10.20" */
  time: string
  name: string
  state: 'done' | 'now' | 'next'
}
export interface HallProps {
  panel: string
  /** Which meeting: "Besluiten". */
  meeting: string
  mark: Omit<MarkProps, 'size' | 'label'>
  /** The clock of the house: "11.26". An island may keep it going. */
  clock: string
  /** Behind "Nu": "aan de tafels". */
  where: string
  item: string
  question?: string
  /** "34" and "minuten te gaan", or "3" and "minuten over tijd". */
  minutes: string
  minutesWords: string
  /** "Daarna lunch, 12.00" */
  next?: Child
  /** The day, six stops at most. */
  stops: readonly HallStop[]
  stopsLabel: string
}

export const Hall = (props: HallProps) => (
  <div class="kr-hall">
    <div class="kr-hall__top">
      <p class="kr-hall__panel">
        <Mark {...props.mark} size={56} />
        <span>
          {props.panel} <span>{props.meeting}</span>
        </span>
      </p>
      <p class="kr-hall__clock">{props.clock}</p>
    </div>
    <div class="kr-hall__item">
      <p class="kr-hall__now">
        <Now /> {props.where}
      </p>
      <h1>{props.item}</h1>
      {props.question ? <p class="kr-hall__question">{props.question}</p> : null}
    </div>
    <div class="kr-hall__left">
      <p class="kr-hall__min">
        <b>{props.minutes}</b>
        <Unseen> </Unseen>
        {props.minutesWords}
      </p>
      {props.next ? <p class="kr-hall__next">{props.next}</p> : null}
    </div>
    <ol class="kr-hall__road" aria-label={props.stopsLabel}>
      {props.stops.map((stop) => (
        <li class={`is-${stop.state}`} aria-current={stop.state === 'now' ? 'step' : undefined}>
          <span class="kr-hall__dot" aria-hidden="true" />
          <b>{stop.time}</b>
          <span>{stop.name}</span>
        </li>
      ))}
    </ol>
  </div>
)
