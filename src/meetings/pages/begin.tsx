import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { begin as beginIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { Seen } from '../types.ts'

export const begin = page({
  path: at.begin,
  guard: may('meetings.lead'),
  texts: {},
  input: Seen,
  post: ({ work, as, input, params }) => beginIt(work, as, { ...input, number: params.number }),
  redirect: (params) => to(at.agenda, params),
  back: (params) => to(at.agenda, params),
  said: ['Er staat een gewone dag. Verander wat je wilt.', 'A usual day stands here. Change what you like.'],
})
