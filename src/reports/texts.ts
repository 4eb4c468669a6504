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

/** Who was at a meeting, as its report says it: figures, and who listened so that citizens stayed two to one. */
export const whoWas: Pair = [
  '## Wie er waren\n\nEr waren {citizens} burgers en {partner} leden van de partner.',
  '## Who was there\n\nThere were {citizens} citizens and {partner} members from the partner.',
]
export const whoListened: { readonly one: Pair; readonly more: Pair } = {
  one: [
    'Eén van hen luisterde. Zo bleven de burgers met twee keer zoveel.',
    'One of them listened. So citizens stayed twice as many.',
  ],
  more: [
    '{n} van hen luisterden. Zo bleven de burgers met twee keer zoveel.',
    '{n} of them listened. So citizens stayed twice as many.',
  ],
}

/** What a report of a meeting begins with: its heads, to be filled. */
export const outline: Pair = [
  '## Wat we deden\n\n## Wat er gezegd is\n\n## Wat we afspraken\n\n## Wat er nog open staat',
  '## What we did\n\n## What was said\n\n## What we agreed\n\n## What is still open',
]
