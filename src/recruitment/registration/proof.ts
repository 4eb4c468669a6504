/** The public door: anybody at a panel, and whoever holds the link of a registration. */
import type { Guard } from '../../kit/web/page.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import { refusing } from '../../kit/work/refusal.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import type { AsApplicant, AsVisitor } from './types.ts'

const refuse = refusing({
  'no-link': [
    'Deze link werkt niet. Kijk of je hem helemaal hebt overgenomen, of bel ons.',
    'This link does not work. Check that you copied all of it, or call us.',
  ],
})

export const visitor: Guard<AsVisitor> = {
  roles: ['anyone'],
  async admit(work, knock) {
    const panel = await panelBySlug(work, knock.params.panel ?? '')
    return panel ? ({ who: 'anyone', panel: panel.id } as unknown as AsVisitor) : noPanel()
  },
}

export const applicant: Guard<AsApplicant> = {
  roles: ['applicant'],
  async admit(work, knock) {
    const panel = await panelBySlug(work, knock.params.panel ?? '')
    if (!panel) return noPanel()
    const held = await work.sql
      .selectFrom('recruitment.applicant')
      .select('id')
      .where('panelId', '=', panel.id)
      .where('ownLinkHash', '=', sha256(knock.params.link ?? ''))
      .executeTakeFirst()
    if (!held) return refuse('no-link', { status: 404 })
    return { who: held.id, panel: panel.id, subject: held.id } as unknown as AsApplicant
  },
}

/** Somebody whose registration the desk fills in for her. */
export const onBehalf = (id: string, panel: string): AsApplicant =>
  ({ who: id, panel, subject: id }) as unknown as AsApplicant
