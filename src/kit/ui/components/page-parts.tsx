/** Parts of the key pages, as one composition each: the hero of a panel, what is promised, now, recommendations, a member's blocks. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Link } from '../link.tsx'
import { Bar } from '../pictures/dot-table.tsx'
import { Glyph } from '../pictures/glyph.tsx'
import { Unseen } from './icon.tsx'
import { Now } from './status.tsx'

/** The circle at the left; now, who and what was promised at the right. On a phone now comes first after the question.
 *  `circle`: `<Circle level={1} sentence="unseen">`; `now`: a `<NowBlock>`. */
export const Hero = ({ circle, now, children }: PropsWithChildren<{ circle: Child; now?: Child }>) => (
  <div class="kr-hero">
    {circle}
    {now}
    <div class="kr-hero__side">{children}</div>
  </div>
)

/** What the partner promised, in one sentence in brick serif. */
export const PromiseBlock = ({ head, promise, children }: PropsWithChildren<{ head: string; promise: string }>) => (
  <div class="kr-promise">
    <h2>{head}</h2>
    <p class="kr-promise__text">{promise}</p>
    {children}
  </div>
)

/** The head of a page that is not a panel's own: title, one sentence, what to do. */
export const PageHead = ({
  title,
  lead,
  over,
  children,
}: PropsWithChildren<{ title: Child; lead?: Child; over?: Child }>) => (
  <header class="kr-head">
    {over ? <p class="kr-over">{over}</p> : null}
    <h1 class="nl-heading nl-heading--level-1">{title}</h1>
    {lead ? <p class="nl-paragraph nl-paragraph--lead kr-lead">{lead}</p> : null}
    {children}
  </header>
)

/** "Nu": what happens now, and what you can do. */
export const NowBlock = ({ id = 'nu', says, children }: PropsWithChildren<{ id?: string; says: Child }>) => (
  <section class="kr-nowblock" aria-labelledby={id}>
    <h2 id={id}>
      <Now />
    </h2>
    <div class="kr-nowblock__body kr-flow">
      <p class="kr-say">{says}</p>
      {children}
    </div>
  </section>
)

export interface RecommendationRow {
  n: number
  title: string
  to: string
  text: Child
  votes?: { n: number; of: number; need?: number; words: Child; note?: Child }
  /** "De gemeente" and what it answered. */
  answer?: { who: string; says: Child; note?: Child }
}
const texts = {
  recommendation: ['Advies {n}:', 'Recommendation {n}:'],
  panel: ['Het panel', 'The panel'],
} as const

/** Recommendations in the panel's order, each with its votes and the partner's answer. */
export function Recommendations({ rows }: { rows: readonly RecommendationRow[] }) {
  const t = speak(texts, useLang())
  return (
    <ol class="kr-advices">
      {rows.map((row) => (
        <li class="kr-advice">
          <span class="kr-advice__n" aria-hidden="true">
            {row.n}
          </span>
          <div class="kr-advice__text">
            <h3>
              <Link to={row.to}>
                <Unseen>{t('recommendation', { n: row.n })} </Unseen>
                {row.title}
              </Link>
            </h3>
            <p>{row.text}</p>
          </div>
          {row.votes ? (
            <div class="kr-advice__votes">
              <p class="kr-advice__who">
                <Glyph kind="citizen" />
                {t('panel')}
              </p>
              <p>{row.votes.words}</p>
              <Bar
                n={row.votes.n}
                of={row.votes.of}
                {...(row.votes.need === undefined ? {} : { need: row.votes.need })}
              />
              {row.votes.note ? <p class="kr-meta">{row.votes.note}</p> : null}
            </div>
          ) : null}
          {row.answer ? (
            <div class="kr-advice__answer">
              <p class="kr-advice__who">
                <Glyph kind="partner" />
                {row.answer.who}
              </p>
              <p>
                <b>{row.answer.says}</b>
              </p>
              {row.answer.note ? <p class="kr-meta">{row.answer.note}</p> : null}
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** Three facts under one rule: the panel, the partner, now. */
export const Trio = ({ facts }: { facts: readonly { term: Child; value: Child; note?: Child }[] }) => (
  <dl class="kr-trio">
    {facts.map((fact) => (
      <div>
        <dt>{fact.term}</dt>
        <dd>
          {fact.value}
          {fact.note ? <span class="kr-meta">{fact.note}</span> : null}
        </dd>
      </div>
    ))}
  </dl>
)

/** From letter to panel: figures in a row, unknown ones as "?". */
export const Figures = ({ figures }: { figures: readonly { n: Child; words: Child; unknown?: boolean }[] }) => (
  <ol class="kr-steps">
    {figures.map((figure) => (
      <li>
        <b class={figure.unknown ? 'is-none' : undefined}>{figure.n}</b>
        <span>{figure.words}</span>
      </li>
    ))}
  </ol>
)

/** A member's page: one column, the next step first. `mark` and the panel's name stand beside the title. */
export const MemberPage = ({
  mark,
  panel,
  title,
  children,
}: PropsWithChildren<{ mark: Child; panel: string; title: string }>) => (
  <div class="kr-member">
    <header class="kr-member__head">
      {mark}
      <div>
        <p class="kr-meta">{panel}</p>
        <h1>{title}</h1>
      </div>
    </header>
    {children}
  </div>
)

/** One block on a member's page: "Lezen", 12 minutes; `now` puts the marigold word before it. */
export const MemberBlock = (props: PropsWithChildren<{ id: string; head: string; aside?: string; now?: boolean }>) => (
  <section class="kr-member__block" aria-labelledby={props.id}>
    <h2 id={props.id}>
      {props.now ? (
        <>
          <Now />{' '}
        </>
      ) : null}
      {props.head} {props.aside ? <span class="kr-min">{props.aside}</span> : null}
    </h2>
    {props.children}
  </section>
)

/** Links with a quiet line under each: what to read, my questions. */
export const ReadList = ({ items }: { items: readonly { to: string; label: string; note?: Child }[] }) => (
  <ul class="kr-read">
    {items.map((item) => (
      <li>
        <Link to={item.to}>{item.label}</Link>
        {item.note ? <span class="kr-meta">{item.note}</span> : null}
      </li>
    ))}
  </ul>
)

/** The office: title and one sentence on a line, then sections. */
export const OfficePage = ({ title, lead, children }: PropsWithChildren<{ title: string; lead?: Child }>) => (
  <div class="kr-office">
    <header class="kr-office__head">
      <h1>{title}</h1>
      {lead ? <p>{lead}</p> : null}
    </header>
    {children}
  </div>
)

/** A section of an office page, its filters or stand beside its head. */
export const OfficeSection = ({
  id,
  head,
  aside,
  children,
}: PropsWithChildren<{ id: string; head: string; aside?: Child }>) => (
  <section aria-labelledby={id}>
    <div class="kr-office__bar">
      <h2 id={id}>{head}</h2>
      {aside}
    </div>
    {children}
  </section>
)

/** Days late as a figure in red serif: the first cell of a `late` table. */
export function Days({ n }: { n: number }) {
  const t = speak({ one: ['dag te laat', 'day late'], more: ['dagen te laat', 'days late'] } as const, useLang())
  return (
    <>
      <b class="kr-days">{n}</b>
      <Unseen> {n === 1 ? t('one') : t('more')}</Unseen>
    </>
  )
}

/** Who says or owes it, with its sign: "■ Gemeente". */
export const Who = ({ kind, children }: PropsWithChildren<{ kind: 'citizen' | 'partner' }>) => (
  <span class="kr-nowrap">
    <Glyph kind={kind} />
    {children}
  </span>
)
