/** The pool, the targets and the household rule as constraints of a whole-number problem. */
import type { Constraint, Problem, Solution } from './problem.ts'
import type { Relaxation, Row, Rules, Target } from './types.ts'

type Terms = Constraint['terms']
const name = (i: number): string => `x${i}`
const one = (names: readonly string[]): Terms => names.map((each) => [each, 1] as const)

/** The pool by leaf: the order in which people registered plays no part. */
export const sorted = (pool: readonly Row[]): Row[] => [...pool].sort((a, b) => (a.leaf < b.leaf ? -1 : 1))

export const choicesOf = (pool: readonly Row[]): string[] => pool.map((_, i) => name(i))
export const chosen = (pool: readonly Row[], solution: Solution): Row[] =>
  pool.filter((_, i) => solution.get(name(i)) === 1)

const within = (row: Row, { feature, category }: Target): boolean => row.answers[feature] === category
export const countIn = (rows: readonly Row[], target: Target): number =>
  rows.filter((row) => within(row, target)).length

const namesIn = (pool: readonly Row[], fits: (row: Row) => boolean): string[] =>
  pool.flatMap((row, i) => (fits(row) ? [name(i)] : []))

/** At most one of each household with more than one registration. */
export function households(pool: readonly Row[], { householdRule }: Rules): Constraint[] {
  if (householdRule === 'any') return []
  const homes = Map.groupBy(pool.keys(), (i) => pool[i]?.household ?? null)
  return [...homes]
    .filter(([home, rows]) => home !== null && rows.length > 1)
    .map(([, rows]) => ({ terms: one(rows.map(name)), is: '<=' as const, bound: 1 }))
}

export const size = (pool: readonly Row[], seats: number, extra: Terms = []): Constraint => ({
  terms: [...one(choicesOf(pool)), ...extra],
  is: '=',
  bound: seats,
})

/** Targets as they stand. Nobody at all in a category is no constraint but a verdict: `unmeetable` says so. */
export function bounds(pool: readonly Row[], { targets }: Rules): Constraint[] {
  return targets.flatMap((target) => bound(pool, target, { below: [], above: [] }))
}

/** A target with variables that may widen it. */
export function bound(pool: readonly Row[], target: Target, slack: { below: Terms; above: Terms }): Constraint[] {
  const people = one(namesIn(pool, (row) => within(row, target)))
  const low: Constraint = { terms: [...people, ...slack.below], is: '>=', bound: target.minimum }
  const high: Constraint = {
    terms: [...people, ...slack.above.map(([each, factor]) => [each, -factor] as const)],
    is: '<=',
    bound: target.maximum,
  }
  return [low, high].filter((each) => each.terms.length > 0)
}

/** A target that asks people of a category in which nobody registered. */
export const unmeetable = (pool: readonly Row[], { targets }: Rules): boolean =>
  targets.some((target) => target.minimum > 0 && countIn(pool, target) === 0)

/** The panel with the greatest weight among all that keep the constraints. */
export const heaviestPanel = (
  pool: readonly Row[],
  weights: readonly number[],
  it: Pick<Problem, 'constraints' | 'counts'>,
): Problem => ({
  goal: 'Maximize',
  objective: { terms: choicesOf(pool).map((each, i) => [each, weights[i] ?? 0] as const) },
  choices: choicesOf(pool),
  ...it,
})

/** Every panel but this one. */
export const another = (panel: readonly string[]): Constraint => ({
  terms: one(panel),
  is: '<=',
  bound: panel.length - 1,
})

/** How far these people lie outside the bounds, per target that is missed. */
export const missed = (rows: readonly Row[], targets: readonly Target[]): Relaxation[] =>
  targets
    .map((target) => {
      const n = countIn(rows, target)
      const { feature, category } = target
      return { feature, category, below: Math.max(0, target.minimum - n), above: Math.max(0, n - target.maximum) }
    })
    .filter(({ below, above }) => below + above > 0)
