/** The member's next meeting as a ticket: date, time, place, travel, food, and the table once it is known. */
import type { Child } from 'hono/jsx'
import { speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { MyTable } from '../pictures/tables-circle.tsx'
import { Icon, Unseen } from './icon.tsx'
import type { IconName } from './icons.ts'

export interface TicketProps {
  /** "Bijeenkomst 5 van 5: besluiten" */
  which: string
  /** "Zaterdag 2 maart" */
  day: string
  /** "10.00 tot 16.00 uur" */
  time: string
  /** "Inloop vanaf 9.30 uur" */
  doors?: string
  place: Child
  travel?: Child
  food?: Child
  needs?: Child
  table?: { name: string; citizens: number; partner: number; words: string }
  id?: string
}
const texts = {
  place: ['Waar', 'Where'],
  travel: ['Reis', 'Travel'],
  food: ['Eten', 'Food'],
  needs: ['Wat we regelen', 'What we arrange'],
  table: ['Tafel {name}', 'Table {name}'],
} as const

export function Ticket(props: TicketProps) {
  const t = speak(texts, useLang())
  const { table, id = 'kaart' } = props
  const line = (icon: IconName, key: 'place' | 'travel' | 'food' | 'needs', words: Child | undefined) =>
    words === undefined ? null : (
      <div>
        <dt>
          <Icon name={icon} />
          <Unseen>{t(key)}</Unseen>
        </dt>
        <dd>{words}</dd>
      </div>
    )
  return (
    <section class="kr-ticket" aria-labelledby={id}>
      <div class="kr-ticket__main">
        <p class="kr-meta">{props.which}</p>
        <h2 id={id}>{props.day}</h2>
        <p class="kr-ticket__time kr-num">
          <b>{props.time}</b>
          {props.doors ? <span> {props.doors}</span> : null}
        </p>
        <dl>
          {line('place', 'place', props.place)}
          {line('travel', 'travel', props.travel)}
          {line('meal', 'food', props.food)}
          {line('help', 'needs', props.needs)}
        </dl>
      </div>
      {table ? (
        <div class="kr-ticket__stub">
          <MyTable name={table.name} citizens={table.citizens} partner={table.partner} />
          <p>
            <b>{t('table', { name: table.name })}</b> <span>{table.words}</span>
          </p>
        </div>
      ) : null}
    </section>
  )
}
