import type { Pair } from '../../kit/texts/texts.ts'
import type { Stream } from '../types.ts'
import type { ExclusionReason } from './policy.ts'
import type { Standing } from './rules.ts'

export const reasonWords = {
  'not-eligible': ['hoort bij wie niet kan meedoen', 'belongs to those who cannot take part'],
  'too-young': ['is te jong', 'is too young'],
  twice: ['heeft zich twee keer aangemeld', 'registered twice'],
  'not-real': ['is geen bestaand persoon', 'is no existing person'],
} as const satisfies Record<ExclusionReason, Pair>

export const standingWords = {
  in: ['doet mee', 'takes part'],
  withdrawn: ['teruggetrokken', 'withdrawn'],
  excluded: ['uitgesloten', 'excluded'],
  proposed: ['voorstel om uit te sluiten', 'proposed to be excluded'],
} as const satisfies Record<Standing, Pair>

export const streamWords = {
  letter: ['met een brief', 'with a letter'],
  open: ['zonder brief', 'without a letter'],
  desk: ['via de aanmelddesk', 'by the registration desk'],
} as const satisfies Record<Stream, Pair>
