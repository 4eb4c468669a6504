/** A panel whose recruitment is planned and whose registrations came in: where tests of the draw and the seats begin. */

import { endOf, momentOf } from '../../src/kit/texts/dates.ts'
import { sha256 } from '../../src/kit/work/canonical.ts'
import { featuresOf } from '../../src/recruitment/queries.ts'
import { replaceTargets, savePlan, toChange } from '../../src/recruitment/store.ts'
import type { House } from './house.ts'
import type { PanelInWorld } from './panel.ts'

const closesOn = '2026-12-10'
const drawOn = '2026-12-12'
export const closed = endOf(closesOn)
/** The seed time of the rules. */
export const seedTime = momentOf(drawOn, '14:00')

const target = (feature: string, category: string, n: number) => ({
  ...{ feature, category, target: n, minimum: n - 1, maximum: n + 1 },
})

/** Plans the recruitment of a panel of six: two features of two categories. */
export const planned = (house: House, panel: PanelInWorld) =>
  house.works.change(async (work) => {
    await toChange(work, panel.id)
    await savePlan(work, panel.id, {
      ...{ closesOn, closesAt: closed, drawOn, drawTime: '14:00', letters: 100, exclusions: '[]' },
    })
    await replaceTargets(work, panel.id, [
      ...[target('wijk', 'noord', 3), target('wijk', 'zuid', 3)],
      ...[target('leeftijd', 'jong', 3), target('leeftijd', 'oud', 3)],
    ])
    work.ledger.lines += 1
  })

/** So many registrations that count; the last of them has no mail address. */
export const registered = (house: House, panel: PanelInWorld, n: number) =>
  house.works.change(async (work) => {
    const features = await featuresOf(work, panel.id)
    for (let i = 1; i <= n; i += 1) {
      const id = work.chance.uuid()
      const mail = i === n ? null : `p${i}@${panel.slug}.example`
      await work.sql
        .insertInto('recruitment.applicant')
        .values({
          ...{ id, panelId: panel.id, lot: i, ticketHash: sha256(`ticket ${panel.slug} ${i}`), name: `Burger ${i}` },
          ...{ email: mail, phone: `06-${String(i).padStart(8, '0')}`, address: `Straat ${i}`, stream: 'letter' },
          ...{ ownLinkHash: sha256(`link ${panel.slug} ${i}`), begunAt: work.now, completedAt: work.now },
        })
        .execute()
      await work.sql
        .insertInto('recruitment.answer')
        .values(
          features.map(({ id: stratumId, categories }, f) => ({
            ...{ applicantId: id, stratumId },
            categoryId: categories[(f === 0 ? i : i >> 1) % 2]?.id ?? null,
          })),
        )
        .execute()
    }
    work.ledger.lines += 1
  })

export const wanted = { reserves: '20', householdRule: 'one', flex: 'leeftijd 1', verifier: '', reason: '' }
export const throws = '31415926535897932384'

/** Somebody withdraws her registration: these lots. */
export const withdraw = (house: House, panel: PanelInWorld, upTo: number) =>
  house.works.change(async (work) => {
    await work.sql
      .updateTable('recruitment.applicant')
      .set({ withdrawnAt: work.now })
      .where('panelId', '=', panel.id)
      .where('lot', '<=', upTo)
      .execute()
    work.ledger.lines += 1
  })

/** Through the pages, from rules to draw: rules fixed, closed, frozen, signed, thrown, drawn. */
export async function drawn(house: House, panel: PanelInWorld, afterFreeze?: () => Promise<unknown>): Promise<void> {
  const { slug } = panel
  const [lead, witness] = [panel.who('process-lead'), panel.who('witness')]
  const staff = `/beheer/${slug}/loting`
  await house.post(staff, wanted, lead)
  house.setClock(closed)
  await house.post(`${staff}/bevries`, {}, lead, staff)
  await afterFreeze?.()
  await house.post(`/werk/${slug}/loting`, { published: 'https://notaris.example/akte-12' }, witness)
  house.setClock(new Date(Math.max(closed.getTime() + 24 * 3_600_000, seedTime.getTime())))
  await house.post(`/werk/${slug}/loting`, { throws }, witness)
  const held = await house.post(`/werk/${slug}/loting/trek`, {}, witness)
  if (held.status !== 303) throw new Error(`not drawn: ${held.status} ${held.text.slice(0, 400)}`)
}
