import { recurring } from '../kit/work/jobs.ts'
import { freeWithdrawn } from './actions.ts'
import { countCall } from './calls/actions.ts'
import { saidByPhone } from './calls/queries.ts'
import { tell } from './moved/actions.ts'
import { untold } from './moved/queries.ts'
import { withdrawnHolders } from './queries.ts'
import { recordSeating } from './seating/actions.ts'
import { justSeated } from './seating/queries.ts'

/** What was said by phone counts once its hours are over. */
const phoneCounts = recurring({ name: 'seats-phone', everyMinutes: 15, find: saidByPhone, act: countCall })

/** A registration that was withdrawn frees the seat it was drawn for. */
const withdrawn = recurring({ name: 'seats-withdrawn', everyMinutes: 15, find: withdrawnHolders, act: freeWithdrawn })

/** A meeting that moved is told to every member. */
const moved = recurring({ name: 'seats-moved', everyMinutes: 5, find: untold, act: tell })

/** Confirmed seats meet the gate of the first meeting: that moment is recorded. */
const complete = recurring({ name: 'seats-complete', everyMinutes: 15, find: justSeated, act: recordSeating })

export const jobs = [phoneCounts, withdrawn, moved, complete]
