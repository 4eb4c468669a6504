import { record } from '../../kit/audit/record.ts'
import type { Work } from '../../kit/work/work.ts'
import { personFor } from '../actions.ts'
import { house } from '../proof.ts'
import * as store from '../store.ts'
import type { NewPerson, Organising } from '../types.ts'

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
