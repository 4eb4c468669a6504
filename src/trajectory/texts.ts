import type { Pair } from '../kit/texts/texts.ts'
import type { Facility } from './policy.ts'
import type { MeetingKind, MeetingState } from './types.ts'

export const kindWords = {
  learning: ['leren', 'learning'],
  deliberation: ['beraadslagen', 'deliberation'],
  drafting: ['schrijven', 'drafting'],
  decision: ['besluiten', 'deciding'],
  'hand-over': ['overhandiging', 'hand-over'],
  'follow-up': ['terugkomst', 'follow-up'],
} as const satisfies Record<MeetingKind, Pair>

export const stateWords = {
  planned: ['Gepland', 'Planned'],
  held: ['Gehouden', 'Held'],
  cancelled: ['Afgelast', 'Cancelled'],
} as const satisfies Record<MeetingState, Pair>

export const facilityWords = {
  level: ['Drempelvrij: je komt overal zonder trap of drempel', 'Step-free throughout'],
  loop: ['Ringleiding of een goede geluidsinstallatie', 'Hearing loop or good sound'],
  quiet: ['Een rustige ruimte om je terug te trekken', 'A quiet room to withdraw to'],
  food: ['Eten en drinken, ook naar dieet en geloof', 'Food and drink, also for diets and faiths'],
  transit: ['Te bereiken met openbaar vervoer', 'Reachable by public transport'],
} as const satisfies Record<Facility, Pair>
