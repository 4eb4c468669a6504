/** Being somebody without her mailbox: for the example's start page and for tests. No entry of production imports this. */
import { sha256 } from '../../kit/work/canonical.ts'
import { token } from '../../kit/work/chance.ts'
import type { Work } from '../../kit/work/work.ts'
import { staffHours } from '../policy.ts'
import { later } from '../rules.ts'
import { addSession } from '../store.ts'
import type { AsHouse } from '../types.ts'

/** A session of this person, twelve hours long, in which the second factor counts as given and stays fresh. */
export async function beSomebody(work: Work, _as: AsHouse, person: string): Promise<string> {
  const kept = token(work.chance)
  await addSession(work, {
    id: sha256(kept),
    personId: person,
    expiresAt: later(work.now, { hours: staffHours }),
    strongAt: later(work.now, { days: 365 }),
  })
  return kept
}
