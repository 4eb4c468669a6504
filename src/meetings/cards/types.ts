import type { Selectable } from 'kysely'
import type { Tables } from '../../kit/db/tables.ts'

export type Card = Selectable<Tables['meetings.card']>
export type Enough = Selectable<Tables['meetings.enough']>
export type YesNo = Enough['answer']
