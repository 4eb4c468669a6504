/** Where something stands: an icon and a word, never a colour alone. */
import type { PropsWithChildren } from 'hono/jsx'
import { type Lang, plural, speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Glyph } from '../pictures/glyph.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type StatusKind = 'good' | 'soon' | 'late' | 'info' | 'open'

const picture: Record<StatusKind, IconName> = { good: 'done', soon: 'clock', late: 'late', info: 'info', open: 'open' }

/** good: green tick · soon: clock · late: red calendar · info: blue · open: dashed ring, not yet. */
export const Status = ({ kind, children }: PropsWithChildren<{ kind: StatusKind }>) => (
  <span class={`kr-status is-${kind}`}>
    <Icon name={picture[kind]} />
    <span>{children}</span>
  </span>
)

const days = {
  late1: ['{n} dag te laat', '{n} day late'],
  late: ['{n} dagen te laat', '{n} days late'],
  left1: ['over {n} dag', 'in {n} day'],
  left: ['over {n} dagen', 'in {n} days'],
  weeks: ['over {n} weken', 'in {n} weeks'],
  today: ['vandaag', 'today'],
} as const

const keep = (words: string) => words.replace(/(\d) /g, '$1\u00a0')

/** From four weeks on in weeks: the date itself stands beside it. */
const leftIn = (n: number, lang: Lang): string =>
  n < 28 ? plural(days.left1, days.left, n, lang) : plural(days.weeks, days.weeks, Math.floor(n / 7), lang)

/** Days late (positive), or days left (negative, as in "-14"), in words: "13 dagen te laat", "over 14 dagen", "vandaag". */
export function DaysLate({ days: n }: { days: number }) {
  const lang = useLang()
  if (n === 0) return <Status kind="soon">{speak(days, lang)('today')}</Status>
  const words = n > 0 ? plural(days.late1, days.late, n, lang) : leftIn(-n, lang)
  return <Status kind={n > 0 ? 'late' : 'soon'}>{keep(words)}</Status>
}

/** Which of the two groups: a dot or a square, and its name. */
export const Tag = ({ kind, children }: PropsWithChildren<{ kind: 'citizen' | 'partner' }>) => (
  <span class={`kr-tag is-${kind}`}>
    <Glyph kind={kind} />
    {children}
  </span>
)

/** "Nu": marigold means now and here, nothing else. */
export function Now({ children }: PropsWithChildren) {
  const t = speak({ now: ['Nu', 'Now'] } as const, useLang())
  return <b class="kr-now">{children ?? t('now')}</b>
}
