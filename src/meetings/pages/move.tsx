import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { move as moveIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { Seen } from '../types.ts'

export const move = page({
  path: at.move,
  guard: may('meetings.lead'),
  texts: {},
  input: Seen.extend({ way: z.enum(['up', 'down']) }),
  post: ({ work, as, input, params }) => moveIt(work, as, { ...input, number: params.number, id: params.item }),
  redirect: ({ panel, number }) => to(at.agenda, { panel, number }),
  back: ({ panel, number }) => to(at.agenda, { panel, number }),
})
