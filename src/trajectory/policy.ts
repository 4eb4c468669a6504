/** Fewest days between two meetings: time to read, to rest and to ask people at home. A warning, never a wall. */
export const daysApart = 14
/** The furthest ahead a meeting is planned. */
export const yearsAhead = 3
/** What a venue is asked for. */
export const facilities = ['level', 'loop', 'quiet', 'food', 'transit'] as const
export type Facility = (typeof facilities)[number]
