/** The circle after a poll: citizens clockwise by their answer, never by their seat; the partner on an arc of its own. */
import type { Child } from 'hono/jsx'
import { count, speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { type Group, ring } from './circle.ts'
import { CircleFrame, Middle } from './circle.tsx'
import { Glyph } from './glyph.tsx'
import { SeatMark } from './seat.tsx'

/** How many answered so. A scale of more steps is added up by its sides first. */
export interface Answers {
  support: number
  neutral: number
  oppose: number
}
export interface PollCircleProps {
  citizens: Answers
  /** Left out where the partner's poll is not shown person by person. */
  partner?: Answers
  big: Child
  small: Child
}
type Look = 'confirmed' | 'doubt' | 'against'
const looks = (answers: Answers): Look[] => [
  ...Array<Look>(answers.support).fill('confirmed'),
  ...Array<Look>(answers.neutral).fill('doubt'),
  ...Array<Look>(answers.oppose).fill('against'),
]

/** Seats on an arc around twelve o'clock, inside the ring. */
function arc(n: number, free: number, dot: number): { x: number; y: number; angle: number; d: number }[] {
  const rho = free - dot * 1.5
  const d = Math.min(dot, 18)
  const step = (d * 1.6) / rho
  return Array.from({ length: n }, (_, i) => {
    const angle = Math.PI * 1.5 - (step * (n - 1)) / 2 + i * step
    return { x: 300 + rho * Math.cos(angle), y: 300 + rho * Math.sin(angle), angle, d }
  })
}

const texts = {
  citizens: ['Burgers:', 'Citizens:'],
  partner: ['Partner:', 'Partner:'],
  confirmed: ['voor', 'for'],
  doubt: ['ertussenin', 'in between'],
  against: ['tegen', 'against'],
} as const

function Line({ kind, answers }: { kind: Group; answers: Answers }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const parts = [
    ['confirmed', answers.support],
    ['doubt', answers.neutral],
    ['against', answers.oppose],
  ] as const
  return (
    <p class="kr-legend">
      <b>{t(kind === 'citizen' ? 'citizens' : 'partner')}</b>
      {parts.map(([look, n]) => (
        <span>
          <Glyph kind={kind} state={look} />
          {count(n, lang)} {t(look)}
        </span>
      ))}
    </p>
  )
}

export function PollCircle({ citizens, partner, big, small }: PollCircleProps) {
  const list = looks(citizens)
  const seats = ring(list.length, { rows: list.length > 64 ? 2 : 1, margin: 6 })
  const inner = partner ? looks(partner) : []
  const drawn = (
    <>
      {seats.places.map((place, i) => (
        <SeatMark at={{ ...place, d: seats.dot }} who="citizen" state={list[i] ?? 'doubt'} />
      ))}
      {arc(inner.length, seats.free, seats.dot).map((at, i) => (
        <SeatMark at={at} who="partner" state={inner[i] ?? 'doubt'} />
      ))}
    </>
  )
  return (
    <div class="kr-circle-block">
      <CircleFrame seats={drawn}>
        <Middle big={big} small={small} />
      </CircleFrame>
      <div class="kr-circle__sentence">
        <Line kind="citizen" answers={citizens} />
        {partner ? <Line kind="partner" answers={partner} /> : null}
      </div>
    </div>
  )
}
