/** The circle of a panel: what it sits around lies in the middle, and a sentence says the same as the picture. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { count, plural, say, speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { type Group, ring, type SeatState, seats, size, type Tally } from './circle.ts'
import { Glyph } from './glyph.tsx'
import { SeatRing } from './seat.tsx'

export interface CircleProps {
  citizens: Tally
  partner: Tally
  /** The question, in the middle as a head. Longer than 95 signs: smaller; longer than 160: under the circle. */
  question?: string
  level?: 1 | 2 | 3
  /** The id of that head. */
  id?: string
  /** Without a question: a figure and its words, "60" and "van de 81 burgers". */
  big?: Child
  small?: Child
  /** Whose members the squares are: "van de gemeente", "of the municipality". */
  of: string
  /** The sentence under the circle; `unseen` when the page says it elsewhere. */
  sentence?: 'seen' | 'unseen'
}

const lookOf = (question: string | undefined): string =>
  question === undefined || question.length <= 95 ? '' : question.length <= 160 ? ' is-long' : ' is-under'

/** The open circle with its middle. */
export function Circle(props: CircleProps) {
  const { citizens, partner, question, of, sentence = 'seen' } = props
  const list = seats(citizens, partner)
  return (
    <div class="kr-circle-block">
      <CircleFrame look={lookOf(question)} seats={<SeatRing ring={ring(list.length)} list={list} />}>
        <Middle {...props} />
      </CircleFrame>
      <div class={sentence === 'seen' ? 'kr-circle__sentence' : 'kr-vh'}>
        <SeatsSentence citizens={citizens} partner={partner} of={of} />
        <SeatsAside citizens={citizens} partner={partner} />
      </div>
    </div>
  )
}

/** The drawing and what lies in it. */
export const CircleFrame = ({
  look = '',
  seats: drawn,
  children,
}: PropsWithChildren<{ look?: string; seats: Child }>) => (
  <div class={`kr-circle${look}`}>
    <svg class="kr-seats" viewBox="0 0 600 600" aria-hidden="true" focusable="false">
      {drawn}
    </svg>
    <div class="kr-circle__middle">{children}</div>
  </div>
)

export function Middle({
  question,
  level = 2,
  id,
  big,
  small,
}: Pick<CircleProps, 'question' | 'level' | 'id' | 'big' | 'small'>) {
  if (question !== undefined) {
    return level === 1 ? (
      <h1 id={id}>{question}</h1>
    ) : level === 2 ? (
      <h2 id={id}>{question}</h2>
    ) : (
      <h3 id={id}>{question}</h3>
    )
  }
  return (
    <>
      {big === undefined ? null : <p class="kr-circle__big">{big}</p>}
      {small === undefined ? null : <p>{small}</p>}
    </>
  )
}

const words = {
  citizen: ['{n} burger', '{n} citizen'],
  citizens: ['{n} burgers', '{n} citizens'],
  member: ['{n} lid', '{n} member'],
  members: ['{n} leden', '{n} members'],
  and: ['en', 'and'],
} as const

/** "● 81 burgers en ■ 12 leden van de gemeente": who sits in the panel now. */
export function SeatsSentence({ citizens, partner, of }: Pick<CircleProps, 'citizens' | 'partner' | 'of'>) {
  const lang = useLang()
  const t = speak(words, lang)
  const [c, p] = [citizens.confirmed ?? 0, partner.confirmed ?? 0]
  if (nobody(citizens) && nobody(partner)) return <AllOpen citizens={size(citizens)} partner={size(partner)} of={of} />
  return (
    <p class="kr-circle__who">
      <b class="kr-nowrap">
        <Glyph kind="citizen" />
        {plural(words.citizen, words.citizens, c, lang)}
      </b>
      {size(partner) === 0 ? null : (
        <>
          {' '}
          {t('and')}{' '}
          <b class="kr-nowrap">
            <Glyph kind="partner" />
            {plural(words.member, words.members, p, lang)}
          </b>{' '}
          {of}
        </>
      )}
    </p>
  )
}

const nobody = (tally: Tally): boolean => !tally.confirmed && !tally.drawn && !tally.withdrawn
const openWords = {
  citizens: ['{n} plekken voor burgers', '{n} seats for citizens'],
  partner: ['{n} voor leden', '{n} for members'],
} as const
/** Before the draw: seats that wait. */
function AllOpen({ citizens, partner, of }: { citizens: number; partner: number; of: string }) {
  const lang = useLang()
  const t = speak(openWords, lang)
  return (
    <p class="kr-circle__who">
      <b class="kr-nowrap">
        <Glyph kind="citizen" state="empty" />
        {t('citizens', { n: count(citizens, lang) })}
      </b>
      {partner === 0 ? null : (
        <>
          {' '}
          {speak(words, lang)('and')}{' '}
          <b class="kr-nowrap">
            <Glyph kind="partner" state="empty" />
            {t('partner', { n: count(partner, lang) })}
          </b>{' '}
          {of}
        </>
      )}
    </p>
  )
}

const asides = {
  drawn: ['geloot, nog niet bevestigd', 'drawn, not yet confirmed'],
  empty: ['nog leeg', 'still empty'],
  withdrawn: ['gestopt', 'stopped'],
} as const satisfies Partial<Record<SeatState, readonly [string, string]>>

/** What is not full: drawn, empty, left, each with its sign, both groups apart where both have them. */
export function SeatsAside({ citizens, partner }: Pick<CircleProps, 'citizens' | 'partner'>) {
  const lang = useLang()
  const t = speak(asides, lang)
  const parts = (['drawn', 'empty', 'withdrawn'] as const).flatMap((state) =>
    (
      [
        ['citizen', citizens],
        ['partner', partner],
      ] as const
    )
      .filter(([, tally]) => (tally[state] ?? 0) > 0)
      .map(([kind, tally]: readonly [Group, Tally]) => ({ kind, state, n: tally[state] ?? 0 })),
  )
  if (parts.length === 0) return null
  return (
    <p class="kr-legend kr-meta">
      {parts.map(({ kind, state, n }) => (
        <span>
          <Glyph kind={kind} state={state} />
          {say(['{n} ', '{n} '], lang, { n: count(n, lang) })}
          {t(state)}
        </span>
      ))}
    </p>
  )
}
