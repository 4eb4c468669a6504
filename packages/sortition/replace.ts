/** Who takes an empty seat: computed from the order of the reserves and the targets, never picked. */
import { missed } from './model.ts'
import type { Row, Rules } from './types.ts'

/**
 * The first reserve, in order, with whom the panel lies least outside its bounds. Of a household that has a seat already
 * nobody is asked, when the rules say so.
 */
export function replacement(
  seated: readonly Row[],
  reserves: readonly Row[],
  rules: Pick<Rules, 'targets' | 'householdRule'>,
): Row | undefined {
  const homes = new Set(rules.householdRule === 'one' ? seated.map(({ household }) => household) : [])
  homes.delete(null)
  let best: { row: Row; off: number } | undefined
  for (const row of reserves) {
    if (row.household !== null && homes.has(row.household)) continue
    const off = missed([...seated, row], rules.targets).reduce((sum, one) => sum + one.below + one.above, 0)
    if (!best || off < best.off) best = { row, off }
  }
  return best?.row
}
