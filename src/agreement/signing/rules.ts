import type { Signature } from '../types.ts'

/** A signature by mail counts at once; a paper counts once another party confirmed that it is that version. */
export const counts = (one: Pick<Signature, 'way' | 'confirmedAt'>): boolean =>
  one.way === 'mail' || one.confirmedAt !== null

/** Signed under a condition that is not met yet: the gate stays shut. */
export const openCondition = (one: Pick<Signature, 'condition' | 'conditionMetAt'>): boolean =>
  one.condition !== null && one.conditionMetAt === null
