import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { day as oneDay } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { adopt, markReady } from '../actions.ts'
import { at } from '../addresses.ts'

/** The day on which the panel adopted the advice, or on which it lay ready. */
export const day = page({
  path: at.day,
  guard: may('proposals.advice'),
  texts: {},
  input: z.object({ day: oneDay(), kind: z.enum(['adopted', 'ready']) }),
  post: ({ work, as, input }) => (input.kind === 'adopted' ? adopt : markReady)(work, as, { day: input.day }),
  redirect: (params) => to(at.advice, params),
  back: (params) => to(at.advice, params),
  said: ['De dag is vastgelegd.', 'The day was recorded.'],
})
