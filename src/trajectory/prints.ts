/** The agenda as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 bytes, times are in UTC. */
import { type Day, momentOf } from '../kit/texts/dates.ts'

export interface CalendarEvent {
  /** The same for ever: a postponed meeting moves in people's calendars. */
  readonly id: string
  readonly title: string
  readonly day: Day
  readonly starts: string
  readonly ends: string
  readonly place: string
  readonly cancelled: boolean
}

export function calendar(name: string, events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kring//Agenda//NL', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((one) => [
      ...['BEGIN:VEVENT', `UID:${one.id}@kring`, `DTSTAMP:${stamp(now)}`],
      `DTSTART:${stamp(momentOf(one.day, one.starts))}`,
      `DTEND:${stamp(momentOf(one.day, one.ends))}`,
      `SUMMARY:${escaped(one.title)}`,
      `LOCATION:${escaped(one.place)}`,
      `STATUS:${one.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20270206T090000Z` */
const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d{3}/g, '')
const escaped = (words: string): string => words.replace(/([\\;,])/g, '\\$1').replace(/\r\n|\r|\n/g, '\\n')

/** No line holds more than 75 bytes, and no sign is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > 75) {
      parts.push(part)
      part = ' '
    }
    part += sign
  }
  return [...parts, part].join('\r\n')
}
