/**
 * The text of the agreement as it starts, clause by clause (domain-facts §3.3, product.md §1). `{…}` holds a word of `termWords`,
 * or `partner`, `foundation`, `bodies`. Figures that are no term (24 hours, 14 days) stand in the text: parties may edit them.
 */
import type { ClauseKey } from '../policy.ts'
import { partiesAndPanel } from './clauses-1.ts'
import { deliberation } from './clauses-2.ts'
import { outcome } from './clauses-3.ts'
import { safeguards } from './clauses-4.ts'
import type { ClauseWords } from './paragraphs.ts'

export const clauses: Record<ClauseKey, ClauseWords> = {
  ...partiesAndPanel,
  ...deliberation,
  ...outcome,
  ...safeguards,
}
