import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { listenEarlier } from '../actions.ts'

export const order = page({
  path: at.order,
  guard: may('seats.nominate'),
  texts: {},
  input: z.object({ seat: z.uuid() }),
  post: ({ work, as, input }) => listenEarlier(work, as, input.seat),
  redirect: (params) => to(at.nominate, params),
  back: (params) => to(at.nominate, params),
  said: ['De volgorde is bewaard.', 'The order was kept.'],
})
