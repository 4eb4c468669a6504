import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { callOff as off } from '../actions.ts'
import { at } from '../addresses.ts'

export const callOff = page({
  path: at.void,
  guard: may('proposals.poll'),
  texts: {},
  input: z.object({ why: text(500) }),
  post: ({ work, as, input, params }) => off(work, as, { poll: params.poll, why: input.why }),
  redirect: (params) => to(at.poll, params),
  back: (params) => to(at.poll, params),
  said: ['De peiling is vervallen.', 'The poll was called off.'],
})
