/** Figures of the rule of two to one (werkwijze: "de groep burgers is tenminste twee keer zo groot als de groep maatschappelijk partner"). */
export const citizensPerPartner = 2
/** Never more than a third of a table. */
export const tableShare = 1 / 3
/** Hours before a meeting at which an unfilled citizen seat makes partner members listen. */
export const listeningHours = 24
/** A new staff role works after so many hours (quality.md, security). */
export const newPostHours = 24
