/** Figures of the idea rounds. */

/** Between the end of a round and the meeting it feeds: time to read. */
export const daysBeforeMeeting = 5
/** What the panel did with each idea stands there so many days after that meeting. */
export const answerDays = 10
/** New voters a minute from one network; those beyond are kept and set aside. */
export const mostNewVoters = 20
/** Signs in an idea. */
export const longest = 280
