/** The longest an item lasts, in minutes. */
export const longestItem = 600
/** The most items in one meeting. */
export const mostItems = 60
/** Minutes that an agenda may differ from the meeting before it is said. */
export const slackMinutes = 5
