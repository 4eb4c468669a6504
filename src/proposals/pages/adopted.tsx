import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { day } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { adopt } from '../actions.ts'
import { at } from '../addresses.ts'

export const adopted = page({
  path: at.adopted,
  guard: may('proposals.advice'),
  texts: {},
  input: z.object({ day: day() }),
  post: ({ work, as, input }) => adopt(work, as, input),
  redirect: (params) => to(at.advice, params),
  back: (params) => to(at.advice, params),
  said: ['De vaststelling is vastgelegd.', 'The adoption was recorded.'],
})
