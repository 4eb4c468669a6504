/** The smallest relaxations that let a panel exist: what the rules allow first, in the order they were announced. */
import { bound, choicesOf, chosen, households, missed, size } from './model.ts'
import { type Constraint, type Problem, solve, worth } from './problem.ts'
import type { Relaxation, Row, Rules } from './types.ts'

/** One variable that widens bounds, or leaves a seat empty. The higher its level, the longer it stays zero. */
interface Slack {
  readonly name: string
  readonly most: number
  readonly level: number
}

export interface Ladder {
  /** Constraints and variables with which the draw can go on, when the rules allow as much. */
  readonly constraints: readonly Constraint[]
  readonly counts: Problem['counts']
  readonly short: number
  readonly beyond: number
  readonly needed: readonly Relaxation[]
}

/**
 * Minimises, one level after the other: empty seats, then what goes beyond the rules, then what the rules allow, the feature
 * announced last before the one announced first. Each level is held at its least before the next is looked at.
 */
export async function leastRelaxed(pool: readonly Row[], rules: Rules): Promise<Ladder> {
  const { slacks, constraints: all } = widened(pool, rules)
  const constraints = [...all]
  const counts = slacks.map(({ name, most }) => [name, most] as const)
  const levels = [...new Set(slacks.map(({ level }) => level))].sort((a, b) => b - a)
  const least = new Map<number, number>()
  let people: Row[] = []
  for (const level of levels) {
    const terms = slacks.filter((one) => one.level === level).map(({ name }) => [name, 1] as const)
    const solution = await solve({
      goal: 'Minimize',
      objective: { terms },
      constraints,
      choices: choicesOf(pool),
      counts,
    })
    if (!solution) throw new Error('a problem that always has a solution has none')
    const value = worth({ terms }, solution)
    constraints.push({ terms, is: '=', bound: value })
    least.set(level, value)
    people = chosen(pool, solution)
  }
  const [short = 0, beyond = 0] = [least.get(rules.flex.length + 1), least.get(rules.flex.length)]
  return { constraints, counts, short, beyond, needed: inOrder(missed(people, rules.targets), rules) }
}

function widened(pool: readonly Row[], rules: Rules): { slacks: Slack[]; constraints: Constraint[] } {
  const slacks: Slack[] = [{ name: 'empty', most: rules.seats, level: rules.flex.length + 1 }]
  const constraints = [size(pool, rules.seats, [['empty', 1]]), ...households(pool, rules)]
  for (const [i, target] of rules.targets.entries()) {
    const place = rules.flex.findIndex(({ feature }) => feature === target.feature)
    const most = rules.flex[place]?.most ?? 0
    const mine = (['below', 'above'] as const).map((side) => ({
      side,
      within: { name: `${side}${i}`, most, level: Math.max(0, place) },
      beyond: { name: `${side}beyond${i}`, most: rules.seats, level: rules.flex.length },
    }))
    slacks.push(...mine.flatMap(({ within, beyond }) => (most > 0 ? [within, beyond] : [beyond])))
    const terms = (side: 'below' | 'above') =>
      mine
        .filter((one) => one.side === side)
        .flatMap(({ within, beyond }) => (most > 0 ? [within, beyond] : [beyond]))
        .map(({ name }) => [name, 1] as const)
    constraints.push(...bound(pool, target, { below: terms('below'), above: terms('above') }))
  }
  return { slacks, constraints }
}

/** In the order in which the rules may be used; what has no place there stands last. */
function inOrder(relaxations: readonly Relaxation[], { flex }: Rules): Relaxation[] {
  const place = ({ feature }: Relaxation) => {
    const at = flex.findIndex((one) => one.feature === feature)
    return at < 0 ? flex.length : at
  }
  return [...relaxations].sort((a, b) => place(a) - place(b))
}
