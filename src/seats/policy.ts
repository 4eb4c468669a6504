/** What was said by phone counts after so many hours: until then she can say otherwise by her own link. */
export const phoneCountsHours = 48
/** Nobody is "not reached" before calls on so many different days. */
export const callDays = 3
