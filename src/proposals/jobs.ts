import { recurring } from '../kit/work/jobs.ts'
import { clockByItself } from './actions.ts'
import { waitingAdvice } from './queries.ts'

/** An advice that lay ready on the agreed day and was not received: the partner's days to answer begin by themselves. */
export const answerClock = recurring<string>({
  name: 'answer-clock',
  everyMinutes: 10,
  find: waitingAdvice,
  act: clockByItself,
})
