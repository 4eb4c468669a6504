/** Members with confirmed seats, as seating leaves them: where tests of meetings and of what follows begin. */
import { personFor } from '../../src/accounts/actions.ts'
import { house as byHouse } from '../../src/accounts/proof.ts'
import { system } from '../../src/panel/proof.ts'
import { membersOf } from '../../src/seats/queries.ts'
import * as store from '../../src/seats/store.ts'
import type { Member } from '../../src/seats/types.ts'
import type { House } from './house.ts'
import type { PanelInWorld } from './panel.ts'

/** `burger1@slug.example`, `partner1@slug.example` and so on, each with a seat; the partner's listen in their order. */
export async function theMembers(
  house: House,
  panel: PanelInWorld,
  of: { citizens: number; partner: number },
): Promise<Member[]> {
  await house.works.change(async (work) => {
    const taken = (await store.rosterToChange(work, panel.id)).length
    const seat = async (seatGroup: 'citizen' | 'partner', nth: number, number: number) => {
      const name = `${seatGroup === 'citizen' ? 'Burger' : 'Partner'} ${nth}`
      const email = `${name.toLowerCase().replace(' ', '')}@${panel.slug}.example`
      const { id } = await personFor(work, byHouse(), { name, email, lang: 'nl' })
      const ofPartner =
        seatGroup === 'partner' ? { partnerId: panel.partner, function: 'adviseur', listenOrder: nth } : {}
      await store.addSeat(work, panel.id, {
        ...{ number: taken + number, seatGroup, state: 'confirmed', name, email, personId: id, confirmedAt: work.now },
        ...ofPartner,
      })
    }
    for (let n = 1; n <= of.citizens; n += 1) await seat('citizen', n, n)
    for (let n = 1; n <= of.partner; n += 1) await seat('partner', n, of.citizens + n)
  })
  return house.works.look((work) => membersOf(work, system(panel.id)))
}
