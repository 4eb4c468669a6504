import type { AnyRegister } from '../kit/privacy/register.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'

const refuse = refusing({
  'has-role': [
    'Deze persoon heeft nog een rol of functie. Beëindig die eerst.',
    'This person still holds a role or an office. End it first.',
  ],
  'has-seat': [
    'Deze persoon heeft nog een plek in een panel, of is ingeloot. Laat de desk die plek eerst beëindigen.',
    'This person still has a seat in a panel, or was drawn for one. Let the desk end that seat first.',
  ],
  'in-draw': [
    'Deze persoon zit in een loting die vastligt en nog niet is gehouden. Wis na de loting: anders klopt die niet meer.',
    'This person is in a draw that is frozen and was not held yet. Erase after the draw: it would no longer be right.',
  ],
})

/** Nobody disappears out of a role, a seat or a frozen draw by being erased. */
export function mayErase(it: { roles: number; seats: number; draws: number }): Refusal | undefined {
  if (it.roles > 0) return refuse('has-role', { status: 409 })
  if (it.seats > 0) return refuse('has-seat', { status: 409 })
  return it.draws > 0 ? refuse('in-draw', { status: 409 }) : undefined
}

/** Whom a row is about: a person with an account, a registration, a seat. */
export type Subject = 'person' | 'applicant' | 'seat'

/**
 * By which column a row is hers. A row with nobody's id of its own is hers only where address and name are both hers: people share
 * an address, and nobody may be erased with somebody else.
 */
export type Hers = { readonly by: Subject; readonly column: string } | { readonly by: 'email-and-name' }

/** What erasing does to the rows of one table that are hers. */
export interface Step {
  readonly table: string
  readonly hers: Hers
  /** The rows go; otherwise these columns are emptied. */
  readonly rows: boolean
  readonly empty: readonly string[]
}

/** Tables whose rows are somebody, by their own id. */
const somebody: Readonly<Record<string, Subject>> = {
  'accounts.person': 'person',
  'recruitment.applicant': 'applicant',
  'seats.seat': 'seat',
}
/** Columns that point at somebody, the nearest first. */
const pointers: readonly (readonly [string, Subject])[] = [
  ['personId', 'person'],
  ['applicantId', 'applicant'],
  ['seatId', 'seat'],
]
type Columns = AnyRegister[string]

/** From the registers of all rooms: in which tables something of hers can stand, and what is done there. */
export function stepsOf(registers: readonly AnyRegister[]): Step[] {
  const tables = registers.flatMap((register) => Object.entries(register))
  return tables.flatMap(([table, columns]) => {
    const hers = hersIn(table, columns)
    const gone = goneFrom(columns)
    if (gone.length === 0 || !hers) return []
    const rows = gone.every((column) => columns[column]?.erase === 'row')
    return [{ table, hers, rows, empty: rows ? [] : gone }]
  })
}

/** What erasing takes out of a table, as its register says. */
export const goneFrom = (columns: Columns): string[] =>
  Object.entries(columns).flatMap(([column, purpose]) => (purpose && purpose.erase !== 'stays' ? [column] : []))

function hersIn(table: string, columns: Columns): Hers | undefined {
  const self = somebody[table]
  if (self) return { by: self, column: 'id' }
  // A column of which the register says nothing points at a seat or person the row is not about.
  const pointer = pointers.find(([column]) => columns[column])
  if (pointer) return { by: pointer[1], column: pointer[0] }
  return 'email' in columns && 'name' in columns ? { by: 'email-and-name' } : undefined
}

/** What stands in an emptied column that must hold something. */
export type Empty = 'null' | 'text' | 'words' | 'bytes' | 'kept'

/** The name of a table or column as SQL has it. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export function emptyOf(column: { nullable: boolean; type: string }): Empty {
  if (column.nullable) return 'null'
  if (column.type === 'text') return 'text'
  if (column.type === 'jsonb') return 'words'
  return column.type === 'bytea' ? 'bytes' : 'kept'
}
