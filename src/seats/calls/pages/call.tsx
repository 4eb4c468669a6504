import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { call as made } from '../actions.ts'

export const call = page({
  path: at.call,
  guard: may('seats.call'),
  texts: {},
  input: z.object({ outcome: z.enum(['not-reached', 'says-yes', 'says-no']) }),
  post: ({ work, as, input, params }) => made(work, as, { seat: params.seat, outcome: input.outcome }),
  redirect: ({ panel }) => to(at.calls, { panel }),
  back: ({ panel }) => to(at.calls, { panel }),
  said: ['Het gesprek is genoteerd.', 'The call was noted.'],
})
