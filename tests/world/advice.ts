/** An advice that was adopted and handed over: where tests of the answer begin. */
import { startClock } from '../../src/agreement/actions.ts'
import { asWords } from '../../src/kit/texts/words.ts'
import type { Work } from '../../src/kit/work/work.ts'
import { system } from '../../src/panel/proof.ts'
import type { House } from './house.ts'
import type { PanelInWorld } from './panel.ts'

const texts = [
  [
    'Meer bomen op het plein',
    'More trees on the square',
    'Plant dertig bomen op het plein.',
    'Plant thirty trees on the square.',
  ],
  [
    'Auto’s van het plein',
    'Cars off the square',
    'Maak het plein autovrij in het weekend.',
    'Free the square of cars in weekends.',
  ],
  ['Een fontein', 'A fountain', 'Zet een fontein neer waar kinderen spelen.', 'Place a fountain where children play.'],
] as const

/** Recommendations 1 to `n` (3 at most), written straight. Without `handedOverOn` the advice is only adopted. Gives their ids. */
export async function anAdvice(
  house: House,
  panel: PanelInWorld,
  it: { n: number; adoptedOn?: string; handedOverOn?: string; refused?: boolean },
): Promise<string[]> {
  const { handedOverOn = null, adoptedOn = handedOverOn, refused = false } = it
  return house.works.change(async (work) => {
    work.ledger.lines += 1
    await work.sql
      .insertInto('proposals.advice')
      .values({ panelId: panel.id, id: panel.id, adoptedOn, readyOn: handedOverOn, handedOverOn, refused })
      .execute()
    const rows = texts.slice(0, it.n).map(([title, titleEn, body, bodyEn], at) => ({
      ...{ id: work.chance.uuid(), panelId: panel.id, number: at + 1, priority: at + 1, madeAt: work.now },
      ...{ title: asWords(title, titleEn), body: asWords(body, bodyEn), outcome: 'adopted' as const },
      reasons: asWords(
        'Het plein is nu heet en leeg. Niemand wil er zijn.',
        'The square is hot and empty now. Nobody wants to be there.',
      ),
    }))
    await work.sql.insertInto('proposals.proposal').values(rows).execute()
    await aPoll(
      work,
      panel.id,
      rows.map(({ id }) => id),
    )
    if (handedOverOn) await startClock(work, system(panel.id), handedOverOn)
    return rows.map(({ id }) => id)
  })
}

const counts = {
  citizens: { '7': 8, '6': 5, '5': 4, '4': 2, '2': 1, '1': 1 },
  partner: { '7': 2, '6': 3, '4': 2, '3': 1 },
} as const

/** A closed poll with the same figures for each: 17 of 21 citizens in favour. */
async function aPoll(work: Work, panel: string, proposals: readonly string[]): Promise<void> {
  const poll = work.chance.uuid()
  const day = { madeAt: work.now, openedAt: work.now, closedAt: work.now }
  const named = { id: poll, panelId: panel, number: 1, round: 1, way: 'slips' as const, scale: 'consensus-7' }
  await work.sql
    .insertInto('proposals.poll')
    .values({ ...named, ...day, texts: '[]', fingerprint: '0', citizens: 21, partner: 8 })
    .execute()
  const rows = proposals.flatMap((proposalId) =>
    (['citizens', 'partner'] as const).map((side) => {
      const all = Object.values(counts[side]).reduce((sum, n) => sum + n, 0)
      const it = { id: work.chance.uuid(), pollId: poll, panelId: panel, proposalId, side, hash: '0', madeAt: work.now }
      return { ...it, counts: JSON.stringify(counts[side]), electorate: all, slips: all }
    }),
  )
  await work.sql.insertInto('proposals.pollResult').values(rows).execute()
}

/** The clock at noon of this day; sessions that were begun go on, with a second factor just given. */
export async function moveTo(house: House, day: string): Promise<void> {
  const now = new Date(`${day}T10:00:00Z`)
  house.setClock(now)
  await house.works.change(async (work) => {
    work.ledger.lines += 1
    const expiresAt = new Date(now.getTime() + 86_400_000)
    await work.sql.updateTable('accounts.session').set({ expiresAt, strongAt: now }).execute()
  })
}
