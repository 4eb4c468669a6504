/** Agreed | done: left the term as signed, right what happened, between them a stitch that is whole when the promise is kept. */
import type { Child } from 'hono/jsx'
import { say, speak } from '../../texts/texts.ts'
import { Details } from '../components/blocks.tsx'
import { Icon, Unseen } from '../components/icon.tsx'
import { DaysLate, Status } from '../components/status.tsx'
import { useLang } from '../language.tsx'
import { Link, OutLink } from '../link.tsx'

export type PromiseState = 'done' | 'part' | 'open' | 'late' | 'none'
/** Evidence: an own page (`to`) or an address elsewhere (`href`). */
export interface Evidence {
  label: string
  to?: string
  href?: string
}
export interface AgreedRow {
  term: Child
  /** "Artikel 11" and where it stands. */
  article: string
  articleTo?: string
  /** "versie 3, juni 2023" */
  version: string
  /** done · part: in part · open: not yet · late · none: a term without a date. */
  state: PromiseState
  /** done: when it was done ("maart 2024"); open: the last day ("1 april 2025"). In words. */
  date?: string
  daysLate?: number
  sentence?: Child
  evidence?: readonly Evidence[]
}
const texts = {
  agreed: ['Afgesproken', 'Agreed'],
  done: ['Gedaan', 'Done'],
  doneOn: ['Gedaan, {date}', 'Done, {date}'],
  part: ['Voor een deel', 'In part'],
  open: ['Nog niet', 'Not yet'],
  openUntil: ['Nog niet, uiterlijk {date}', 'Not yet, by {date}'],
  late: ['Te laat', 'Late'],
  none: ['Geen datum afgesproken', 'No date agreed'],
  evidence: ['Bewijs:', 'Evidence:'],
} as const

const stitches: Record<PromiseState, Child> = {
  done: <rect class="k" x="0" y="5" width="48" height="4" />,
  part: (
    <>
      <rect class="k" x="0" y="5" width="24" height="4" />
      <path class="kd" d="M25 7h22" stroke-width="4" stroke-dasharray="4 4" />
    </>
  ),
  open: (
    <>
      <rect class="k" x="0" y="5" width="24" height="4" />
      <circle class="kr" cx="42" cy="7" r="4.5" stroke-width="2" />
    </>
  ),
  late: (
    <>
      <rect class="k" x="0" y="5" width="24" height="4" />
      <circle class="kl" cx="42" cy="7" r="4.5" stroke-width="2.5" />
    </>
  ),
  none: <rect class="k" x="0" y="5" width="12" height="4" />,
}

/** The picture between two columns; its words stand beside it. */
const Stitch = ({ state }: { state: PromiseState }) => (
  <svg class="kr-seam__stitch" viewBox="0 0 48 14" aria-hidden="true" focusable="false">
    {stitches[state]}
  </svg>
)

function State({ row }: { row: AgreedRow }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const dated = (key: 'doneOn' | 'openUntil', plain: 'done' | 'open') =>
    row.date === undefined ? t(plain) : say(texts[key], lang, { date: row.date })
  if (row.state === 'late')
    return row.daysLate ? <DaysLate days={row.daysLate} /> : <Status kind="late">{t('late')}</Status>
  if (row.state === 'done') return <Status kind="good">{dated('doneOn', 'done')}</Status>
  if (row.state === 'part') return <Status kind="info">{t('part')}</Status>
  if (row.state === 'open') return <Status kind="soon">{dated('openUntil', 'open')}</Status>
  return <Status kind="open">{t('none')}</Status>
}

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = speak(texts, useLang())
  return (
    <p class="kr-meta">
      {t('evidence')}{' '}
      {evidence.map(({ label, to, href }, i) => (
        <>
          {i > 0 ? ', ' : ''}
          {to ? <Link to={to}>{label}</Link> : href ? <OutLink href={href}>{label}</OutLink> : label}
        </>
      ))}
    </p>
  )
}

function Row({ row }: { row: AgreedRow }) {
  const t = speak(texts, useLang())
  return (
    <li class={`kr-seam__row is-${row.state}`}>
      <div class="kr-seam__agreed">
        <span class="kr-seam__label">{t('agreed')}</span>
        <p>{row.term}</p>
        <p class="kr-meta">
          {row.articleTo ? <Link to={row.articleTo}>{row.article}</Link> : row.article}, {row.version}
        </p>
      </div>
      <Stitch state={row.state} />
      <div class="kr-seam__done">
        <span class="kr-seam__label">{t('done')}</span>
        <p class="kr-seam__state">
          <State row={row} />
        </p>
        {row.sentence ? <p>{row.sentence}</p> : null}
        {row.evidence && row.evidence.length > 0 ? <EvidenceList evidence={row.evidence} /> : null}
      </div>
    </li>
  )
}

