/** Figures of signing in (quality.md, Security; product.md 9). Times are lengths; moments are always handed over. */

/** A mailed link and its code live so many minutes. */
export const signInMinutes = 15
/** Wrong codes that one sign-in takes; one in 200,000 guesses right within them. */
export const codeTries = 5
/** Sign-ins of one person that are open at once; a further mail is not sent, the answer stays the same. */
export const openSignIns = 3
/** A session of somebody who holds no office and has no second factor. */
export const memberDays = 30
/** A session of staff, and every session in which a second factor was given. */
export const staffHours = 12
/** Wrong codes of a second factor in so many minutes. */
export const factorTries = 5
export const factorMinutes = 15
/** What a device is asked to sign must come back within so many minutes. */
export const passkeyMinutes = 5
/** Devices that one person keeps. */
export const mostPasskeys = 10
/** The first administrator's invitation. */
export const invitationMinutes = 15
/** A new office works after so many hours, so that the other administrators can still say no. */
export const newOfficeHours = 24
/** A link to a new mail address. */
export const newEmailHours = 24
/** Rows of used and expired links are kept so many hours, to tell "used" from "never existed". */
export const spentHours = 24
/** Rows of one page of people. */
export const peoplePerPage = 50
