/** The gate to the first meeting: what it asks, and the moment at which it opened. */
import { missed } from '../../../packages/sortition/model.ts'
import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { to } from '../../kit/web/addresses.ts'
import type { Work } from '../../kit/work/work.ts'
import { passed, system } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import type { AsTeam, Condition, GateView, PanelId } from '../../panel/types.ts'
import { bodyOf, drawState, frozenPool, resultOf, rulesInUse } from '../../recruitment/draw/queries.ts'
import { rowOf } from '../../recruitment/draw/rules.ts'
import { at } from '../addresses.ts'
import { agreedSeats, exceptionOf, seatsOf } from '../queries.ts'
import { isConfirmed, keepsToTwo, withMoved } from '../rules.ts'
import type { Seat, Seating } from '../types.ts'

/** The gate to the first meeting as it opened, once. */
const seatingOf = (work: Work, panel: PanelId): Promise<Seating | undefined> =>
  work.sql.selectFrom('seats.seating').selectAll().where('panelId', '=', panel).executeTakeFirst()

/** Panels that are ready for their first meeting, and of which that was not recorded yet: for the job. */
export async function justSeated(work: Work): Promise<{ panel: PanelId; offTarget: number }[]> {
  const rows = await work.sql
    .selectFrom('seats.roster as r')
    .leftJoin('seats.seating as s', 's.panelId', 'r.panelId')
    .select('r.panelId')
    .where('s.id', 'is', null)
    .execute()
  const ready: { panel: PanelId; offTarget: number }[] = []
  for (const { panelId } of rows) {
    const as = system(panelId)
    if ((await seatingGate(work, as)).passed)
      ready.push({ panel: panelId, offTarget: (await offTarget(work, as, await seatsOf(work, as))).length })
  }
  return ready
}

const openedThen = (it: Seating, at: string): Condition => ({
  ...{ key: 'seated', met: true, by: 'system', at },
  words: [
    'Het panel was compleet op {day}: {citizens} burgers en {partner} van de partner. Wie later stopt, sluit deze poort niet.',
    'The panel was complete on {day}: {citizens} citizens and {partner} of the partner. Who stops later does not shut this gate.',
  ],
  params: {
    ...{ day: [longDate(dayOf(it.openedAt), 'nl'), longDate(dayOf(it.openedAt), 'en')] },
    ...{ citizens: it.citizens, partner: it.partner },
  },
})

/**
 * Before the first meeting: drawn, two to one among who confirmed, the targets within reach or a signed exception. Once open it
 * stays open, by what was true at its moment; what is true of it today stands below that.
 */
export async function seatingGate(work: Work, as: AsTeam): Promise<GateView<'seating'>> {
  const { slug: panel } = await panelOf(work, as)
  const [all, agreed, exception] = [
    await seatsOf(work, as),
    await agreedSeats(work, as.panel),
    await exceptionOf(work, as.panel),
  ]
  const seating = await seatingOf(work, as.panel)
  const { result } = await drawState(work, as.panel)
  const off = await offTarget(work, as, all)
  const conditions: Condition[] = [
    {
      ...{ key: 'drawn', met: result !== undefined, by: 'process-lead', at: `/beheer/${panel}/loting` },
      words: ['Er is geloot.', 'The draw was held.'],
    },
    {
      ...{
        key: 'two-to-one',
        met: keepsToTwo(all, agreed.withoutPartner),
        by: 'contact',
        at: to(at.nominate, { panel }),
      },
      words: [
        'Wie meedoet: ten minste 1 lid van de partner, en twee keer zoveel burgers.',
        'Who takes part: at least 1 member from the partner, and twice as many citizens.',
      ],
    },
    {
      ...{ key: 'targets', met: result !== undefined && (off.length === 0 || Boolean(exception?.secondAt)) },
      words: [
        'De burgers die meedoen halen de doelen{off}, of er is een uitzondering getekend.',
        'The citizens who take part meet the targets{off}, or an exception was signed.',
      ],
      params: { off: off.length > 0 ? ` (${off.length})` : '' },
      ...{ by: 'desk', at: to(at.calls, { panel }) },
    },
  ]
  return {
    ...{
      gate: 'seating',
      conditions: seating ? [openedThen(seating, to(at.roster, { panel })), ...conditions] : conditions,
    },
    ...(seating || conditions.every(({ met }) => met) ? { passed: passed('seating', as.panel) } : {}),
  }
}

/** Targets that the confirmed citizens miss, beyond what the draw moved. */
async function offTarget(work: Work, as: AsTeam, all: readonly Seat[]) {
  const [under, { result }] = [await rulesInUse(work, as.panel), await drawState(work, as.panel)]
  if (!under || !result) return []
  const sure = new Set(all.filter(isConfirmed).map(({ applicantId }) => applicantId))
  const rows = (await frozenPool(work, as)).filter(({ applicantId }) => sure.has(applicantId)).map(rowOf)
  return missed(rows, withMoved(bodyOf(under).targets, resultOf(result).relaxed))
}
