import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { voidLeftOver } from '../actions.ts'
import { at } from '../addresses.ts'

export const leftOver = page({
  path: at.leftover,
  guard: may('proposals.count'),
  texts: {},
  input: z.object({ codes: text(8000) }),
  post: ({ work, as, input, params }) => voidLeftOver(work, as, { poll: params.poll, codes: input.codes }),
  redirect: (params) => to(at.desk, params),
  back: (params) => to(at.desk, params),
  said: ['Deze briefjes zijn ongeldig.', 'These slips are void.'],
})
