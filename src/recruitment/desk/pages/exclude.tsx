import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { exclude as excludeIt, takeBack } from '../actions.ts'
import { at } from '../addresses.ts'
import { exclusionReasons } from '../policy.ts'

/** Proposes, agrees, or (with an empty reason) takes the proposal back. */
export const exclude = page({
  path: at.exclude,
  guard: may('recruitment.desk', { fresh: true }),
  texts: {},
  input: z.object({ reason: z.union([z.enum(exclusionReasons), z.literal('')]) }),
  async post({ work, as, input, params }) {
    if (input.reason === '') await takeBack(work, as, params.lot)
    else await excludeIt(work, as, { lot: params.lot, reason: input.reason })
  },
  redirect: (params) => to(at.applicant, params),
  back: (params) => to(at.applicant, params),
  said: ['Dit is vastgelegd.', 'This was recorded.'],
})
