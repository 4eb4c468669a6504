import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { withdraw as takeBack } from '../actions.ts'

export const withdraw = page({
  path: at.leave,
  guard: may('seats.nominate'),
  texts: {},
  input: z.object({}),
  post: ({ work, as, params }) => takeBack(work, as, params.seat),
  redirect: ({ panel }) => to(at.nominate, { panel }),
  back: ({ panel }) => to(at.nominate, { panel }),
  said: ['Dit lid doet niet meer mee.', 'This member no longer takes part.'],
})
