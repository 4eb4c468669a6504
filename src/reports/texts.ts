import type { Pair } from '../kit/texts/texts.ts'
import type { ReportKind, ReportState } from './types.ts'

export const kindWords = {
  meeting: ['Verslag van een bijeenkomst', 'Report of a meeting'],
  interim: ['Tussenverslag', 'Interim report'],
  final: ['Eindverslag', 'Final report'],
} as const satisfies Record<ReportKind, Pair>

export const stateWords = {
  draft: ['Concept', 'Draft'],
  check: ['Bij de leden', 'With the members'],
  published: ['Openbaar', 'Public'],
} as const satisfies Record<ReportState, Pair>

/** What a report of a meeting begins with: its heads, to be filled. */
export const outline: Pair = [
  '## Wat we deden\n\n## Wat er gezegd is\n\n## Wat we afspraken\n\n## Wat er nog open staat',
  '## What we did\n\n## What was said\n\n## What we agreed\n\n## What is still open',
]
