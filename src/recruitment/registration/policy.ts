/** Tries at one code within so many minutes: a letter is copied wrong a few times, never twenty. */
export const codeTries = 12
export const codeTryMinutes = 15
