import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { hold as holdIt } from '../actions.ts'
import { at } from '../addresses.ts'

export const hold = page({
  path: at.hold,
  guard: may('trajectory.plan'),
  texts: {},
  post: ({ work, as, params }) => holdIt(work, as, params.number),
  redirect: (params) => to(at.meeting, params),
  back: (params) => to(at.meeting, params),
  said: ['Vastgelegd: de bijeenkomst is gehouden.', 'Recorded: the meeting was held.'],
})
