import type { Work } from '../kit/work/work.ts'
import type { Her } from './store.ts'

export const personToErase = (work: Work, id: string): Promise<Her | undefined> =>
  work.sql
    .selectFrom('accounts.person')
    .select(['id', 'email', 'phone'])
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** What she still holds: roles of the house and of panels, and confirmed seats. */
export async function heldBy(work: Work, person: string): Promise<{ roles: number; seats: number }> {
  const open = async (table: 'accounts.officeHeld' | 'panel.post') =>
    (
      await work.sql
        .selectFrom(table)
        .select('id')
        .where('personId', '=', person)
        .where('endedAt', 'is', null)
        .execute()
    ).length
  const seats = await work.sql
    .selectFrom('seats.seat')
    .select('id')
    .where('personId', '=', person)
    .where('state', '=', 'confirmed')
    .execute()
  return { roles: (await open('accounts.officeHeld')) + (await open('panel.post')), seats: seats.length }
}
