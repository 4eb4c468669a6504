/** Figures of watching over the answer: defaults of product.md §7. */

/** The contact is reminded so many days before a date, and the day after; the signatory hears it after so many days. */
export const reminderDays = { first: 14, second: 3, escalated: 14 } as const
/** The second verdict of the panel: so many months after the hand-over. */
export const verdictMonths = 12
