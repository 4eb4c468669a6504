import type { Selectable } from 'kysely'
import type { Tables } from '../kit/db/tables.ts'

/** Who signs for a party, and what shows that she may. */
export type Authority = Selectable<Tables['signing.authority']>
/** One version put before one signatory. */
export type Offer = Selectable<Tables['signing.offer']>
export type Signature = Selectable<Tables['signing.signature']>

export type AgreementState = 'none' | 'draft' | 'fixed' | 'offered' | 'signed' | 'published'
