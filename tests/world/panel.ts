/** A panel with its people, and an agreement that was signed and published: where tests of later rooms begin. */
import { personFor } from '../../src/accounts/actions.ts'
import { house as byHouse } from '../../src/accounts/proof.ts'
import { bringIntoForce } from '../../src/agreement/actions.ts'
import { startTerms } from '../../src/agreement/policy.ts'
import { type Content, foundation, type Terms, type Version } from '../../src/agreement/types.ts'
import { record } from '../../src/kit/audit/record.ts'
import { canonical, sha256 } from '../../src/kit/work/canonical.ts'
import type { Work } from '../../src/kit/work/work.ts'
import { open } from '../../src/panel/actions.ts'
import { system } from '../../src/panel/proof.ts'
import * as store from '../../src/panel/store.ts'
import type { Role } from '../../src/panel/types.ts'
import type { House } from './house.ts'

export interface PanelInWorld {
  readonly id: string
  readonly slug: string
  readonly partner: string
  readonly body: string
  readonly version: string
  /** Mail address of whoever holds this role: `who('contact')`. Everybody of the team is there. */
  who(role: Role): string
  /** Person id of whoever holds this role. */
  personOf(role: Role): string
}

const ofPartner: readonly Role[] = ['signatory', 'contact', 'deputy']
const teamRoles = [
  ...(['director', 'desk', 'finance', 'communication', 'privacy', 'lead-moderator', 'table-moderator'] as const),
  ...(['note-taker', 'witness', 'verifier', 'signatory', 'contact', 'deputy'] as const),
] as const satisfies readonly Role[]

/** Opens a panel, gives every role to somebody, and brings an agreement with these terms into force. */
export async function aPanel(house: House, slug = 'proef', terms: Partial<Terms> = {}): Promise<PanelInWorld> {
  const address = (role: Role) => `${role}@${slug}.example`
  return house.works.change(async (work) => {
    const lead = { name: 'Lea Voorbeeld', email: address('process-lead') }
    const facts = {
      title: 'Proef',
      titleEn: 'Trial',
      question: 'Hoe verder?',
      questionEn: 'How on?',
      area: 'Voorbeeldstad',
    }
    const panel = await open(work, byHouse(), { ...facts, slug, lead })
    const partner = await store.addPartner(work, panel.id, { name: 'gemeente Voorbeeldstad', sort: 'municipality' })
    const body = await store.addBody(work, panel.id, {
      ...{
        partnerId: partner.id,
        name: 'college',
        powers: ['adopt', 'budget', 'carry-out'] as const satisfies string[],
      },
      ...{ decision: 'besluit 12', decidedOn: '2026-03-10', calendar: null },
    })
    const ids = await team(work, { panel: panel.id, partner: partner.id, address })
    const version = await inForceNow(work, { panel: panel.id, partner: partner.id, by: ids.lead, terms })
    return {
      ...{ id: panel.id, slug, partner: partner.id, body: body.id, version },
      who: address,
      personOf: (role) => (role === 'process-lead' ? ids.lead : (ids.of.get(role) ?? '')),
    }
  })
}

async function team(work: Work, it: { panel: string; partner: string; address(role: Role): string }) {
  const of = new Map<Role, string>()
  for (const role of teamRoles) {
    const who = await personFor(work, byHouse(), { name: `${role} Voorbeeld`, email: it.address(role), lang: 'nl' })
    const partnerId = ofPartner.includes(role) ? it.partner : null
    await store.addPost(work, it.panel, { personId: who.id, role, partnerId, worksFrom: work.now })
    of.set(role, who.id)
  }
  const lead = await personFor(work, byHouse(), { name: 'Lea', email: it.address('process-lead'), lang: 'nl' })
  return { of, lead: lead.id }
}

/** A version as signing leaves it, written straight: tests of signing itself go through its pages. */
async function inForceNow(
  work: Work,
  it: { panel: string; partner: string; by: string; terms: Partial<Terms> },
): Promise<string> {
  const dates = { firstMeetingOn: '2027-02-06', adviceReadyOn: '2027-05-15' }
  const words = { nl: 'Hoe verder?', en: 'How on?' }
  const content: Content = {
    panel: { slug: 'proef', title: { nl: 'Proef', en: 'Trial' }, question: words },
    parties: [
      { party: foundation, name: 'Stichting Voorbeeldpanel', bodies: [] },
      { party: it.partner, name: 'gemeente Voorbeeldstad', bodies: [{ name: 'college', powers: ['adopt', 'budget'] }] },
    ],
    terms: { ...startTerms(dates), payer: 'gemeente Voorbeeldstad', followUpOwner: 'de wethouder', ...it.terms },
    clauses: [],
    summary: [],
  }
  await work.sql.insertInto('agreement.dossier').values({ panelId: it.panel, startedAt: work.now }).execute()
  const fingerprint = sha256(canonical(content)).toString('hex')
  const version: Version = await work.sql
    .insertInto('agreement.version')
    .values({
      ...{ id: work.chance.uuid(), panelId: it.panel, number: 1, content: JSON.stringify(content), fingerprint },
      ...{ madeBy: it.by, madeAt: work.now, offeredAt: work.now, publishedAt: work.now },
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await record(work, system(it.panel), 'version.fixed', `agreement.version:${version.id}`, { after: version })
  await bringIntoForce(work, system(it.panel), version)
  return version.id
}
