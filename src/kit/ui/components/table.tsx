/** Tables: heads on a rule, hairlines between rows, figures at the right. Below 768 px a row becomes a block. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Link } from '../link.tsx'
import { Icon, Unseen } from './icon.tsx'

export interface Column {
  head: string
  /** A head that nobody needs to see: actions. */
  hiddenHead?: boolean
  numeric?: boolean
  /** The cell speaks for itself: no head beside it on a phone. */
  plain?: boolean
  /** Sorting is a link: where it leads, and how it is sorted now. */
  sort?: { to: string; now?: 'ascending' | 'descending' }
  /** Actions: links and buttons, always visible. */
  actions?: boolean
}
export interface TableProps {
  /** What the table shows: read out first, seen unless `captionHidden`. */
  caption: Child
  captionHidden?: boolean
  columns: readonly Column[]
  /** One array a row, as long as `columns`. The cell at `rowHead` (0) is the head of its row; -1 for none. */
  rows: readonly (readonly Child[])[]
  rowHead?: number
  foot?: readonly Child[]
  /** `wide` keeps its columns on a phone and scrolls; `late` puts the first column (days) beside the row. */
  kind?: 'stack' | 'wide' | 'late'
  sticky?: boolean
  /** What stands there when there are no rows. */
  empty?: Child
}

const texts = { sorted: ['gesorteerd', 'sorted'] } as const

function Head({ column }: { column: Column }) {
  const t = speak(texts, useLang())
  const sort = column.sort
  return (
    <th scope="col" class={column.numeric ? 'n' : undefined} aria-sort={sort?.now}>
      {sort ? (
        <Link to={sort.to}>
          {column.head}
          {sort.now ? <Icon name={sort.now === 'ascending' ? 'up' : 'down'} /> : null}
          {sort.now ? <Unseen>, {t('sorted')}</Unseen> : null}
        </Link>
      ) : column.hiddenHead ? (
        <Unseen>{column.head}</Unseen>
      ) : (
        column.head
      )}
    </th>
  )
}

function Cell({ column, head, children }: { column: Column; head: boolean; children: Child }) {
  const cls = [column.numeric ? 'n' : '', column.actions ? 'kr-row-actions' : ''].filter(Boolean).join(' ') || undefined
  if (head) {
    return (
      <th scope="row" class={cls}>
        {children}
      </th>
    )
  }
  return (
    <td class={cls} data-label={column.actions || column.hiddenHead || column.plain ? undefined : column.head}>
      {isEmpty(children) ? null : <div class="kr-cell">{children}</div>}
    </td>
  )
}

const isEmpty = (child: Child | undefined) => child === null || child === undefined || child === '' || child === false

/** The places of the columns that say something: one without a single filled cell is left out. */
function filled({ columns, rows, rowHead = 0, foot }: TableProps): number[] {
  const all = foot ? [...rows, foot] : rows
  const places = columns.map((_, place) => place)
  return places.filter((place) => place === rowHead || rows.length === 0 || all.some((row) => !isEmpty(row[place])))
}

/** A table of rows. */
export function Table(props: TableProps) {
  const { caption, captionHidden = false, rows, rowHead = 0, foot, kind = 'stack', sticky = false, empty } = props
  const places = filled(props)
  const columns = places.flatMap((place) => props.columns[place] ?? [])
  if (rows.length === 0 && !isEmpty(empty ?? null)) return <p class="kr-none">{empty}</p>
  const look = ['utrecht-table kr-table', kind === 'wide' ? '' : 'kr-stack', `is-${kind}`, sticky ? 'is-sticky' : '']
  const table = (
    <table class={look.filter(Boolean).join(' ')}>
      <caption class={captionHidden ? 'kr-vh' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {columns.map((column, index) => (
              <Cell column={column} head={places[index] === rowHead}>
                {row[places[index] ?? 0] ?? null}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {foot ? (
        <tfoot>
          <tr>
            {columns.map((column, index) => (
              <Cell column={column} head={places[index] === rowHead}>
                {foot[places[index] ?? 0] ?? null}
              </Cell>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
  return kind === 'wide' ? <Scroller name={caption}>{table}</Scroller> : table
}

/** What may be wider than the page scrolls by itself, also with the keyboard. */
function Scroller({ name, children }: PropsWithChildren<{ name: Child }>) {
  const t = speak({ wide: ['brede tabel, schuift opzij', 'wide table, scrolls sideways'] } as const, useLang())
  return (
    <section
      class="kr-table-wrap"
      aria-label={`${typeof name === 'string' ? `${name}, ` : ''}${t('wide')}`}
      tabindex={0}
    >
      {children}
    </section>
  )
}

export interface Fact {
  term: Child
  value: Child
  /** Words rather than a figure: under the term instead of at its right. */
  block?: boolean
}

/** Facts: the term quiet at the left, the figure in serif at the right. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl class="kr-facts">
    {facts.map((fact) => (
      <div class={fact.block ? 'is-block' : undefined}>
        <dt>{fact.term}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
)
