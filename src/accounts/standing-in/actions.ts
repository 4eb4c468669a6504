/** Being somebody without her mailbox: for the example's start page and for tests. No entry of production imports this. */
import { record } from '../../kit/audit/record.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import { token } from '../../kit/work/chance.ts'
import type { Work } from '../../kit/work/work.ts'
import { personFor } from '../actions.ts'
import { staffHours } from '../policy.ts'
import { house } from '../proof.ts'
import { later } from '../rules.ts'
import * as store from '../store.ts'
import type { AsHouse, NewPerson, Organising } from '../types.ts'

/** A session of this person, twelve hours long, in which the second factor counts as given and stays fresh. */
export async function beSomebody(work: Work, _as: AsHouse, person: string): Promise<string> {
  const kept = token(work.chance)
  await store.addSession(work, {
    id: sha256(kept),
    personId: person,
    expiresAt: later(work.now, { hours: staffHours }),
    strongAt: later(work.now, { days: 365 }),
  })
  return kept
}

/** The organising foundation of an example, with its administrator and director: marked as an example for good. */
export async function beginExample(
  work: Work,
  it: { organisation: Organising; administrator: NewPerson; director: NewPerson },
): Promise<void> {
  await store.saveOrganisation(work, { ...it.organisation, example: true })
  await record(work, house(), 'example.begun', 'accounts.organisation:sole', { after: it.organisation })
  for (const office of ['administrator', 'director'] as const) {
    const { id } = await personFor(work, house(), it[office])
    await store.addOffice(work, { personId: id, office, grantedBy: null, worksFrom: work.now })
    await record(work, house(), 'office.granted', `accounts.person:${id}`, { after: { office } })
  }
}
