/** Blocks of a page: sections with their head, more on demand, empty, waiting, a decision, words of others. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { EmptySeats } from '../pictures/mark.tsx'
import { Icon } from './icon.tsx'

export interface SectionProps {
  /** The id of the head: what a table of contents points at. */
  id: string
  head: Child
  intro?: Child
  /** 2 px ink above. */
  rule?: boolean
}

/** A part of a page under its own head. */
export const Section = ({ id, head, intro, rule = false, children }: PropsWithChildren<SectionProps>) => (
  <section class={`kr-section${rule ? ' has-rule' : ''}`} aria-labelledby={id}>
    <h2 class="nl-heading nl-heading--level-2" id={id}>
      {head}
    </h2>
    {intro ? <p class="nl-paragraph kr-intro">{intro}</p> : null}
    {children}
  </section>
)

/** Open on demand. */
export const Details = ({ summary, open = false, children }: PropsWithChildren<{ summary: Child; open?: boolean }>) => (
  <details class="kr-more" open={open}>
    <summary>
      <Icon name="chevron" />
      <span>{summary}</span>
    </summary>
    <div>{children}</div>
  </details>
)

/** Nothing here yet: the next step. `action` is one button or link. */
export const Empty = ({ head, action, children }: PropsWithChildren<{ head: string; action?: Child }>) => (
  <div class="kr-empty">
    <EmptySeats />
    <div class="kr-flow">
      <h3>{head}</h3>
      {children}
      {action ? <p class="kr-buttons">{action}</p> : null}
    </div>
  </div>
)

export interface ProgressProps {
  /** What is being done: "We maken de brieven". */
  what: string
  done: number
  of: number
  /** "430 van de 1.200 brieven" */
  words: string
  /** "nog ongeveer 2 minuten" */
  left?: string
}

/** Long work: what, how far, how long still. Children: that the page may be closed, how to stop. */
export const Progress = ({ what, done, of, words, left, children }: PropsWithChildren<ProgressProps>) => (
  <div class="kr-progress">
    <p class="kr-progress__row">
      <b id="voortgang">{what}</b>
    </p>
    <progress value={done} max={of} aria-labelledby="voortgang" />
    <p class="kr-progress__row">
      <span role="status">{words}</span>
      {left ? <span>{left}</span> : null}
    </p>
    {children}
  </div>
)

/** A question before something that cannot be undone: a page of its own, the verb on the button. */
export const Dialog = ({ head, actions, children }: PropsWithChildren<{ head: string; actions: Child }>) => (
  <section class="kr-dialog" aria-labelledby="vraag-vooraf">
    <h1 id="vraag-vooraf">{head}</h1>
    {children}
    <div class="kr-buttons">{actions}</div>
  </section>
)

/** Words as somebody said or wrote them. */
export const Quote = ({ by, children }: PropsWithChildren<{ by?: Child }>) => (
  <figure class="kr-quote">
    <blockquote>{children}</blockquote>
    {by ? <figcaption class="kr-meta">{by}</figcaption> : null}
  </figure>
)

/** Codes and commands in mono: on the line, or as a block. */
export const Code = ({ block = false, children }: PropsWithChildren<{ block?: boolean }>) =>
  block ? (
    <pre class="kr-code" tabindex={0}>
      <code>{children}</code>
    </pre>
  ) : (
    <code class="kr-code">{children}</code>
  )

/** Small, quiet words: a source, a date, a version. */
export const Meta = ({ children }: PropsWithChildren) => <p class="kr-meta">{children}</p>

/** Text left, facts or contents right from 1024 px on. `asideLabel` names the margin for who listens. */
export const WithMargin = ({
  aside,
  asideLabel,
  children,
}: PropsWithChildren<{ aside: Child; asideLabel: string }>) => (
  <div class="has-margin">
    <div class="kr-main">{children}</div>
    <aside class="kr-aside" aria-label={asideLabel}>
      {aside}
    </aside>
  </div>
)

export interface Moment {
  /** In words: "2 maart 2024". */
  date: Child
  head: Child
  text?: Child
  links?: Child
}

/** Days to come, as rings on a line: short, in words, one under the other. */
export const Days = ({ days }: { days: readonly string[] }) => (
  <ol class="kr-days-ahead">
    {days.map((day) => (
      <li>{day}</li>
    ))}
  </ol>
)

/** What happened when: meetings, the trail of a recommendation, messages. */
export const Timeline = ({ moments, label }: { moments: readonly Moment[]; label: string }) => (
  <ol class="kr-meets" aria-label={label}>
    {moments.map((moment) => (
      <li class="kr-meet">
        <p class="kr-meet__date">{moment.date}</p>
        <div class="kr-meet__text">
          <h3>{moment.head}</h3>
          {moment.text ? <p>{moment.text}</p> : null}
        </div>
        {moment.links ? <div class="kr-meet__links">{moment.links}</div> : null}
      </li>
    ))}
  </ol>
)
