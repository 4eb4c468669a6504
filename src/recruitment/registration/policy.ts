/** Tries at one code within so many minutes: a letter is copied wrong a few times, never twenty. */
export const codeTries = 12
export const codeTryMinutes = 15
/** Unknown codes from one sender within so many minutes: from then on she is told to wait. A code that is known still works. */
export const unknownTries = 60
/** Unknown codes at one panel on one day: then somebody guesses, and its staff are warned. A slip is caught by its check sign, so few remain. */
export const guessesADay = 100
/** All senders together are counted at every tenth unknown code of one: each count reads what thousands wrote. */
export const countedEvery = 10
