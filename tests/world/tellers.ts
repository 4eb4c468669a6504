/** Two tellers of a panel: people from outside the staff. */
import { personFor } from '../../src/accounts/actions.ts'
import { house as byHouse } from '../../src/accounts/proof.ts'
import * as store from '../../src/panel/store.ts'
import type { House } from './house.ts'
import type { PanelInWorld } from './panel.ts'

/** Their mail addresses. */
export async function twoTellers(house: House, panel: PanelInWorld): Promise<[one: string, other: string]> {
  const emails = [`stem1@${panel.slug}.example`, `stem2@${panel.slug}.example`] as [string, string]
  await house.works.change(async (work) => {
    for (const email of emails) {
      const who = await personFor(work, byHouse(), { name: email, email, lang: 'nl' })
      const post = { personId: who.id, role: 'teller' as const, partnerId: null, worksFrom: work.now }
      await store.addPost(work, panel.id, post)
    }
  })
  return emails
}
