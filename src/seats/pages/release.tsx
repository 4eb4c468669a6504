import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { release as letOut } from '../actions.ts'
import { at } from '../addresses.ts'

export const release = page({
  path: at.release,
  guard: may('seats.release'),
  texts: {},
  input: z.object({ moment: z.enum(['first-meeting', 'end']) }),
  post: ({ work, as, input }) => letOut(work, as, input.moment),
  redirect: (params) => to(at.roster, params),
  back: (params) => to(at.roster, params),
  said: ['De stand is openbaar.', 'The figures are public.'],
})
