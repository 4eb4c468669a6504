/** Who may: the guards of a panel's team, partner and system. The one place that mints their proofs. */
import { notYours, signedIn, strong } from '../accounts/proof.ts'
import { officesOf } from '../accounts/queries.ts'
import type { Guard, Knock } from '../kit/web/page.ts'
import type { Proof, Work } from '../kit/work/work.ts'
import { permissions, type Verb } from './permissions.ts'
import { panelBySlug, postsOf } from './queries.ts'
import { asksFactor, noPanel } from './rules.ts'
import type { AsHouseStaff, AsTeam, GateName, PanelId, Passed, Role } from './types.ts'

declare const verbs: unique symbol
/** The proof that somebody may do this, in this panel, under this role. */
export interface May<V extends Verb> extends AsTeam {
  readonly [verbs]: V
  readonly person: string
  readonly role: Role
  readonly partner?: string
}

async function postIn(work: Work, knock: Knock, roles: readonly Role[]) {
  const visitor = signedIn(knock)
  if ('refused' in visitor) return visitor
  const panel = await panelBySlug(work, knock.params.panel ?? '')
  if (!panel) return noPanel()
  const post = (await postsOf(work, visitor.person)).find(
    (held) => held.panelId === panel.id && roles.includes(held.role),
  )
  if (!post) return notYours()
  if (asksFactor(post.role)) {
    const strengthened = strong(knock)
    if ('refused' in strengthened) return strengthened
  }
  return {
    who: visitor.person,
    person: visitor.person,
    panel: panel.id,
    role: post.role,
    ...(post.partnerId ? { partner: post.partnerId } : {}),
  }
}

/** May this person do this here? `fresh` asks the second factor again, or, with 'mail', a mailed code of whoever has none. */
export function may<V extends Verb>(verb: V, options: { fresh?: true | 'mail' } = {}): Guard<May<V>> {
  const roles: readonly Role[] = permissions[verb]
  return {
    roles,
    verb,
    ...(options.fresh ? { fresh: options.fresh } : {}),
    async admit(work, knock) {
      const post = await postIn(work, knock, roles)
      return 'refused' in post ? post : (post as unknown as May<V>)
    },
  }
}

/** What belongs to no panel yet: an administrator, a director, or whoever leads any panel. */
export const asHouseStaff: Guard<AsHouseStaff & { role: string }> = {
  roles: ['house staff'],
  async admit(work, knock) {
    const visitor = strong(knock)
    if ('refused' in visitor) return visitor
    const [office] = await officesOf(work, visitor.person)
    const post = office ? undefined : (await postsOf(work, visitor.person)).find((one) => one.role === 'process-lead')
    const role = office ?? post?.role
    return role ? { who: visitor.person, person: visitor.person, role, staff: 'house' } : notYours()
  },
}

/** What the system does by itself in one panel, and in consequence of what somebody did. */
export const system = (panel: PanelId): AsTeam => ({ who: 'system', panel })
export const systemAfter = (as: Proof & { panel: PanelId }): AsTeam => system(as.panel)
/** The team's eyes of somebody who may do something here. */
export const seesAll = (as: May<Verb>): AsTeam => as

/** A gate that is open. Only gates mint it, when nothing is missing. */
export const passed = <G extends GateName>(gate: G, panel: PanelId): Passed<G> => ({ gate, panel })
