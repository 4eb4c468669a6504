/** A chart that is a table: people as dots in a cell, their count before it, what was agreed behind it. */
import type { Child } from 'hono/jsx'
import { capital } from '../../texts/signs.ts'
import { count, say, speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { People } from './people.tsx'

export interface DotRow {
  label: Child
  /** How many; null is not shown (fewer than 5, or it would give another cell away). */
  n: number | null
  /** Share among the population, in words: "23%". */
  population?: string
  agreed?: { min: number; max: number }
  /** The partner's count in a poll, or its band in words. */
  partner?: Child
  look?: 'confirmed' | 'doubt' | 'against'
  who?: 'citizen' | 'partner'
}
export interface DotGroup {
  /** Head of the group; left out when there is one group. */
  name?: string
  rows: readonly DotRow[]
  /** A line under the group: "Voor: stap 1, 2 en 3", its count and words. */
  total?: { label: Child; words: Child; partner?: Child }
}
export interface DotTableProps {
  caption: Child
  captionHidden?: boolean
  /** Head of the first column: "Groep", "Stap". */
  first: string
  /** Head of the dots: "In het panel", "81 burgers". */
  people: Child
  population?: string
  agreed?: string
  partner?: Child
  groups: readonly DotGroup[]
  /** Seats that wait for people: rings, and no word on whether the range is met. */
  plan?: boolean
  note?: Child
}

const texts = {
  hidden: ['niet getoond', 'not shown'],
  fits: ['past', 'fits'],
  fewer: ['{n} te weinig', '{n} too few'],
  more: ['{n} te veel', '{n} too many'],
  range: ['{min} tot en met {max}', '{min} to {max}'],
} as const

function Agreed({ row, plan = false }: { row: DotRow; plan?: boolean }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { agreed, n } = row
  if (agreed === undefined) return null
  const range =
    agreed.min === agreed.max ? count(agreed.min, lang) : say(texts.range, lang, { min: agreed.min, max: agreed.max })
  const verdict =
    n === null || plan
      ? ''
      : n < agreed.min
        ? say(texts.fewer, lang, { n: agreed.min - n })
        : n > agreed.max
          ? say(texts.more, lang, { n: n - agreed.max })
          : t('fits')
  return (
    <>
      {range}
      {verdict === '' ? null : <span class="kr-meta">{verdict}</span>}
    </>
  )
}

/** The count and its dots; above sixty the count says it alone. */
function PeopleCell({ row, plan = false }: { row: DotRow; plan?: boolean }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { n, agreed, look = 'confirmed', who = 'citizen' } = row
  if (n === null) return <span class="kr-meta">{t('hidden')}</span>
  const missing = plan ? n : agreed ? Math.max(0, agreed.min - n) : 0
  const there = plan ? 0 : n
  return (
    <span class="kr-dots__n">
      <b>{count(n, lang)}</b>
      {there + missing > 60 ? null : (
        <People n={there} missing={missing} look={look} who={who} {...(agreed ? { range: agreed } : {})} />
      )}
    </span>
  )
}

function Row({ row, table }: { row: DotRow; table: DotTableProps }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {table.population ? (
        <td class="n" data-label={table.population}>
          {row.population ?? '–'}
        </td>
      ) : null}
      <td class="kr-dots__people">
        <PeopleCell row={row} plan={table.plan ?? false} />
      </td>
      {table.agreed ? (
        <td class="kr-dots__agreed" data-label={table.agreed}>
          <Agreed row={row} plan={table.plan ?? false} />
        </td>
      ) : null}
      {table.partner ? <td class="kr-dots__partner">{row.partner ?? ''}</td> : null}
    </tr>
  )
}

function Total({ total, table }: { total: NonNullable<DotGroup['total']>; table: DotTableProps }) {
  return (
    <tr class="is-sum">
      <th scope="row">{total.label}</th>
      {table.population ? <td /> : null}
      <td>{total.words}</td>
      {table.agreed ? <td /> : null}
      {table.partner ? <td class="kr-dots__partner">{total.partner ?? ''}</td> : null}
    </tr>
  )
}

/** Rows with the name of their group on each, as groups. */
export function groupsBy<T>(all: readonly T[], name: (one: T) => string, row: (one: T) => DotRow): DotGroup[] {
  return [...Map.groupBy(all, name)].map(([head, rows]) => ({ name: capital(head), rows: rows.map(row) }))
}

export function DotTable(props: DotTableProps) {
  const columns = 2 + [props.population, props.agreed, props.partner].filter(Boolean).length
  return (
    <div class="kr-dots-block">
      <table class="kr-dots">
        <caption class={props.captionHidden ? 'kr-vh' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.first}</th>
            {props.population ? (
              <th scope="col" class="n">
                {props.population}
              </th>
            ) : null}
            <th scope="col">{props.people}</th>
            {props.agreed ? <th scope="col">{props.agreed}</th> : null}
            {props.partner ? <th scope="col">{props.partner}</th> : null}
          </tr>
        </thead>
        {props.groups.map((group) => (
          <tbody>
            {group.name ? (
              <tr class="kr-dots__group">
                <th scope="rowgroup" colspan={columns}>
                  {group.name}
                </th>
              </tr>
            ) : null}
            {group.rows.map((row) => (
              <Row row={row} table={props} />
            ))}
            {group.total ? <Total total={group.total} table={props} /> : null}
          </tbody>
        ))}
      </table>
      {props.note ? <p class="kr-meta">{props.note}</p> : null}
    </div>
  )
}

/** A share as a bar: how many of how many, and how many were needed. Its words stand beside it. */
export const Bar = ({ n, of, need }: { n: number; of: number; need?: number }) => (
  <svg class="kr-bar" viewBox="0 0 160 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" x=".5" y="2.5" width="159" height="7" />
    <rect class="fill" x="0" y="2" width={((n / Math.max(1, of)) * 160).toFixed(1)} height="8" />
    {need === undefined ? null : <path class="need" d={`M${((need / Math.max(1, of)) * 160).toFixed(1)} -1v14`} />}
  </svg>
)
