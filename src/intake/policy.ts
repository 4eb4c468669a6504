/** Doors that can be rattled: so many requests an hour from one address. */
export const requestsAnHour = { name: 'intake.request', attempts: 10, minutes: 60 } as const
/** Who asked is forgotten so many months after the judgement; the question stays. */
export const askerMonths = 12
/** The fewest letters in words to the asker: "no" is no answer. */
export const verdictLetters = 20
