/** A gate: what must be in order before a step, who supplies it, before when, and what you can do. What is open comes first. */
import type { Child } from 'hono/jsx'
import { say, speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Details } from './blocks.tsx'
import { Status, type StatusKind } from './status.tsx'
import { Table } from './table.tsx'

/** met: in order · unmet: not in order · waiting: comes by itself or from others · later: cannot be done yet. */
export type GateState = 'met' | 'unmet' | 'waiting' | 'later'
export interface Condition {
  state: GateState
  condition: string
  /** Why, or how far: "9 aanmeldingen, 10 nodig". */
  note?: string
  /** Who supplies it: "Procesleider", "Vanzelf". */
  who: string
  /** Before when, in words. */
  before?: string
  action?: Child
}
const texts = {
  met: ['In orde', 'In order'],
  unmet: ['Niet in orde', 'Not in order'],
  waiting: ['Wacht', 'Waiting'],
  later: ['Nog niet', 'Not yet'],
  state: ['Stand', 'State'],
  condition: ['Voorwaarde', 'Condition'],
  who: ['Wie', 'Who'],
  before: ['Vóór', 'Before'],
  do: ['Doen', 'Do'],
  stand: ['{n} van {of} in orde', '{n} of {of} in order'],
  allMet: ['Alles is in orde: {n} van {of}', 'Everything is in order: {n} of {of}'],
  isMet: ['Wat in orde is ({n})', 'What is in order ({n})'],
} as const
const kinds: Record<GateState, StatusKind> = { met: 'good', unmet: 'late', waiting: 'soon', later: 'open' }
const order: readonly GateState[] = ['unmet', 'waiting', 'later', 'met']

/** From how many conditions on what is in order folds: what is still to do stands alone. */
const folds = 6

/** `caption` names the gate: "De poort naar de loting". `whole`: nothing folds, the list is the page. */
export function GateList({ caption, conditions, whole = false }: GateListProps) {
  const lang = useLang()
  const t = speak(texts, lang)
  const met = conditions.filter((condition) => condition.state === 'met')
  const sorted = [...conditions].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const folding = !whole && conditions.length >= folds && met.length > 1
  const shown = folding ? sorted.filter((condition) => condition.state !== 'met') : sorted
  const stand = { n: met.length, of: conditions.length }
  const done = conditions.length > 0 && met.length === conditions.length
  return (
    <div class="kr-gate">
      <p class="kr-gate__stand">
        {done ? <Status kind="good">{say(texts.allMet, lang, stand)}</Status> : say(texts.stand, lang, stand)}
      </p>
      {shown.length > 0 ? <Conditions caption={caption} conditions={shown} /> : null}
      {folding ? (
        <Details summary={t('isMet', { n: met.length })}>
          <Conditions caption={t('isMet', { n: met.length })} conditions={met} />
        </Details>
      ) : null}
    </div>
  )
}
interface GateListProps {
  caption: string
  conditions: readonly Condition[]
  whole?: boolean
}

function Conditions({ caption, conditions }: GateListProps) {
  const t = speak(texts, useLang())
  return (
    <Table
      caption={caption}
      captionHidden
      rowHead={1}
      columns={[
        { head: t('state'), plain: true },
        { head: t('condition') },
        { head: t('who') },
        { head: t('before') },
        { head: t('do'), actions: true },
      ]}
      rows={conditions.map((c) => [
        <Status kind={kinds[c.state]}>{t(c.state)}</Status>,
        <>
          <b>{c.condition}</b>
          {c.note ? <span class="kr-meta">{c.note}</span> : null}
        </>,
        c.who,
        c.before ?? '',
        c.action ?? '',
      ])}
    />
  )
}
