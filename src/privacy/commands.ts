import { personByEmail } from '../accounts/queries.ts'
import type { Proof, Work } from '../kit/work/work.ts'
import { erase, type Rooms } from './actions.ts'
import { registrationsOf } from './queries.ts'

interface Asked {
  /** A mail address; or a panel, with the lot of a registration. */
  readonly words: readonly string[]
  readonly rooms: Rooms
}
type Told = { readonly out: string; readonly ok: boolean }

/** `person erase ADDRESS` or `person erase PANEL LOT`: who shares an address with somebody else is never erased with her. */
export async function eraseAtServer(work: Work, as: Proof, { words, rooms }: Asked): Promise<Told> {
  const [first = '', one] = words
  if (one !== undefined) return eraseAll(work, as, { ids: await idsOf(work, first, one), rooms })
  const person = await personByEmail(work, first)
  const ids = person ? [person.id] : await registeredAs(work, first)
  if (!ids)
    return { out: `Several people registered with this address. Name one:\n${await left(work, first)}`, ok: false }
  const told = await eraseAll(work, as, { ids, rooms })
  const others = await left(work, first)
  return others === ''
    ? told
    : { ...told, out: `${told.out}\nThese share the address under another name, and stay:\n${others}` }
}

const idsOf = async (work: Work, panel: string, one: string): Promise<string[]> =>
  (await registrationsOf(work, { panel, one })).map(({ id }) => id)

/** All registrations of an address where one name uses it; nothing where several do. */
async function registeredAs(work: Work, email: string): Promise<string[] | undefined> {
  const all = await registrationsOf(work, { email })
  const names = new Set(all.map(({ name }) => name.trim().replace(/\s+/g, ' ').toLowerCase()))
  return names.size > 1 ? undefined : all.map(({ id }) => id)
}

async function eraseAll(
  work: Work,
  as: Proof,
  { ids, rooms }: { ids: readonly string[]; rooms: Rooms },
): Promise<Told> {
  let erased = 0
  for (const person of ids) if (await erase(work, as, { person, rooms })) erased += 1
  return erased > 0
    ? { out: 'Erased, everywhere and for good.', ok: true }
    : { out: 'Nobody has this address, and there is no such registration.', ok: false }
}

const left = async (work: Work, email: string): Promise<string> =>
  (await registrationsOf(work, { email })).map((one) => `  person erase ${one.slug} ${one.lot ?? one.id}`).join('\n')
