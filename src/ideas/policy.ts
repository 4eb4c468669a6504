/** Figures of the idea rounds. */

/** Between the end of a round and the meeting it feeds: time to read. */
export const daysBeforeMeeting = 5
/** What the panel did with each idea stands there so many days after that meeting. */
export const answerDays = 10
/** New voters a minute from one network; those beyond are kept and set aside. */
export const mostNewVoters = 20
/** Ideas from one network in so many minutes; more wait. */
export const mostIdeas = 20
export const ideaMinutes = 10
/** Signs in an idea. */
export const longest = 280
