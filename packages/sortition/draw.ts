/** One panel from a pool, rules and a seed; the same three give the same panel on every machine. */
import {
  another,
  bounds,
  choicesOf,
  chosen,
  heaviestPanel,
  households,
  missed,
  size,
  sorted,
  unmeetable,
} from './model.ts'
import { type Problem, type Solution, solve, worth } from './problem.ts'
import { leastRelaxed } from './relax.ts'
import { shuffled, weights } from './stream.ts'
import type { Outcome, Relaxation, Row, Rules } from './types.ts'

type Space = Pick<Problem, 'constraints' | 'counts'>

/** Whether a panel exists: what would have to be moved, within the rules (`relaxed`) or beyond them (`needed`). It shows no panel. */
export async function possible(given: readonly Row[], rules: Rules): Promise<Possible> {
  const pool = sorted(given)
  if (!unmeetable(pool, rules) && pool.length >= rules.seats) {
    const nothing = { goal: 'Minimize' as const, objective: { terms: choicesOf(pool).map((one) => [one, 0] as const) } }
    if (await solve({ ...nothing, ...strictly(pool, rules), choices: choicesOf(pool) }))
      return { short: 0, relaxed: [], needed: [] }
  }
  const { short, beyond, needed } = await leastRelaxed(pool, rules)
  return short + beyond > 0 ? { short, relaxed: [], needed } : { short: 0, relaxed: needed, needed: [] }
}
export interface Possible {
  readonly short: number
  readonly relaxed: readonly Relaxation[]
  readonly needed: readonly Relaxation[]
}

/** All targets as they stand. */
const strictly = (pool: readonly Row[], rules: Rules): Space => ({
  constraints: [size(pool, rules.seats), ...households(pool, rules), ...bounds(pool, rules)],
  counts: [],
})

/** Draws. When no panel meets all targets, the smallest relaxations within the rules; beyond them it says what is missing. */
export async function draw(given: readonly Row[], rules: Rules, seed: string): Promise<Outcome> {
  const pool = sorted(given)
  if (new Set(pool.map(({ leaf }) => leaf)).size !== pool.length) throw new Error('two rows have one leaf')
  const found =
    unmeetable(pool, rules) || pool.length < rules.seats ? undefined : await heaviest(pool, seed, strictly(pool, rules))
  if (found) return outcome(pool, found, { rules, seed })
  const ladder = await leastRelaxed(pool, rules)
  if (ladder.short + ladder.beyond > 0) return { drawn: false, short: ladder.short, needed: ladder.needed }
  const relaxed = await heaviest(pool, seed, ladder)
  if (!relaxed) throw new Error('relaxed bounds that hold no panel')
  return outcome(pool, relaxed, { rules, seed })
}

interface Found {
  readonly rows: readonly Row[]
  readonly round: number
}

/** The heaviest panel under the weights of a round; new weights as long as another panel is just as heavy. */
async function heaviest(pool: readonly Row[], seed: string, space: Space): Promise<Found | undefined> {
  for (let round = 0; ; round += 1) {
    const problem = heaviestPanel(pool, weights(seed, pool.length, round), space)
    const best = await solve(problem)
    if (!best) return undefined
    if (await alone(pool, problem, best)) return { rows: chosen(pool, best), round }
    if (round > 20) throw new Error('no weights single out one panel')
  }
}

async function alone(pool: readonly Row[], problem: Problem, best: Solution): Promise<boolean> {
  const panel = choicesOf(pool).filter((name) => best.get(name) === 1)
  const second = await solve({ ...problem, constraints: [...problem.constraints, another(panel)] })
  return !second || worth(problem.objective, second) < worth(problem.objective, best)
}

function outcome(pool: readonly Row[], { rows, round }: Found, by: { rules: Rules; seed: string }): Outcome {
  const seated = new Set(rows.map(({ leaf }) => leaf))
  const rest = pool.filter(({ leaf }) => !seated.has(leaf)).map(({ leaf }) => leaf)
  return {
    drawn: true,
    panel: [...seated],
    reserves: shuffled(by.seed, rest).slice(0, by.rules.reserves),
    relaxed: missed(rows, by.rules.targets),
    round,
  }
}