const groupWords = {
  late: ['te laat', 'late'],
  open: ['nog niet', 'not yet'],
  done: ['gedaan', 'done'],
  moreOpen: ['{n} afspraken voor later', '{n} terms for later'],
  allDone: ['{n} afspraken die zijn gedaan', '{n} terms that are done'],
} as const
/** So many rows of what is still open, or is done, stand in sight; the rest unfolds. What is late never folds. */
const inSight = { open: 3, done: 3 } as const

/** What is late first, then what is open, then what is done; each group in the order given. */
function grouped(rows: readonly AgreedRow[]) {
  const late = rows.filter(({ state }) => state === 'late')
  const done = rows.filter(({ state }) => state === 'done')
  return { late, open: rows.filter((row) => row.state !== 'late' && row.state !== 'done'), done }
}

const Rows = ({ rows }: { rows: readonly AgreedRow[] }) =>
  rows.length === 0 ? null : (
    <ul class="kr-seam__rows">
      {rows.map((row) => (
        <Row row={row} />
      ))}
    </ul>
  )

/** How many of each, in one line: "4 te laat, 5 nog niet, 10 gedaan". */
function Counts({ late, open, done }: Readonly<Record<'late' | 'open' | 'done', number>>) {
  const t = speak(groupWords, useLang())
  return (
    <p class="kr-seam__counts">
      {late > 0 ? <Status kind="late">{`${late} ${t('late')}`}</Status> : null}
      {open > 0 ? <Status kind="soon">{`${open} ${t('open')}`}</Status> : null}
      {done > 0 ? <Status kind="good">{`${done} ${t('done')}`}</Status> : null}
    </p>
  )
}

/** A long list keeps its counts and its first rows in sight. */
function Groups({ rows }: { rows: readonly AgreedRow[] }) {
  const t = speak(groupWords, useLang())
  const { late, open, done } = grouped(rows)
  const foldOpen = open.length > inSight.open + 1
  const foldDone = done.length > inSight.done
  return (
    <>
      <Rows rows={[...late, ...(foldOpen ? open.slice(0, inSight.open) : open)]} />
      {foldOpen ? (
        <Details summary={t('moreOpen', { n: open.length - inSight.open })}>
          <Rows rows={open.slice(inSight.open)} />
        </Details>
      ) : null}
      {foldDone ? (
        <Details summary={t('allDone', { n: done.length })}>
          <Rows rows={done} />
        </Details>
      ) : (
        <Rows rows={done} />
      )}
    </>
  )
}

/** The two columns. Their heads are the heading where they stand beside each other; `head` is it for who listens and on a phone. */
export function AgreedDone({ rows, head, id = 'afgesproken' }: AgreedDoneProps) {
  const t = speak(texts, useLang())
  const { late, open, done } = grouped(rows)
  return (
    <section class="kr-section kr-seamblock" aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      <Counts late={late.length} open={open.length} done={done.length} />
      <div class="kr-seam">
        <div class="kr-seam__head" aria-hidden="true">
          <span>{t('agreed')}</span>
          <span />
          <span>{t('done')}</span>
        </div>
        <Groups rows={rows} />
      </div>
    </section>
  )
}
interface AgreedDoneProps {
  rows: readonly AgreedRow[]
  head: string
  id?: string
}

export interface VerdictSide {
  /** Who says it: "De gemeente", "Het panel". */
  who: string
  /** In a few words: "Uitgevoerd", "Oordeel volgt op 8 maart 2025". */
  says: Child
  note?: Child
}
const sides = { partner: 'M1 1h10v10H1z', panel: 'M.5 6a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0' } as const

const Side = ({ side, kind }: { side: VerdictSide; kind: 'partner' | 'panel' }) => (
  <div>
    <p class="kr-strong">
      <svg class="kr-glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path class={kind === 'partner' ? 'p' : 'c'} d={sides[kind]} />
      </svg>
      {side.who}
      <Unseen>:</Unseen>
    </p>
    <p class="kr-say">{side.says}</p>
    {side.note ? <p class="kr-meta">{side.note}</p> : null}
  </div>
)

/** What the partner says and what the panel says, either side of the seam. */
export const Verdict = ({ partner, panel }: { partner: VerdictSide; panel: VerdictSide }) => (
  <div class="kr-verdict">
    <Side side={partner} kind="partner" />
    <Side side={panel} kind="panel" />
  </div>
)

/** A claim and whether it is met: the partner's tests of feasibility. */
export function YesNo({ yes }: { yes: boolean }) {
  const t = speak({ yes: ['Ja', 'Yes'], no: ['Nee', 'No'] } as const, useLang())
  return yes ? (
    <Status kind="good">{t('yes')}</Status>
  ) : (
    <span class="kr-status is-late">
      <Icon name="close" />
      <span>{t('no')}</span>
    </span>
  )
}
