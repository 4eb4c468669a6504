import { recurring } from '../kit/work/jobs.ts'
import { countCall } from './calls/actions.ts'
import { saidByPhone } from './calls/queries.ts'

/** What was said by phone counts once its hours are over. */
const phoneCounts = recurring({ name: 'seats-phone', everyMinutes: 15, find: saidByPhone, act: countCall })

export const jobs = [phoneCounts]
