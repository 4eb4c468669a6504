/** To which body of the partner a recommendation is addressed. Pure. */
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import type { Body } from '../../panel/types.ts'
import { isOwedBy } from '../rules.ts'
import type { Entry } from '../types.ts'

const refuse = refusing({
  'no-body': ['Kies een orgaan van de partner.', 'Choose a body of the partner.'],
  'answered-already': [
    'Op deze aanbeveling is al geantwoord. Het orgaan verandert niet meer.',
    'This recommendation was answered already. The body does not change any more.',
  ],
  'other-partner': ['Dit orgaan is van een andere organisatie.', 'This body is of another organisation.'],
})

/** A body of the partner; a contact only chooses among her own organisation's. */
export function addressable(entry: Entry, body: Body | undefined, own: string | undefined): Body | Refusal {
  if (!body) return refuse('no-body', { field: 'body' })
  if (entry.answers.length > 0) return refuse('answered-already', { status: 409 })
  if (own !== undefined && (body.partnerId !== own || !isOwedBy(entry, own)))
    return refuse('other-partner', { status: 403 })
  return body
}
