import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { day } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { handOver as give } from '../actions.ts'
import { at } from '../addresses.ts'

export const handOver = page({
  path: at.handOver,
  guard: may('proposals.hand-over'),
  texts: {},
  input: z.object({ day: day(), how: z.enum(['accepted', 'turned']) }),
  post: ({ work, as, input }) => give(work, as, { day: input.day, refused: input.how === 'turned' }),
  redirect: (params) => to(at.advice, params),
  back: (params) => to(at.advice, params),
  said: [
    'De overhandiging is vastgelegd. Het advies is openbaar en de tijd om te antwoorden loopt.',
    'The hand-over was recorded. The advice is public and the time to answer runs.',
  ],
})
