import { recurring } from '../kit/work/jobs.ts'
import { close } from './actions.ts'
import { roundsToClose } from './queries.ts'
import type { Round } from './types.ts'

/** A round whose time is over is counted. */
export const closing = recurring<Round>({
  name: 'ideas-closing',
  everyMinutes: 1,
  find: roundsToClose,
  act: (work, round) => close(work, round.id),
})
