import type { AnyRegister } from '../kit/privacy/register.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'

const refuse = refusing({
  'has-role': [
    'Deze persoon heeft nog een rol of functie. Beëindig die eerst.',
    'This person still holds a role or an office. End it first.',
  ],
  'has-seat': [
    'Deze persoon heeft nog een plek in een panel. Laat de desk die eerst beëindigen.',
    'This person still has a seat in a panel. Let the desk end it first.',
  ],
})

/** Nobody disappears out of a role or a seat by being erased. */
export function mayErase(it: { roles: number; seats: number }): Refusal | undefined {
  if (it.roles > 0) return refuse('has-role', { status: 409 })
  return it.seats > 0 ? refuse('has-seat', { status: 409 }) : undefined
}

/** What erasing does to the rows of one table that are hers. */
export interface Step {
  readonly table: string
  /** Columns by which a row is hers: her id, or her mail address. */
  readonly hers: { readonly id?: string; readonly email?: string }
  /** The rows go; otherwise these columns are emptied. */
  readonly rows: boolean
  readonly empty: readonly string[]
}

const people = 'accounts.person'
type Columns = AnyRegister[string]

/** From the registers of all rooms: in which tables something of hers can stand, and what is done there. */
export function stepsOf(registers: readonly AnyRegister[]): Step[] {
  const tables = registers.flatMap((register) => Object.entries(register))
  return tables.flatMap(([table, columns]) => {
    const hers = hersIn(table, columns)
    const gone = Object.entries(columns).filter(([, purpose]) => purpose && purpose.erase !== 'stays')
    if (gone.length === 0 || !(hers.id || hers.email)) return []
    const rows = gone.every(([, purpose]) => purpose?.erase === 'row')
    return [{ table, hers, rows, empty: rows ? [] : gone.map(([column]) => column) }]
  })
}

function hersIn(table: string, columns: Columns): Step['hers'] {
  const email = 'email' in columns ? { email: 'email' } : {}
  if (table === people) return { id: 'id', ...email }
  return 'personId' in columns ? { id: 'personId', ...email } : email
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
