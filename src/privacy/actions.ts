import { closeAccount } from '../accounts/actions.ts'
import { forget, record } from '../kit/audit/record.ts'
import { dropMailTo } from '../kit/mail/outbox.ts'
import { addErasure, type Erased, writeErased } from '../kit/privacy/ledger.ts'
import type { AnyRegister } from '../kit/privacy/register.ts'
import { stop } from '../kit/work/refusal.ts'
import type { Proof, Work } from '../kit/work/work.ts'
import { withdrawErased } from '../recruitment/registration/actions.ts'
import { heldBy, somebodyToErase } from './queries.ts'
import { mayErase, snake, stepsOf } from './rules.ts'
import type { Her } from './store.ts'
import * as store from './store.ts'

/** What the rooms say of their columns, and which tables must stay as they were recorded. */
export interface Rooms {
  readonly registers: readonly AnyRegister[]
  readonly constitutional: readonly string[]
  /** The ledger outside the database. */
  readonly ledger: string
}

/**
 * Erases somebody everywhere: by the id of a person, or of a registration that never became an account. False where she is not
 * there or was erased before. The ledger gets its line last: whoever asked to be erased and met a fault just then is erased by
 * the next restore at the latest, never forgotten.
 * @throws Refused while she holds a role or a seat, or is in a draw that is frozen and was not held
 */
export async function erase(work: Work, as: Proof, it: { person: string; rooms: Rooms }): Promise<boolean> {
  const her = await somebodyToErase(work, it.person)
  if (!her) return false
  const refused = mayErase(await heldBy(work, her))
  if (refused) stop(refused)
  await eraseRows(work, as, { her, rooms: it.rooms })
  const id = her.person ?? it.person
  await addErasure(work, { person: id, at: work.now })
  await writeErased(it.rooms.ledger, { person: id, at: work.now.toISOString() })
  return true
}

export interface ErasedAgain {
  readonly erased: number
  /** In a draw that is frozen and was not held: erased once it is, as `erase` asks. */
  readonly waiting: number
}
/**
 * After a restore: whoever the ledger names is erased again. Who stands in a frozen draw that was not held stays until it is:
 * her row and leaf are what the witness signed.
 */
export async function eraseAgain(
  work: Work,
  as: Proof,
  it: { erased: readonly Erased[]; rooms: Rooms },
): Promise<ErasedAgain> {
  const told = { erased: 0, waiting: 0 }
  for (const { person, at } of it.erased) {
    await store.endRoles(work, person)
    const her = await somebodyToErase(work, person)
    if (her && (await heldBy(work, her)).draws > 0) {
      told.waiting += 1
      continue
    }
    if (her) {
      await eraseRows(work, as, { her, rooms: it.rooms })
      told.erased += 1
    }
    await addErasure(work, { person, at: new Date(at) })
  }
  return told
}

/** Erases who had to wait after a restore, once her draw was held. Nothing while it was not. */
export async function eraseLate(work: Work, as: Proof, it: { one: Erased; rooms: Rooms }): Promise<void> {
  const { person, at } = it.one
  const her = await somebodyToErase(work, person)
  if (!her || (await heldBy(work, her)).draws > 0) return
  await store.endRoles(work, person)
  await eraseRows(work, as, { her, rooms: it.rooms })
  await addErasure(work, { person, at: new Date(at) })
}

async function eraseRows(work: Work, as: Proof, { her, rooms }: { her: Her; rooms: Rooms }): Promise<void> {
  const kept = new Set(rooms.constitutional.map(snake))
  const steps = stepsOf(rooms.registers).filter(({ table }) => !kept.has(snake(table)))
  const objects: string[] = []
  for (const step of steps) objects.push(...(await store.objectsOf(work, step, her)))
  await withdrawErased(work, as, her.applicants)
  for (const step of steps) await store.eraseIn(work, step, her)
  if (her.person) await closeAccount(work, as, her.person)
  const words = [her.shares.email ? undefined : her.email, her.shares.phone ? undefined : her.phone]
  if (her.email && !her.shares.email) await dropMailTo(work, her.email)
  await forget(work, { objects, words: words.filter((one): one is string => Boolean(one)), kept: rooms.constitutional })
  if (her.person) await record(work, as, 'person.erased', `accounts.person:${her.person}`)
  else for (const id of her.applicants) await record(work, as, 'person.erased', `recruitment.applicant:${id}`)
}
