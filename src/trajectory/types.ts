import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import { day, optionalText, text } from '../kit/web/forms.ts'
import { facilities } from './policy.ts'

export type Meeting = Selectable<Tables['trajectory.meeting']>
export type MeetingKind = Meeting['kind']
export type MeetingState = Meeting['state']
export const meetingKinds = [
  'learning',
  'deliberation',
  'drafting',
  'decision',
  'hand-over',
  'follow-up',
] as const satisfies readonly MeetingKind[]

const time = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, 'time')
const ticked = z.union([z.array(z.enum(facilities)), z.enum(facilities).transform((one) => [one])])

/** A meeting without its day: what may be edited at any moment. */
export const MeetingFacts = z.object({
  kind: z.enum(meetingKinds),
  title: text(120),
  titleEn: optionalText(120).default(''),
  starts: time(),
  ends: time(),
  place: text(300),
  placeEn: optionalText(300).default(''),
  facilities: ticked.optional().default([]),
})
export type MeetingFacts = z.infer<typeof MeetingFacts>
export const NewMeeting = MeetingFacts.extend({ day: day() })
export type NewMeeting = z.infer<typeof NewMeeting>
