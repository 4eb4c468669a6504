/** Figures of answering and following up: defaults of product.md §7. */

/** A question to the contact: so many signs, answered within so many days. */
export const question = { signs: 600, days: 14 } as const
/** A status report counts for a promised date from so many days before it. */
export const reportOpensDays = 30
/** Most steps on the route to a decision that a form holds. */
export const routeSteps = 5
