/** Recruitment of a panel as its staff set it up: plan, targets, rules of the draw, the gate passed. */
import { musts } from '../../src/agreement/policy.ts'
import { foundation } from '../../src/agreement/types.ts'
import { asWords } from '../../src/kit/texts/words.ts'
import { canonical, sha256 } from '../../src/kit/work/canonical.ts'
import { system } from '../../src/panel/proof.ts'
import { batchesOf, codeOf } from '../../src/recruitment/letters/queries.ts'
import { featuresOf } from '../../src/recruitment/queries.ts'
import type { Feature } from '../../src/recruitment/types.ts'
import type { House } from './house.ts'
import type { PanelInWorld } from './panel.ts'
import { wanted } from './pool.ts'

export const csv = [
  'leeftijd; jong; 4; 3; 5; 40,5; young',
  'leeftijd; oud; 6; 5; 7; 59,5; old',
  'wijk; Noord; 5; 4; 6; ; North',
  'wijk; Zuid; 5; 4; 6; ; South',
].join('\n')
/** Terms that these targets fit. */
export const termsFit = { citizenSeats: 10, partnerSeats: 2, strata: ['leeftijd', 'wijk'], letters: 40 }
export const planned = {
  ...{ closesOn: '2026-12-18', drawOn: '2027-01-08', drawTime: '19:30', letters: '40' },
  ...{ exclusions: 'Wie lid is van de gemeenteraad', exclusionsEn: 'Members of the council' },
}

/** Rules of the draw as the draw room leaves them, written straight. */
export const fixRules = (house: House, panel: PanelInWorld) =>
  house.works.change(async (work) => {
    const body = { version: 1, seats: 10 }
    const hash = sha256(canonical(body)).toString('hex')
    await work.sql
      .insertInto('recruitment.rules')
      .values({ panelId: panel.id, version: 1, body: JSON.stringify(body), hash, fixedAt: work.now })
      .execute()
    work.ledger.lines += 1
  })

/** What the agreement owes the commitment gate, as its own rooms leave it: evidence accepted, found substantial, signed. */
export const committed = (house: House, panel: PanelInWorld) =>
  house.works.change(async (work) => {
    const [contact, director] = [panel.personOf('contact'), panel.personOf('director')]
    const base = { panelId: panel.id, versionId: panel.version }
    for (const point of musts)
      await work.sql
        .insertInto('agreement.evidence')
        .values({
          ...{ id: work.chance.uuid(), panelId: panel.id, point, sort: 'decision', title: 'Besluit 2026-045' },
          ...{ body: 'Het college besluit in maart over deze vraag.', author: 'College', datedOn: '2026-03-10' },
          ...{ suppliedBy: contact, party: panel.partner, suppliedAt: work.now, accepted: true },
          ...{ judgedBy: director, judgedParty: foundation, judgedAt: work.now },
        })
        .execute()
    const why = asWords('Het college mag dit en geeft er geld voor.')
    await work.sql
      .insertInto('agreement.finding')
      .values({
        id: work.chance.uuid(),
        ...base,
        personId: director,
        name: 'Dir',
        substantial: true,
        why,
        madeAt: work.now,
      })
      .execute()
    for (const [party, personId] of [
      [foundation, director],
      [panel.partner, panel.personOf('signatory')],
    ] as const)
      await work.sql
        .insertInto('signing.signature')
        .values({
          ...{ id: work.chance.uuid(), ...base, party, personId, name: 'Naam', task: 'directeur', way: 'mail' },
          ...{ fingerprint: 'a'.repeat(64), signedAt: work.now },
        })
        .execute()
    work.ledger.lines += 1
  })

/** Everything the gate asks, and then the button: registration is open. */
export async function opened(house: House, panel: PanelInWorld): Promise<void> {
  const lead = panel.who('process-lead')
  const at = `/beheer/${panel.slug}/werving`
  await committed(house, panel)
  await house.post(`${at}/plan`, planned, lead)
  await house.post(`${at}/doelen`, { csv }, lead)
  await house.post(`/beheer/${panel.slug}/loting`, wanted, lead)
  const answer = await house.post(`${at}/open`, {}, lead, at)
  if (answer.status !== 303) throw new Error(`not opened: ${answer.status} ${answer.text.slice(0, 500)}`)
}

/** Makes live letters, and gives the codes that stand in them. */
export async function codesOf(house: House, panel: PanelInWorld, size: number): Promise<string[]> {
  const at = `/beheer/${panel.slug}/werving/brieven`
  const answer = await house.post(at, { area: 'Noord', size: String(size) }, panel.who('process-lead'))
  if (answer.status !== 303) throw new Error(`no letters: ${answer.status}`)
  const [batch] = await house.works.look((work) => batchesOf(work, system(panel.id)))
  return Array.from({ length: size }, (_, n) => codeOf({ id: batch?.id ?? '' }, n + 1))
}

export const answers = (features: readonly Feature[], chosen: Readonly<Record<string, string>> = {}) =>
  features.map(({ feature, categories }) => chosen[feature] ?? categories[0]?.id ?? '')

/** Fills in all pages but the last; gives the address of that one. */
export async function filledIn(
  house: House,
  panel: PanelInWorld,
  it: { code: string; email: string; chosen?: Readonly<Record<string, string>> },
): Promise<string> {
  const begun = await house.post(`/panel/${panel.slug}/meedoen`, { code: it.code })
  const base = begun.location.replace(/\/naam$/, '')
  if (begun.status !== 303 || base === begun.location) throw new Error(`not begun: ${begun.status} ${begun.location}`)
  const features = await house.works.look((work) => featuresOf(work, panel.id))
  const steps: [string, Record<string, string>][] = [
    ['naam', { name: 'Sam Voorbeeld' }],
    ...answers(features, it.chosen).map((category, n): [string, Record<string, string>] => [
      `vraag-${n + 1}`,
      { category },
    ]),
    ['dagen', { attend: 'ja' }],
    ['bereik', { channel: 'mail', email: it.email }],
  ]
  for (const [step, fields] of steps) {
    const answer = await house.post(`${base}/${step}`, fields)
    if (answer.status !== 303) throw new Error(`${step}: ${answer.status} ${answer.text.slice(0, 300)}`)
  }
  return `${base}/controle`
}

/** Registrations with everything but the last button, written straight. Gives their links, which are their names too. */
export async function ready(house: House, panel: PanelInWorld, n: number): Promise<string[]> {
  const features = await house.works.look((work) => featuresOf(work, panel.id))
  return house.works.change(async (work) => {
    work.ledger.lines += 1
    const links = Array.from({ length: n }, (_, at) => `link${at}`)
    for (const link of links) {
      const id = work.chance.uuid()
      await work.sql
        .insertInto('recruitment.applicant')
        .values({
          ...{ id, panelId: panel.id, ownLinkHash: sha256(link), begunAt: work.now, stream: 'letter' },
          ...{ name: link, channel: 'phone', phone: '0123456789' },
        })
        .execute()
      await work.sql
        .insertInto('recruitment.answer')
        .values(
          features.map((one) => ({ applicantId: id, stratumId: one.id, categoryId: one.categories[0]?.id ?? null })),
        )
        .execute()
    }
    return links
  })
}
