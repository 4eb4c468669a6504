import type { Pair } from '../kit/texts/texts.ts'
import type { Decision, Progress, Recommendation } from './types.ts'

export const decisionWords = {
  adopted: ['Overgenomen', 'Adopted'],
  'in-part': ['Voor een deel overgenomen', 'Adopted in part'],
  adapted: ['Aangepast overgenomen', 'Adopted in another form'],
  'under-study': ['Wordt onderzocht', 'Under study'],
  'not-adopted': ['Niet overgenomen', 'Not adopted'],
  'not-ours': ['Gaat de partner niet over', 'Not within the partner’s power'],
} as const satisfies Record<Decision, Pair>

export const decisionHints = {
  adopted: ['Jullie doen wat het panel vraagt.', 'You do what the panel asks.'],
  'in-part': [
    'Jullie doen een deel. Zeg welk deel, en waarom niet alles.',
    'You do part of it. Say which part, and why not all.',
  ],
  adapted: ['Jullie doen iets anders met hetzelfde doel.', 'You do something else with the same aim.'],
  'under-study': ['Jullie besluiten later. Zeg wanneer.', 'You decide later. Say when.'],
  'not-adopted': ['Jullie doen dit niet. Zeg waarom.', 'You do not do this. Say why.'],
  'not-ours': ['Iemand anders gaat hierover. Zeg wie.', 'Somebody else has power over this. Say who.'],
} as const satisfies Record<Decision, Pair>

export const progressWords = {
  'not-started': ['Nog niet begonnen', 'Not started'],
  preparing: ['In voorbereiding', 'Being prepared'],
  'decision-planned': ['Besluit gepland', 'Decision planned'],
  'in-progress': ['In uitvoering', 'In progress'],
  done: ['Uitgevoerd', 'Done'],
  changed: ['Veranderd', 'Changed'],
  stopped: ['Gestopt', 'Stopped'],
} as const satisfies Record<Progress, Pair>

export const outcomeWords = {
  adopted: ['Aangenomen', 'Adopted'],
  'with-reservations': ['Aangenomen met bezwaren', 'Adopted with reservations'],
  'not-adopted': ['Niet aangenomen', 'Not adopted'],
} as const satisfies Record<NonNullable<Recommendation['outcome']>, Pair>
