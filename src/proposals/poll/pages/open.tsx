import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { openPoll } from '../actions.ts'
import { at } from '../addresses.ts'

export const open = page({
  path: at.open,
  guard: may('proposals.poll'),
  texts: {},
  post: ({ work, as, params }) => openPoll(work, as, params.poll),
  redirect: (params) => to(at.poll, params),
  back: (params) => to(at.poll, params),
  said: ['De peiling is open.', 'The poll is open.'],
})
