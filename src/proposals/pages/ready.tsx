import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { day } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { markReady } from '../actions.ts'
import { at } from '../addresses.ts'

export const ready = page({
  path: at.ready,
  guard: may('proposals.advice'),
  texts: {},
  input: z.object({ day: day() }),
  post: ({ work, as, input }) => markReady(work, as, input),
  redirect: (params) => to(at.advice, params),
  back: (params) => to(at.advice, params),
  said: ['Vastgelegd dat het advies klaar ligt.', 'Recorded that the advice lies ready.'],
})
