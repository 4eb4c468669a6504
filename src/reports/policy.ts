/** Days that members have to check a report. */
export const checkDays = 5
/** Hours they have where everybody can be reached by mail. */
export const shortCheckHours = 48
/** The longest report, in signs. */
export const longestBody = 60_000
