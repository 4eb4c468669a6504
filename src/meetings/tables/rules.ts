/** Tables and the room: the partner spread evenly and never more than a third, and who listens where citizens are missing. Pure. */
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { tableShare } from '../../panel/policy.ts'
import { listeners, mostAtTable } from '../../panel/rules.ts'
import { mostTables, tableSize } from './policy.ts'
import type { AttendanceState, Marked, Seated, Sitter } from './types.ts'

const refuse = refusing({
  'no-members': [
    'Er zijn nog geen leden met een plek. Daarna kun je tafels maken.',
    'There are no members with a seat yet. After that you can make tables.',
  ],
  'too-many-tables': [
    'Er zijn {people} mensen voor {tables} tafels. Kies hoogstens {people} tafels.',
    'There are {people} people for {tables} tables. Choose at most {people} tables.',
  ],
  'no-table': [
    'Deze tafel is er niet. Kies een tafel uit de lijst.',
    'There is no such table. Choose one of the list.',
  ],
  'no-seat': ['Deze persoon heeft geen plek in dit panel.', 'This person has no seat in this panel.'],
  'no-moderator': [
    'Kies iemand die gespreksleider is van dit panel.',
    'Choose somebody who is a moderator of this panel.',
  ],
  'two-tables': ['Deze persoon leidt al tafel {number}.', 'This person already leads table {number}.'],
  'citizen-takes-part': [
    'Een burger luistert niet alleen: zij doet mee.',
    'A citizen does not only listen: she takes part.',
  ],
})
export const noTable = () => refuse('no-table', { status: 404 })
export const noSeat = () => refuse('no-seat', { status: 404 })

/** How many tables so many people fill. */
export const suggestedTables = (people: number): number => Math.max(1, Math.ceil(people / tableSize))

export function tablesFit(people: number, tables: number): Refusal | undefined {
  if (people === 0) return refuse('no-members', { field: 'tables' })
  return tables > Math.min(people, mostTables)
    ? refuse('too-many-tables', { people, tables, field: 'tables' })
    : undefined
}

/** Every order is as likely; `draw(n)` gives a number below n. */
export function shuffled<T>(all: readonly T[], draw: (n: number) => number): T[] {
  const rest = [...all]
  const out: T[] = []
  while (rest.length > 0) out.push(...rest.splice(draw(rest.length), 1))
  return out
}

/**
 * Mixes people over tables. The partner is dealt evenly; two citizens for each of them come first, so that nowhere more than a
 * third is of the partner as long as there are enough citizens; the others fill the smallest tables.
 */
export function mixed<S extends Sitter>(
  people: readonly S[],
  tables: number,
  draw: (n: number) => number,
): Seated<S>[] {
  const numbers = shuffled(
    Array.from({ length: tables }, (_, at) => at),
    draw,
  )
  const sides: S[][] = numbers.map(() => [])
  const side = (at: number): S[] => sides[at] ?? []
  const order = shuffled(people, draw)
  const [citizens, partner] = [of(order, 'citizen'), of(order, 'partner')]
  for (const [nth, one] of partner.entries()) side(numbers[nth % tables] ?? 0).push(one)
  const pairs = sides.flatMap((at, table) => at.flatMap(() => [table, table]))
  const enough = citizens.length >= pairs.length
  for (const [nth, one] of citizens.entries()) {
    const paired = enough ? pairs[nth] : undefined
    side(paired ?? smallest(sides)).push(one)
  }
  return sides.map((at, table) => ({ number: table + 1, people: at }))
}
const of = <S extends Sitter>(all: readonly S[], group: Sitter['group']): S[] =>
  all.filter((one) => one.group === group)
const smallest = (sides: readonly (readonly unknown[])[]): number =>
  sides.reduce((least, side, at) => (side.length < (sides[least]?.length ?? 0) ? at : least), 0)

/** Counts of one table, and whether the partner keeps to its part: evenly spread, at most a third. */
export interface TableCheck {
  readonly citizens: number
  readonly partner: number
  readonly fits: boolean
}
export function tableChecks(tables: readonly Seated[]): TableCheck[] {
  const all = tables.reduce((n, { people }) => n + of(people, 'partner').length, 0)
  return tables.map(({ people }) => {
    const partner = of(people, 'partner').length
    const most = Math.max(mostAtTable(all, tables.length, people.length), Math.floor(people.length * tableShare))
    return { citizens: people.length - partner, partner, fits: partner <= most }
  })
}

/** The room as it is: who takes part, and who of the partner listens so that citizens stay two to one. Nothing is blocked. */
export interface Room<M extends Marked = Marked> {
  readonly citizens: number
  /** Of the partner, in the room: taking part and listening. */
  readonly partner: number
  readonly listening: readonly M[]
}
export function inRoom<M extends Marked>(all: readonly M[]): Room<M> {
  const citizens = of(all, 'citizen').filter(({ marked }) => marked === 'present').length
  const there = of(all, 'partner').filter(({ marked }) => marked === 'present' || marked === 'listening')
  const chosen = there.filter(({ marked }) => marked === 'listening')
  const needed = Math.max(0, listeners(citizens, there.length) - chosen.length)
  const next = there.filter(({ marked }) => marked === 'present').sort(inOrder)
  return { citizens, partner: there.length, listening: [...chosen, ...next.slice(0, needed)] }
}
const last = Number.MAX_SAFE_INTEGER
const inOrder = (a: Marked, b: Marked): number =>
  (a.listenOrder ?? last) - (b.listenOrder ?? last) || a.number - b.number

/** What holds for one person: as marked, or listening where the rule of two to one asks it of her. */
export const holds = (room: Room, one: Marked): AttendanceState | undefined =>
  room.listening.some(({ seat }) => seat === one.seat) ? 'listening' : one.marked

/** Citizens take part; only members of the partner listen. */
export const markable = (one: Sitter, state: AttendanceState): Refusal | undefined =>
  state === 'listening' && one.group === 'citizen' ? refuse('citizen-takes-part') : undefined

/** Who was not seen yet is expected: tables are made before people come in. */
export const expected = <M extends Marked>(one: M): M => ({ ...one, marked: one.marked ?? 'present' })

/** Whoever is not known to be away gets a place at a table; who listens does not. */
export const takesPart = (state: AttendanceState | undefined): boolean => state !== 'absent' && state !== 'listening'

export function moderatable(
  tables: readonly Pick<Seated, 'number' | 'moderator'>[],
  it: { readonly number: number; readonly person: string; readonly team: readonly string[] },
): Refusal | undefined {
  if (!tables.some(({ number }) => number === it.number)) return noTable()
  if (it.person === '') return undefined
  if (!it.team.includes(it.person)) return refuse('no-moderator')
  const other = tables.find(({ number, moderator }) => moderator === it.person && number !== it.number)
  return other ? refuse('two-tables', { number: other.number }) : undefined
}
