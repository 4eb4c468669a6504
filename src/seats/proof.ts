/** Guards of the members: who has a confirmed seat in this panel, and who holds the own link of one. */
import { notYours, signedIn } from '../accounts/proof.ts'
import type { Guard } from '../kit/web/page.ts'
import { sha256 } from '../kit/work/canonical.ts'
import { refusing } from '../kit/work/refusal.ts'
import { panelBySlug } from '../panel/queries.ts'
import { noPanel } from '../panel/rules.ts'
import { seatByToken, seatOfPerson } from './queries.ts'
import type { AsHolder, AsMember } from './types.ts'

const refuse = refusing({
  'no-link': [
    'Deze link werkt niet. Kijk of je hem helemaal hebt, of bel ons.',
    'This link does not work. See that you have all of it, or call us.',
  ],
})

/** A member of this panel: somebody with a confirmed seat, citizen or from the partner. */
export const asMember: Guard<AsMember> = {
  roles: ['member'],
  async admit(work, knock) {
    const visitor = signedIn(knock)
    if ('refused' in visitor) return visitor
    const panel = await panelBySlug(work, knock.params.panel ?? '')
    if (!panel) return noPanel()
    const seat = await seatOfPerson(work, panel.id, visitor.person)
    if (!seat) return notYours()
    return {
      ...{ who: visitor.person, person: visitor.person, role: 'member', panel: panel.id },
      ...{ seat: seat.id, subject: visitor.person, group: seat.seatGroup },
    }
  },
}

/** Whoever holds the own link of a seat: it came to her alone. */
export const asHolder: Guard<AsHolder> = {
  roles: ['own link'],
  async admit(work, knock) {
    const panel = await panelBySlug(work, knock.params.panel ?? '')
    const seat = await seatByToken(work, sha256(knock.params.token ?? ''))
    if (!panel || seat?.panelId !== panel.id) return refuse('no-link', { status: 404 })
    return { who: seat.personId ?? 'own-link', panel: panel.id, seat: seat.id }
  },
}
