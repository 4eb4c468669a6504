import { organisation } from '../../accounts/queries.ts'
import { to } from '../../kit/web/addresses.ts'
import type { Work } from '../../kit/work/work.ts'
import { enoughGate } from '../../meetings/queries.ts'
import { closingGate } from '../../oversight/queries.ts'
import { at } from '../../panel/addresses.ts'
import { system } from '../../panel/proof.ts'
import type { AsTeam, GateView, Panel } from '../../panel/types.ts'
import { decisionGate, handOverGate } from '../../proposals/queries.ts'
import { agreedAndDone, factsOf } from '../../publication/standing/queries.ts'
import { drawGate } from '../../recruitment/draw/queries.ts'
import { commitmentGate } from '../../recruitment/queries.ts'
import { at as answersAt } from '../../response/addresses.ts'
import { seatingGate } from '../../seats/seating/queries.ts'
import { lateOf } from './rules.ts'
import type { Watched } from './types.ts'

/** Every gate of a panel, in the order of its road. For the team. */
const gatesOf = (work: Work, as: AsTeam): Promise<GateView[]> =>
  Promise.all([
    ...[commitmentGate(work, as), drawGate(work, as), seatingGate(work, as), enoughGate(work, as)],
    ...[decisionGate(work, as), handOverGate(work, as), closingGate(work, as)],
  ])

/** One panel as the staff watch it. */
export async function watch(work: Work, panel: Panel): Promise<Watched> {
  const [facts, done, gates] = await Promise.all([
    ...([factsOf(work, panel), agreedAndDone(work, panel.id), gatesOf(work, system(panel.id))] as const),
  ])
  const of = { panel: panel.slug }
  const sides = {
    house: (await organisation(work)).name,
    staff: to(at.staff, of),
    answers: to(answersAt.answers, of),
  }
  return { panel, facts, done, gates, late: lateOf(done, facts, sides) }
}
