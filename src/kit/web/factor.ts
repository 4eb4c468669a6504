import type { Work } from '../work/work.ts'

/** Does something that this person holds ask a second factor of her? */
export type AsksFactor = (work: Work, person: string) => Promise<boolean>

let held: AsksFactor | undefined

/** What the rooms along the road say of it together: handed over once at start by `entry/`, so that signing in looks at no later room. */
export function factorIsAskedBy(asks: AsksFactor): void {
  held = asks
}

/** Throws where `entry/` forgot to hand it over, so that nobody slips through without being asked. */
export function asksFactor(work: Work, person: string): Promise<boolean> {
  if (!held) throw new Error('Nobody said at start whom a second factor is asked of.')
  return held(work, person)
}
