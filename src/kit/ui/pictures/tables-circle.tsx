/** The panel regrouped: its tables as small circles on the big one; and one table, with my own seat. */
import { plural, speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Glyph } from './glyph.tsx'
import { f, SeatMark } from './seat.tsx'
import { type TablePlace, type TableSeats, tablePlaces, tableSeats } from './table-places.ts'

export interface TablesCircleProps {
  tables: readonly (TableSeats & { name: string })[]
  /** Whose members the squares are: "van de gemeente". */
  of: string
}
const words = {
  table: ['{n} tafel', '{n} table'],
  tables: ['{n} tafels', '{n} tables'],
  citizen: ['{n} burger', '{n} citizen'],
  citizens: ['{n} burgers', '{n} citizens'],
  member: ['{n} lid', '{n} member'],
  members: ['{n} leden', '{n} members'],
  with: ['met samen', 'with together'],
  and: ['en', 'and'],
} as const

const TableName = ({ place, name }: { place: TablePlace; name: string }) => (
  <text class="num" x={f(place.x)} y={f(place.y)} dy=".35em" text-anchor="middle" font-size={f(place.radius * 0.62)}>
    {name}
  </text>
)
const Seats = ({ place }: { place: TablePlace }) => (
  <>
    {place.seats.map((seat) => (
      <SeatMark at={{ x: seat.x, y: seat.y, d: place.dot, angle: seat.angle }} who={seat.who} state={seat.state} />
    ))}
  </>
)

/** All tables, with the sentence that says the same. */
export function TablesCircle({ tables, of }: TablesCircleProps) {
  const lang = useLang()
  const t = speak(words, lang)
  const total = (pick: (table: TableSeats) => number) => tables.reduce((n, table) => n + pick(table), 0)
  const [citizens, partner] = [total((table) => table.citizens), total((table) => table.partner)]
  return (
    <div class="kr-circle-block">
      <div class="kr-circle">
        <svg class="kr-seats" viewBox="0 0 600 600" aria-hidden="true" focusable="false">
          {tablePlaces(tables).map((place, i) => (
            <g>
              <Seats place={place} />
              <TableName place={place} name={tables[i]?.name ?? ''} />
            </g>
          ))}
        </svg>
        <div class="kr-circle__middle">
          <p class="kr-circle__big">{tables.length}</p>
          <p>{plural(['tafel', 'table'], ['tafels', 'tables'], tables.length, lang)}</p>
        </div>
      </div>
      <p class="kr-circle__who">
        {plural(words.table, words.tables, tables.length, lang)} {t('with')}{' '}
        <b class="kr-nowrap">
          <Glyph kind="citizen" />
          {plural(words.citizen, words.citizens, citizens, lang)}
        </b>
        {partner === 0 ? null : (
          <>
            {' '}
            {t('and')}{' '}
            <b class="kr-nowrap">
              <Glyph kind="partner" />
              {plural(words.member, words.members, partner, lang)}
            </b>{' '}
            {of}
          </>
        )}
      </p>
    </div>
  )
}

/** One table with my seat at six o'clock: a marigold disc with an ink ring around my dot. */
export function MyTable({ name, citizens, partner }: TableSeats & { name: string }) {
  const place = tableSeats({ citizens, partner }, { x: 50, y: 50, radius: 50, towards: -Math.PI / 2 })
  const mine = [...place.seats].filter((seat) => seat.who === 'citizen').sort((a, b) => b.y - a.y || a.x - b.x)[0]
  return (
    <svg class="kr-seats kr-ticket__table" viewBox="-4 -4 108 108" aria-hidden="true" focusable="false">
      {mine ? <circle class="you" cx={f(mine.x)} cy={f(mine.y)} r={f(place.dot * 0.78)} stroke-width="3" /> : null}
      <Seats place={place} />
      <TableName place={place} name={name} />
    </svg>
  )
}
