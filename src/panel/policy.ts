/** Figures of the rule of two to one (werkwijze: "de groep burgers is tenminste twee keer zo groot als de groep maatschappelijk partner"). */
export const citizensPerPartner = 2
/** Never more than a third of a table. */
export const tableShare = 1 / 3
/** Mail houses that anybody has an address at: to share one of these says nothing of who somebody works for. */
export const openMail: readonly string[] = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.nl', 'live.com', 'live.nl', 'msn.com'],
  ...['icloud.com', 'me.com', 'yahoo.com', 'proton.me', 'protonmail.com', 'gmx.net', 'gmx.com', 'mail.com'],
  ...['ziggo.nl', 'kpnmail.nl', 'planet.nl', 'hetnet.nl', 'xs4all.nl', 'home.nl', 'upcmail.nl', 'casema.nl'],
]
/** A new staff role works after so many hours (quality.md, security). */
export const newPostHours = 24
