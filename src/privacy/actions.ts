import { closeAccount } from '../accounts/actions.ts'
import { forget, record } from '../kit/audit/record.ts'
import { dropMailTo } from '../kit/mail/outbox.ts'
import { addErasure, type Erased, writeErased } from '../kit/privacy/ledger.ts'
import type { AnyRegister } from '../kit/privacy/register.ts'
import { stop } from '../kit/work/refusal.ts'
import type { Proof, Work } from '../kit/work/work.ts'
import { heldBy, personToErase } from './queries.ts'
import { mayErase, snake, stepsOf } from './rules.ts'
import * as store from './store.ts'

/** What the rooms say of their columns, and which tables must stay as they were recorded. */
export interface Rooms {
  readonly registers: readonly AnyRegister[]
  readonly constitutional: readonly string[]
  /** The ledger outside the database. */
  readonly ledger: string
}

/**
 * Erases a person everywhere; false where she is not there or was erased before. The ledger gets its line last: whoever
 * asked to be erased and met a fault just then is erased by the next restore at the latest, never forgotten.
 * @throws Refused while she holds a role or a seat
 */
export async function erase(work: Work, as: Proof, it: { person: string; rooms: Rooms }): Promise<boolean> {
  const refused = mayErase(await heldBy(work, it.person))
  if (refused) stop(refused)
  if (!(await eraseRows(work, as, it))) return false
  await addErasure(work, { person: it.person, at: work.now })
  await writeErased(it.rooms.ledger, { person: it.person, at: work.now.toISOString() })
  return true
}

/** After a restore: whoever was erased since the backup is erased again. Returns how many. */
export async function eraseAgain(
  work: Work,
  as: Proof,
  it: { erased: readonly Erased[]; rooms: Rooms },
): Promise<number> {
  let again = 0
  for (const { person, at } of it.erased) {
    await store.endRoles(work, person)
    if (await eraseRows(work, as, { person, rooms: it.rooms })) again += 1
    await addErasure(work, { person, at: new Date(at) })
  }
  return again
}

async function eraseRows(work: Work, as: Proof, it: { person: string; rooms: Rooms }): Promise<boolean> {
  const her = await personToErase(work, it.person)
  if (!her) return false
  const kept = new Set(it.rooms.constitutional.map(snake))
  const steps = stepsOf(it.rooms.registers).filter(({ table }) => !kept.has(snake(table)))
  const objects: string[] = []
  for (const step of steps) objects.push(...(await store.objectsOf(work, step, her)))
  for (const step of steps) await store.eraseIn(work, step, her)
  await closeAccount(work, as, her.id)
  const words = [her.email, her.phone].filter((one): one is string => Boolean(one))
  if (her.email) await dropMailTo(work, her.email)
  await forget(work, { objects, words, kept: it.rooms.constitutional })
  await record(work, as, 'person.erased', `accounts.person:${her.id}`)
  return true
}
