/** A whole-number problem as text (CPLEX LP format), and its exact solution. */
import highsModule from 'highs'

export interface Sum {
  /** Variable and its whole factor. */
  readonly terms: readonly (readonly [name: string, factor: number])[]
}
export interface Constraint extends Sum {
  readonly is: '>=' | '<=' | '='
  readonly bound: number
}
export interface Problem {
  readonly goal: 'Maximize' | 'Minimize'
  readonly objective: Sum
  readonly constraints: readonly Constraint[]
  /** Variables that are 0 or 1. */
  readonly choices: readonly string[]
  /** Variables that are 0, 1, 2 … at most so many. */
  readonly counts: readonly (readonly [name: string, most: number])[]
}
export type Solution = ReadonlyMap<string, number>

/** The types of `highs` describe its CommonJS build, in which the loader is called `default`. */
const load = 'default' in highsModule ? highsModule.default : highsModule

/** No gap between what was found and what is best; one thread, one fixed start: the same text gives the same answer. */
const options = {
  ...{ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, mip_feasibility_tolerance: 1e-9 },
  ...{ random_seed: 0, parallel: 'off' as const, threads: 1 },
}

/** The best solution in whole numbers, checked against every constraint; nothing when there is none. */
export async function solve(problem: Problem): Promise<Solution | undefined> {
  const highs = await load()
  const answer = highs.solve(textOf(problem), options)
  if (answer.Status === 'Infeasible') return undefined
  if (answer.Status !== 'Optimal') throw new Error(`the solver stopped: ${answer.Status}`)
  const solution = new Map<string, number>()
  for (const [name, column] of Object.entries(answer.Columns))
    solution.set(name, 'Primal' in column ? Math.round(column.Primal) : 0)
  const broken = problem.constraints.find((one) => !holds(one, solution))
  if (broken) throw new Error('the solver gave a solution that breaks a constraint')
  return solution
}

export const worth = ({ terms }: Sum, solution: Solution): number =>
  terms.reduce((sum, [name, factor]) => sum + factor * (solution.get(name) ?? 0), 0)

function holds(constraint: Constraint, solution: Solution): boolean {
  const value = worth(constraint, solution)
  if (constraint.is === '=') return value === constraint.bound
  return constraint.is === '<=' ? value <= constraint.bound : value >= constraint.bound
}

function textOf({ goal, objective, constraints, choices, counts }: Problem): string {
  const lines = constraints.map((one, i) => ` c${i}: ${written(one)} ${one.is} ${one.bound}`)
  const names = [...counts.map(([name]) => name)]
  return [
    ...[goal, ` obj: ${written(objective)}`, 'Subject To', ...lines, 'Bounds'],
    ...counts.map(([name, most]) => ` 0 <= ${name} <= ${most}`),
    ...['Binary', wrapped(choices)],
    ...(names.length > 0 ? ['General', wrapped(names)] : []),
    ...['End', ''],
  ].join('\n')
}

const written = ({ terms }: Sum): string =>
  wrapped(terms.map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`))

/** Readers of this format take short lines only. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = []
  for (let i = 0; i < words.length; i += 10) lines.push(words.slice(i, i + 10).join(' '))
  return lines.join('\n  ')
}
